// @ts-check
// The part of the index from which every search starts: names, and for every entry its year, forum and addressees.

import { frontCoded, numbersOf } from "./numbers.js";
import { keyOf, keysOf, wordsOf } from "./words.js";

/**
 * @typedef {{ keys: string[], all: string[], head: string, abbreviations: string[] }} Name its words as keys, without small ones and with them, the word that says what it is, and
 *   those in capitals that stand within
 * @typedef {{ id: string, name: string, broader?: string, level?: string, names: Name[], concepts?: Set<number>, headingWords?: Set<string> }} Value something to filter by; `concepts` are those that a name means,
 *   `headingWords` keys of what headings say of it besides its names
 * @typedef {"years" | "forums" | "addressees" | "levels" | "kinds" | "topics" | "answers"} Dimension
 */

export class Catalogue {
  /** @param {any} json index.json */
  constructor(json) {
    this.resolutionPattern = json.resolutionPattern;
    this.recommendationPattern = json.recommendationPattern;
    this.linePattern = json.linePattern;
    /** Where the pages of what can be filtered by are. */
    this.patterns = { years: json.yearPattern, forums: json.forumPattern, addressees: json.addresseePattern };
    this.stopWords = new Set(/** @type {string[]} */ (json.stopWords.split(" ")));
    this.questions = new Set(/** @type {string[]} */ (json.questions.split(" ").map(keyOf)));
    this.wholeEndings = new Set(/** @type {string[]} */ (json.endings.split(" ")));
    this.endings = beginningsOf([...this.wholeEndings]);
    const named = (/** @type {any} */ value) => ({ ...value, names: value.names.map((/** @type {string} */ name) => nameOf(name, this.stopWords)), ...(value.concepts === undefined ? {} : { concepts: new Set(numbersOf(value.concepts)), headingWords: new Set(keysOf(value.headingWords)) }) });
    const levels = [...new Set(/** @type {string[]} */ (json.addressees.map((/** @type {any} */ { level }) => level)))];
    /** @type {Record<Dimension, Value[]>} */
    this.values = {
      years: json.years.map(named),
      forums: json.forums.map(named),
      addressees: json.addressees.map(named),
      levels: levels.map((name) => ({ id: name, name, names: [] })),
      kinds: json.kinds.map((/** @type {string} */ name) => ({ id: name, name, names: [] })),
      topics: json.topics.map((/** @type {Value} */ { id, name }) => ({ id, name, names: [] })),
      answers: (json.answers ?? []).map((/** @type {string} */ name) => ({ id: name, name, names: [] })),
    };
    this.levelOfAddressee = this.values.addressees.map(({ level }) => levels.indexOf(level ?? ""));
    /** How many addressees have a name with this head, or with this abbreviation in it. @type {Map<string, number>} */
    this.heads = new Map();
    for (const { names } of this.values.addressees) for (const head of new Set(names.flatMap((name) => [name.head, ...name.abbreviations]))) this.heads.set(head, (this.heads.get(head) ?? 0) + 1);
    /** Where resolutions were adopted. @type {{ names: Name[] }[]} */
    this.places = json.places.map((/** @type {string} */ place) => ({ names: place === "" ? [] : [nameOf(place.replace(/^(?:г|с|п|пгт|д)\.\s*/u, ""), this.stopWords)] }));
    this.firstKeys = /** @type {string[]} */ (json.terms);
    /** The concepts to which words and phrases of texts lead, and which of them few entries have. @type {Map<string, number>} */
    this.concepts = aliasesOf(json.aliases);
    this.seldomConcepts = new Set(numbersOf(json.seldom));
    this.longParts = numbersOf(json.long);
    this.beginnings = new Set(json.beginnings);
    /** Parts that come with this one. @type {Record<string, any>} */
    this.parts = json.parts ?? {};
    this.termNames = namesIn(json.termNames);
    this.shelfNames = namesIn(json.shelfNames);
    /** The files of words and of aliases. @type {string[]} */
    this.apart = json.apart;
    /** Whether places come with the terms. */
    this.hasPlacesWithin = json.placesWithin === true;
    /** How many entries each file of texts holds. @type {number} */
    this.entriesOfText = json.entriesOfText;
    this.resolutionYears = Uint16Array.from(numbersOf(json.resolutionYears));
    this.resolutionForums = Uint16Array.from(numbersOf(json.resolutionForums));
    this.resolutionPlaces = Uint16Array.from(numbersOf(json.resolutionPlaces));
    this.resolutionKinds = Uint16Array.from(numbersOf(json.resolutionKinds));
    const entries = entriesOf(numbersOf(json.resolutionSections), numbersOf(json.sectionSizes), numbersOf(json.sectionGroups));
    this.count = entries.resolutions.length;
    /** The entry of each resolution; its recommendations follow. */
    this.firstEntries = entries.firsts;
    this.resolutions = entries.resolutions;
    /** The first entry of each shelf of texts. */
    this.firstsOfShelves = firstsOf(numbersOf(json.shelves)).map((resolution) => this.firstEntries[resolution]);
    /** The addressees of each entry as one of the groups; -1 for resolutions. */
    this.groups = entries.groups;
    /** @type {number[][]} */
    this.addresseesOfGroup = json.groups.map(numbersOf);
    /** With those that include them. */
    const broader = broaderOf(this.values.addressees);
    /** Each addressee with those that include it. */
    this.withBroader = broader.map((_, addressee) => upwards([addressee], broader));
    this.allAddresseesOfGroup = this.addresseesOfGroup.map((group) => upwards(group, broader));
    /** The values of a dimension that each resolution, or each group of addressees, has; and to which of them each entry belongs. */
    this.columns = this.#columns(answersOf(this.count, numbersOf(json.answered ?? ""), numbersOf(json.answersOfThem ?? "")), topicsOf(this.count, json.topics.map((/** @type {any} */ { entries }) => numbersOf(entries))));
  }

  /** Values by resolutions, by groups, by answers or by sets of topics. @param {Int32Array} answers @param {{ lists: number[][], owners: Int32Array }} topics @returns {Record<Dimension, { lists: number[][], owners: Int32Array }>} */
  #columns(answers, topics) {
    const ofResolutions = (/** @type {Uint16Array} */ column) => ({ lists: Array.from(column, (value) => [value]), owners: this.resolutions });
    const ofGroups = (/** @type {number[][]} */ lists) => ({ lists, owners: this.groups });
    return {
      years: ofResolutions(this.resolutionYears),
      forums: ofResolutions(this.resolutionForums),
      kinds: ofResolutions(this.resolutionKinds),
      addressees: ofGroups(this.allAddresseesOfGroup),
      topics,
      answers: { lists: [[], ...this.values.answers.map((_, answer) => [answer])], owners: answers },
      levels: ofGroups(this.addresseesOfGroup.map((group) => [...new Set(group.map((addressee) => this.levelOfAddressee[addressee]))])),
    };
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

/** The answer of each entry, counted from 1; 0 where there is none. @param {number} count @param {number[]} gaps between those that have one @param {number[]} answers of these */
function answersOf(count, gaps, answers) {
  const all = new Int32Array(count);
  let entry = 0;
  gaps.forEach((gap, i) => { all[(entry += gap)] = answers[i] + 1; });
  return all;
}

/** The sets of topics that entries have, and which of them each has; the first is that of none. @param {number} count @param {number[][]} gaps of each topic between the entries that are on it */
function topicsOf(count, gaps) {
  const lists = [/** @type {number[]} */ ([])];
  const owners = new Int32Array(count);
  /** What a set becomes with one topic more. @type {Map<number, number>[]} */
  const grown = [new Map()];
  gaps.forEach((distances, topic) => {
    let entry = 0;
    for (const distance of distances) {
      entry += distance;
      const set = owners[entry];
      let larger = grown[set].get(topic);
      if (larger === undefined) {
        larger = lists.push([...lists[set], topic]) - 1;
        grown[set].set(topic, larger);
        grown.push(new Map());
      }
      owners[entry] = larger;
    }
  });
  return { lists, owners };
}

/** As many characters has a name that is made of content (ContentName). */
const NAME_LENGTH = 10;

/** @param {string | undefined} names one after the other @returns {string[]} */
const namesIn = (names = "") => Array.from({ length: names.length / NAME_LENGTH }, (_, i) => names.slice(i * NAME_LENGTH, (i + 1) * NAME_LENGTH));

/** Where each run begins, of runs that follow each other. @param {number[]} lengths @returns {number[]} */
function firstsOf(lengths) {
  let next = 0;
  return lengths.map((length) => (next += length) - length);
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

export const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ому|ему|ого|его|ым|им|ыми|ими)$/u;

/** @param {string} name @param {Set<string>} stopWords @returns {Name} */
function nameOf(name, stopWords) {
  const words = wordsOf(name).flatMap(({ start, end, parts }) => parts.map((part) => ({ part, key: keyOf(part), isCapital: /^[А-ЯЁ-]{2,}$/u.test(name.slice(start, end)) })));
  const content = words.filter(({ part, isCapital }) => isCapital || !stopWords.has(part));
  // «ГАУ ДПО «Институт развития образования»» is an institute, «Областной центр» a centre; ГАУ and ДПО are its legal form.
  const isNamedInWords = content.some(({ isCapital }) => !isCapital);
  const head = content.find(({ part, isCapital }) => !(isCapital && isNamedInWords) && !ADJECTIVE.test(part)) ?? content[0];
  // «Управление ГИБДД по краю» is called by what it is of; what stands first is a legal form.
  const within = isNamedInWords ? content.slice(content.findIndex(({ isCapital }) => !isCapital)).filter(({ isCapital }) => isCapital) : [];
  return { keys: [...new Set(content.map(({ key }) => key))], all: words.map(({ key }) => key), head: head?.key ?? "", abbreviations: within.map(({ key }) => key) };
}

/** The concepts to which keys lead. @param {{ keys: string, concepts: string }} json @returns {Map<string, number>} */
export function aliasesOf({ keys, concepts }) {
  const numbers = numbersOf(concepts);
  return new Map(frontCoded(keys).map((key, i) => [key, numbers[i]]));
}

/** All beginnings of the endings. @param {string[]} endings */
const beginningsOf = (endings) => new Set(endings.flatMap((ending) => Array.from(ending, (_, i) => ending.slice(0, i + 1))));
