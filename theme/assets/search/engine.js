// @ts-check
// The search without a page: a browser, a worker and a test run this same file. What it reads is described where it is made, in Indexer.cs.

import { filter } from "./facets.js";
import { understand } from "./understanding.js";
import { Parts } from "./parts.js";
import { chunksOf } from "./query.js";
import { rank } from "./ranking.js";
import { snippetOf } from "./snippet.js";

/**
 * @typedef {import("./facets.js").Facet} Facet
 * @typedef {import("./finding.js").Found} Found
 * @typedef {{ years?: string[], forums?: string[], addressees?: string[], limit?: number, offset?: number }} Options ids to filter by; how many hits, from which on
 * @typedef {{ id: string, url: string, years: string[], members: string[], places: { id: string, url: string, year: string }[] }} Recurrence
 *   a line of recommendations that ask the same: the years in which it was asked, those of its members that were found (the hit itself among them), and all of them
 * @typedef {{ id: string, kind: "recommendation" | "resolution", url: string, title: string, year: string, forum: string, addressees: string[],
 *   snippet: [string, boolean][], recurrence?: Recurrence }} Hit `title` is the resolution's; `year`, `forum` and `addressees` are names to show
 * @typedef {{ total: number, hits: Hit[], facets: Record<"years" | "forums" | "addressees", Facet[]>, corrected: string | null, missing: string[], isPartial: boolean, hasMore: boolean }} Answer
 *   `total` counts recommendations and resolutions, also those that hide in a hit as its repeats; `corrected` is what was searched for where nothing fits what was
 *   typed; `missing` are words that are nowhere in the archive; `isPartial` says that no entry has all words
 */

const USUAL_LIMIT = 10;

/** @param {(path: string) => Promise<ArrayBuffer>} load takes a path relative to the folder of the index */
export async function openIndex(load) {
  const parts = await Parts.open(load);
  return { search: (/** @type {string} */ text, /** @type {Options} */ options = {}) => search(parts, String(text ?? ""), options) };
}

/** @param {Parts} parts @param {string} text @param {Options} options @returns {Promise<Answer>} */
async function search(parts, text, options) {
  const { limit = USUAL_LIMIT, offset = 0 } = options;
  const { found, corrected, missing } = await understand(parts, chunksOf(text));
  const { scores, matched, isPartial } = text.trim() === "" ? everything(parts) : rank(found, missing.length);
  const { kept, facets } = filter(parts.catalogue, matched, options);
  const { hits, hasMore } = await collect(parts, new Set(kept), best(parts, scores, kept), found, offset, limit);
  return { total: kept.length, hits, facets, corrected, missing, isPartial, hasMore };
}

/** @param {Parts} parts */
function everything({ catalogue }) {
  return { scores: new Float32Array(catalogue.count), matched: Int32Array.from({ length: catalogue.count }, (_, entry) => entry), isPartial: false };
}

/**
 * The entries by their scores; of equal ones those of newer resolutions first, and within a resolution in their order.
 * @param {Parts} parts @param {Float32Array} scores @param {number[]} entries
 */
function best({ catalogue }, scores, entries) {
  const { resolutions } = catalogue;
  return Int32Array.from(entries).sort((a, b) => scores[b] - scores[a] || resolutions[b] - resolutions[a] || a - b);
}

/**
 * Reads the texts of as many entries as it takes to fill the page. Entries of one line of recurrences are one hit, that of the best of them.
 * @param {Parts} parts @param {Set<number>} all @param {Int32Array} ranked @param {Found[]} found @param {number} offset @param {number} limit
 */
async function collect(parts, all, ranked, found, offset, limit) {
  /** @type {Hit[]} */
  const hits = [];
  const lines = new Set();
  const wanted = offset + limit;
  let at = 0;
  while (hits.length <= wanted && at < ranked.length && limit > 0) {
    const batch = [...ranked.subarray(at, at + wanted - hits.length + 1)];
    at += batch.length;
    const texts = await Promise.all(batch.map((entry) => parts.text(parts.catalogue.resolutions[entry])));
    batch.forEach((entry, i) => {
      const line = lineOf(parts, entry, texts[i]);
      if (line !== undefined && lines.has(line.id)) return;
      if (line !== undefined) lines.add(line.id);
      hits.push(hitOf(parts, entry, texts[i], found, line, all));
    });
  }
  return { hits: hits.slice(offset, wanted), hasMore: hits.length > wanted };
}

/** @param {Parts} parts @param {number} entry @param {any} text of its resolution */
function recommendationOf({ catalogue }, entry, text) {
  const number = entry - catalogue.firstEntries[catalogue.resolutions[entry]] - 1;
  return number < 0 ? null : text.recommendations[number];
}

/** @param {Parts} parts @param {number} entry @param {any} text */
function lineOf(parts, entry, text) {
  const recommendation = recommendationOf(parts, entry, text);
  return recommendation === null || recommendation[3] === undefined ? undefined : text.lines[recommendation[3]];
}

/** @param {Parts} parts @param {number} entry @param {any} text @param {Found[]} found @param {any} line @param {Set<number>} all @returns {Hit} */
function hitOf(parts, entry, text, found, line, all) {
  const { catalogue } = parts;
  const resolution = catalogue.resolutions[entry];
  const recommendation = recommendationOf(parts, entry, text);
  const [number, anchor, wording] = recommendation ?? [];
  return {
    id: recommendation === null ? text.id : `${text.id}/${number}`,
    kind: recommendation === null ? "resolution" : "recommendation",
    url: recommendation === null ? text.url : `${text.url}#${anchor}`,
    title: text.title,
    year: catalogue.values.years[catalogue.resolutionYears[resolution]].name,
    forum: catalogue.values.forums[catalogue.resolutionForums[resolution]].name,
    addressees: recommendation === null ? [] : catalogue.addresseesOfGroup[catalogue.groups[entry]].map((addressee) => catalogue.values.addressees[addressee].name),
    snippet: snippetOf(recommendation === null ? text.own : wording, found),
    ...(line === undefined ? {} : { recurrence: recurrenceOf(line, all) }),
  };
}

/** @param {{ id: string, url: string, members: [number, string, string, string][] }} line @param {Set<number>} all @returns {Recurrence} */
function recurrenceOf(line, all) {
  return {
    id: line.id,
    url: line.url,
    years: [...new Set(line.members.map(([, , , year]) => year))],
    members: line.members.filter(([entry]) => all.has(entry)).map(([, id]) => id),
    places: line.members.map(([, id, url, year]) => ({ id, url, year })),
  };
}
