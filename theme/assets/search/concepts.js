// @ts-check
// Which concepts of the thesaurus the words of a query name. The catalogue knows words and phrases of texts that lead to one, the lists of words have other phrases that begin with
// them; what has words that are in no text lies in a part of its own.

import { Expansion } from "./expansion.js";
import { otherKeysOf } from "./morphology.js";

/**
 * @typedef {import("./catalogue.js").Catalogue} Catalogue
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./query.js").WordTerm} WordTerm
 * @typedef {{ number: number, isAside: boolean }} Reference to a concept; whether it is only that of a word within a phrase that has its own
 * @typedef {Reference & { key: string, also: string[], forms: string[] }} Concept its list's key; words for it to show; the keys by which texts name it, phrases with spaces
 * @typedef {(key: string) => number | undefined} LookUp the concept to which keys of words lead
 */

/** Longer terms are not in the index (ConceptAliases). */
const LONGEST_TERM = 3;

/** Other forms of shorter words are mostly other words. */
const LONGEST_WITH_NAMESAKES = 3;

/** The key of a concept's list. @param {number} number */
export const keyOfConcept = (number) => `=${String(number).padStart(4, "0")}`;

/**
 * The concepts of each word. A phrase of the thesaurus names its own, and its words then others only aside, where that one is rare: «детский сад» is not about children.
 * @param {Catalogue} catalogue @param {WordTerm[]} words of the query in their order @param {LookUp} [lookUp] @returns {Map<WordTerm, Reference[]>}
 */
export function referencesOf(catalogue, words, lookUp = (key) => catalogue.concepts.get(key)) {
  /** @type {Map<WordTerm, Reference[]>} */
  const named = new Map();
  const content = words.filter((word) => !catalogue.stopWords.has(word.text));
  for (const window of [words, content].flatMap(windowsOf).sort((a, b) => b.length - a.length)) {
    const reference = referenceTo(conceptCalled(window, lookUp));
    if (reference !== null && window.every((word) => !named.has(word))) for (const word of window) named.set(word, [reference]);
  }
  for (const word of words) {
    const ofPhrase = named.get(word);
    const own = ofPhrase !== undefined && !catalogue.seldomConcepts.has(ofPhrase[0].number) ? null : referenceTo(conceptCalled([word], lookUp));
    if (own !== null && own.number !== ofPhrase?.[0].number) named.set(word, ofPhrase === undefined ? [own] : [...ofPhrase, { ...own, isAside: true }]);
  }
  return named;
}

/** The concept that the words name, as they are or with one of them in another form of its own. @param {WordTerm[]} words @param {LookUp} lookUp */
function conceptCalled(words, lookUp) {
  const keys = words.map(({ key }) => key);
  const called = lookUp(keys.join(" "));
  if (called !== undefined) return called;
  for (const [at, word] of words.entries()) {
    if (word.key.length <= LONGEST_WITH_NAMESAKES) continue;
    for (const other of otherKeysOf(word)) {
      const byOther = lookUp(keys.map((key, i) => (i === at ? other : key)).join(" "));
      if (byOther !== undefined) return byOther;
    }
  }
  return undefined;
}

/** @param {number | undefined} number @returns {Reference | null} */
const referenceTo = (number) => (number === undefined ? null : { number, isAside: false });

/** Two or three words in a row. @param {WordTerm[]} words @returns {WordTerm[][]} */
const windowsOf = (words) =>
  words.flatMap((_, at) => Array.from({ length: Math.min(LONGEST_TERM, words.length - at) - 1 }, (_, more) => words.slice(at, at + more + 2)));

/**
 * The same with what lies elsewhere: the concepts themselves, and those to which words lead that are in no text.
 * @param {Parts} parts @param {WordTerm[]} words @returns {Promise<Map<WordTerm, Concept[]>>}
 */
export async function conceptsOf(parts, words) {
  const { catalogue } = parts;
  const unknown = words.filter((word) => !catalogue.concepts.has(word.key) && !/^\d+$/.test(word.key));
  const isStrange = (await Promise.all(unknown.map((word) => isInNoText(parts, word)))).includes(true);
  const [phrases, others] = await Promise.all([phrasesOf(parts, words), isStrange ? parts.aliases() : null]);
  const references = referencesOf(catalogue, words, (key) => catalogue.concepts.get(key) ?? phrases.get(key) ?? others?.concepts.get(key));
  // A word that is everywhere needs no relatives.
  const needed = new Set([...references].flatMap(([word, own]) => (parts.isEverywhere(word.key) ? [] : own)));
  const distinct = [...new Set([...references.values()].flat())];
  const concepts = new Map(await Promise.all(distinct.map(async (reference) => /** @type {[Reference, Concept]} */ ([reference, await conceptOf(parts, reference, needed.has(reference))]))));
  return new Map([...references].map(([word, own]) => [word, own.map((reference) => /** @type {Concept} */ (concepts.get(reference)))]));
}

/** The phrases that begin with one of the words; nothing follows the last. @param {Parts} parts @param {WordTerm[]} words @returns {Promise<Map<string, number>>} */
async function phrasesOf(parts, words) {
  const all = words.slice(0, -1).flatMap((word) => [word.key, ...otherKeysOf(word)]);
  const keys = all.filter((key) => parts.catalogue.longParts[parts.partOf(key)] === 0 || parts.isEverywhere(key));
  const found = await Promise.all([...new Set(keys.map((key) => parts.partOf(key)))].map((part) => parts.phrases(part)));
  return new Map(found.flatMap((phrases) => [...phrases]));
}

/** @param {Parts} parts @param {Reference} reference @param {boolean} isNeeded whether its list is @returns {Promise<Concept>} */
async function conceptOf(parts, reference, isNeeded) {
  const key = keyOfConcept(reference.number);
  const list = isNeeded ? (await parts.terms(parts.partOf(key))).get(key) : undefined;
  return { ...reference, key, also: [], forms: [], ...list?.terms };
}

/** Whether texts have neither the word nor, while it is being typed, any that begins so, or of which an ending is half typed. @param {Parts} parts @param {WordTerm} word */
async function isInNoText(parts, word) {
  const { catalogue } = parts;
  const isIn = async (/** @type {string} */ key) => ((await parts.terms(parts.partOf(key))).get(key)?.entries.length ?? 0) > 0;
  if (await isIn(word.key)) return false;
  if (!word.isTyping) return true;
  if (catalogue.beginnings.has(word.text)) return false;
  // These are the parts that the word itself is looked for in; what begins so may lie in the next one only.
  const [asked, ...finished] = await Promise.all([
    Promise.all(parts.firstKeysOf(word.text).map((key) => parts.terms(parts.partOf(key)))),
    ...[...new Expansion(word, catalogue, true).unfinished()].filter((stem) => !catalogue.wholeEndings.has(word.text.slice(stem.length))).map(isIn),
  ]);
  return !finished.includes(true) && !asked.some((lists) => [...lists.keys()].some((key) => key.startsWith(word.text)));
}
