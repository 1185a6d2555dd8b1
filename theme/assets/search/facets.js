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
  const [years, forums, addressees] = picked;
  const fitsYear = catalogue.values.years.map((_, year) => years.size === 0 || years.has(year));
  const fitsForum = catalogue.values.forums.map((_, forum) => forums.size === 0 || forums.has(forum));
  const fitsGroup = catalogue.allAddresseesOfGroup.map((group) => addressees.size === 0 || group.some((addressee) => addressees.has(addressee)));
  const [byYear, byForum, byGroup] = [fitsYear, fitsForum, fitsGroup].map((column) => new Int32Array(column.length));
  const kept = new Int32Array(entries.length);
  let count = 0;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    const resolution = catalogue.resolutions[entry];
    const year = catalogue.resolutionYears[resolution];
    const forum = catalogue.resolutionForums[resolution];
    const group = catalogue.groups[entry];
    const isYear = fitsYear[year];
    const isForum = fitsForum[forum];
    const isGroup = group < 0 ? addressees.size === 0 : fitsGroup[group];
    if (isYear && isForum && isGroup) kept[count++] = entry;
    // What a choice would give is counted with the choices of the other kinds only.
    if (isForum && isGroup) byYear[year]++;
    if (isYear && isGroup) byForum[forum]++;
    if (isYear && isForum && group >= 0) byGroup[group]++;
  }
  const byAddressee = new Int32Array(catalogue.values.addressees.length);
  byGroup.forEach((size, group) => { for (const addressee of catalogue.allAddresseesOfGroup[group]) byAddressee[addressee] += size; });
  return { kept: kept.subarray(0, count), facets: facetsOf(catalogue, [byYear, byForum, byAddressee], picked) };
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
