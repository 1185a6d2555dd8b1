// @ts-check
// How far a key of the index is what the reader means by a word.

import { beginningOf, rootOf, variantsOf } from "./kinship.js";

/** @typedef {import("./catalogue.js").Catalogue} Catalogue */

const SAME = 1;
const OTHER_FORM = 0.95;
const BEGINNING = 0.6;
const SYNONYM = 0.5;
const KIN = 0.35;

/** From this on it is the word itself, not something like it. */
export const SURE = OTHER_FORM;

/** Shorter stems have too many namesakes to have kin. */
const SHORTEST_WITH_KIN = 5;

export class Likeness {
  /** @param {{ text: string, key: string }} word @param {Catalogue} catalogue @param {boolean} isBeginning whether other words that begin so are meant too */
  constructor({ text, key }, catalogue, isBeginning) {
    this.text = text;
    this.key = key;
    this.isBeginning = isBeginning;
    this.endings = catalogue.endings;
    this.forms = new Set(variantsOf(key));
    this.root = key.length < SHORTEST_WITH_KIN || /\d/.test(key) ? null : rootOf(key);
    /** Words and phrases that mean the same. @type {string[][]} */
    this.phrases = [];
    /** @type {Set<string>} */
    this.synonyms = new Set();
    for (const group of catalogue.synonyms) if (group.some((keys) => keys.length === 1 && this.#isSure(keys[0]))) this.addSynonyms(group);
  }

  /** The same word in its forms, for phrases. @param {{ text: string, key: string }} word @param {Catalogue} catalogue @param {boolean} isBeginning */
  static strict(word, catalogue, isBeginning) {
    const likeness = new Likeness(word, catalogue, isBeginning);
    likeness.root = null;
    likeness.phrases = [];
    likeness.synonyms.clear();
    return likeness;
  }

  /** @param {string[][]} group words and phrases of which one was typed */
  addSynonyms(group) {
    for (const keys of group) {
      if (keys.length > 1) this.phrases.push(keys);
      this.synonyms.add(keys.join(" "));
    }
  }

  /** From 0 for a stranger to 1 for the word itself. @param {string} key */
  weigh(key) {
    if (key === this.key) return SAME;
    if (this.forms.has(key)) return OTHER_FORM;
    if (this.isBeginning && (key.startsWith(this.text) || this.#isUnfinished(key))) return BEGINNING;
    if (this.synonyms.has(key)) return SYNONYM;
    return this.root !== null && key.startsWith(beginningOf(this.root)) && rootOf(key) === this.root ? KIN : 0;
  }

  /** The stems of which what was typed may be an unfinished form: «мягко» of мягк. */
  *unfinished() {
    for (let length = this.text.length - 1; length > 2; length--) if (this.endings.has(this.text.slice(length))) yield this.text.slice(0, length);
  }

  /** @param {string} key */
  #isSure(key) {
    return key === this.key || this.forms.has(key);
  }

  /** @param {string} key */
  #isUnfinished(key) {
    return key.length > 2 && this.text.startsWith(key) && this.endings.has(this.text.slice(key.length));
  }
}
