// @ts-check
// What was found of one term of a query: how much it counts in each entry.

/**
 * @typedef {import("./concepts.js").Concept} Concept
 * @typedef {import("./expansion.js").Expansion} Expansion
 * @typedef {import("./lists.js").List} List
 * @typedef {import("./query.js").Term} Term
 * @typedef {{ list: List, weight: number }} Weighted
 */

const STEPS = 8;

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
    /** Whether it is in no text, and was found by what is near to it. */
    this.isStrange = false;
    /** How many entries have it themselves, and how many have it at all. */
    this.own = 0;
    this.reached = 0;
    /** How many had it when that was last weighed. */
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
    const before = this.values[entry];
    if (value <= before) return;
    this.values[entry] = value;
    if (before > 0) return;
    this.own++;
    if (this.support === null || this.support[entry] === 0) this.reached++;
  }

  /** @param {number} entry @param {number} value */
  raiseSupport(entry, value) {
    this.support ??= new Float32Array(this.values.length);
    if (value <= this.support[entry]) return;
    if (!this.has(entry)) this.reached++;
    this.support[entry] = value;
  }

  /** @param {number} entry @param {number} value */
  lower(entry, value) {
    if (value >= this.values[entry]) return;
    this.values[entry] = value;
    if (value > 0) return;
    this.own--;
    if (!this.has(entry)) this.reached--;
  }

  /** @param {Float32Array} values one for each entry */
  raiseAll(values) {
    for (let entry = 0; entry < values.length; entry++) if (values[entry] > 0) this.raise(entry, values[entry]);
  }

  /** @param {Weighted[]} weighted @returns {boolean} whether that found new entries */
  addLists(weighted) {
    const before = this.own;
    for (const { list, weight } of weighted) {
      for (let i = 0; i < list.entries.length; i++) {
        const value = weight * weightIn(list, i);
        if (isInHeading(list, i)) {
          this.raiseSupport(list.entries[i], value);
          continue;
        }
        this.raise(list.entries[i], value);
      }
    }
    return this.own > before;
  }

  /** Once something is found, the term is as rare as that (BM25's idf); what is found of it later makes it no less rare. */
  weighRarity() {
    const count = this.own > 0 ? this.own : this.reached;
    if (!this.isFound) this.rarity = Math.log(1 + (this.values.length - count + 0.5) / (count + 0.5));
    this.size = this.reached;
  }
}

/** Whether the key stands only in the heading over the entry. @param {List} list @param {number} at */
const isInHeading = (list, at) => list.weights[list.weightsFrom + at] === "1";

/** What the key counts in the list's entry, from 0 to 1. @param {List} list @param {number} at */
export const weightIn = (list, at) => (list.weights.charCodeAt(list.weightsFrom + at) - 48) / STEPS;
