// @ts-check
// The search without a page: a browser, a worker and a test run this same file. What it reads is described where it is made, in Indexer.cs.

import { filter } from "./facets.js";
import { collect } from "./hits.js";
import { processQuery } from "./query-processing.js";
import { Parts } from "./parts.js";
import { chunksOf } from "./query.js";
import { alsoOf, insteadOf, pagesOf } from "./notes.js";
import { rank } from "./ranking.js";
import { listOf } from "./retrieval.js";

/**
 * @typedef {import("./catalogue.js").Catalogue} Catalogue
 * @typedef {import("./facets.js").Facet} Facet
 * @typedef {import("./found.js").Found} Found
 * @typedef {import("./snippet.js").Snippet} Snippet
 * @typedef {import("./facets.js").Choice & { isRecurring?: boolean, sort?: "date" | null, limit?: number, offset?: number, enough?: number | null }} Options
 *   what to filter by; how to sort; how many hits, from which on; how many of them are enough for the time being where each may ask for its text, so
 *   that texts are asked for once
 * @typedef {{ id: string, url: string, years: string[], members: string[], places: { id: string, url: string, year: string }[] }} Recurrence
 *   a line of recommendations that ask the same: the years in which it was asked, those of its members that were found (the hit itself among them), and all of them
 * @typedef {{
 *   id: string, kind: "recommendation" | "resolution", url: string, title: string, number: string, printed?: string, date: string, year: string, forum: string, document: string,
 *   addressees: string[], snippet: Snippet, titleSnippet: Snippet, addresseesSnippet: Snippet, isComplete: boolean, recurrence?: Recurrence
 * }} Hit
 *   `title` is the resolution's; `printed` is the number that the document has, where that is another; `year`, `forum` and `addressees` are names to show, `document` is what the
 *   document calls itself; title and addressees come with the words that were found in them, too; `isComplete` tells whether it has all words
 * @typedef {{ kind: "year" | "forum" | "addressee" | "line", name: string, url: string }} NamedPage a page that the query names
 * @typedef {{
 *   total: number, complete: number, hits: Hit[], facets: Record<"years" | "forums" | "addressees" | "levels" | "kinds" | "topics" | "answers", Facet[]>, allYears: string[], pages: NamedPage[],
 *   corrected: string | null, missing: string[], without: string[], unwanted: string[], also: { word: string, names: string[], isInstead: boolean }[], instead: { date: string, name: string } | null,
 *   isPartial: boolean, hasMore: boolean, isUnfinished: boolean
 * }} Answer
 *   `total` counts recommendations and resolutions, also those that hide in a hit as its repeats, `complete` those that have all words; `allYears` are those of the archive that
 *   have a number, the newest first; `corrected` is what was searched for where nothing fits what was typed; `missing` are words that are nowhere in the archive, `without` those
 *   that the hits lack which have only most, `unwanted` those that the reader did not want; `also` are other words that found something, beside the word or instead of one that is in no text; `instead` says for which wider date one
 *   was taken; `isPartial` says that no entry has all words; `isUnfinished` says that there are fewer hits than the limit allows, since these were enough
 */

const USUAL_LIMIT = 10;

/** @param {import("./parts.js").Load} load takes a path relative to the folder of the index */
export async function openIndex(load) {
  const parts = await Parts.open(load);
  /** The last query, which is often asked again: for more hits, with another filter. @type {{ text: string, ranked: ReturnType<typeof rankEntries> } | null} */
  let last = null;
  return {
    search: async (/** @type {string} */ text, /** @type {Options} */ options = {}) => {
      const query = String(text ?? "");
      if (last?.text !== query) last = { text: query, ranked: rankEntries(parts, query) };
      const { ranked } = last;
      try {
        return await answerOf(parts, await ranked, options);
      } catch (error) {
        if (last?.ranked === ranked) last = null;
        throw error;
      }
    },
  };
}

/** All that the query alone tells, whatever it is filtered by. @param {Parts} parts @param {string} text */
async function rankEntries(parts, text) {
  const query = await processQuery(parts, chunksOf(text));
  const ranked = text.trim() === "" ? { ranking: everything(parts), found: query.found } : await rankJoined(parts, query);
  return { ...query, ...ranked };
}

/** Where nothing has all words, neighbours are tried as one word too. @param {Parts} parts @param {import("./query-processing.js").ProcessedQuery} query */
async function rankJoined(parts, { found, missing, barred }) {
  const ranking = rank(found, missing.length, barred);
  if (found.length < 2 || ranking.isComplete.includes(1)) return { ranking, found };
  const { joinedOf } = await import("./joined.js");
  const all = [...found, ...(await joinedOf(parts, found))];
  return all.length === found.length ? { ranking, found } : { ranking: rank(all, missing.length, barred), found: all };
}

/** @param {Parts} parts @param {Awaited<ReturnType<typeof rankEntries>>} ranked @param {Options} options @returns {Promise<Answer>} */
async function answerOf(parts, { ranking, found, namings, corrected, missing, unwanted }, options) {
  const { limit = USUAL_LIMIT, offset = 0, sort = null, enough = null } = options;
  const { scores, matched, isComplete, without } = ranking;
  const answering = options.isRecurring === true ? await onlyRecurring(parts, matched) : matched;
  const { kept, facets } = filter(parts.catalogue, answering, options);
  const complete = kept.reduce((sum, entry) => sum + isComplete[entry], 0);
  const { hits, hasMore, isUnfinished } = await collect(parts, { kept, found, isComplete, scores: sort === "date" ? new Float32Array(scores.length) : scores }, { limit, offset, enough });
  return {
    total: kept.length, complete, hits, facets, allYears: parts.catalogue.values.years.map(({ id }) => id).filter((id) => /^\d+$/.test(id)),
    pages: pagesOf(parts.catalogue, namings, hits), corrected, missing, without, unwanted, also: alsoOf(found), instead: insteadOf(found),
    isPartial: complete === 0 && kept.length > 0, hasMore, isUnfinished,
  };
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
