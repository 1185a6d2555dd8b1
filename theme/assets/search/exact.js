// @ts-check
// Whoever quotes a phrase means its very words: hits that have them as they were typed come before those that have them in other forms. The index knows stems only, so the texts tell.

import { wordsOf } from "./words.js";

/**
 * @typedef {import("./found.js").Found} Found
 * @typedef {import("./parts.js").Text} Text
 */

/** The places of the texts, those first that have all phrases to the letter. @param {Text[]} texts @param {Found[]} found @returns {number[]} */
export function exactFirst(texts, found) {
  const phrases = found.flatMap(({ term }) => (term.kind === "phrase" ? [` ${term.words.map(({ text }) => text).join(" ")}${term.isTyping ? "" : " "}`] : []));
  const isExact = texts.map((text) => {
    const words = ` ${wordsOf(wordingOf(text)).flatMap(({ parts }) => parts).join(" ")} `;
    return phrases.every((phrase) => words.includes(phrase));
  });
  const places = texts.map((_, place) => place);
  return [...places.filter((place) => isExact[place]), ...places.filter((place) => !isExact[place])];
}

/** @param {Text} text */
const wordingOf = ({ recommendation, title, own }) => (recommendation === null ? `${title} · ${own}` : recommendation[1]);
