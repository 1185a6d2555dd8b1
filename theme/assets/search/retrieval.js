// @ts-check
// Finds the entries that a word is in, and how much it counts there.

import { Expansion, SURE, SYNONYM } from "./expansion.js";
import { conceptNamed } from "./concepts.js";
import { prefixOfKin } from "./morphology.js";

/**
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./parts.js").List} List
 * @typedef {import("./query.js").Term} Term
 * @typedef {import("./query.js").WordTerm} WordTerm
 * @typedef {import("./concepts.js").Concept} Concept
 * @typedef {{ list: List, weight: number }} Weighted
 */

const STEPS = 8;

/** Shorter words are terms of no concept. */
const SHORTEST_OF_CONCEPT = 3;

export class Found {
  /** @param {Term} term @param {Expansion[]} expansions of each word @param {number} count of entries */
  constructor(term, expansions, count) {
    this.term = term;
    this.expansions = expansions;
    /** What the term counts in each entry; 0 where it is not. */
    this.values = new Float32Array(count);
    /** What it counts for an entry because of where that stands: its forum, its year. Such an entry needs something else of the query to be a hit. @type {Float32Array | null} */
    this.support = null;
    /** The lists of the word itself. @type {List[]} */
    this.sure = [];
    /** The concepts that found more than the word. @type {Concept[]} */
    this.also = [];
    this.size = 0;
    this.rarity = 0;
    /** Whether it narrows: a date, a number, an addressee. What has not got it is no answer as long as something has. */
    this.isField = false;
    /** Where no resolution has the date, for what wider one it was taken. */
    this.instead = "";
  }

  get isFound() {
    return this.size > 0;
  }

  /** @param {number} entry */
  has(entry) {
    return this.values[entry] > 0 || (this.support !== null && this.support[entry] > 0);
  }

  /** @param {number} entry @param {number} value */
  raise(entry, value) {
    if (value > this.values[entry]) this.values[entry] = value;
  }

  /** @param {number} entry @param {number} value */
  raiseSupport(entry, value) {
    this.support ??= new Float32Array(this.values.length);
    if (value > this.support[entry]) this.support[entry] = value;
  }

  /** @param {Weighted[]} weighted @returns {boolean} whether that found new entries */
  addLists(weighted) {
    let isMore = false;
    for (const { list, weight } of weighted) {
      for (let i = 0; i < list.entries.length; i++) {
        const value = weight * weightIn(list, i);
        if (isInHeading(list, i)) {
          this.raiseSupport(list.entries[i], value);
          continue;
        }
        isMore ||= this.values[list.entries[i]] === 0;
        this.raise(list.entries[i], value);
      }
    }
    return isMore;
  }

  /** Counts what there is, and takes the word for as rare as that (BM25's idf). */
  weighRarity() {
    let own = 0;
    this.size = 0;
    for (let entry = 0; entry < this.values.length; entry++) {
      if (this.values[entry] > 0) own++;
      if (this.has(entry)) this.size++;
    }
    const count = own > 0 ? own : this.size;
    this.rarity = Math.log(1 + (this.values.length - count + 0.5) / (count + 0.5));
  }
}

/** Whether the key stands only in the heading over the entry. @param {List} list @param {number} at */
const isInHeading = (list, at) => list.weights[list.weightsFrom + at] === "1";

/** What the key counts in the list's entry, from 0 to 1. @param {List} list @param {number} at */
export const weightIn = (list, at) => (list.weights.charCodeAt(list.weightsFrom + at) - 48) / STEPS;

/** The list of a key; undefined where the index has none. @param {Parts} parts @param {string} key */
export const listOf = async (parts, key) => (await parts.terms(parts.partOf(key))).get(key);

/**
 * Finds a word; where it is nowhere, words that begin so.
 * @param {Parts} parts @param {WordTerm} term @param {Concept[]} [concepts] that it names; without them they are looked up @returns {Promise<Found>}
 */
export async function findWord(parts, term, concepts) {
  const own = concepts ?? (term.kind === "word" && term.text.length >= SHORTEST_OF_CONCEPT ? await conceptNamed(parts, [term]).then((concept) => (concept === null ? [] : [concept])) : []);
  const found = await findExpanded(parts, term, term.isTyping, own);
  return found.isFound || term.kind === "whole" || term.text.length < 3 ? found : findExpanded(parts, term, true, own);
}

/** @param {Parts} parts @param {WordTerm} term @param {boolean} isBeginning @param {Concept[]} concepts */
async function findExpanded(parts, term, isBeginning, concepts) {
  const { catalogue } = parts;
  const expansion = new Expansion(term, catalogue, isBeginning);
  for (const concept of concepts) expansion.addConcept(concept);
  const found = new Found(term, [expansion], catalogue.count);
  const weighted = await listsOf(parts, expansion, term.kind === "word");
  const isSure = (/** @type {Weighted} */ { weight }) => weight >= SURE;
  found.sure = weighted.filter(isSure).map(({ list }) => list);
  found.addLists(weighted.filter(isSure));
  found.weighRarity();
  const rarity = found.rarity;
  const wasFound = found.isFound;
  found.addLists(weighted.filter((entry) => !isSure(entry) && !isOfConcept(entry)));
  const isAside = (/** @type {Weighted} */ { list }) => expansion.asides.has(list.key);
  if (found.addLists(weighted.filter((entry) => isOfConcept(entry) && !isAside(entry)))) found.also.push(...concepts.filter((concept) => !concept.isAside));
  found.addLists(weighted.filter(isAside));
  found.weighRarity();
  if (wasFound) found.rarity = rarity;
  return found;
}

/** @param {Weighted} weighted */
const isOfConcept = ({ list }) => list.key.startsWith("=");

/** What texts have of a concept is in its list, and need not be looked up word by word. @param {Weighted} weighted */
const isFormOfConcept = ({ list, weight }) => weight === SYNONYM && !list.key.startsWith("=");

/** The lists of all keys that are like the word. @param {Parts} parts @param {Expansion} expansion @param {boolean} withRelatives @returns {Promise<Weighted[]>} */
export async function listsOf(parts, expansion, withRelatives) {
  const { catalogue } = parts;
  const own = parts.partOf(expansion.key);
  const isLong = (/** @type {number} */ part) => catalogue.longParts[part] === 1;
  const isShort = expansion.isBeginning && catalogue.beginnings.has(expansion.text);
  // The list of a short beginning has all entries of the word itself, which if it is that long too, is one like «и».
  const needed = new Set(isShort && isLong(own) ? [] : [expansion.key, ...expansion.forms].map((key) => parts.partOf(key)));
  if (isShort) needed.add(parts.partOf(`${expansion.text}*`));
  else if (expansion.isBeginning) for (const part of parts.partsOf(expansion.text)) needed.add(part);
  if (expansion.isBeginning) for (const stem of expansion.unfinished()) needed.add(parts.partOf(stem));
  // Who looks for a word that is everywhere needs no relatives of it, and their lists would be long too.
  if (withRelatives && !isLong(own)) {
    for (const part of expansion.root === null ? [] : parts.partsOf(prefixOfKin(expansion.root))) if (!isLong(part)) needed.add(part);
    for (const key of expansion.adjectives) if (!isLong(parts.partOf(key))) needed.add(parts.partOf(key));
    for (const { key } of expansion.concepts) needed.add(parts.partOf(key));
  }
  // A long part holds one key, so one can tell without it whether it is worth loading.
  const worth = [...needed].filter((part) => !isLong(part) || expansion.weigh(catalogue.firstKeys[part]) > 0);
  const loaded = await Promise.all(worth.map((part) => parts.terms(part)));
  return loaded.flatMap((lists) => [...lists.values()].map((list) => ({ list, weight: expansion.weigh(list.key) })).filter((entry) => entry.weight > 0 && entry.list.entries.length > 0 && !isFormOfConcept(entry)));
}
