// @ts-check
// Lists of entries as the build writes them (TermParts), and where in the entries the words stand.

import { Numbers, frontCoded, numbersOf } from "./numbers.js";

/**
 * @typedef {{ key: string, entries: Int32Array, weights: string, weightsFrom: number, places: () => Places | null, terms: { also: string[], forms: string[] } | null }} List
 *   where a key occurs: entries in rising order, and for each a digit; the words of the concept that it is
 * @typedef {{ flat: number[], starts: Int32Array }} Places the places of all entries of a list in a row, and where those of each begin
 */

/** @param {any} json @returns {Map<string, List>} */
export function decodeLists(json) {
  const counts = numbersOf(json.counts);
  const gaps = new Numbers(json.entries);
  let [weightsFrom, terms] = [0, 0];
  return new Map(frontCoded(json.keys).map((key, i) => {
    const entries = new Int32Array(counts[i]);
    for (let at = 0, next = 0; at < entries.length; at++, next++) entries[at] = next += gaps.next();
    const [also, forms] = key.startsWith("=") ? json.concepts[terms++] : ["", ""];
    const list = { key, entries, weights: json.weights, weightsFrom, places: () => null, terms: forms === "" ? null : { also: also.split("|"), forms: forms.split("|") } };
    weightsFrom += counts[i];
    return [key, list];
  }));
}

/** Places are decoded when somebody asks. @param {Map<string, List>} lists @param {string} text */
export function givePlaces(lists, text) {
  /** @type {Map<string, Places> | null} */
  let decoded = null;
  const decode = () => {
    const numbers = new Numbers(text);
    return new Map([...lists.values()].filter((list) => hasPlaces(list.key)).map((list) => [list.key, decodePlaces(list, numbers)]));
  };
  for (const list of lists.values()) if (hasPlaces(list.key)) list.places = () => (decoded ??= decode()).get(list.key) ?? null;
}

/** Concepts, fields and short beginnings stand nowhere. @param {string} key */
export const hasPlaces = (key) => !"=@#".includes(key[0]) && !key.endsWith("*");

/** @param {List} list @param {Numbers} numbers @returns {Places} */
function decodePlaces(list, numbers) {
  const flat = [];
  const starts = new Int32Array(list.entries.length + 1);
  for (let entry = 0; entry < list.entries.length; entry++) {
    let place = 0;
    for (let left = numbers.next() + 1; left > 0; left--, place++) flat.push((place += numbers.next()));
    starts[entry + 1] = flat.length;
  }
  return { flat, starts };
}
