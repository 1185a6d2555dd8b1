// @ts-check
// Where few entries have all words of a query: those that have most of them, and the best that have much of them.

import { bestOf, entriesWhere } from "./order.js";

/**
 * @typedef {import("./found.js").Found} Found
 * @typedef {{ of: Float64Array, all: number }} Weight what the words of each entry weigh, and all words together
 */

/** Of two words one is no most. */
const LEAST_WORDS_FOR_MOST = 3;

/** Where few have all words, so much of what the words weigh is enough to follow them, until there are this many: each asks for its text. */
const MUCH = 0.35;
const ENOUGH = 8;

/** What follows in any number has this share of what the words weigh; where no entry has all words, this share of the best. */
const MOST = 0.6;

/** Of a year or a date that was asked for, less is enough. */
const MOST_OF_FIELD = 0.4;

/**
 * Adds what has most of what was asked for, and up to enough also what has much of it. A phrase is never left out, and a date or a year only where nothing of it has most of the words.
 * @param {Found[]} content @param {Float32Array} scores @param {Uint8Array} owned @param {boolean} hasComplete @param {Uint8Array} isAnswer
 */
export function addPartial(content, scores, owned, hasComplete, isAnswer) {
  const phrases = content.filter(({ term }) => term.kind === "phrase");
  const fields = content.filter(({ isField }) => isField);
  const words = content.filter(({ isField }) => !isField);
  const needed = [...phrases, ...fields];
  const weight = weightOf(words, owned);
  if (hasComplete || (fields.length > 0 && words.length > 0)) {
    const added = words.length < LEAST_WORDS_FOR_MOST && hasComplete ? 0 : addWith(needed, weight, MOST, owned, isAnswer);
    if (hasComplete || added > 0 || addWith(needed, weight, MOST_OF_FIELD, owned, isAnswer) > 0) return addFew(needed, weight, scores, owned, isAnswer);
  }
  let best = 0;
  for (let entry = 0; entry < scores.length; entry++) if (owned[entry] && scores[entry] > best) best = scores[entry];
  for (let entry = 0; entry < scores.length; entry++) if (owned[entry] && scores[entry] >= MOST * best && phrases.every((one) => one.has(entry))) isAnswer[entry] = 1;
  addFew(phrases, weight, scores, owned, isAnswer);
}

/**
 * Fills up to enough with the best of what has much of the words.
 * @param {Found[]} needed @param {Weight} weight @param {Float32Array} scores @param {Uint8Array} owned @param {Uint8Array} isAnswer
 */
function addFew(needed, weight, scores, owned, isAnswer) {
  const left = ENOUGH - isAnswer.reduce((sum, one) => sum + one, 0);
  if (left <= 0 || weight.all === 0) return;
  const isMuch = isAnswer.slice();
  addWith(needed, weight, MUCH, owned, isMuch);
  for (const entry of bestOf(entriesWhere(isMuch), scores, left, isAnswer)) isAnswer[entry] = 1;
}

/**
 * Adds what has all that is needed, and the share of what the words weigh.
 * @param {Found[]} needed @param {Weight} weight @param {number} share @param {Uint8Array} owned @param {Uint8Array} isAnswer @returns {number} how many were added
 */
function addWith(needed, { of: weights, all }, share, owned, isAnswer) {
  const least = share * all;
  let added = 0;
  for (let entry = 0; entry < owned.length; entry++) {
    if (weights[entry] >= least && owned[entry] && !isAnswer[entry] && needed.every((one) => one.has(entry))) added += isAnswer[entry] = 1;
  }
  return added;
}

/** @param {Found[]} words @param {Uint8Array} owned @returns {Weight} */
function weightOf(words, owned) {
  const weights = new Float64Array(owned.length);
  for (const word of words) for (let entry = 0; entry < owned.length; entry++) if (owned[entry] && word.has(entry)) weights[entry] += word.rarity;
  return { of: weights, all: words.reduce((sum, { rarity }) => sum + rarity, 0) };
}
