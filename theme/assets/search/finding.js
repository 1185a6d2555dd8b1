// @ts-check
// Finds the entries that a word is in, and how much it counts there.

import { beginningOf } from "./kinship.js";
import { Likeness, SURE } from "./likeness.js";

/**
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./parts.js").List} List
 * @typedef {import("./query.js").Term} Term
 * @typedef {import("./query.js").WordTerm} WordTerm
 * @typedef {{ list: List, weight: number }} Weighted
 */

const STEPS = 8;

/** A match in a name counts less than one in the text, which is some 0.5: many entries have it, and each only because of where it stands. */
const FIELD = { years: 0.15, forums: 0.1, places: 0.1, addressees: 0.15 };
const FIELD_OF_RESOLUTION = 0.4;

export class Found {
  /** @param {Term} term @param {Likeness[]} likenesses of each word @param {number} count of entries */
  constructor(term, likenesses, count) {
    this.term = term;
    this.likenesses = likenesses;
    /** What the term counts in each entry; 0 where it is not. */
    this.values = new Float32Array(count);
    /** The lists of the word itself. @type {List[]} */
    this.sure = [];
    this.size = 0;
    this.rarity = 0;
  }

  get isFound() {
    return this.size > 0;
  }

  /** @param {number} entry @param {number} value */
  raise(entry, value) {
    if (value > this.values[entry]) this.values[entry] = value;
  }

  /** @param {Weighted[]} weighted */
  addLists(weighted) {
    for (const { list, weight } of weighted) {
      for (let i = 0; i < list.entries.length; i++) this.raise(list.entries[i], weight * weightIn(list, i));
    }
  }

  /** Counts what there is, and takes the word for as rare as that (BM25's idf). */
  weighRarity() {
    this.size = 0;
    for (let entry = 0; entry < this.values.length; entry++) if (this.values[entry] > 0) this.size++;
    this.rarity = Math.log(1 + (this.values.length - this.size + 0.5) / (this.size + 0.5));
  }
}

/** What the key counts in the list's entry, from 0 to 1. @param {List} list @param {number} at */
export const weightIn = (list, at) => (list.weights.charCodeAt(list.weightsFrom + at) - 48) / STEPS;

/**
 * Finds a word; where it is nowhere, words that begin so.
 * @param {Parts} parts @param {WordTerm} term @param {string[][][]} synonyms groups of which the query holds a phrase that this word is in @returns {Promise<Found>}
 */
export async function findWord(parts, term, synonyms = []) {
  const found = await findLike(parts, term, term.isTyping, synonyms);
  return found.isFound || term.kind === "whole" || term.text.length < 3 ? found : findLike(parts, term, true, synonyms);
}

/** @param {Parts} parts @param {WordTerm} term @param {boolean} isBeginning @param {string[][][]} synonyms */
async function findLike(parts, term, isBeginning, synonyms) {
  const { catalogue } = parts;
  const likeness = new Likeness(term, catalogue, isBeginning);
  for (const group of synonyms) likeness.addSynonyms(group);
  const found = new Found(term, [likeness], catalogue.count);
  const weighted = await listsOf(parts, likeness, term.kind === "word");
  const isSure = (/** @type {Weighted} */ { weight }) => weight >= SURE;
  found.sure = weighted.filter(isSure).map(({ list }) => list);
  found.addLists(weighted.filter(isSure));
  addNames(parts, found, (names) => Math.max(0, ...names.map((key) => likeness.weigh(key)).filter((weight) => weight >= SURE)));
  found.weighRarity();
  const rarity = found.rarity;
  const wasFound = found.isFound;
  found.addLists(weighted.filter((entry) => !isSure(entry)));
  if (term.kind === "word") addNames(parts, found, (names) => weighName(names, likeness));
  found.weighRarity();
  if (wasFound) found.rarity = rarity;
  return found;
}

/** @param {string[]} names @param {Likeness} likeness */
const weighName = (names, likeness) =>
  Math.max(0, ...names.map((key, at) => Math.max(likeness.weigh(key), ...likeness.phrases.map((phrase) => (phrase.every((word, i) => names[at + i] === word) ? likeness.weigh(phrase.join(" ")) : 0)))));

/** The lists of all keys that are like the word. @param {Parts} parts @param {Likeness} likeness @param {boolean} withRelatives @returns {Promise<Weighted[]>} */
export async function listsOf(parts, likeness, withRelatives) {
  const { catalogue } = parts;
  const own = parts.partOf(likeness.key);
  const isLong = (/** @type {number} */ part) => catalogue.longParts[part] === 1;
  const isShort = likeness.isBeginning && catalogue.beginnings.has(likeness.text);
  // The list of a short beginning has all entries of the word itself, which if it is that long too, is one like «и».
  const needed = new Set(isShort && isLong(own) ? [] : [likeness.key, ...likeness.forms].map((key) => parts.partOf(key)));
  if (isShort) needed.add(parts.partOf(`${likeness.text}*`));
  else if (likeness.isBeginning) for (const part of parts.partsOf(likeness.text)) needed.add(part);
  if (likeness.isBeginning) for (const stem of likeness.unfinished()) needed.add(parts.partOf(stem));
  // Who looks for a word that is everywhere needs no relatives of it, and their lists would be long too.
  if (withRelatives && !isLong(own)) {
    const relatives = [...(likeness.root === null ? [] : parts.partsOf(beginningOf(likeness.root))), ...[...likeness.synonyms].map((key) => parts.partOf(key))];
    for (const part of relatives) if (!isLong(part)) needed.add(part);
  }
  // A long part holds one key, so one can tell without it whether it is worth loading.
  const worth = [...needed].filter((part) => !isLong(part) || likeness.weigh(catalogue.firstKeys[part]) > 0);
  const loaded = await Promise.all(worth.map((part) => parts.terms(part)));
  return loaded.flatMap((lists) => [...lists.values()].map((list) => ({ list, weight: likeness.weigh(list.key) })).filter(({ weight }) => weight > 0));
}

/**
 * Adds the entries of which the year, the forum or an addressee bears a name that fits.
 * @param {Parts} parts @param {Found} found @param {(names: string[]) => number} weigh a name as keys, from 0 to 1
 */
export function addNames({ catalogue }, found, weigh) {
  const weights = (/** @type {{ names: string[][] }[]} */ values) => values.map((value) => Math.max(0, ...value.names.map(weigh)));
  const [years, forums, addressees, places] = [catalogue.values.years, catalogue.values.forums, catalogue.values.addressees, catalogue.places].map(weights);
  if ([years, forums, addressees, places].every((column) => column.every((weight) => weight === 0))) return;
  const groups = Float32Array.from(catalogue.addresseesOfGroup, (group) => FIELD.addressees * Math.max(0, ...group.map((addressee) => addressees[addressee])));
  const [own, passedOn] = [new Float32Array(catalogue.firstEntries.length), new Float32Array(catalogue.firstEntries.length)];
  for (let resolution = 0; resolution < own.length; resolution++) {
    const [year, forum, place] = [years[catalogue.resolutionYears[resolution]], forums[catalogue.resolutionForums[resolution]], places[catalogue.resolutionPlaces[resolution]]];
    own[resolution] = FIELD_OF_RESOLUTION * Math.max(year, forum);
    passedOn[resolution] = Math.max(FIELD.years * year, FIELD.forums * forum, FIELD.places * place);
  }
  for (let entry = 0; entry < catalogue.count; entry++) {
    const resolution = catalogue.resolutions[entry];
    const group = catalogue.groups[entry];
    found.raise(entry, group < 0 ? own[resolution] : Math.max(passedOn[resolution], groups[group]));
  }
}
