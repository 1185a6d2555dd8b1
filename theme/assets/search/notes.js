// @ts-check
// What the search tells besides its hits: other words by which it found, a date that it took for another, pages that the query names.

import { rootOf } from "./morphology.js";
import { keysOf } from "./words.js";
import { yearsInWords } from "./years.js";

/**
 * @typedef {import("./catalogue.js").Catalogue} Catalogue
 * @typedef {import("./engine.js").Hit} Hit
 * @typedef {import("./engine.js").NamedPage} NamedPage
 * @typedef {import("./names.js").Naming} Naming
 * @typedef {import("./found.js").Found} Found
 */

const MOST_NAMES = 4;
const MOST_PAGES = 2;

/** Words for the concepts by which more was found, with the words of the query that name the concept. @param {Found[]} found @returns {import("./engine.js").Answer["also"]} */
export function alsoOf(found) {
  const concepts = new Set(found.flatMap(({ also }) => also));
  return [...concepts].map((concept) => {
    const founds = found.filter(({ term, expansions }) => term.kind === "word" && expansions[0].concepts.includes(concept));
    const words = founds.flatMap(({ term }) => (term.kind === "word" ? [term] : []));
    const typed = new Set(words.map(({ key }) => rootOf(key)));
    const others = concept.also.filter((name) => keysOf(name).some((key) => !typed.has(rootOf(key))));
    return { word: words.map(({ text }) => text).join(" "), names: others.slice(0, MOST_NAMES), isInstead: founds.every(({ isStrange }) => isStrange) };
  }).filter(({ names }) => names.length > 0);
}

/** @param {Found[]} found @returns {{ date: string, name: string } | null} */
export function insteadOf(found) {
  const wider = found.find(({ instead }) => instead !== "");
  return wider === undefined || wider.term.kind !== "field" ? null : { date: wider.term.text, name: wider.instead };
}

/** Pages of what the query names, and of the line of recurrences in which the first hit stands with others. @param {Catalogue} catalogue @param {Naming[]} namings @param {Hit[]} hits @returns {NamedPage[]} */
export function pagesOf(catalogue, namings, hits) {
  /** @type {NamedPage[]} */
  const pages = [];
  for (const [kind, dimension] of /** @type {["addressee" | "forum" | "year", "addressees" | "forums" | "years"][]} */ ([["addressee", "addressees"], ["forum", "forums"], ["year", "years"]])) {
    const named = namings.filter((naming) => naming.kind === dimension).sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.words.length - a.words.length);
    for (const { value } of named.slice(0, 2)) {
      const { id, name } = catalogue.values[dimension][value];
      pages.push({ kind, name, url: catalogue.patterns[dimension].replace("{id}", id) });
    }
  }
  const line = hits[0]?.isComplete && namings.length === 0 ? hits[0].recurrence : undefined;
  if (line !== undefined && line.members.length > 1) pages.push({ kind: "line", name: yearsInWords(line.years), url: line.url });
  return pages.slice(0, MOST_PAGES);
}
