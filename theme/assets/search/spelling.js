// @ts-check
// What was probably meant by words that are nowhere in the archive.

import { findWord } from "./retrieval.js";
import { termsOf } from "./query.js";
import { inOtherLayout, isBeginningOneSlipAway, isFormOneSlipAway, isFormTwoSlipsAway, isOneSlipAway, isTwoSlipsAway } from "./typos.js";
import { wordsOfCompound } from "./compounds.js";
import { fromTransliteration } from "./transliteration.js";
import { fromLookalikes, keyOf, lettersOf, partsOf } from "./words.js";

/**
 * @typedef {import("./found.js").Found} Found
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./query.js").Chunk} Chunk
 * @typedef {import("./query.js").WordTerm} WordTerm
 * @typedef {{ form: string, key: string, count: number, letters: number }} Form `letters` are those of the key, as bits
 */

/** Shorter words are too like each other to say which was meant. */
const SHORTEST_TO_CORRECT = 4;

/** Beginnings of words are still more alike: питон is not питание. */
const SHORTEST_BEGINNING_TO_CORRECT = 6;

/** A stem that long says what was meant, though the ending that was typed is that of another word: «медецина» of «медицинский». */
const SHORTEST_STEM_OF_OTHERS = 7;

/** Two slips leave enough of a word only where it is long. */
const SHORTEST_WITH_TWO_SLIPS = 8;

const MOST_SLIPS = 2;

/** A stem is so much shorter than its word at most. */
const LONGEST_TYPED_ENDING = 5;

/** So many candidates are tried for a mistyped word: alone, and where the other words of the query tell which was meant. */
const TRIED = 3;
const TRIED_WITH_OTHERS = 8;

/**
 * Null where nothing better is found.
 * @param {Parts} parts @param {Chunk} chunk what was typed @param {Found[]} found of its words @param {Found[]} others words of the rest of the query
 * @returns {Promise<{ text: string, found: Found[] } | null>}
 */
export async function correct(parts, chunk, found, others) {
  const isTyping = chunk.terms.some((term) => term.kind === "word" && term.isTyping);
  const letters = partsOf(chunk.text).join("");
  const readings = [inOtherLayout(chunk.text), fromLookalikes(letters), fromTransliteration(chunk.text)]
    .flatMap((text) => (text === null || text === chunk.text || text === letters ? [] : [{ text, terms: termsOf(text, isTyping) }]));
  const read = await Promise.all(readings.map(({ terms }) => Promise.all(terms.map((term) => findWord(parts, term)))));
  for (const [i, found] of read.entries()) {
    const words = found.filter(({ term }) => term.kind === "word");
    if (words.length > 0 && words.every((word) => word.isFound && (word.sure.length > 0 || (word.term.kind === "word" && word.term.text.length > 2)))) return { text: readings[i].text, found };
  }
  return correctLetters(parts, chunk, found, others);
}

/** @param {Parts} parts @param {Chunk} chunk @param {Found[]} found @param {Found[]} others */
async function correctLetters(parts, chunk, found, others) {
  let text = chunk.text;
  const corrected = [];
  for (const one of found) {
    const { term } = one;
    const better = one.isFound || term.kind !== "word" ? null : (await splitCompound(parts, term)) ?? (await correctWord(parts, term, others)) ?? (await splitWord(parts, term));
    corrected.push(...(better ?? [one]));
    if (better !== null && term.kind === "word") text = replaced(text, term.text, better.map((word) => /** @type {any} */ (word.term).text).join(" "));
  }
  return text === chunk.text ? null : { text, found: corrected };
}

/** @param {string} text @param {string} part in normal form @param {string} other */
function replaced(text, part, other) {
  const at = text.toLowerCase().replaceAll("ё", "е").indexOf(part);
  return at < 0 ? other : text.slice(0, at) + other + text.slice(at + part.length);
}

/** A word that the field knows was not mistyped, though no text has it. @param {Parts} parts @param {WordTerm} word @param {Found[]} others @returns {Promise<Found[] | null>} */
async function correctWord(parts, word, others) {
  if (word.text.length < SHORTEST_TO_CORRECT || /\d/.test(word.text) || (await parts.aliases()).others.has(word.key)) return null;
  const tried = await candidates(parts, word, others.length > 0 ? TRIED_WITH_OTHERS : TRIED);
  const found = await Promise.all(tried.map(({ form, key }) => findWord(parts, { kind: "word", text: form, key, isTyping: false })));
  const fits = (/** @type {Found} */ one) => one.isFound && (others.length === 0 || one.values.some((value, entry) => value > 0 && others.every((other) => other.has(entry))));
  // A word of two slips more is a stranger, unless it stands with the others.
  const best = found.find(fits) ?? found.find((one, i) => one.isFound && !tried[i].isDoubtful);
  return best === undefined ? null : [best];
}

/** Both words of «соцпартнёры», where texts have them. @param {Parts} parts @param {{ text: string, isTyping: boolean }} word @returns {Promise<Found[] | null>} */
async function splitCompound(parts, { text, isTyping }) {
  const words = wordsOfCompound(text);
  if (words === null) return null;
  const found = await Promise.all(words.map((word, i) => findWord(parts, { kind: "word", text: word, key: keyOf(word), isTyping: isTyping && i === 1 })));
  return found.every((word) => word.isFound && (word.sure.length > 0 || isTyping)) ? found : null;
}

/** Two words between which the space was left out. @param {Parts} parts @param {{ text: string }} word @returns {Promise<Found[] | null>} */
async function splitWord(parts, { text }) {
  const keys = new Set((await parts.words()).map(({ key }) => key));
  for (let at = SHORTEST_TO_CORRECT; at <= text.length - SHORTEST_TO_CORRECT; at++) {
    const halves = [text.slice(0, at), text.slice(at)];
    if (!halves.every((half) => keys.has(keyOf(half)))) continue;
    return Promise.all(halves.map((half) => findWord(parts, { kind: "word", text: half, key: keyOf(half), isTyping: false })));
  }
  return null;
}

/**
 * A word of the thesaurus has no form in the index: its stem gets the ending that was typed. None where what comes of it is no form of the word: «совещанет».
 * @param {string} key @param {string} text @param {Set<string>} endings @returns {Form[]}
 */
function formsOf(key, text, endings) {
  const typed = [0, -1, 1, -2, 2].map((more) => text.slice(key.length + more)).filter((rest) => rest === "" || endings.has(rest));
  const ending = typed.length === 0 ? "" : typed.find((rest) => keyOf(key + rest) === key);
  return ending === undefined ? [] : [{ form: key + ending, key, count: 0, letters: lettersOf(key) }];
}

/** Words that name concepts and are in no text: «стоматолог» where texts have «стоматологические кабинеты». @param {Parts} parts @param {string} text @returns {Promise<Form[]>} */
async function formsOfConcepts(parts, text) {
  const keys = [...parts.catalogue.concepts.keys(), ...(await parts.aliases()).concepts.keys()];
  return keys.filter((key) => !key.includes(" ") && Math.abs(key.length - text.length) <= LONGEST_TYPED_ENDING).flatMap((key) => formsOf(key, text, parts.catalogue.endings));
}

/** Forms of words that one slip, or else two, lead to what was typed, the likeliest first. @param {Parts} parts @param {{ text: string, isTyping: boolean }} word @param {number} count */
async function candidates(parts, word, count) {
  const typed = lettersOf(word.text);
  const [words, terms] = await Promise.all([parts.words(), formsOfConcepts(parts, word.text)]);
  const forms = [...words, ...terms].filter(({ form, letters }) => form.length >= SHORTEST_TO_CORRECT - 1 && lettersMissing(letters, typed) <= MOST_SLIPS && !/\d/.test(form));
  const once = likeliest(forms, word.text, (form) => doubtOfOne(form, word, parts.catalogue.endings));
  const twice = once.length > 0 || word.text.length < SHORTEST_WITH_TWO_SLIPS ? [] : likeliest(forms, word.text, (form) => doubtOfTwo(form, word, parts.catalogue.endings));
  return [...once, ...twice].slice(0, count).map((candidate) => ({ ...candidate, isDoubtful: once.length === 0 }));
}

/** How many letters of a key were not typed at all: a cheap sign of strangers. @param {number} letters @param {number} typed */
function lettersMissing(letters, typed) {
  let count = 0;
  for (let left = letters & ~typed; left !== 0; left &= left - 1) count++;
  return count;
}

/** @param {Form[]} forms @param {string} text @param {(form: Form) => number} doubtOf infinite for strangers */
function likeliest(forms, text, doubtOf) {
  return forms.map((form) => ({ ...form, doubt: doubtOf(form) + (form.form[0] === text[0] ? 0 : 1) })).filter(({ doubt }) => doubt < Infinity)
    .sort((a, b) => a.doubt - b.doubt || b.count - a.count || (a.form < b.form ? -1 : 1));
}

/** @param {Form} form @param {{ text: string, isTyping: boolean }} word @param {Set<string>} endings */
function doubtOfOne({ form, key }, { text, isTyping }, endings) {
  if (isOneSlipAway(text, form)) return 0;
  if (isFormOneSlipAway(text, key, endings)) return formsOf(key, text, endings).length > 0 ? 0 : key.length < SHORTEST_STEM_OF_OTHERS ? Infinity : 1;
  if (keyOf(text).length >= SHORTEST_STEM_OF_OTHERS && isBeginningOneSlipAway(keyOf(text), key)) return 3;
  return isTyping && text.length >= SHORTEST_BEGINNING_TO_CORRECT && isBeginningOneSlipAway(text, form) ? 2 : Infinity;
}

/** @param {Form} form @param {{ text: string }} word @param {Set<string>} endings */
function doubtOfTwo({ form, key }, { text }, endings) {
  if (form.length < SHORTEST_WITH_TWO_SLIPS - 1) return Infinity;
  return isTwoSlipsAway(text, form) ? 0 : isFormTwoSlipsAway(text, key, endings) ? 1 : Infinity;
}
