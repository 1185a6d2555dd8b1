// @ts-check
// From what was found of each word to the entries that answer the query, with their scores.

import { bestOf, entriesWhere } from "./order.js";
import { addPartial } from "./partial.js";
import { proximity } from "./proximity.js";

/**
 * @typedef {import("./found.js").Found} Found
 * @typedef {{ scores: Float32Array, matched: Int32Array, isComplete: Uint8Array, without: string[] }} Ranking scores of all entries; those that answer, in rising order; 1 for those that
 *   have all words; the words that none of the others has
 */

/** So many of the best are looked at for words near each other. */
const LOOKED_AT = 200;

/** Fewer answers than this are followed by those that have most of what was asked for. */
const FEW = 10;

/** Words that are nowhere count too: a text of strange words is not found by the one that is known. */
const LEAST_KNOWN = 1 / 3;

/** What a word counts beside how much it is there, where not all words are. */
const PRESENT = 0.5;

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
  if (completes < FEW && content.length > 1) {
    addPartial(content, scores, owned, completes > 0, isAnswer);
  }
  const matched = entriesWhere(isAnswer);
  addProximity(content, scores, matched);
  for (const entry of matched) scores[entry] += isComplete[entry] ? COMPLETE : presence(content, entry);
  return { scores, matched, isComplete, without: matched.length > completes ? leftOut(content, matched, isComplete) : [] };
}

/** @param {Found[]} found @param {Float32Array} scores @returns {{ hits: Uint8Array, owned: Uint8Array }} how many words each entry has; whether it has one itself */
function score(found, scores) {
  const [hits, owned] = [new Uint8Array(scores.length), new Uint8Array(scores.length)];
  for (const { values, support, rarity, term } of found) {
    const isCounted = term.kind === "whole" ? 0 : 1;
    for (let entry = 0; entry < scores.length; entry++) {
      const own = values[entry];
      const value = support !== null && support[entry] > own ? support[entry] : own;
      if (value === 0) continue;
      scores[entry] += rarity * value;
      hits[entry] += isCounted;
      if (own > 0) owned[entry] |= isCounted;
    }
  }
  // Words that stand nowhere but over the texts are better than nothing.
  return { hits, owned: owned.includes(1) ? owned : hits.map((count) => Math.min(count, 1)) };
}

/** Of what has not all words, that comes first which has the rarest, though it may have only something near to it. @param {Found[]} content @param {number} entry */
const presence = (content, entry) => content.reduce((sum, one) => sum + (one.has(entry) ? PRESENT * one.rarity : 0), 0);

/** The words that none of the incomplete answers has. @param {Found[]} content @param {Int32Array} matched @param {Uint8Array} isComplete */
const leftOut = (content, matched, isComplete) =>
  content.filter((one) => !matched.some((entry) => !isComplete[entry] && one.has(entry)))
    .map(({ term }) => (term.kind === "phrase" ? term.words.map(({ text }) => text).join(" ") : term.text));

/** @param {Found[]} content @param {Float32Array} scores @param {Int32Array} matched */
function addProximity(content, scores, matched) {
  const words = content.filter(({ term }) => term.kind === "word");
  if (words.length < 2) return;
  for (const entry of bestOf(matched, scores, LOOKED_AT)) scores[entry] += proximity(words, entry);
}
