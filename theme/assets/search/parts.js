// @ts-check
// Loads parts of the index as they are needed, each once. What failed is asked for again the next time.

import { Catalogue, aliasesOf } from "./catalogue.js";
import { decodeLists, givePlaces, hasPlaces } from "./lists.js";
import { frontCoded, numbersOf } from "./numbers.js";
import { keyOf, lettersOf } from "./words.js";

/** @typedef {import("./lists.js").List} List */

/**
 * @typedef {{
 *   id: string, title: string, date?: string, own: string, recommendation: [number: string, wording: string, line?: number | null, printed?: string] | null,
 *   line?: { id: string, entries: string, members: string }
 * }} Text
 */

/** The layout of the index that is read here. */
const VERSION = 5;

/** @typedef {(path: string) => Promise<ArrayBuffer | object>} Load */

/** A part of the index is broken, or of another layout. */
export class BrokenIndexError extends Error {}

export class Parts {
  /** @param {Load} load @param {Catalogue} catalogue */
  constructor(load, catalogue) {
    this.load = load;
    this.catalogue = catalogue;
    /** @type {Map<string, Promise<any>>} */
    this.asked = new Map();
  }

  /** @param {Load} load */
  static async open(load) {
    const json = await read(load, "index");
    if (json.version !== VERSION) throw new BrokenIndexError(`Version ${json.version} is of another engine.`);
    return new Parts(load, new Catalogue(json));
  }

  /** Which part would hold the key. @param {string} key */
  partOf(key) {
    return lastUpTo(this.catalogue.firstKeys, key);
  }

  /** Whether the key is of so many entries that its list has a part of its own. @param {string} key */
  isEverywhere(key) {
    const part = this.partOf(key);
    return this.catalogue.longParts[part] === 1 && this.catalogue.firstKeys[part] === key;
  }

  /** A key of each part that may hold keys that begin so. @param {string} beginning @returns {string[]} */
  firstKeysOf(beginning) {
    const first = this.partOf(beginning);
    return [beginning, ...this.catalogue.firstKeys.slice(first + 1, this.partOf(`${beginning}\uffff`) + 1)];
  }

  /** Whether texts come with the first part. */
  get hasTextsWithin() {
    return this.catalogue.parts["texts-0-0"] !== undefined;
  }

  /** @param {number} number @returns {Promise<Map<string, List>>} its lists in the order of their keys */
  async terms(number) {
    return (await this.#termsOf(number)).lists;
  }

  /** The concepts to which phrases of the thesaurus lead that begin with a key of the part. @param {number} number @returns {Promise<Map<string, number>>} */
  async phrases(number) {
    return (await this.#termsOf(number)).phrases();
  }

  /** @param {number} number @returns {Promise<{ lists: Map<string, List>, phrases: () => Map<string, number> }>} the phrases decoded when somebody asks */
  #termsOf(number) {
    return this.#once(`terms-${number}`, `terms/${this.catalogue.termNames[number]}`, (json) => {
      const lists = decodeLists(json);
      if (json.places !== undefined) givePlaces(lists, json.places);
      /** @type {Map<string, number> | undefined} */
      let phrases;
      return { lists, phrases: () => (phrases ??= json.phrases === undefined ? new Map() : aliasesOf(json.phrases)) };
    });
  }

  /** Loads where in the entries the keys of a part stand, unless it comes with them; its lists know it from then on. @param {number} number */
  async places(number) {
    if (this.catalogue.hasPlacesWithin) return void (await this.terms(number));
    const [lists, text] = await Promise.all([this.terms(number), this.#once(`places-${number}`, `places/${this.catalogue.termNames[number]}`, (json) => json.places)]);
    const first = [...lists.values()].find((list) => hasPlaces(list.key));
    if (first?.places() === null) givePlaces(lists, text);
  }

  /** @returns {Promise<{ form: string, key: string, count: number, letters: number }[]>} one form of each word */
  words() {
    return this.#once("words", this.catalogue.apart[0], (json) => {
      const counts = numbersOf(json.counts);
      return frontCoded(json.forms).map((form, i) => {
        const key = keyOf(form.replaceAll("-", ""));
        return { form, key, count: counts[i], letters: lettersOf(key) };
      });
    });
  }

  /** @returns {Promise<{ concepts: Map<string, number>, others: Set<string> }>} the concepts to which words and phrases lead that have words of no text; words that lead nowhere */
  aliases() {
    return this.#once("aliases", this.catalogue.apart[1], (json) => ({ concepts: aliasesOf(json), others: new Set(frontCoded(json.others)) }));
  }

  /** What an entry shows: its resolution, its own words, and the line of recurrences that it is of. @param {number} entry @returns {Promise<Text>} */
  async text(entry) {
    const { catalogue } = this;
    const shelf = lastUpTo(catalogue.firstsOfShelves, entry);
    const number = Math.floor((entry - catalogue.firstsOfShelves[shelf]) / catalogue.entriesOfText);
    const start = catalogue.firstsOfShelves[shelf] + number * catalogue.entriesOfText;
    const { resolutions, lines } = await this.#once(`texts-${shelf}-${number}`, `texts/${catalogue.shelfNames[shelf]}/${number}`, (json) => json);
    const resolution = catalogue.resolutions[entry];
    const text = resolutions[resolution - catalogue.resolutions[start]];
    const from = Math.max(start, catalogue.firstEntries[resolution] + 1);
    const recommendation = entry === catalogue.firstEntries[resolution] ? null : text.recommendations[entry - from];
    const line = lines[recommendation?.[2] ?? -1];
    return { ...text, recommendation, line: typeof line === "string" ? await this.#once(`lines/${line}`, `lines/${line}`, (json) => json) : line };
  }

  /** @param {string} name @param {string} path where it is, unless it came with the first part @param {(json: any) => any} decode */
  #once(name, path, decode) {
    let part = this.asked.get(name);
    if (part === undefined) {
      const included = this.catalogue.parts[name];
      part = (included === undefined ? read(this.load, path) : Promise.resolve(included)).then(decode);
      this.asked.set(name, part);
      part.catch(() => this.asked.delete(name));
    }
    return part;
  }
}

/** The place of the last of rising values that is no greater than the one given; 0 where all are. @template {string | number} T @param {T[]} rising @param {T} value */
function lastUpTo(rising, value) {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** A part that came whole. From a disk it comes as an object. @param {Load} load @param {string} name */
async function read(load, name) {
  const loaded = await load(`${name}.json`);
  if (!(loaded instanceof ArrayBuffer)) return loaded;
  let json = null;
  try {
    json = JSON.parse(new TextDecoder().decode(loaded));
  } catch {
    throw new BrokenIndexError(`${name} is no JSON.`);
  }
  const head = `{"length":${json?.length},"sum":"${json?.sum}",`.length;
  const rest = new Uint8Array(loaded).subarray(head);
  if (rest.length !== json.length || hexOf(sumOf(rest, sumOf(new TextEncoder().encode(name)))) !== json.sum) throw new BrokenIndexError(`${name} is damaged.`);
  return json;
}

/** FNV-1a, as the build has it (JsonPart), going on from a sum. @param {Uint8Array} bytes */
function sumOf(bytes, sum = 2166136261) {
  for (let i = 0; i < bytes.length; i++) sum = Math.imul(sum ^ bytes[i], 16777619);
  return sum;
}

/** @param {number} sum */
const hexOf = (sum) => (sum >>> 0).toString(16).padStart(8, "0");
