// @ts-check
// Keys of words that are akin: forms with a fleeting vowel, nouns that the stemmer takes for verbs, and derivations.

import { stemOfNoun } from "./stems.js";
import { keyOf } from "./words.js";

/** Suffixes of verbal nouns, aspects, abstract nouns, agents and adjectives; they are cut as long as this many letters remain. */
const SHORTEST_ROOT = 4;
const SUFFIXES = "ничеств ник ительн тельн ирова ирован иров ован ова ева ыва ива ивн ическ изац из еск ени ани ств ост ен ан ян ят ац ит ив ар к н я а л"
  .split(" ").sort((a, b) => b.length - a.length);

/** Consonants that take turns at the end of a root: вовлечь and вовлекать, сокращение and сократить. */
const TURNS = { ч: "к", щ: "т", ж: "г" };

/**
 * What words have in common that derive from one another: распространен, распространя → распростр. It is a key, no morpheme; strangers may share one.
 * @param {string} key a stem
 */
export function rootOf(key) {
  let root = key;
  for (;;) {
    const suffix = SUFFIXES.find((ending) => root.length - ending.length >= SHORTEST_ROOT && root.endsWith(ending));
    const turned = TURNS[/** @type {keyof typeof TURNS} */ (root.slice(-1))];
    if (suffix !== undefined) root = root.slice(0, -suffix.length);
    else if (turned !== undefined) root = root.slice(0, -1) + turned;
    else break;
  }
  // Snowball takes «музеям» for «музе» and «музейный» for «музейн».
  while (root.length > 3 && /[ей]$/.test(root)) root = root.slice(0, -1);
  return root;
}

/** With what all keys of the root begin. @param {string} root */
export const prefixOfKin = (root) => (Object.values(TURNS).includes(root.slice(-1)) ? root.slice(0, -1) : root);

/** Endings of words that are too short for the stemmer to find them: дня, льду. */
const SHORT_ENDINGS = ["а", "я", "у", "ю", "ом", "ем", "е", "и", "ы"];

/**
 * Other keys that the same word may have, since о and е come and go before the last consonant: ребенок and ребенка, земель and земля, копеек and копейка, день
 * and дня. Most of them are no words, and so are not found.
 * @param {string} key
 */
export function variantsOf(key) {
  const variants = [];
  const full = /^(.+[^аеиоуыэюя])([ое])([кцнлрмгв])$/.exec(key);
  if (full) variants.push(full[1] + full[3], `${full[1]}ь${full[3]}`);
  const afterVowel = /^(.+[аеиоуыэюя])е([кцнл])$/.exec(key);
  if (afterVowel) variants.push(`${afterVowel[1]}й${afterVowel[2]}`);
  const short = /^(.+[^аеиоуыэюяьй])([кцнлрмгв])$/.exec(key);
  if (short) variants.push(`${short[1]}о${short[2]}`, `${short[1]}е${short[2]}`);
  const soft = /^(.+)[ьй]([кцнлрмгв])$/.exec(key);
  if (soft) variants.push(`${soft[1]}е${soft[2]}`);
  return [...variants, ...ofOneVowel(key)];
}

/** A verbal noun is no such noun: «обучение» is not «обучить». */
const OF_VERB = /и(?:[еяюий]|ем|ям|ями|ях)$/u;

/** One of each kind of ending that the stemmer may see a verb in. */
const TELLING_ENDINGS = ["", "а", "ы"];

/**
 * Other keys of a noun of which some forms look like verbs to the stemmer: «журнал» and «журналов», «правила» and «правилам», «планы» and «планам» have two keys each.
 * @param {string} text @param {string} key
 */
function keysOfNoun(text, key) {
  if (!/^[а-я]{4,}$/.test(text) || OF_VERB.test(text)) return [];
  const base = stemOfNoun(text);
  return base.length < SHORTEST_ROOT ? [] : [...new Set([base, ...TELLING_ENDINGS.map((ending) => keyOf(base + ending))])].filter((other) => other !== key);
}

/** An adjective of which so little is left without its ending is its own key (keyOf): юный, юных. */
const ADJECTIVE_ENDINGS = "ый ая ое ые ого ой ому ую ым ом ых ыми".split(" ");
const SHORT_ADJECTIVE = new RegExp(`^([а-я]{2})(?:${ADJECTIVE_ENDINGS.join("|")})$`, "u");

/** @param {string} key */
function ofShortAdjective(key) {
  const short = SHORT_ADJECTIVE.exec(key);
  return short === null ? [] : ADJECTIVE_ENDINGS.map((ending) => short[1] + ending).filter((form) => form !== key);
}

/** Other keys under which forms of the same word may be found. @param {{ text: string, key: string }} word */
export const otherKeysOf = ({ text, key }) => [...variantsOf(key), ...ofShortAdjective(key), ...keysOfNoun(text, key)];

/** @param {string} key */
function ofOneVowel(key) {
  const full = /^([^аеиоуыэюя])[ое]([^аеиоуыэюяй])$/.exec(key);
  if (full) return ["", "ь"].flatMap((soft) => SHORT_ENDINGS.map((ending) => full[1] + soft + full[2] + ending));
  const short = /^(([^аеиоуыэюя])ь?([^аеиоуыэюя]))(?:[аяуюеиы]|[ое]м)$/.exec(key);
  if (!short) return [];
  return [`${short[2]}е${short[3]}`, `${short[2]}о${short[3]}`, ...SHORT_ENDINGS.map((ending) => short[1] + ending).filter((form) => form !== key)];
}

/** Suffixes of adjectives that are made of short nouns: дет → детск, сел → сельск, учет → учетн, сем → семейн. */
const ADJECTIVAL = ["ск", "ьск", "н", "ьн", "енн", "ейн", "ов"];

/** A noun so short that the root of it would be that of strangers, and the adjectives that are made of it. */
const SHORTEST_NOUN = 3;
const LONGEST_SHORT_NOUN = 5;

/** Keys of the adjectives of a short noun, or of the noun of such an adjective. @param {string} key */
export function adjectivesAndNouns(key) {
  if (/[^а-я]/.test(key)) return [];
  const nouns = ADJECTIVAL.flatMap((suffix) => (key.endsWith(suffix) ? [key.slice(0, -suffix.length)] : [])).filter((noun) => isShortNoun(noun));
  return [...nouns, ...(isShortNoun(key) ? ADJECTIVAL.map((suffix) => key + suffix) : [])];
}

/** @param {string} key */
const isShortNoun = (key) => key.length >= SHORTEST_NOUN && key.length <= LONGEST_SHORT_NOUN && /[^аеиоуыэюяьй]$/.test(key);
