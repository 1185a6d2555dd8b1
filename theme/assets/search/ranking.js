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
  if (content.length === 0 || known < ENOUGH_OF_ALL * all) return { scores, matched: [], isPartial: false };
  const hits = new Uint8Array(count);
  for (const { values, rarity, term } of found) {
    for (let entry = 0; entry < count; entry++) {
      if (values[entry] === 0) continue;
      scores[entry] += rarity * values[entry];
      if (term.kind === "whole") continue;
      hits[entry]++;
    }
  }
  let matched = entriesWhere(count, (entry) => hits[entry] === content.length);
  const isPartial = matched.length === 0 && content.every(({ term }) => term.kind !== "phrase");
  if (isPartial) {
    const enough = ENOUGH * scores.reduce((most, score) => Math.max(most, score), 0);
    matched = entriesWhere(count, (entry) => scores[entry] >= enough && hits[entry] > 0);
  }
  addNearness(content, scores, matched);
  return { scores, matched, isPartial };
}

/** @param {number} count @param {(entry: number) => boolean} condition */
function entriesWhere(count, condition) {
  const entries = [];
  for (let entry = 0; entry < count; entry++) if (condition(entry)) entries.push(entry);
  return entries;
}

/** @param {Found[]} content @param {Float32Array} scores @param {number[]} matched */
function addNearness(content, scores, matched) {
  const words = content.filter(({ term }) => term.kind === "word");
  if (words.length < 2) return;
  const best = matched.length <= LOOKED_AT ? matched : [...matched].sort((a, b) => scores[b] - scores[a]).slice(0, LOOKED_AT);
  for (const entry of best) scores[entry] += nearness(words, entry);
}
