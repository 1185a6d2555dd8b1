// @ts-check
// Words that stand one after the other, as in quotes. It is loaded when it is needed (retrieval.js).

import { Expansion } from "./expansion.js";
import { Found, weightIn } from "./found.js";
import { listsOf } from "./retrieval.js";
import { wordsOf } from "./words.js";

/**
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./parts.js").Text} Text
 * @typedef {import("./found.js").Weighted} Weighted
 */

/** What a phrase counts in a name. */
const NAME = 0.1;

/** @param {Parts} parts @param {import("./query.js").PhraseTerm} term */
export async function findPhrase(parts, term) {
  const { catalogue } = parts;
  const expansions = term.words.map((word, i) => Expansion.strict(word, catalogue, term.isTyping && i === term.words.length - 1));
  const found = new Found(term, expansions, catalogue.count);
  const words = await Promise.all(expansions.map((expansion) => listsOf(parts, expansion, "none")));
  await Promise.all([...new Set(words.flat().map(({ list }) => parts.partOf(list.key)))].map((part) => parts.places(part)));
  const common = entriesOfAll(words, catalogue.count);
  /** The places after the last word so far, for each entry. @type {Map<number, number[]> | null} */
  let ends = null;
  for (const [i, word] of words.entries()) {
    // The list of a short beginning has no places; the phrase is what stands before it.
    if (word.some(({ list }) => list.key.endsWith("*"))) {
      ends ??= new Map(word.flatMap(({ list }) => Array.from(list.entries, (entry) => [entry, []])));
      break;
    }
    ends = follow(ends, word, common);
  }
  for (const { list, weight } of words[0]) {
    for (let i = 0; i < list.entries.length; i++) if (ends?.has(list.entries[i])) found.raise(list.entries[i], weight * weightIn(list, i));
  }
  addNames(catalogue, found, expansions);
  found.weighRarity();
  return found;
}

/** A phrase may be (part of) a forum's or an addressee's name. @param {import("./catalogue.js").Catalogue} catalogue @param {Found} found @param {Expansion[]} expansions */
function addNames(catalogue, found, expansions) {
  const fits = (/** @type {{ all: string[] }[]} */ names) => names.some(({ all }) => all.some((_, at) => expansions.every((expansion, i) => all[at + i] !== undefined && expansion.weigh(all[at + i]) > 0)));
  const addressees = catalogue.values.addressees.map(({ names }) => fits(names));
  const forums = catalogue.values.forums.map(({ names }) => fits(names));
  if (!addressees.includes(true) && !forums.includes(true)) return;
  const groups = catalogue.addresseesOfGroup.map((group) => group.some((addressee) => addressees[addressee]));
  for (let entry = 0; entry < catalogue.count; entry++) {
    if (groups[catalogue.groups[entry]] || (catalogue.groups[entry] < 0 && forums[catalogue.resolutionForums[catalogue.resolutions[entry]]])) found.raise(entry, NAME);
  }
}

/** 1 for each entry that has all words. @param {Weighted[][]} words @param {number} count */
function entriesOfAll(words, count) {
  const reached = new Uint8Array(count);
  words.forEach((word, i) => {
    for (const { list } of word) for (let at = 0; at < list.entries.length; at++) if (reached[list.entries[at]] === i) reached[list.entries[at]] = i + 1;
  });
  return reached.map((had) => (had === words.length ? 1 : 0));
}

/** @param {Map<number, number[]> | null} before @param {Weighted[]} word @param {Uint8Array} common 1 for entries that matter */
function follow(before, word, common) {
  /** @type {Map<number, number[]>} */
  const ends = new Map();
  for (const { list } of word) {
    const places = list.places();
    if (places === null) continue;
    for (let i = 0; i < list.entries.length; i++) {
      const entry = list.entries[i];
      if (common[entry] === 0) continue;
      const allowed = before === null ? null : before.get(entry);
      if (allowed === undefined) continue;
      for (let at = places.starts[i]; at < places.starts[i + 1]; at++) {
        if (allowed !== null && !allowed.includes(places.flat[at])) continue;
        const known = ends.get(entry);
        if (known === undefined) ends.set(entry, [places.flat[at] + 1]);
        else known.push(places.flat[at] + 1);
      }
    }
  }
  return ends;
}

/**
 * The places of the texts, those first that have all phrases to the letter: whoever quotes means the very words, and the index knows stems only.
 * @param {Text[]} texts @param {Found[]} found @returns {number[]}
 */
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
