// @ts-check
// What the hits can be filtered by: choices of one kind widen each other (any of these years), those of different kinds narrow (this year and that addressee).

/**
 * @typedef {import("./catalogue.js").Catalogue} Catalogue
 * @typedef {import("./catalogue.js").Dimension} Dimension
 * @typedef {{ id: string, name: string, broader?: string, count: number, isChosen: boolean }} Facet with how many entries there would be if it alone were chosen of its kind
 * @typedef {Partial<Record<Dimension, string[]>> & { from?: number | null, to?: number | null }} Choice ids, and the first and the last year; unknown ids are passed over
 * @typedef {{ picked: Set<number>, valuesOf: (entry: number) => ArrayLike<number>, fits: Uint8Array }} Column values of one dimension: those chosen, those of an entry, and whether each fits
 */

/** @type {Dimension[]} */
export const DIMENSIONS = ["years", "forums", "addressees", "levels", "kinds"];

/**
 * Filters the entries and counts them by what they can be filtered by.
 * @param {Catalogue} catalogue @param {Int32Array} entries @param {Choice} chosen
 */
export function filter(catalogue, entries, chosen) {
  const columns = DIMENSIONS.map((dimension) => columnOf(catalogue, dimension, chosen[dimension] ?? []));
  const isInRange = catalogue.values.years.map(({ id }) => isYearWithin(id, chosen.from ?? null, chosen.to ?? null));
  const counts = DIMENSIONS.map((dimension) => new Int32Array(catalogue.values[dimension].length));
  const kept = new Int32Array(entries.length);
  let count = 0;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (!isInRange[catalogue.resolutionYears[catalogue.resolutions[entry]]]) continue;
    let misfit = -1;
    let misfits = 0;
    for (let d = 0; d < columns.length && misfits < 2; d++) if (!isFitting(columns[d], entry)) [misfit, misfits] = [d, misfits + 1];
    if (misfits > 1) continue;
    if (misfits === 0) kept[count++] = entry;
    // What a choice would give is counted with the choices of the other kinds only.
    for (let d = 0; d < columns.length; d++) {
      if (misfits === 1 && misfit !== d) continue;
      const values = columns[d].valuesOf(entry);
      for (let v = 0; v < values.length; v++) counts[d][values[v]]++;
    }
  }
  return { kept: kept.subarray(0, count), facets: facetsOf(catalogue, counts, columns) };
}

/** @param {string} year @param {number | null} from @param {number | null} to */
const isYearWithin = (year, from, to) => (from === null && to === null) || (Number(year) >= (from ?? 0) && Number(year) <= (to ?? Infinity));

/** @param {Column} column @param {number} entry */
function isFitting({ picked, valuesOf, fits }, entry) {
  if (picked.size === 0) return true;
  const values = valuesOf(entry);
  for (let v = 0; v < values.length; v++) if (fits[values[v]]) return true;
  return false;
}

/** @param {Catalogue} catalogue @param {Dimension} dimension @param {string[]} ids @returns {Column} */
function columnOf(catalogue, dimension, ids) {
  const picked = new Set(catalogue.values[dimension].flatMap((value, number) => (ids.includes(value.id) ? [number] : [])));
  const fits = Uint8Array.from(catalogue.values[dimension], (_, number) => (picked.has(number) ? 1 : 0));
  return { picked, fits, valuesOf: catalogue.valuesOf(dimension) };
}

/** @param {Catalogue} catalogue @param {Int32Array[]} counts @param {Column[]} columns @returns {Record<Dimension, Facet[]>} */
function facetsOf(catalogue, counts, columns) {
  const facets = DIMENSIONS.map((dimension, i) => [
    dimension,
    catalogue.values[dimension]
      .map(({ id, name, broader }, number) => ({ id, name, broader, count: counts[i][number], isChosen: columns[i].picked.has(number) }))
      .filter((facet) => facet.count > 0 || facet.isChosen),
  ]);
  return Object.fromEntries(facets);
}
