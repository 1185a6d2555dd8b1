// @ts-check
// The part of the index from which every search starts: names, and for every entry its year, forum and addressees.

import { Numbers, numbersOf } from "./numbers.js";
import { keysOf } from "./words.js";

/**
 * @typedef {{ id: string, name: string, broader?: string, names: string[][] }} Value something to filter by; its names as keys
 * @typedef {"years" | "forums" | "addressees"} Dimension
 */

export class Catalogue {
  /** @param {any} json index.json */
  constructor(json) {
    this.build = json.build;
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
    this.#readEntries(json);
    this.packOfResolution = numbersOf(json.packs).flatMap((size, pack) => new Array(size).fill(pack));
  }

  /** @param {any} json */
  #readEntries(json) {
    this.resolutionYears = Uint16Array.from(numbersOf(json.resolutionYears));
    this.resolutionPlaces = Uint16Array.from(numbersOf(json.resolutionPlaces));
    this.resolutionForums = Uint16Array.from(numbersOf(json.resolutionForums));
    const sections = numbersOf(json.resolutionSections);
    const sizes = numbersOf(json.sectionSizes);
    const groups = new Numbers(json.sectionGroups);
    /** The entry of each resolution; its recommendations follow. */
    this.firstEntries = new Int32Array(sections.length);
    this.count = sections.length + sizes.reduce((sum, size) => sum + size, 0);
    this.resolutions = new Int32Array(this.count);
    /** The addressees of each entry as one of the groups; -1 for resolutions. */
    this.groups = new Int32Array(this.count).fill(-1);
    let entry = 0;
    let section = 0;
    for (let resolution = 0; resolution < sections.length; resolution++) {
      this.firstEntries[resolution] = entry;
      this.resolutions[entry++] = resolution;
      for (const end = section + sections[resolution]; section < end; section++) {
        const group = groups.next();
        const next = entry + sizes[section];
        this.resolutions.fill(resolution, entry, next);
        this.groups.fill(group, entry, next);
        entry = next;
      }
    }
    this.#readGroups(json.groups.map(numbersOf));
  }

  /** @param {number[][]} groups the addressees of each group */
  #readGroups(groups) {
    const numbers = new Map(this.values.addressees.map((value, number) => [value.id, number]));
    /** @param {number} number @returns {number[]} the addressee and all that include it */
    const upwards = (number) => {
      const broader = this.values.addressees[number].broader;
      return [number, ...(broader !== undefined && numbers.has(broader) ? upwards(/** @type {number} */ (numbers.get(broader))) : [])];
    };
    this.addresseesOfGroup = groups;
    /** With those that include them. */
    this.allAddresseesOfGroup = groups.map((group) => [...new Set(group.flatMap(upwards))]);
  }
}

/** @param {any} value */
const withKeys = (value) => ({ ...value, names: value.names.map(keysOf) });

/** All beginnings of the endings. @param {string[]} endings */
const beginningsOf = (endings) => new Set(endings.flatMap((ending) => Array.from(ending, (_, i) => ending.slice(0, i + 1))));
