// @ts-check
// Whether words of a query name an addressee, a forum, a place or a year. A name is not spread over the texts: the entries to which it belongs are found by it.

import { ADJECTIVE } from "./catalogue.js";
import { otherKeysOf, rootOf } from "./morphology.js";

/**
 * @typedef {import("./catalogue.js").Catalogue} Catalogue
 * @typedef {import("./catalogue.js").Value} Value
 * @typedef {import("./concepts.js").Concept} Concept
 * @typedef {import("./query.js").WordTerm} WordTerm
 * @typedef {"years" | "forums" | "addressees" | "places"} NameKind
 * @typedef {{ kind: NameKind, value: number, words: WordTerm[], isWhole: boolean, isByConcept: boolean }} Naming that words name a value: by the whole of one of its names, by its head and more,
 *   or only by what a name means
 */

/** A head that more addressees share («организации») says nothing alone. */
const MOST_WITH_HEAD = 2;

/** Shorter beginnings of words name nothing. */
const SHORTEST_BEGINNING = 4;

/**
 * Everything that the words name. Of values that share words only those are meant that share most: «учреждениям культуры» is not every «учреждение».
 * @param {Catalogue} catalogue @param {WordTerm[]} words @param {Map<WordTerm, Concept[]>} concepts @returns {Naming[]}
 */
export function namingsOf(catalogue, words, concepts) {
  const content = words.filter((word) => !catalogue.stopWords.has(word.text));
  /** @type {Naming[]} */
  const namings = [];
  for (const kind of /** @type {NameKind[]} */ (["years", "forums", "addressees", "places"])) {
    const values = kind === "places" ? catalogue.places : catalogue.values[kind];
    const found = values.flatMap((value, number) => namingOf(catalogue, kind, value, number, content, concepts) ?? []);
    // «СОИРО» is not every institute that does the same.
    const called = new Set(found.flatMap((one) => (one.isByConcept ? [] : one.words)));
    const meant = found.filter((one) => !one.isByConcept || !one.words.some((word) => called.has(word)));
    namings.push(...meant.filter((one) => one.words.some((word) => meant.every((other) => other.words.length <= one.words.length || !other.words.includes(word)))));
  }
  return namings;
}

/** @param {Catalogue} catalogue @param {NameKind} kind @param {Pick<Value, "names" | "concepts" | "headingWords">} value @param {number} number @param {WordTerm[]} content @param {Map<WordTerm, Concept[]>} concepts @returns {Naming | null} */
function namingOf(catalogue, kind, { names, concepts: own, headingWords }, number, content, concepts) {
  const byConcept = own === undefined ? [] : content.filter((word) => concepts.get(word)?.some((concept) => !concept.isAside && own.has(concept.number)));
  /** @type {Naming | null} */
  let best = byConcept.length === 0 ? null : { kind, value: number, words: byConcept, isWhole: true, isByConcept: true };
  for (const { keys, head, abbreviations } of names) {
    const matched = content.filter((word) => keys.some((key) => isKey(word, key)));
    if (matched.length === 0 || matched.length < (best?.words.length ?? 0)) continue;
    const isWhole = keys.every((key) => matched.some((word) => isKey(word, key)));
    const hasHead = matched.some((word) => isKey(word, head));
    const isMost = matched.length > 1 && 2 * matched.length >= keys.length;
    const isCalled = kind === "addressees" && abbreviations.some((key) => (catalogue.heads.get(key) ?? 0) <= MOST_WITH_HEAD && matched.some((word) => word.key === key));
    const isNamed = isWhole || isCalled || (hasHead ? matched.length > 1 || (kind === "addressees" && (catalogue.heads.get(head) ?? 0) <= MOST_WITH_HEAD) : kind === "addressees" && isMost);
    if (isNamed && (best === null || matched.length > best.words.length || isWhole)) best = { kind, value: number, words: matched, isWhole, isByConcept: false };
  }
  if (best === null || headingWords === undefined) return best;
  return { ...best, words: content.filter((word) => best.words.includes(word) || headingWords.has(word.key)) };
}

/** @param {WordTerm} word @param {string} key */
const isKey = (word, key) => key === word.key || (word.isTyping && word.text.length >= SHORTEST_BEGINNING && key.startsWith(word.text)) || (key.length > 3 && otherKeysOf(word).includes(key));

/** A word that so few addressees have in their names tells them apart. */
const MOST_WITH_WORD = 2;

/** Shorter words, and adjectives, are too common for that. */
const SHORTEST_TELLING = 6;
const NOUN = /[нтв]ие$/u;

/** The addressees that a word of their names tells apart though it names none: «здравоохранение». @param {Catalogue} catalogue @param {WordTerm} word @returns {Set<number>} */
export function addresseesWith(catalogue, word) {
  if (word.text.length < SHORTEST_TELLING || (ADJECTIVE.test(word.text) && !NOUN.test(word.text))) return new Set();
  const root = rootOf(word.key);
  const fits = catalogue.values.addressees.flatMap(({ names }, number) => (names.some(({ keys }) => keys.some((key) => key === word.key || (key.length >= SHORTEST_TELLING && rootOf(key) === root))) ? [number] : []));
  return new Set(fits.length <= MOST_WITH_WORD ? fits : []);
}

/** Words of a forum's name or a place's that name it not, but fit: they help where something else was found. @param {Catalogue} catalogue @param {WordTerm} word */
export function forumsWith(catalogue, word) {
  return catalogue.values.forums.map(({ names }) => names.some(({ keys }) => keys.some((key) => isKey(word, key))));
}
