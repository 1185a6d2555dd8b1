// @ts-check
// What the reader means: the words that are in the archive, and for those that are not, what was probably meant.

import { find } from "./finding.js";
import { termsOf } from "./query.js";
import { inOtherLayout, isBeginningOneSlipAway, isFormOneSlipAway, isOneSlipAway } from "./slips.js";
import { fromLookalikes, keyOf, partsOf } from "./words.js";

/**
 * @typedef {import("./finding.js").Found} Found
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./query.js").Chunk} Chunk
 * @typedef {import("./query.js").Term} Term
 */

/** Shorter words are too like each other to say which was meant. */
const SHORTEST_TO_MEND = 4;

/** Beginnings of words are still more alike: питон is not питание. */
const SHORTEST_BEGINNING_TO_MEND = 6;

/** So many candidates are tried for a mistyped word. */
const TRIED = 3;

/** @param {Parts} parts @param {Chunk[]} chunks */
export async function understand(parts, chunks) {
  const terms = chunks.flatMap((chunk) => chunk.terms);
  const isStop = (/** @type {Term} */ term) => term.kind === "word" && parts.catalogue.stopWords.has(term.text);
  const hasContent = terms.some((term) => !isStop(term));
  const synonyms = synonymsOf(parts, terms);
  const [read] = await Promise.all([
    Promise.all(chunks.map(async (chunk) => ({
      chunk,
      found: await Promise.all(chunk.terms.filter((term) => !hasContent || !isStop(term)).map((term) => find(parts, term, synonyms.get(term)))),
    }))),
    loadPlaces(parts, terms.filter((term) => !isStop(term))),
  ]);
  /** @type {Found[]} */
  const found = [];
  /** @type {string[]} */
  const missing = [];
  let isCorrected = false;
  const texts = [];
  const certain = read.flatMap((part) => part.found).filter((part) => part.isFound && part.term.kind !== "whole");
  for (const part of read) {
    const mended = part.found.every((one) => one.isFound || one.term.kind !== "word") ? null : await mend(parts, part.chunk, part.found, certain);
    if (mended !== null) isCorrected = true;
    found.push(...(mended?.found ?? part.found).filter((one) => one.isFound || one.term.kind === "phrase"));
    missing.push(...(mended?.found ?? part.found).flatMap(({ isFound, term }) => (isFound || term.kind !== "word" ? [] : [term.text])));
    texts.push(mended?.text ?? part.chunk.text);
  }
  return { found, missing, corrected: isCorrected ? texts.join(" ") : null };
}

/** The groups of synonyms of which the query holds a phrase, for each word of it. @param {Parts} parts @param {Term[]} terms */
function synonymsOf({ catalogue }, terms) {
  const words = terms.flatMap((term) => (term.kind === "word" ? [term] : []));
  /** @type {Map<Term, string[][][]>} */
  const groups = new Map();
  for (const group of catalogue.synonyms) {
    for (const keys of group) {
      for (let at = 0; keys.length > 1 && at + keys.length <= words.length; at++) {
        if (keys.every((key, i) => words[at + i].key === key)) for (let i = 0; i < keys.length; i++) groups.set(words[at + i], [...(groups.get(words[at + i]) ?? []), group]);
      }
    }
  }
  return groups;
}

/** Where words stand matters when there are several; in quotes, even where they are everywhere. @param {Parts} parts @param {Term[]} terms */
async function loadPlaces(parts, terms) {
  const quoted = terms.flatMap((term) => (term.kind === "phrase" ? term.words : [])).map(({ key }) => parts.partOf(key));
  const words = terms.flatMap((term) => (term.kind === "word" ? [parts.partOf(term.key)] : [])).filter((part) => !parts.catalogue.longParts[part]);
  await Promise.all([...new Set([...quoted, ...(words.length > 1 ? words : [])])].map((part) => parts.places(part)));
}

/** @param {Parts} parts @param {Chunk} chunk @param {Found[]} found @param {Found[]} others @returns {Promise<{ text: string, found: Found[] } | null>} */
async function mend(parts, chunk, found, others) {
  const isTyping = chunk.terms.some((term) => term.kind === "word" && term.isTyping);
  const letters = partsOf(chunk.text).join("");
  for (const text of [inOtherLayout(chunk.text), fromLookalikes(letters)]) {
    if (text === null || text === chunk.text || text === letters) continue;
    const terms = termsOf(text, isTyping);
    const read = await Promise.all(terms.map((term) => find(parts, term)));
    const words = read.filter(({ term }) => term.kind === "word");
    if (words.length > 0 && words.every((word) => word.isFound && (word.sure.length > 0 || /** @type {any} */ (word.term).text.length > 2))) return { text, found: read };
  }
  return mendLetters(parts, chunk, found, others);
}

/** @param {Parts} parts @param {Chunk} chunk @param {Found[]} found @param {Found[]} others */
async function mendLetters(parts, chunk, found, others) {
  let text = chunk.text;
  const mended = [];
  for (const one of found) {
    const { term } = one;
    const better = one.isFound || term.kind !== "word" ? null : (await mendWord(parts, term, others)) ?? (await part(parts, term));
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
  for (const form of await candidates(parts, word)) {
    const found = await find(parts, { kind: "word", text: form, key: keyOf(form), isTyping: false });
    if (!found.isFound) continue;
    fallback ??= found;
    if (others.length === 0 || found.values.some((value, entry) => value > 0 && others.every((other) => other.values[entry] > 0))) return [found];
  }
  return fallback === null ? null : [fallback];
}

/** Two words between which the space was left out. @param {Parts} parts @param {{ text: string }} word @returns {Promise<Found[] | null>} */
async function part(parts, { text }) {
  const keys = new Set((await parts.words()).map(({ key }) => key));
  for (let at = SHORTEST_TO_MEND; at <= text.length - SHORTEST_TO_MEND; at++) {
    const halves = [text.slice(0, at), text.slice(at)];
    if (!halves.every((half) => keys.has(keyOf(half)))) continue;
    return Promise.all(halves.map((half) => find(parts, { kind: "word", text: half, key: keyOf(half), isTyping: false })));
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
    likely.push({ form, count, doubt: (isWord ? 0 : 2) + (form[0] === text[0] ? 0 : 1) });
  }
  likely.sort((a, b) => a.doubt - b.doubt || b.count - a.count || (a.form < b.form ? -1 : 1));
  return likely.slice(0, TRIED).map(({ form }) => form);
}
