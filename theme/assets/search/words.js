// @ts-check
// Cuts a text into what can be searched, as the build does (SearchWords): see there. tests/…/Search/words.tsv holds both to the same results.

import { stem } from "./stems.js";

const INVISIBLE = "\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF";
const HYPHENS = "\\-\\u2010-\\u2013\\u2212";
const LETTER = "(?:(?![\\u{10000}-\\u{10FFFF}])[\\p{L}\\p{Nd}\\p{Mn}])";
const ABBREVIATION = `(?:(?![\\u{10000}-\\u{10FFFF}])\\p{L})(?:\\.(?:(?![\\u{10000}-\\u{10FFFF}])\\p{L})){2,}(?!${LETTER})`;
const WORD = new RegExp(`${ABBREVIATION}|${LETTER}(?:[${INVISIBLE}]*(?:[${HYPHENS}][${INVISIBLE}]*)?${LETTER})*`, "gu");
const IGNORED = new RegExp(`[${INVISIBLE}]`, "gu");
const LOOKALIKES = "abcehkmoptxy";
const LOOKED_LIKE = "авсенкмортху";

/**
 * @typedef {{ start: number, end: number, parts: string[] }} Word where it stands in the text, and its parts in normal form; no parts if it is all marks
 */

/** @param {string} text @returns {Word[]} */
export const wordsOf = (text) =>
  [...text.matchAll(WORD)].map((match) => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, parts: partsOf(match[0]) }));

/** @param {string} word */
export function partsOf(word) {
  const normal = word.replace(IGNORED, "").normalize("NFC").replaceAll(".", "").toLowerCase().replaceAll("ё", "е").replace(/\p{Mn}/gu, "");
  return (normal.match(/\p{L}+|\p{Nd}+/gu) ?? []).map(inOneAlphabet);
}

/** @param {string} part */
const inOneAlphabet = (part) => (/[а-я]/.test(part) && /[a-z]/.test(part) ? (fromLookalikes(part) ?? part) : part);

/** The word with Russian letters for Latin ones that look like them; null where some look like none. @param {string} word */
export function fromLookalikes(word) {
  const russian = [...word].map((letter) => (/[a-z]/.test(letter) ? (LOOKED_LIKE[LOOKALIKES.indexOf(letter)] ?? "") : letter));
  return russian.includes("") ? null : russian.join("");
}

/** @type {Map<string, string>} */
const known = new Map();

/** Where less is left of a word, it is its own key. */
const SHORTEST_STEM = 3;

/** The key under which a part is found. @param {string} part */
export function keyOf(part) {
  let key = known.get(part);
  if (key === undefined) {
    if (known.size > 50_000) known.clear();
    key = stem(part);
    if (key.length < SHORTEST_STEM || key === "сво") key = part;
    known.set(part, key);
  }
  return key;
}

/** The keys of a text's words, in order. @param {string} text */
export const keysOf = (text) => wordsOf(text).flatMap((word) => word.parts.map(keyOf));

/** The letters of a word as bits of one number; some share a bit. @param {string} word */
export function lettersOf(word) {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}
