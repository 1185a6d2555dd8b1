// @ts-check
// Words that the reader writes apart and the texts do not: «видео наблюдение», «проф ориентация».

import { findWord } from "./retrieval.js";
import { keyOf } from "./words.js";

/**
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./found.js").Found} Found
 * @typedef {{ chunk: import("./query.js").Chunk, found: Found[], isCorrected?: boolean }} Read a chunk of the query and what was found of its words; whether it is not as it was typed
 */

/** Neighbours that the texts have as one word; they count in the places of both. @param {Parts} parts @param {Found[]} found in the order of the query @returns {Promise<Found[]>} */
export async function joinedOf(parts, found) {
  const pairs = found.slice(1).map((second, i) => [found[i], second]);
  const joined = await Promise.all(pairs.map(([{ term: first }, { term: second }]) =>
    (first.kind === "word" && second.kind === "word" ? findJoined(parts, first.text + second.text) : null)));
  return joined.flatMap((one, i) => {
    if (one === null || !one.isFound) return [];
    for (const word of pairs[i]) word.raiseAll(one.values);
    return [one];
  });
}

/** @param {Parts} parts @param {string} text */
const findJoined = (parts, text) => findWord(parts, { kind: "whole", text, key: keyOf(text), isTyping: false });

/** Makes one of two neighbours of which one is nowhere, where the texts have them as one word. @param {Parts} parts @param {Read[]} read @returns {Promise<Read[]>} */
export async function joinMissing(parts, read) {
  /** @type {Read[]} */
  const all = [];
  for (const next of read) {
    const before = all.at(-1);
    const joined = before === undefined ? null : await joinedWord(parts, before, next);
    if (joined === null) all.push(next);
    else all.splice(-1, 1, joined);
  }
  return all;
}

/** @param {Parts} parts @param {Read} first @param {Read} second @returns {Promise<Read | null>} */
async function joinedWord(parts, { found: [first, ...more] }, { found: [second, ...others] }) {
  if (first?.term.kind !== "word" || second?.term.kind !== "word" || more.length + others.length > 0 || (first.isFound && second.isFound)) return null;
  const text = first.term.text + second.term.text;
  const word = /** @type {import("./query.js").WordTerm} */ ({ kind: "word", text, key: keyOf(text), isTyping: second.term.isTyping });
  const found = await findWord(parts, word);
  return found.isFound && (found.sure.length > 0 || word.isTyping) ? { chunk: { text, terms: [word] }, found: [found], isCorrected: true } : null;
}
