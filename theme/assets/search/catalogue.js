// @ts-check
// The part of the index from which every search starts: names, and for every entry its year, forum and addressees.

import { numbersOf } from "./numbers.js";
import { keysOf } from "./words.js";

/**
 * @typedef {{ id: string, name: string, broader?: string, names: string[][] }} Value something to filter by; its names as keys
 * @typedef {"years" | "forums" | "addressees"} Dimension
 */

export class Catalogue {
  /** @param {any} json index.json */
  constructor(json) {
    this.build = json.build;
    this.resolutionPattern = json.resolutionPattern;
    this.recommendationPattern = json.recommendationPattern;
    this.linePattern = json.linePattern;
    this.stopWords = new Set(json.stopWords.split(" "));
    this.endings = beginningsOf(json.endings.split(" "));
    /** Groups of synonyms, each a word or a phrase as keys. @type {string[][][]} */
    this.synonyms = json.synonyms.map((/** @type {string[]} */ group) => group.map(keysOf));
    /** @type {Record<Dimension, Value[]>} */
    this.values = {
      years: json.years.map((/** @type {any} */ year) => ({ ...year, names: [keysOf(year.id)] })),
      forums: json.forums.map(withKeys),
      addressees: json.addressees.map(withKeys),
    };
    /** Where resolutions were adopted. @type {{ names: string[][] }[]} */
    this.places = json.places.map((/** @type {string} */ place) => ({ names: [keysOf(place)] }));
    this.firstKeys = /** @type {string[]} */ (json.terms);
    this.longParts = numbersOf(json.long);
    this.beginnings = new Set(json.beginnings);
    this.parts = json.parts;
    const packs = numbersOf(json.packs);
    this.packOfResolution = packs.flatMap((size, pack) => new Array(size).fill(pack));
    let first = 0;
    this.firstOfPack = packs.map((size) => (first += size) - size);
    this.resolutionYears = Uint16Array.from(numbersOf(json.resolutionYears));
    this.resolutionForums = Uint16Array.from(numbersOf(json.resolutionForums));
    this.resolutionPlaces = Uint16Array.from(numbersOf(json.resolutionPlaces));
    const entries = entriesOf(numbersOf(json.resolutionSections), numbersOf(json.sectionSizes), numbersOf(json.sectionGroups));
    this.count = entries.resolutions.length;
    /** The entry of each resolution; its recommendations follow. */
    this.firstEntries = entries.firsts;
    this.resolutions = entries.resolutions;
    /** The addressees of each entry as one of the groups; -1 for resolutions. */
    this.groups = entries.groups;
    /** @type {number[][]} */
    this.addresseesOfGroup = json.groups.map(numbersOf);
    /** With those that include them. */
    const broader = broaderOf(this.values.addressees);
    this.allAddresseesOfGroup = this.addresseesOfGroup.map((group) => upwards(group, broader));
  }
}

/** What each entry belongs to. @param {number[]} sections how many each resolution has @param {number[]} sizes of sections @param {number[]} groups of sections */
function entriesOf(sections, sizes, groups) {
  const firsts = new Int32Array(sections.length);
  const resolutions = new Int32Array(sizes.reduce((sum, size) => sum + size, sections.length));
  const groupOfEntry = new Int32Array(resolutions.length).fill(-1);
  let entry = 0;
  let section = 0;
  for (let resolution = 0; resolution < sections.length; resolution++) {
    firsts[resolution] = entry;
    resolutions[entry++] = resolution;
    for (const end = section + sections[resolution]; section < end; section++) {
      resolutions.fill(resolution, entry, entry + sizes[section]);
      groupOfEntry.fill(groups[section], entry, entry + sizes[section]);
      entry += sizes[section];
    }
  }
  return { firsts, resolutions, groups: groupOfEntry };
}

/** The number of the one that includes each addressee; undefined at the top. @param {Value[]} addressees */
function broaderOf(addressees) {
  const numbers = new Map(addressees.map(({ id }, number) => [id, number]));
  return addressees.map(({ broader }) => (broader === undefined ? undefined : numbers.get(broader)));
}

/** The addressees and all that include them. @param {number[]} group @param {(number | undefined)[]} broader */
function upwards(group, broader) {
  const all = new Set(group);
  for (const addressee of all) {
    const next = broader[addressee];
    if (next !== undefined) all.add(next);
  }
  return [...all];
}

/** @param {any} value */
const withKeys = (value) => ({ ...value, names: value.names.map(keysOf) });

/** All beginnings of the endings. @param {string[]} endings */
const beginningsOf = (endings) => new Set(endings.flatMap((ending) => Array.from(ending, (_, i) => ending.slice(0, i + 1))));
