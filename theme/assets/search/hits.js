// @ts-check
// The hits of an answer: texts of its best entries, with the words marked.

import { numbersOf } from "./numbers.js";
import { Ranked, isAmong } from "./order.js";
import { snippetOf } from "./snippet.js";

/**
 * @typedef {import("./catalogue.js").Catalogue} Catalogue
 * @typedef {import("./engine.js").Hit} Hit
 * @typedef {import("./engine.js").Recurrence} Recurrence
 * @typedef {import("./found.js").Found} Found
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {{ id: string, entries: number[], members: string[] }} Line
 */

/** So many hits of a quoted phrase are looked at together, however many the page shows: so pages of hits have no gaps and no doubles. */
const WINDOW = 12;

/**
 * Reads the texts of as many entries as it takes to fill the page. Entries of one line of recurrences are one hit, that of the best of them.
 * @param {Parts} parts @param {{ kept: Int32Array, found: Found[], isComplete: Uint8Array, scores: Float32Array }} answer
 * @param {{ limit: number, offset: number, enough: number | null }} page
 */
export async function collect(parts, { kept, found, isComplete, scores }, { limit, offset, enough }) {
  /** @type {Hit[]} */
  const hits = [];
  const shown = new Uint8Array(parts.catalogue.count);
  const ranked = new Ranked(parts.catalogue, kept, scores);
  const isHasty = enough !== null && !parts.hasTextsWithin;
  const wanted = offset + (isHasty ? Math.min(enough, limit) : limit);
  // Whoever quotes all of it means its very words.
  const isExactFirst = found.length > 0 && found.every(({ term }) => term.kind === "phrase") && kept.length > 0 && scores[kept[0]] > 0;
  while (hits.length < wanted) {
    const batch = ranked.next(isExactFirst ? WINDOW : wanted - hits.length, shown);
    if (batch.length === 0) break;
    const texts = await Promise.all(batch.map((entry) => parts.text(entry)));
    for (const i of isExactFirst ? await exactOnesFirst(texts, found) : batch.keys()) {
      if (shown[batch[i]] || hits.length === wanted) continue;
      const line = lineOf(texts[i]);
      for (const member of [batch[i], ...(line?.entries ?? [])]) shown[member] = 1;
      hits.push({ ...hitOf(parts, batch[i], texts[i], found, line, kept), isComplete: isComplete[batch[i]] === 1 });
    }
    if (isHasty) break;
  }
  const hasMore = limit > 0 && ranked.next(1, shown).length > 0;
  return { hits: hits.slice(offset), hasMore, isUnfinished: isHasty && hasMore && hits.length < offset + limit };
}

/** @param {import("./parts.js").Text[]} texts @param {Found[]} found */
async function exactOnesFirst(texts, found) {
  const { exactFirst } = await import("./phrases.js");
  return exactFirst(texts, found);
}

/** @param {import("./parts.js").Text} text @returns {Line | undefined} */
function lineOf({ line }) {
  return line && { id: line.id, entries: numbersOf(line.entries), members: line.members.split(" ") };
}

/**
 * @param {Parts} parts @param {number} entry @param {import("./parts.js").Text} text @param {Found[]} found @param {Line | undefined} line @param {Int32Array} kept
 * @returns {Omit<Hit, "isComplete">}
 */
function hitOf(parts, entry, text, found, line, kept) {
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
    ...(line === undefined ? {} : { recurrence: recurrenceOf(catalogue, line, kept) }),
  };
}

/** @param {Catalogue} catalogue @param {string} id of a recommendation */
function urlOf(catalogue, id) {
  const at = id.lastIndexOf("/");
  return catalogue.recommendationPattern.replace("{resolution}", id.slice(0, at)).replace("{number}", id.slice(at + 1));
}

/** @param {Catalogue} catalogue @param {Line} line @param {Int32Array} kept in rising order @returns {Recurrence} */
function recurrenceOf(catalogue, line, kept) {
  const places = line.members.map((id, i) => ({ id, url: urlOf(catalogue, id), year: catalogue.values.years[catalogue.resolutionYears[catalogue.resolutions[line.entries[i]]]].name }));
  return {
    id: line.id,
    url: catalogue.linePattern.replace("{line}", line.id),
    years: [...new Set(places.map(({ year }) => year))],
    members: line.members.filter((_, i) => isAmong(kept, line.entries[i])),
    places,
  };
}
