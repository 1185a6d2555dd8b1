// @ts-check
// From what was found of each word to the entries that answer the query, with their scores.

import { proximity } from "./proximity.js";

/**
 * @typedef {import("./retrieval.js").Found} Found
 * @typedef {{ scores: Float32Array, matched: Int32Array, isComplete: Uint8Array, without: string[] }} Ranking scores of all entries; those that answer, in rising order; 1 for those that
 *   have all words; the words that none of the others has
 */

/** So many of the best are looked at for words near each other. */
const LOOKED_AT = 200;

/** Fewer answers than this are followed by those that have most of what was asked for. */
const FEW = 10;

/** Of two words one is no most. */
const LEAST_WORDS_FOR_MOST = 3;

/** Where few have all words, so much of what the words weigh is enough to follow them, until there are this many: each asks for its text. */
const MUCH = 0.35;
const ENOUGH = 4;

/** What follows in any number has this share of what the words weigh; where no entry has all words, this share of the best. */
const MOST = 0.6;

/** Of a year or a date that was asked for, less is enough. */
const MOST_OF_FIELD = 0.4;

/** Words that are nowhere count too: a text of strange words is not found by the one that is known. */
const LEAST_KNOWN = 1 / 3;

/** What has all words stands before what has most of them, whatever they weigh. */
const COMPLETE = 1000;

/** @param {Found[]} found @param {number} missing how many words are nowhere @param {Uint8Array} [barred] 1 for entries that have what the reader does not want @returns {Ranking} */
export function rank(found, missing, barred) {
  const content = found.filter(({ term }) => term.kind !== "whole");
  const count = found[0]?.values.length ?? 0;
  const isComplete = new Uint8Array(count);
  const scores = new Float32Array(count);
  if (content.length === 0 || content.length < LEAST_KNOWN * (content.length + missing)) return { scores, matched: new Int32Array(0), isComplete, without: [] };
  const { hits, owned } = score(found, scores);
  barred?.forEach((isBarred, entry) => { if (isBarred) owned[entry] = 0; });
  let completes = 0;
  for (let entry = 0; entry < count; entry++) if (hits[entry] === content.length && owned[entry]) completes += isComplete[entry] = 1;
  const isAnswer = isComplete.slice();
  if (completes < FEW && (completes === 0 || content.length > 1)) addPartial(content, scores, owned, completes > 0, isAnswer);
  const matched = entriesWhere(isAnswer);
  addProximity(content, scores, matched);
  for (let entry = 0; entry < count; entry++) if (isComplete[entry]) scores[entry] += COMPLETE;
  return { scores, matched, isComplete, without: matched.length > completes ? leftOut(content, matched, isComplete) : [] };
}

/** @param {Found[]} found @param {Float32Array} scores @returns {{ hits: Uint8Array, owned: Uint8Array }} how many words each entry has; whether it has one itself */
function score(found, scores) {
  const [hits, owned] = [new Uint8Array(scores.length), new Uint8Array(scores.length)];
  for (const { values, support, rarity, term } of found) {
    for (let entry = 0; entry < scores.length; entry++) {
      const value = support === null ? values[entry] : Math.max(values[entry], support[entry]);
      if (value === 0) continue;
      scores[entry] += rarity * value;
      if (term.kind === "whole") continue;
      hits[entry]++;
      if (values[entry] > 0) owned[entry] = 1;
    }
  }
  // Words that stand nowhere but over the texts are better than nothing.
  return { hits, owned: owned.includes(1) ? owned : hits.map((count) => Math.min(count, 1)) };
}

/**
 * Adds what has most of what was asked for, and up to enough also what has much of it. A phrase is never left out, and a date or a year only where nothing of it has most of the words.
 * @param {Found[]} content @param {Float32Array} scores @param {Uint8Array} owned @param {boolean} hasComplete @param {Uint8Array} isAnswer
 */
function addPartial(content, scores, owned, hasComplete, isAnswer) {
  const phrases = content.filter(({ term }) => term.kind === "phrase");
  const fields = content.filter(({ isField }) => isField);
  const words = content.filter(({ isField }) => !isField);
  const needed = [...phrases, ...fields];
  if (hasComplete || (fields.length > 0 && words.length > 0)) {
    const added = words.length < LEAST_WORDS_FOR_MOST && hasComplete ? 0 : addWith(needed, words, MOST, owned, isAnswer);
    if (hasComplete || added > 0 || addWith(needed, words, MOST_OF_FIELD, owned, isAnswer) > 0) return addFew(needed, words, scores, owned, isAnswer);
  }
  let best = 0;
  for (let entry = 0; entry < scores.length; entry++) if (owned[entry] && scores[entry] > best) best = scores[entry];
  for (let entry = 0; entry < scores.length; entry++) if (owned[entry] && scores[entry] >= MOST * best && phrases.every((one) => one.has(entry))) isAnswer[entry] = 1;
  addFew(phrases, words, scores, owned, isAnswer);
}

/** Fills up to enough with the best of what has much of the words. @param {Found[]} needed @param {Found[]} words @param {Float32Array} scores @param {Uint8Array} owned @param {Uint8Array} isAnswer */
function addFew(needed, words, scores, owned, isAnswer) {
  const left = ENOUGH - isAnswer.reduce((sum, one) => sum + one, 0);
  if (left <= 0 || words.length === 0) return;
  const isMuch = isAnswer.slice();
  addWith(needed, words, MUCH, owned, isMuch);
  for (const entry of bestOf(entriesWhere(isMuch), scores, left, isAnswer)) isAnswer[entry] = 1;
}

/** @param {Found[]} needed @param {Found[]} words @param {number} share of what the words weigh @param {Uint8Array} owned @param {Uint8Array} isAnswer @returns {number} how many were added */
function addWith(needed, words, share, owned, isAnswer) {
  const least = share * words.reduce((sum, { rarity }) => sum + rarity, 0);
  let added = 0;
  for (let entry = 0; entry < owned.length; entry++) {
    if (!owned[entry] || isAnswer[entry] || !needed.every((one) => one.has(entry))) continue;
    if (words.reduce((sum, one) => sum + (one.has(entry) ? one.rarity : 0), 0) >= least) added += isAnswer[entry] = 1;
  }
  return added;
}

/** The words that none of the incomplete answers has. @param {Found[]} content @param {Int32Array} matched @param {Uint8Array} isComplete */
const leftOut = (content, matched, isComplete) =>
  content.filter((one) => !matched.some((entry) => !isComplete[entry] && one.has(entry)))
    .map(({ term }) => (term.kind === "phrase" ? term.words.map(({ text }) => text).join(" ") : term.text));

/** @param {Uint8Array} isAnswer */
function entriesWhere(isAnswer) {
  const entries = new Int32Array(isAnswer.length);
  let count = 0;
  for (let entry = 0; entry < isAnswer.length; entry++) if (isAnswer[entry]) entries[count++] = entry;
  return entries.subarray(0, count);
}

/** @param {Found[]} content @param {Float32Array} scores @param {Int32Array} matched */
function addProximity(content, scores, matched) {
  const words = content.filter(({ term }) => term.kind === "word");
  if (words.length < 2) return;
  for (const entry of bestOf(matched, scores, LOOKED_AT)) scores[entry] += proximity(words, entry);
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
