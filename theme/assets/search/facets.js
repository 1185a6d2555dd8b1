// @ts-check
// What the hits can be filtered by: choices of one kind widen each other (any of these years), those of different kinds narrow (this year and that addressee).

/**
 * @typedef {import("./catalogue.js").Catalogue} Catalogue
 * @typedef {import("./catalogue.js").Dimension} Dimension
 * @typedef {{ id: string, name: string, broader?: string, count: number, isChosen: boolean }} Facet with how many entries there would be if it alone were chosen of its kind
 */

/** @type {Dimension[]} */
export const DIMENSIONS = ["years", "forums", "addressees"];

/**
 * Filters the entries and counts them by what they can be filtered by.
 * @param {Catalogue} catalogue @param {Int32Array | number[]} entries @param {Partial<Record<Dimension, string[]>>} chosen ids; unknown ones are passed over
 */
export function filter(catalogue, entries, chosen) {
  const picked = DIMENSIONS.map((dimension) => {
    const ids = new Set(chosen[dimension] ?? []);
    return new Set(catalogue.values[dimension].flatMap((value, number) => (ids.has(value.id) ? [number] : [])));
  });
  const counts = DIMENSIONS.map((dimension) => new Int32Array(catalogue.values[dimension].length));
  const kept = [];
  for (const entry of entries) {
    const [resolution, group] = [catalogue.resolutions[entry], catalogue.groups[entry]];
    const values = [[catalogue.resolutionYears[resolution]], [catalogue.resolutionForums[resolution]], group < 0 ? [] : catalogue.allAddresseesOfGroup[group]];
    const fits = values.map((numbers, i) => picked[i].size === 0 || numbers.some((number) => picked[i].has(number)));
    if (fits.every(Boolean)) kept.push(entry);
    for (let i = 0; i < DIMENSIONS.length; i++) if (fits.every((fit, j) => fit || i === j)) for (const number of values[i]) counts[i][number]++;
  }
  return { kept, facets: facetsOf(catalogue, counts, picked) };
}

/** @param {Catalogue} catalogue @param {Int32Array[]} counts @param {Set<number>[]} picked @returns {Record<Dimension, Facet[]>} */
function facetsOf(catalogue, counts, picked) {
  const facets = DIMENSIONS.map((dimension, i) => [
    dimension,
    catalogue.values[dimension]
      .map(({ id, name, broader }, number) => ({ id, name, broader, count: counts[i][number], isChosen: picked[i].has(number) }))
      .filter((facet) => facet.count > 0 || facet.isChosen),
  ]);
  return Object.fromEntries(facets);
}
