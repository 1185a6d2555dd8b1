// @ts-check
// What the reader typed, as words, phrases and fields.

import { fieldsIn } from "./fields.js";
import { keyOf, wordsOf } from "./words.js";

/** More is no question, but a text that got into the box. */
const LONGEST_QUERY = 1000;
const MOST_TERMS = 24;

/**
 * @typedef {import("./fields.js").FieldTerm} FieldTerm
 * @typedef {{ kind: "word" | "whole", text: string, key: string, isTyping: boolean }} WordTerm a hyphenated word is its parts and, as a bonus, the whole
 * @typedef {{ kind: "phrase", words: { text: string, key: string }[], isTyping: boolean }} PhraseTerm
 * @typedef {WordTerm | PhraseTerm | FieldTerm} Term what is looked for
 * @typedef {{ text: string, terms: Term[], isUnwanted?: boolean }} Chunk a stretch of what was typed: between spaces, between quotes, or a field; with a minus before it, what is not wanted
 */

const QUOTES = "\"«»“”„‟";
const QUOTED = new RegExp(`[${QUOTES}]([^${QUOTES}]*)([${QUOTES}]|$)`, "gu");

/** A minus that stands close before a word or a phrase, and not after one. */
const MINUS = /^[-\u2212](?=\p{L})/u;
const MINUS_BEFORE = /(?:^|\s)[-\u2212]$/u;

/** «СВО» is no beginning of «своевременно», as long as texts have it. Shorter ones may be beginnings of other abbreviations, as «ДО» of «ДОО». */
const IN_CAPITALS = /^[А-ЯЁ]{3,5}$/u;

/** @param {string} typed @returns {Chunk[]} */
export function chunksOf(typed) {
  const text = typed.slice(0, LONGEST_QUERY);
  /** @type {Map<string, WordTerm>} */
  const seen = new Map();
  /** @type {Chunk[]} */
  const chunks = [];
  let at = 0;
  for (const match of text.matchAll(QUOTED)) {
    chunks.push(...plainChunks(text.slice(at, match.index), false, seen));
    at = match.index + match[0].length;
    chunks.push({ text: match[0], terms: phraseOf(match[1], at === text.length && match[2] === ""), isUnwanted: MINUS_BEFORE.test(text.slice(0, match.index)) });
  }
  return [...chunks, ...plainChunks(text.slice(at), true, seen)];
}

/** @param {string} text outside of quotes @param {boolean} isLast @param {Map<string, WordTerm>} seen @returns {Chunk[]} */
function plainChunks(text, isLast, seen) {
  /** @type {Chunk[]} */
  const chunks = [];
  let at = 0;
  const addWords = (/** @type {number} */ end) => {
    for (const { index, 0: word } of text.slice(at, end).matchAll(/\S+/gu)) {
      const isUnwanted = MINUS.test(word);
      chunks.push({ text: word, terms: termsOf(word, isLast && !isUnwanted && at + index + word.length === text.length, isUnwanted ? new Map() : seen), isUnwanted });
    }
  };
  for (const { start, end, term } of fieldsIn(text)) {
    addWords(start);
    at = end;
    chunks.push({ text: term.text, terms: [{ ...term, isTyping: isLast && term.isTyping }] });
  }
  addWords(text.length);
  return chunks;
}

/**
 * The words of a text, each once.
 * @param {string} text @param {boolean} isLast whether it may go on @param {Map<string, WordTerm>} [seen] the words so far @returns {WordTerm[]}
 */
export function termsOf(text, isLast, seen = new Map()) {
  const words = wordsOf(text);
  return words.flatMap((word, i) => {
    const isTyping = isLast && i === words.length - 1 && word.end === text.length && !IN_CAPITALS.test(text.slice(word.start, word.end));
    /** @type {WordTerm[]} */
    const terms = word.parts.map((part, at) => ({ kind: "word", text: part, key: keyOf(part), isTyping: isTyping && at === word.parts.length - 1 }));
    const whole = word.parts.join("");
    if (word.parts.length > 1) terms.push({ kind: "whole", text: whole, key: keyOf(whole), isTyping: false });
    return terms.filter((term) => isFresh(term, seen));
  });
}

/** @param {WordTerm} term @param {Map<string, WordTerm>} seen */
function isFresh(term, seen) {
  const name = `${term.kind} ${term.text}`;
  const known = seen.get(name);
  if (known !== undefined) known.isTyping ||= term.isTyping;
  else if (seen.size < MOST_TERMS) seen.set(name, term);
  return seen.get(name) === term;
}

/** @param {string} text @param {boolean} isTyping @returns {Term[]} */
function phraseOf(text, isTyping) {
  const words = wordsOf(text).flatMap((word) => word.parts.map((part) => ({ text: part, key: keyOf(part) })));
  return words.length === 0 ? [] : [{ kind: "phrase", words, isTyping }];
}
