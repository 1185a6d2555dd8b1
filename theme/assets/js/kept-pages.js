// @ts-check
// Finds what an entry of a selection stands for on the pages of the archive: the words as they are now, wherever they stand.

import { archiveRoot } from "./kept.js";

/** @typedef {{ entry: string, item: HTMLElement | null, page: Document | null, address: string }} Chosen an entry, the recommendation, and the page on which it was sought */

/** Pages asked for, by resolution. @type {Map<string, Promise<Document | null>>} */
const pages = new Map();

/** @param {string} entry @returns {[resolution: string, number: string, words: string]} */
function partsOf(entry) {
  const [, resolution, number, words] = /** @type {RegExpExecArray} */ (/^(.+)\/(\d+\.\d+)\.(.+)$/.exec(entry));
  return [resolution, number, words];
}

/** The page at an address; of one that moved, where it went. @param {URL} address @param {boolean} follows @returns {Promise<Document | null>} */
async function read(address, follows) {
  const answer = await fetch(address);
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const moved = page.querySelector("a[data-moved-to]")?.getAttribute("href");
  return follows && moved ? read(new URL(moved, address), false) : page;
}

/** The recommendation with the words that were meant; fingerprints may be shortened, as permalink.js knows. @param {Document} page @param {string} number @param {string} words @returns {HTMLElement | null} */
function itemIn(page, number, words) {
  const items = /** @type {HTMLElement[]} */ ([...page.querySelectorAll("li[data-fingerprint]")]);
  const same = items.filter(({ dataset: { fingerprint = "" } }) => fingerprint.startsWith(words) || words.startsWith(fingerprint));
  return same.find(({ id }) => id === `r${number}`) ?? same[0] ?? null;
}

/** @param {string} pattern the address of a resolution's page @param {string} entry @returns {Promise<Chosen>} */
export async function choose(pattern, entry) {
  const [resolution, number, words] = partsOf(entry);
  const address = new URL(pattern.replace("{resolution}", resolution), archiveRoot());
  const asked = pages.get(resolution) ?? read(address, true).catch(() => null);
  pages.set(resolution, asked);
  const page = await asked;
  return { entry, page, item: page === null ? null : itemIn(page, number, words), address: `${address.href}#r${number}.${words}` };
}
