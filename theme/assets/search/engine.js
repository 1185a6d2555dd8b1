// @ts-check
// The search without a page: a browser, a worker and a test run this same file. What it reads is described where it is made, in Indexer.cs.

import { filter } from "./facets.js";
import { processQuery } from "./query-processing.js";
import { Parts } from "./parts.js";
import { chunksOf } from "./query.js";
import { Ranked } from "./ranking.js";
import { rankJoined } from "./joined.js";
import { numbersOf } from "./numbers.js";
import { alsoOf, insteadOf, pagesOf } from "./notes.js";
import { listOf } from "./retrieval.js";
import { snippetOf } from "./snippet.js";

/**
 * @typedef {import("./catalogue.js").Catalogue} Catalogue
 * @typedef {import("./facets.js").Facet} Facet
 * @typedef {import("./retrieval.js").Found} Found
 * @typedef {import("./snippet.js").Snippet} Snippet
 * @typedef {import("./facets.js").Choice & { isRecurring?: boolean, sort?: "date" | null, limit?: number, offset?: number }} Options what to filter by; how to sort; how many hits, from which on
 * @typedef {{ id: string, url: string, years: string[], members: string[], places: { id: string, url: string, year: string }[] }} Recurrence
 *   a line of recommendations that ask the same: the years in which it was asked, those of its members that were found (the hit itself among them), and all of them
 * @typedef {{ id: string, kind: "recommendation" | "resolution", url: string, title: string, number: string, printed?: string, date: string, year: string, forum: string, document: string, addressees: string[],
 *   snippet: Snippet, titleSnippet: Snippet, addresseesSnippet: Snippet, isComplete: boolean, recurrence?: Recurrence }} Hit `title` is the resolution's; `printed` is the number that the document has, where that is another; `year`, `forum` and `addressees`
 *   are names to show, `document` is what the document calls itself; title and addressees come with the words that were found in them, too; `isComplete` tells whether it has all words
 * @typedef {{ kind: "year" | "forum" | "addressee" | "line", name: string, url: string }} NamedPage a page that the query names
 * @typedef {{ total: number, complete: number, hits: Hit[], facets: Record<"years" | "forums" | "addressees" | "levels" | "kinds", Facet[]>, allYears: string[], pages: NamedPage[], corrected: string | null,
 *   missing: string[], without: string[], unwanted: string[], also: { word: string, names: string[] }[], instead: { date: string, name: string } | null, isPartial: boolean, hasMore: boolean }} Answer
 *   `allYears` are those of the archive that have a number, the newest first; `total` counts recommendations and resolutions, also those that hide in a hit as its repeats, `complete` those that have all words; `corrected` is what was searched for where nothing
 *   fits what was typed; `missing` are words that are nowhere in the archive, `without` those that hits have not which have only most, `unwanted` those that the reader did not want; `also` are other words by which was found;
 *   `instead` says for which wider date one was taken; `isPartial` says that no entry has all words
 */

const USUAL_LIMIT = 10;

/** @param {import("./parts.js").Load} load takes a path relative to the folder of the index */
export async function openIndex(load) {
  const parts = await Parts.open(load);
  return { search: (/** @type {string} */ text, /** @type {Options} */ options = {}) => search(parts, String(text ?? ""), options) };
}

/** @param {Parts} parts @param {string} text @param {Options} options @returns {Promise<Answer>} */
async function search(parts, text, options) {
  const { limit = USUAL_LIMIT, offset = 0, sort = null } = options;
  const { found: typed, corrected, missing, namings, unwanted, barred } = await processQuery(parts, chunksOf(text));
  const { ranking: { scores, matched, isComplete, without }, found } = text.trim() === "" ? { ranking: everything(parts), found: typed } : await rankJoined(parts, typed, missing.length, barred);
  const answering = options.isRecurring === true ? await onlyRecurring(parts, matched) : matched;
  const { kept, facets } = filter(parts.catalogue, answering, options);
  const complete = kept.reduce((sum, entry) => sum + isComplete[entry], 0);
  const { hits, hasMore } = await collect(parts, { kept, found, isComplete, scores: sort === "date" ? new Float32Array(scores.length) : scores }, offset, limit);
  const pages = pagesOf(parts.catalogue, namings, hits);
  return { total: kept.length, complete, hits, facets, allYears: parts.catalogue.values.years.map(({ id }) => id).filter((id) => /^\d+$/.test(id)), pages, corrected, missing, without, unwanted, also: alsoOf(found), instead: insteadOf(found), isPartial: complete === 0 && kept.length > 0, hasMore };
}

/** @param {Parts} parts @returns {import("./ranking.js").Ranking} */
function everything({ catalogue }) {
  return { scores: new Float32Array(catalogue.count), matched: Int32Array.from({ length: catalogue.count }, (_, entry) => entry), isComplete: new Uint8Array(catalogue.count).fill(1), without: [] };
}

/** @param {Parts} parts @param {Int32Array} entries */
async function onlyRecurring(parts, entries) {
  const recurring = new Set((await listOf(parts, "@recurring"))?.entries ?? []);
  return entries.filter((entry) => recurring.has(entry));
}

/**
 * Reads the texts of as many entries as it takes to fill the page. Entries of one line of recurrences are one hit, that of the best of them.
 * @param {Parts} parts @param {{ kept: Int32Array, found: Found[], isComplete: Uint8Array, scores: Float32Array }} answer @param {number} offset @param {number} limit
 */
async function collect(parts, { kept, found, isComplete, scores }, offset, limit) {
  /** @type {Hit[]} */
  const hits = [];
  const isKept = new Uint8Array(parts.catalogue.count);
  for (const entry of kept) isKept[entry] = 1;
  const shown = new Uint8Array(parts.catalogue.count);
  const ranked = new Ranked(parts.catalogue, kept, scores);
  while (hits.length < offset + limit) {
    const batch = ranked.next(offset + limit - hits.length, shown);
    if (batch.length === 0) break;
    const texts = await Promise.all(batch.map((entry) => parts.text(entry)));
    batch.forEach((entry, i) => {
      if (shown[entry]) return;
      const line = lineOf(texts[i]);
      for (const member of [entry, ...(line?.entries ?? [])]) shown[member] = 1;
      hits.push({ ...hitOf(parts, entry, texts[i], found, line, isKept), isComplete: isComplete[entry] === 1 });
    });
  }
  return { hits: hits.slice(offset), hasMore: limit > 0 && ranked.next(1, shown).length > 0 };
}

/** @typedef {{ id: string, entries: number[], members: string[] }} Line */

/** @param {import("./parts.js").Text} text @returns {Line | undefined} */
function lineOf({ line }) {
  return line && { id: line.id, entries: numbersOf(line.entries), members: line.members.split(" ") };
}

/** @param {Parts} parts @param {number} entry @param {import("./parts.js").Text} text @param {Found[]} found @param {Line | undefined} line @param {Uint8Array} isKept @returns {Omit<Hit, "isComplete">} */
function hitOf(parts, entry, text, found, line, isKept) {
  const { catalogue } = parts;
  const resolution = catalogue.resolutions[entry];
  const { recommendation } = text;
  const id = recommendation === null ? text.id : `${text.id}/${recommendation[0]}`;
  const addressees = recommendation === null ? [] : catalogue.addresseesOfGroup[catalogue.groups[entry]].map((addressee) => catalogue.values.addressees[addressee].name);
  return {
    id,
    kind: recommendation === null ? "resolution" : "recommendation",
    url: recommendation === null ? catalogue.resolutionPattern.replace("{resolution}", id) : urlOf(catalogue, id),
    title: text.title,
    number: recommendation === null ? "" : recommendation[0],
    ...(recommendation?.[3] === undefined ? {} : { printed: recommendation[3] }),
    date: text.date ?? "",
    document: catalogue.values.kinds[catalogue.resolutionKinds[resolution]].name,
    year: catalogue.values.years[catalogue.resolutionYears[resolution]].name,
    forum: catalogue.values.forums[catalogue.resolutionForums[resolution]].name,
    addressees,
    snippet: snippetOf(recommendation === null ? text.own : recommendation[1], found),
    titleSnippet: snippetOf(text.title, found),
    addresseesSnippet: snippetOf(addressees.join(", "), found),
    ...(line === undefined ? {} : { recurrence: recurrenceOf(catalogue, line, isKept) }),
  };
}

/** @param {Catalogue} catalogue @param {string} id of a recommendation */
function urlOf(catalogue, id) {
  const at = id.lastIndexOf("/");
  return catalogue.recommendationPattern.replace("{resolution}", id.slice(0, at)).replace("{number}", id.slice(at + 1));
}

/** @param {Catalogue} catalogue @param {Line} line @param {Uint8Array} isKept @returns {Recurrence} */
function recurrenceOf(catalogue, line, isKept) {
  const places = line.members.map((id, i) => ({ id, url: urlOf(catalogue, id), year: catalogue.values.years[catalogue.resolutionYears[catalogue.resolutions[line.entries[i]]]].name }));
  return {
    id: line.id,
    url: catalogue.linePattern.replace("{line}", line.id),
    years: [...new Set(places.map(({ year }) => year))],
    members: line.members.filter((_, i) => isKept[line.entries[i]]),
    places,
  };
}
