// @ts-check
// A piece of a text with the words that were found in it.

import { keyOf, wordsOf } from "./words.js";

/**
 * @typedef {import("./found.js").Found} Found
 * @typedef {[text: string, isMatch: boolean][]} Snippet
 */

/** As many characters are shown; a little longer texts are shown whole. */
const LENGTH = 240;
const WHOLE = 320;

/** @param {string} text @param {Found[]} found @returns {Snippet} */
export function snippetOf(text, found) {
  const marks = marksOf(text, found);
  const [from, to] = pieceOf(text, marks);
  /** @type {Snippet} */
  const snippet = [];
  /** @param {string} part @param {boolean} isMatch */
  const add = (part, isMatch) => part !== "" && snippet.push([part, isMatch]);
  let at = from;
  if (from > 0) add("… ", false);
  for (const mark of marks) {
    if (mark.start < at || mark.end > to) continue;
    add(text.slice(at, mark.start), false);
    add(text.slice(mark.start, mark.end), true);
    at = mark.end;
  }
  add(text.slice(at, to) + (to < text.length ? " …" : ""), false);
  return snippet;
}

/** @param {string} text @param {Found[]} found @returns {{ start: number, end: number }[]} */
function marksOf(text, found) {
  const words = wordsOf(text);
  const keys = words.flatMap((word, at) => word.parts.map((part) => ({ key: keyOf(part), at })));
  const wholes = words.map((word) => (word.parts.length > 1 ? keyOf(word.parts.join("")) : ""));
  const marked = new Set();
  for (const { term, expansions } of found) {
    const phrases = term.kind === "word" ? expansions[0].phrases : [];
    keys.forEach((_, i) => {
      const fits = expansions.length === 0 ? false : term.kind === "whole" ? expansions[0].weigh(wholes[keys[i].at] || keys[i].key) > 0 : expansions.every((expansion, j) => i + j < keys.length && expansion.weigh(keys[i + j].key) > 0);
      if (fits) for (let j = 0; j < expansions.length; j++) marked.add(keys[i + j].at);
      for (const phrase of phrases) if (phrase.every((key, j) => keys[i + j]?.key === key)) for (let j = 0; j < phrase.length; j++) marked.add(keys[i + j].at);
    });
  }
  return words.filter((_, at) => marked.has(at));
}

/** Where most of the marks are close to each other. @param {string} text @param {{ start: number, end: number }[]} marks @returns {[number, number]} */
function pieceOf(text, marks) {
  if (text.length <= WHOLE) return [0, text.length];
  let best = 0;
  let most = 0;
  for (const mark of marks) {
    const within = marks.filter((other) => other.start >= mark.start && other.end <= mark.start + LENGTH * 0.8).length;
    if (within > most) [best, most] = [mark.start, within];
  }
  const from = best < LENGTH * 0.6 ? 0 : afterSpace(text, best - LENGTH * 0.2);
  const to = from + LENGTH >= text.length ? text.length : beforeSpace(text, from + LENGTH);
  return [from, to];
}

/** @param {string} text @param {number} at */
const afterSpace = (text, at) => text.indexOf(" ", at) + 1;

/** @param {string} text @param {number} at */
const beforeSpace = (text, at) => {
  const space = text.lastIndexOf(" ", at);
  return space < at - 60 ? at : space;
};
