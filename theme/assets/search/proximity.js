// @ts-check
// Words of a query that stand near each other in an entry.

/** @typedef {import("./found.js").Found} Found */

/** Farther apart than so many words is not near. */
const FARTHEST = 8;

/** What two neighbours in the order of the query add, as a share of the rarity of the less rare one. */
const BONUS = 0.6;

/** What the proximity of neighbouring words of the query adds to an entry. @param {Found[]} words in the order of the query @param {number} entry */
export function proximity(words, entry) {
  let bonus = 0;
  for (let i = 1; i < words.length; i++) {
    const distance = distanceOf(placesIn(words[i - 1], entry), placesIn(words[i], entry));
    if (distance <= FARTHEST) bonus += (BONUS * Math.min(words[i - 1].rarity, words[i].rarity)) / distance;
  }
  return bonus;
}

/** @param {Found} word @param {number} entry */
function placesIn(word, entry) {
  /** @type {number[]} */
  const all = [];
  for (const list of word.sure) {
    const places = list.places();
    const at = places === null ? -1 : indexOf(list.entries, entry);
    if (places !== null && at >= 0) all.push(...places.flat.slice(places.starts[at], places.starts[at + 1]));
  }
  return all;
}

/** @param {Int32Array} rising @param {number} number */
function indexOf(rising, number) {
  let [low, high] = [0, rising.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (rising[middle] === number) return middle;
    if (rising[middle] < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The least distance; a step back counts as two. @param {number[]} first @param {number[]} second */
function distanceOf(first, second) {
  let least = Infinity;
  for (const a of first) for (const b of second) if (a !== b) least = Math.min(least, b > a ? b - a : 2 * (a - b));
  return least;
}
