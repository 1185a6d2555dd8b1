// @ts-check
// What was probably meant by words that are nowhere in the archive.

import { findWord } from "./finding.js";
import { termsOf } from "./query.js";
import { inOtherLayout, isBeginningOneSlipAway, isFormOneSlipAway, isOneSlipAway } from "./slips.js";
import { fromLookalikes, keyOf, partsOf } from "./words.js";

/**
 * @typedef {import("./finding.js").Found} Found
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./query.js").Chunk} Chunk
 */

/** Shorter words are too like each other to say which was meant. */
const SHORTEST_TO_MEND = 4;

/** Beginnings of words are still more alike: питон is not питание. */
const SHORTEST_BEGINNING_TO_MEND = 6;

/** So many candidates are tried for a mistyped word. */
const TRIED = 3;

/**
 * Null where nothing better is found.
 * @param {Parts} parts @param {Chunk} chunk what was typed @param {Found[]} found of its words @param {Found[]} others words of the rest of the query
 * @returns {Promise<{ text: string, found: Found[] } | null>}
 */
export async function mend(parts, chunk, found, others) {
  const isTyping = chunk.terms.some((term) => term.kind === "word" && term.isTyping);
  const letters = partsOf(chunk.text).join("");
  for (const text of [inOtherLayout(chunk.text), fromLookalikes(letters)]) {
    if (text === null || text === chunk.text || text === letters) continue;
    const terms = termsOf(text, isTyping);
    const read = await Promise.all(terms.map((term) => findWord(parts, term)));
    const words = read.filter(({ term }) => term.kind === "word");
    if (words.length > 0 && words.every((word) => word.isFound && (word.sure.length > 0 || (word.term.kind === "word" && word.term.text.length > 2)))) return { text, found: read };
  }
  return mendLetters(parts, chunk, found, others);
}

/** @param {Parts} parts @param {Chunk} chunk @param {Found[]} found @param {Found[]} others */
async function mendLetters(parts, chunk, found, others) {
  let text = chunk.text;
  const mended = [];
  for (const one of found) {
    const { term } = one;
    const better = one.isFound || term.kind !== "word" ? null : (await mendWord(parts, term, others)) ?? (await splitWord(parts, term));
    mended.push(...(better ?? [one]));
    if (better !== null && term.kind === "word") text = replaced(text, term.text, better.map((word) => /** @type {any} */ (word.term).text).join(" "));
  }
  return text === chunk.text ? null : { text, found: mended };
}

/** @param {string} text @param {string} part in normal form @param {string} other */
function replaced(text, part, other) {
  const at = text.toLowerCase().replaceAll("ё", "е").indexOf(part);
  return at < 0 ? other : text.slice(0, at) + other + text.slice(at + part.length);
}

/** @param {Parts} parts @param {{ text: string, isTyping: boolean }} word @param {Found[]} others @returns {Promise<Found[] | null>} */
async function mendWord(parts, word, others) {
  if (word.text.length < SHORTEST_TO_MEND || /\d/.test(word.text)) return null;
  let fallback = null;
  for (const { form, key } of await candidates(parts, word)) {
    const found = await findWord(parts, { kind: "word", text: form, key, isTyping: false });
    if (!found.isFound) continue;
    fallback ??= found;
    if (others.length === 0 || found.values.some((value, entry) => value > 0 && others.every((other) => other.values[entry] > 0))) return [found];
  }
  return fallback === null ? null : [fallback];
}

/** Two words between which the space was left out. @param {Parts} parts @param {{ text: string }} word @returns {Promise<Found[] | null>} */
async function splitWord(parts, { text }) {
  const keys = new Set((await parts.words()).map(({ key }) => key));
  for (let at = SHORTEST_TO_MEND; at <= text.length - SHORTEST_TO_MEND; at++) {
    const halves = [text.slice(0, at), text.slice(at)];
    if (!halves.every((half) => keys.has(keyOf(half)))) continue;
    return Promise.all(halves.map((half) => findWord(parts, { kind: "word", text: half, key: keyOf(half), isTyping: false })));
  }
  return null;
}

/** Forms of words that one slip leads to what was typed, the likeliest first. @param {Parts} parts @param {{ text: string, isTyping: boolean }} word */
async function candidates(parts, { text, isTyping }) {
  const likely = [];
  for (const { form, key, count } of await parts.words()) {
    if (form.length < SHORTEST_TO_MEND - 1 || /\d/.test(form)) continue;
    const isWord = isOneSlipAway(text, form) || isFormOneSlipAway(text, key, parts.catalogue.endings);
    if (!isWord && !(isTyping && text.length >= SHORTEST_BEGINNING_TO_MEND && isBeginningOneSlipAway(text, form))) continue;
    likely.push({ form, key, count, doubt: (isWord ? 0 : 2) + (form[0] === text[0] ? 0 : 1) });
  }
  likely.sort((a, b) => a.doubt - b.doubt || b.count - a.count || (a.form < b.form ? -1 : 1));
  return likely.slice(0, TRIED);
}
