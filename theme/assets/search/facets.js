// @ts-check
// What the hits can be filtered by: choices of one kind widen each other (any of these years), those of different kinds narrow (this year and that addressee).

/**
 * @typedef {import("./catalogue.js").Catalogue} Catalogue
 * @typedef {import("./catalogue.js").Dimension} Dimension
 * @typedef {{ id: string, name: string, broader?: string, count: number, isChosen: boolean }} Facet with how many entries there would be if it alone were chosen of its kind
 * @typedef {Partial<Record<Dimension, string[]>> & { from?: number | null, to?: number | null }} Choice ids, and the first and the last year; unknown ids are passed over
 * @typedef {{ picked: Set<number>, lists: number[][], owners: Int32Array, fits: Uint8Array | null, counts: Int32Array }} Column of one dimension: the values chosen; the values of each
 *   resolution or group, and which of these an entry belongs to; which of these fit, null where all do; how many entries of each are counted
 */

/** @type {Dimension[]} */
export const DIMENSIONS = ["years", "forums", "addressees", "levels", "kinds", "topics", "answers"];

/**
 * Filters the entries and counts them by what they can be filtered by.
 * @param {Catalogue} catalogue @param {Int32Array} entries @param {Choice} chosen
 */
export function filter(catalogue, entries, chosen) {
  const columns = DIMENSIONS.map((dimension) => columnOf(catalogue, dimension, chosen[dimension] ?? []));
  const isInRange = catalogue.values.years.map(({ id }) => isYearWithin(id, chosen.from ?? null, chosen.to ?? null));
  if (columns.every(({ fits }) => fits === null) && !isInRange.includes(false)) return { kept: entries, facets: facetsOf(catalogue, countedAll(columns, entries)) };
  const kept = new Int32Array(entries.length);
  let count = 0;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (!isInRange[catalogue.resolutionYears[catalogue.resolutions[entry]]]) continue;
    /** @type {Column | null} */
    let misfit = null;
    let misfits = 0;
    for (const column of columns) if (column.fits !== null && !column.fits[column.owners[entry]]) [misfit, misfits] = [column, misfits + 1];
    // What a choice would give is counted with the choices of the other kinds only.
    if (misfits === 1 && misfit !== null) misfit.counts[misfit.owners[entry]]++;
    if (misfits > 0) continue;
    kept[count++] = entry;
    for (const { counts, owners } of columns) counts[owners[entry]]++;
  }
  return { kept: kept.subarray(0, count), facets: facetsOf(catalogue, columns) };
}

/** Where nothing is chosen, columns with the same owners have the same counts. @param {Column[]} columns @param {Int32Array} entries @returns {Column[]} */
function countedAll(columns, entries) {
  /** @type {Map<Int32Array, Int32Array>} */
  const byOwners = new Map();
  for (const { owners, counts } of columns) {
    if (byOwners.has(owners)) continue;
    for (let i = 0; i < entries.length; i++) counts[owners[entries[i]]]++;
    byOwners.set(owners, counts);
  }
  return columns.map((column) => ({ ...column, counts: byOwners.get(column.owners) ?? column.counts }));
}

/** @param {string} year @param {number | null} from @param {number | null} to */
const isYearWithin = (year, from, to) => (from === null && to === null) || (Number(year) >= (from ?? 0) && Number(year) <= (to ?? Infinity));

/** @param {Catalogue} catalogue @param {Dimension} dimension @param {string[]} ids @returns {Column} */
function columnOf(catalogue, dimension, ids) {
  const picked = new Set(catalogue.values[dimension].flatMap((value, number) => (ids.includes(value.id) ? [number] : [])));
  const { lists, owners } = catalogue.columns[dimension];
  const fits = picked.size === 0 ? null : Uint8Array.from(lists, (list) => (list.some((value) => picked.has(value)) ? 1 : 0));
  return { picked, lists, owners, fits, counts: new Int32Array(lists.length) };
}

/** @param {Catalogue} catalogue @param {Column[]} columns @returns {Record<Dimension, Facet[]>} */
function facetsOf(catalogue, columns) {
  const facets = DIMENSIONS.map((dimension, i) => {
    const { lists, counts, picked } = columns[i];
    const totals = new Int32Array(catalogue.values[dimension].length);
    lists.forEach((list, owner) => { for (const value of list) totals[value] += counts[owner]; });
    const all = catalogue.values[dimension].map(({ id, name, broader }, number) => ({ id, name, broader, count: totals[number], isChosen: picked.has(number) }));
    return [dimension, all.filter((facet) => facet.count > 0 || facet.isChosen)];
  });
  return Object.fromEntries(facets);
}
