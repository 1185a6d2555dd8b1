// @ts-check
// Snowball's Russian stemmer (M. F. Porter), from the description of the algorithm: https://snowballstem.org/algorithms/russian/stemmer.html
// Words come in lower case with ё as е. Endings are tried from the longest on; one that is found but may not go ends the step.

/** @param {string} list */
const set = (list) => new Set(list.split(" "));

const gerund = { bound: set("в вши вшись"), free: set("ив ивши ившись ыв ывши ывшись") };
const adjective = set("ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");
const participle = { bound: set("ем нн вш ющ щ"), free: set("ивш ывш ующ") };
const reflexive = set("ся сь");
const verb = {
  bound: set("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно"),
  free: set("ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю"),
};
const noun = set("а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я");
const none = new Set();

const LONGEST_ENDING = 6;

/**
 * The word without the longest of the endings; null where there is none that may go. Bound endings go only after а or я.
 * @param {string} word @param {number} from where the endings may begin @param {Set<string>} free @param {Set<string>} [bound]
 */
function without(word, from, free, bound = none) {
  for (let length = Math.min(LONGEST_ENDING, word.length - from); length > 0; length--) {
    const at = word.length - length;
    const ending = word.slice(at);
    if (free.has(ending)) return word.slice(0, at);
    if (bound.has(ending)) return at > from && (word[at - 1] === "а" || word[at - 1] === "я") ? word.slice(0, at) : null;
  }
  return null;
}

/** @param {string} word @param {number} from */
function afterVowelAndConsonant(word, from) {
  const match = /[аеиоуыэюя][^аеиоуыэюя]/.exec(word.slice(from));
  return match ? from + match.index + 2 : word.length;
}

/** @param {string} word */
export function stem(word) {
  if (word.length < 3 || !/^[а-яё]/.test(word)) return word;
  const vowel = word.search(/[аеиоуыэюя]/);
  if (vowel < 0) return word;
  const rv = vowel + 1;
  const r2 = afterVowelAndConsonant(word, afterVowelAndConsonant(word, 0));
  let rest = without(word, rv, gerund.free, gerund.bound) ?? inflected(word, rv);
  if (rest.length > rv && rest.endsWith("и")) rest = rest.slice(0, -1);
  for (const ending of ["ость", "ост"]) {
    if (!rest.endsWith(ending) || rest.length - ending.length < rv) continue;
    if (rest.length - ending.length >= r2) rest = rest.slice(0, -ending.length);
    break;
  }
  return tidy(rest, rv);
}

/** @param {string} word @param {number} rv */
function inflected(word, rv) {
  const plain = without(word, rv, reflexive) ?? word;
  const adjectival = without(plain, rv, adjective);
  if (adjectival !== null) return without(adjectival, rv, participle.free, participle.bound) ?? adjectival;
  return without(plain, rv, verb.free, verb.bound) ?? without(plain, rv, noun) ?? plain;
}

/** @param {string} word @param {number} rv */
function tidy(word, rv) {
  /** @param {string} ending */
  const ends = (ending) => word.length - ending.length >= rv && word.endsWith(ending);
  const superlative = ends("ейше") ? 4 : ends("ейш") ? 3 : 0;
  if (superlative > 0) {
    const rest = word.slice(0, -superlative);
    return rest.length - 2 >= rv && rest.endsWith("нн") ? rest.slice(0, -1) : rest;
  }
  return ends("нн") || ends("ь") ? word.slice(0, -1) : word;
}

/** What is left of a word when it is taken for a noun whatever it looks like: журнала → журнал, where the stemmer sees a verb in the past. @param {string} word */
export function stemOfNoun(word) {
  const vowel = word.search(/[аеиоуыэюя]/);
  return vowel < 0 ? word : tidy(without(word, vowel + 1, noun) ?? word, vowel + 1);
}
