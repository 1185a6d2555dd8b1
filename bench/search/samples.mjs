// @ts-check
// Queries as readers of an archive might type them: one to three words that follow each other in a recommendation. The same archive gives the same queries.

/** @param {import("./documents.mjs").ResolutionDocument[]} resolutions @param {number} count @returns {string[]} */
export function sampleQueries(resolutions, count) {
  let state = 1;
  const next = (/** @type {number} */ bound) => (state = (state * 48271) % 2147483647) % bound;
  return Array.from({ length: count }, (_, i) => {
    const { recommendations } = resolutions[next(resolutions.length)];
    const words = recommendations[next(recommendations.length)].text.match(/[а-яё-]{4,}/giu) ?? ["школа"];
    const length = Math.min(1 + (i % 3), words.length);
    const from = next(words.length - length + 1);
    return words.slice(from, from + length).join(" ").toLowerCase();
  });
}

/** What stands in the box while the query is typed. @param {string} query */
export const prefixesOf = (query) => Array.from(query, (_, i) => query.slice(0, i + 1)).filter((prefix) => !prefix.endsWith(" "));
