// @ts-check
// Words that the reader parted and the texts do not: «видео наблюдение».

import { rank } from "./ranking.js";
import { findWord } from "./retrieval.js";
import { keyOf } from "./words.js";

/**
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./retrieval.js").Found} Found
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
  const all = [];
  for (let i = 1; i < found.length; i++) {
    const [first, second] = [found[i - 1], found[i]];
    if (first.term.kind !== "word" || second.term.kind !== "word") continue;
    const text = first.term.text + second.term.text;
    const joined = await findWord(parts, { kind: "whole", text, key: keyOf(text), isTyping: false });
    if (!joined.isFound) continue;
    for (const word of [first, second]) joined.values.forEach((value, entry) => word.raise(entry, value));
    all.push(joined);
  }
  return all;
}
