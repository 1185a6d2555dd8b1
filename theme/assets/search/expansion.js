// @ts-check
// How far a key of the index is what the reader means by a word: the word in its forms, words that begin so, derived words, and words for the same concept.

import { numeralsLike } from "./numerals.js";
import { adjectivesAndNouns, otherKeysOf, prefixOfKin, rootOf } from "./morphology.js";

/**
 * @typedef {import("./catalogue.js").Catalogue} Catalogue
 * @typedef {import("./concepts.js").Concept} Concept
 */

const SAME = 1;
const OTHER_FORM = 0.95;
const BEGINNING = 0.6;
const DERIVED = 0.55;
const KIN = 0.35;

/** A word for the same concept. */
export const SYNONYM = 0.5;

/** A word for the concept of one word of a phrase that has its own. */
const ASIDE = 0.3;

/** From this on it is the word itself, not something like it. */
export const SURE = OTHER_FORM;

/** Shorter stems have too many namesakes to have kin. */
const SHORTEST_WITH_KIN = 5;

/** Keys of one vowel have more forms that may be meant; but not where they name a concept. */
const LONGEST_OF_ONE_VOWEL = 3;

export class Expansion {
  /** @param {{ text: string, key: string }} word @param {Catalogue} catalogue @param {boolean} isBeginning whether other words that begin so are meant too */
  constructor({ text, key }, catalogue, isBeginning) {
    this.text = text;
    this.key = key;
    this.isBeginning = isBeginning;
    this.endings = catalogue.endings;
    this.forms = new Set([...otherKeysOf({ text, key }), ...numeralsLike(key)]);
    this.root = key.length < SHORTEST_WITH_KIN || /\d/.test(key) ? null : rootOf(key);
    this.adjectives = new Set(adjectivesAndNouns(key));
    /** @type {Concept[]} */
    this.concepts = [];
    /** Keys of words and, with spaces, of phrases that mean the same. @type {Set<string>} */
    this.synonyms = new Set();
    /** The phrases among them, as keys. @type {string[][]} */
    this.phrases = [];
    /** The lists of concepts that are meant only aside. @type {Set<string>} */
    this.asides = new Set();
  }

  /** The same word in its forms, for phrases. @param {{ text: string, key: string }} word @param {Catalogue} catalogue @param {boolean} isBeginning */
  static strict(word, catalogue, isBeginning) {
    const expansion = new Expansion(word, catalogue, isBeginning);
    expansion.root = null;
    expansion.adjectives.clear();
    return expansion;
  }

  /** @param {Concept} concept that the word names, alone or with others */
  addConcept(concept) {
    this.concepts.push(concept);
    // «СМИ» is no «семья», though «дня» is «день».
    if (this.key.length <= LONGEST_OF_ONE_VOWEL) this.forms = new Set(numeralsLike(this.key));
    if (concept.isAside) return void this.asides.add(concept.key);
    this.synonyms.add(concept.key);
    for (const form of concept.forms) {
      this.synonyms.add(form);
      if (form.includes(" ")) this.phrases.push(form.split(" "));
    }
  }

  /** From 0 for a stranger to 1 for the word itself. @param {string} key */
  weigh(key) {
    if (key === this.key) return SAME;
    if (this.forms.has(key)) return OTHER_FORM;
    if (this.isBeginning && (key.startsWith(this.text) || this.#isUnfinished(key))) return BEGINNING;
    if (this.synonyms.has(key)) return SYNONYM;
    if (this.asides.has(key)) return ASIDE;
    if (this.adjectives.has(key)) return KIN;
    if (this.root === null || !key.startsWith(prefixOfKin(this.root)) || rootOf(key) !== this.root) return 0;
    return key.startsWith(this.key) || this.key.startsWith(key) ? DERIVED : KIN;
  }

  /** The stems of which what was typed may be an unfinished form: «мягко» of мягк. */
  *unfinished() {
    for (let length = this.text.length - 1; length > 2; length--) if (this.endings.has(this.text.slice(length))) yield this.text.slice(0, length);
  }

  /** @param {string} key */
  #isUnfinished(key) {
    return key.length > 2 && this.text.startsWith(key) && this.endings.has(this.text.slice(key.length));
  }
}
