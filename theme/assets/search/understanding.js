// @ts-check
// What the reader means: the words that are in the archive, and for those that are not, what was probably meant.

import { findWord } from "./finding.js";
import { mend } from "./mending.js";
import { findPhrase } from "./phrases.js";

/**
 * @typedef {import("./finding.js").Found} Found
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./query.js").Chunk} Chunk
 * @typedef {import("./query.js").Term} Term
 */

/** @param {Parts} parts @param {Chunk[]} chunks */
export async function understand(parts, chunks) {
  const terms = chunks.flatMap((chunk) => chunk.terms);
  const isStop = (/** @type {Term} */ term) => term.kind === "word" && parts.catalogue.stopWords.has(term.text);
  const hasContent = terms.some((term) => !isStop(term));
  const synonyms = synonymsOf(parts, terms);
  const [read] = await Promise.all([
    Promise.all(chunks.map(async (chunk) => ({
      chunk,
      found: await Promise.all(chunk.terms.filter((term) => !hasContent || !isStop(term)).map((term) => (term.kind === "phrase" ? findPhrase(parts, term) : findWord(parts, term, synonyms.get(term))))),
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
