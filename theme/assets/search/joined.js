// @ts-check
// Words that the reader writes apart and the texts do not: «видео наблюдение», «проф ориентация».

import { rank } from "./ranking.js";
import { findWord } from "./retrieval.js";
import { keyOf } from "./words.js";

/**
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./found.js").Found} Found
 * @typedef {{ chunk: import("./query.js").Chunk, found: Found[], isCorrected?: boolean }} Read a chunk of the query and what was found of its words; whether it is not as it was typed
 */

/**
 * The ranking of what was found; where nothing has all words, neighbours are tried as one word too.
 * @param {Parts} parts @param {Found[]} found in the order of the query @param {number} missing how many words are nowhere @param {Uint8Array} [barred]
 * @returns {Promise<{ ranking: import("./ranking.js").Ranking, found: Found[] }>} with the joined words among what was found
 */
export async function rankJoined(parts, found, missing, barred) {
  const ranking = rank(found, missing, barred);
  if (ranking.isComplete.includes(1)) return { ranking, found };
  const joined = await joinedOf(parts, found);
  return joined.length === 0 ? { ranking, found } : { ranking: rank([...found, ...joined], missing, barred), found: [...found, ...joined] };
}

/** @param {Parts} parts @param {Found[]} found */
async function joinedOf(parts, found) {
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
