// @ts-check
// From what was found of each word to the entries that answer the query, with their scores.

import { nearness } from "./nearness.js";

/** @typedef {import("./finding.js").Found} Found */

/** So many of the best are looked at for words near each other. */
const LOOKED_AT = 200;

/** Where no entry has all words, those count whose score is this share of the best. */
const ENOUGH = 0.6;

/** Words that are nowhere weigh in too: a text of strange words is not found by the one that is known. */
const ENOUGH_OF_ALL = 1 / 3;

/** @param {Found[]} found @param {number} missing how many words are nowhere */
export function rank(found, missing) {
  const content = found.filter(({ term }) => term.kind !== "whole");
  const count = found[0]?.values.length ?? 0;
  const scores = new Float32Array(count);
  const known = content.reduce((sum, { rarity }) => sum + rarity, 0);
  const all = known + missing * Math.log(1 + count);
  if (content.length === 0 || known < ENOUGH_OF_ALL * all) return { scores, matched: new Int32Array(0), isPartial: false };
  const hits = new Uint8Array(count);
  for (const { values, rarity, term } of found) {
    for (let entry = 0; entry < count; entry++) {
      if (values[entry] === 0) continue;
      scores[entry] += rarity * values[entry];
      if (term.kind === "whole") continue;
      hits[entry]++;
    }
  }
  let matched = entriesWith(hits, content.length);
  const isPartial = matched.length === 0 && content.every(({ term }) => term.kind !== "phrase");
  if (isPartial) {
    const enough = ENOUGH * scores.reduce((most, score) => Math.max(most, score), 0);
    matched = entriesWith(hits, 1).filter((entry) => scores[entry] >= enough);
  }
  addNearness(content, scores, matched);
  return { scores, matched, isPartial };
}

/** @param {Uint8Array} hits how many words each entry has @param {number} least */
function entriesWith(hits, least) {
  const entries = new Int32Array(hits.length);
  let count = 0;
  for (let entry = 0; entry < hits.length; entry++) if (hits[entry] >= least) entries[count++] = entry;
  return entries.subarray(0, count);
}

/** @param {Found[]} content @param {Float32Array} scores @param {Int32Array} matched */
function addNearness(content, scores, matched) {
  const words = content.filter(({ term }) => term.kind === "word");
  if (words.length < 2) return;
  for (const entry of bestOf(matched, scores, LOOKED_AT)) scores[entry] += nearness(words, entry);
}

/**
 * The best by their scores; of equal ones the first come first.
 * @param {Int32Array} entries @param {Float32Array} scores @param {number} count @param {Uint8Array} [shown] 1 for those to pass over
 */
function bestOf(entries, scores, count, shown) {
  /** @type {number[]} */
  const best = [];
  if (count === 0) return best;
  if (count > entries.length / 8) return [...entries].filter((entry) => !shown?.[entry]).sort((a, b) => scores[b] - scores[a]).slice(0, count);
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    const score = scores[entry];
    if (shown?.[entry] || (best.length === count && score <= scores[best[count - 1]])) continue;
    let at = best.length;
    while (at > 0 && scores[best[at - 1]] < score) at--;
    best.splice(at, 0, entry);
    if (best.length > count) best.pop();
  }
  return best;
}

/** Entries by their scores; of equal ones those of newer resolutions come first, and within a resolution in their order. No more are put in order than are asked for. */
export class Ranked {
  /** @param {import("./catalogue.js").Catalogue} catalogue @param {Int32Array} entries in rising order @param {Float32Array} scores */
  constructor(catalogue, entries, scores) {
    this.entries = newestFirst(entries, catalogue.resolutions);
    this.scores = scores;
  }

  /** The next best that were not shown. @param {number} count @param {Uint8Array} shown 1 for those that were */
  next(count, shown) {
    return bestOf(this.entries, this.scores, count, shown);
  }
}

/** @param {Int32Array} entries in rising order @param {Int32Array} resolutions */
function newestFirst(entries, resolutions) {
  const newest = new Int32Array(entries.length);
  for (let end = entries.length, at = 0; end > 0; ) {
    let start = end - 1;
    while (start > 0 && resolutions[entries[start - 1]] === resolutions[entries[end - 1]]) start--;
    for (let i = start; i < end; i++) newest[at++] = entries[i];
    end = start;
  }
  return newest;
}
