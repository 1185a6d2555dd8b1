// @ts-check
// Finds the entries that a word is in, and how much it counts there.

import { Expansion, SURE, SYNONYM } from "./expansion.js";
import { conceptsOf, keyOfConcept } from "./concepts.js";
import { Found } from "./found.js";
import { prefixOfKin } from "./morphology.js";

/**
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./query.js").WordTerm} WordTerm
 * @typedef {import("./concepts.js").Concept} Concept
 * @typedef {import("./found.js").Weighted} Weighted
 */

/** Shorter words are terms of no concept. */
const SHORTEST_OF_CONCEPT = 3;

/** Which relatives of a word are looked for: none in phrases; those that are everywhere only where the word is nowhere. @typedef {"none" | "usual" | "all"} Relatives */

/** The list of a key; undefined where the index has none. @param {Parts} parts @param {string} key */
export const listOf = async (parts, key) => (await parts.terms(parts.partOf(key))).get(key);

/**
 * Finds a word; where it is nowhere, words that begin so.
 * @param {Parts} parts @param {WordTerm} term @param {Concept[]} [concepts] that it names; without them they are looked up @returns {Promise<Found>}
 */
export async function findWord(parts, term, concepts) {
  const own = concepts ?? (term.kind === "word" && term.text.length >= SHORTEST_OF_CONCEPT ? ((await conceptsOf(parts, [term])).get(term) ?? []) : []);
  const found = await findExpanded(parts, term, term.isTyping, own, "usual");
  return found.isFound || term.kind === "whole" || term.text.length < 3 ? found : findExpanded(parts, term, true, own, "all");
}

/** Finds words in a row. Few who search quote, so what finds them is loaded when it is needed. @param {Parts} parts @param {import("./query.js").PhraseTerm} term @returns {Promise<Found>} */
export async function findInRow(parts, term) {
  const { findPhrase } = await import("./phrases.js");
  return findPhrase(parts, term);
}

/** @param {Parts} parts @param {WordTerm} term @param {boolean} isBeginning @param {Concept[]} concepts @param {Relatives} relatives */
async function findExpanded(parts, term, isBeginning, concepts, relatives) {
  const { catalogue } = parts;
  const expansion = new Expansion(term, catalogue, isBeginning);
  for (const concept of concepts) expansion.addConcept(concept);
  const found = new Found(term, [expansion], catalogue.count);
  const weighted = await listsOf(parts, expansion, term.kind === "word" ? relatives : "none");
  const isSure = (/** @type {Weighted} */ { weight }) => weight >= SURE;
  found.isStrange = weighted.every(isOfConcept);
  found.sure = weighted.filter(isSure).map(({ list }) => list);
  found.addLists(weighted.filter(isSure));
  found.weighRarity();
  found.addLists(weighted.filter((entry) => !isSure(entry) && !isOfConcept(entry)));
  const isAside = (/** @type {Weighted} */ { list }) => expansion.asides.has(list.key);
  if (found.addLists(weighted.filter((entry) => isOfConcept(entry) && !isAside(entry)))) found.also.push(...concepts.filter((concept) => !concept.isAside));
  found.addLists(weighted.filter(isAside));
  found.weighRarity();
  return found;
}

/** @param {Weighted} weighted */
const isOfConcept = ({ list }) => list.key.startsWith("=");

/** What texts have of a concept is in its list, and need not be looked up word by word. @param {Weighted} weighted */
const isFormOfConcept = ({ list, weight }) => weight === SYNONYM && !list.key.startsWith("=");

/** The lists of all keys that are like the word. @param {Parts} parts @param {Expansion} expansion @param {Relatives} relatives @returns {Promise<Weighted[]>} */
export async function listsOf(parts, expansion, relatives) {
  const loaded = await Promise.all(partsFor(parts, expansion, relatives, expansion.concepts).map((part) => parts.terms(part)));
  return loaded.flatMap((lists) => [...lists.values()].map((list) => ({ list, weight: expansion.weigh(list.key) })).filter((entry) => entry.weight > 0 && !isFormOfConcept(entry)));
}

/**
 * Begins to load what a word will need, so that nothing of it is asked for after something else.
 * @param {Parts} parts @param {WordTerm} term @param {import("./concepts.js").Reference[]} concepts
 */
export function prefetch(parts, term, concepts) {
  for (const part of partsFor(parts, new Expansion(term, parts.catalogue, term.isTyping), term.kind === "word" ? "usual" : "none", concepts)) void parts.terms(part);
}

/**
 * The parts with the lists of all keys that are like the word.
 * @param {Parts} parts @param {Expansion} expansion @param {Relatives} relatives @param {import("./concepts.js").Reference[]} concepts @returns {number[]}
 */
function partsFor(parts, expansion, relatives, concepts) {
  const { catalogue } = parts;
  const isLong = (/** @type {string} */ key) => parts.isEverywhere(key);
  const isShort = expansion.isBeginning && catalogue.beginnings.has(expansion.text);
  /** Keys whose parts are needed. A part that holds one long list alone is needed only for that list's key. */
  const keys = new Set(expansion.isBeginning ? expansion.unfinished() : []);
  // The list of a short beginning has all entries of the word itself, which if it is that long too, is one like «и».
  if (!isShort || !isLong(expansion.key)) for (const key of [expansion.key, ...expansion.forms]) keys.add(key);
  if (isShort) keys.add(`${expansion.text}*`);
  else if (expansion.isBeginning) for (const key of parts.firstKeysOf(expansion.text)) keys.add(key);
  // Who looks for a word that is everywhere needs no relatives of it, and their lists would be long too.
  if (relatives !== "none" && !isLong(expansion.key)) {
    const kin = [...(expansion.root === null ? [] : parts.firstKeysOf(prefixOfKin(expansion.root))), ...expansion.adjectives];
    for (const key of kin) if (relatives === "all" || !isLong(key)) keys.add(key);
    for (const { number } of concepts) keys.add(keyOfConcept(number));
  }
  const needed = [...keys].filter((key) => catalogue.longParts[parts.partOf(key)] === 0 || isLong(key));
  return [...new Set(needed.map((key) => parts.partOf(key)))];
}
