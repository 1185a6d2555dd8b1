// @ts-check
// Finds the entries to which a date, a number or a name leads.

import { Found, weightIn } from "./found.js";
import { findInRow, listOf } from "./retrieval.js";

/**
 * @typedef {import("./catalogue.js").Catalogue} Catalogue
 * @typedef {import("./fields.js").FieldTerm} FieldTerm
 * @typedef {import("./names.js").Naming} Naming
 * @typedef {import("./parts.js").Parts} Parts
 */

/** A match in a name counts less than one in the text, which is some 0.5: many entries have it, and each only because of where it stands. */
const SUPPORT = 0.15;

/** Where nothing else is asked for, it is the very thing. */
const OF_ASKED = 0.9;

/** What is asked of those who include the addressee is asked of it too, but less directly. */
const OF_BROADER = 0.06;

/** A resolution that is of the date or the forum is the very thing. */
const OF_RESOLUTION = 0.4;
const OF_DATE = 2;

/** The number of a recommendation, or a large number. */
const OF_KEY = 0.8;

/** @param {Parts} parts @param {FieldTerm} term */
export async function findField(parts, term) {
  const { catalogue } = parts;
  const keys = [...term.keys, ...term.mentions];
  for (const key of [...keys, ...term.dates.map((date) => date.key)]) void parts.terms(parts.partOf(key));
  const said = term.isOnlyField || term.words.length === 0 ? null : await findInRow(parts, { kind: "phrase", words: term.words, isTyping: term.isTyping });
  const found = new Found(term, said?.expansions ?? [], catalogue.count);
  found.isField = true;
  if (said !== null) found.raiseAll(said.values);
  for (const list of (await Promise.all(keys.map((key) => listOf(parts, key)))).filter((list) => list !== undefined)) {
    for (let i = 0; i < list.entries.length; i++) found.raise(list.entries[i], OF_KEY * Math.max(weightIn(list, i), 0.5));
  }
  await addDate(parts, found, term, found.own > 0);
  if (term.dates.length > 0 && term.keys.length > 0) keepNumberOfResolution(catalogue, found);
  found.weighRarity();
  return found;
}

/** An address has both: the resolution, and the number in it, which comes first. @param {Catalogue} catalogue @param {Found} found */
function keepNumberOfResolution(catalogue, found) {
  for (let entry = 0; entry < catalogue.count; entry++) {
    if (catalogue.groups[entry] < 0) found.lower(entry, OF_RESOLUTION / 2);
    else if ((found.support?.[entry] ?? 0) === 0) found.lower(entry, 0);
  }
}

/** @param {Parts} parts @param {Found} found @param {FieldTerm} term @param {boolean} isSaid whether texts have it, so that nothing wider is needed */
async function addDate(parts, found, term, isSaid) {
  const { catalogue } = parts;
  for (const [step, { key, name }] of term.dates.entries()) {
    const list = await listOf(parts, key);
    if (list === undefined) continue;
    if (step > 0 && isSaid) return;
    if (step > 0) found.instead = name;
    for (const entry of list.entries) addResolution(catalogue, found, catalogue.resolutions[entry], OF_DATE);
    return;
  }
  if (term.years === null || isSaid) return;
  const [from, to] = term.years;
  const fits = catalogue.values.years.map(({ id }) => Number(id) >= from && Number(id) <= to);
  if (term.dates.length > 0 && fits.includes(true)) found.instead = `${from} год`;
  for (let resolution = 0; resolution < catalogue.firstEntries.length; resolution++) if (fits[catalogue.resolutionYears[resolution]]) addResolution(catalogue, found, resolution, OF_RESOLUTION);
}

/** @param {Catalogue} catalogue @param {Found} found @param {number} resolution @param {number} value */
function addResolution(catalogue, found, resolution, value) {
  const first = catalogue.firstEntries[resolution];
  found.raise(first, value);
  const end = catalogue.firstEntries[resolution + 1] ?? catalogue.count;
  for (let entry = first + 1; entry < end; entry++) found.raiseSupport(entry, SUPPORT);
}

/** Adds to the words what they name. @param {Catalogue} catalogue @param {Found[]} found @param {Naming[]} namings @param {boolean} isWithoutTopic whether the query has no other words */
export function addNamings(catalogue, found, namings, isWithoutTopic) {
  for (const word of found) {
    const own = namings.filter(({ words }) => words.some((term) => term === word.term));
    if (own.length === 0) continue;
    const valuesOf = (/** @type {string} */ kind) => new Set(own.flatMap((naming) => (naming.kind === kind ? [naming.value] : [])));
    addAddressees(catalogue, word, valuesOf("addressees"), isWithoutTopic ? OF_ASKED : SUPPORT);
    const [years, forums, places] = ["years", "forums", "places"].map(valuesOf);
    for (let resolution = 0; resolution < catalogue.firstEntries.length; resolution++) {
      const isForum = forums.has(catalogue.resolutionForums[resolution]);
      if (!isForum && !years.has(catalogue.resolutionYears[resolution]) && !places.has(catalogue.resolutionPlaces[resolution])) continue;
      addResolution(catalogue, word, resolution, OF_RESOLUTION);
      if (isForum) addRecommendations(catalogue, word, resolution);
    }
    word.isField = own.some(({ kind }) => kind !== "addressees");
    word.weighRarity();
  }
}

/** Who names a forum wants what it recommended. @param {Catalogue} catalogue @param {Found} word @param {number} resolution */
function addRecommendations(catalogue, word, resolution) {
  const end = catalogue.firstEntries[resolution + 1] ?? catalogue.count;
  for (let entry = catalogue.firstEntries[resolution] + 1; entry < end; entry++) word.raise(entry, SUPPORT);
}

/** @param {Catalogue} catalogue @param {Found} word @param {Set<number>} named @param {number} value what it counts */
function addAddressees(catalogue, word, named, value) {
  if (named.size === 0) return;
  const broader = new Set([...named].flatMap((addressee) => catalogue.withBroader[addressee]));
  const byGroup = catalogue.addresseesOfGroup.map((group, i) =>
    (catalogue.allAddresseesOfGroup[i].some((addressee) => named.has(addressee)) ? value : group.some((addressee) => broader.has(addressee)) ? OF_BROADER : 0));
  for (let entry = 0; entry < catalogue.count; entry++) if (catalogue.groups[entry] >= 0) word.raise(entry, byGroup[catalogue.groups[entry]]);
}

/** A word that tells addressees apart helps to find what is asked of them. @param {Catalogue} catalogue @param {Found} word @param {Set<number>} addressees @param {boolean} isWithoutTopic */
export function addAddresseeWords(catalogue, word, addressees, isWithoutTopic) {
  if (addressees.size === 0) return;
  const isAsked = catalogue.addresseesOfGroup.map((group) => group.some((addressee) => addressees.has(addressee)));
  for (let entry = 0; entry < catalogue.count; entry++) if (isAsked[catalogue.groups[entry]]) word.raise(entry, isWithoutTopic ? OF_ASKED : SUPPORT / 2);
  word.weighRarity();
}

/** Words of a forum's name that do not name it help where something else was found. @param {Catalogue} catalogue @param {Found} word @param {boolean[]} fits which forums have it */
export function addForumWords(catalogue, word, fits) {
  if (!fits.includes(true)) return;
  for (let resolution = 0; resolution < catalogue.firstEntries.length; resolution++) {
    if (!fits[catalogue.resolutionForums[resolution]]) continue;
    const end = catalogue.firstEntries[resolution + 1] ?? catalogue.count;
    for (let entry = catalogue.firstEntries[resolution] + 1; entry < end; entry++) word.raiseSupport(entry, SUPPORT / 2);
  }
  word.weighRarity();
}
