// @ts-check
// Years in words, as on the pages of the archive.

/** So many years one after the other are told by the first and the last. */
const LEAST_RUN = 3;

/** «2015 → 2021 → 2022», «2013–2016 → 2019», «каждый год, 2013–2024». @param {string[]} years the names of the years, the oldest first, what has no date last */
export function yearsInWords(years) {
  /** @type {string[][]} */
  const runs = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last !== undefined && Number(year) === Number(last.at(-1)) + 1) last.push(year);
    else runs.push([year]);
  }
  const texts = runs.map((run) => run.length < LEAST_RUN ? run.join(" → ") : `${run[0]}–${run.at(-1)}`);
  return runs.length === 1 && runs[0].length >= LEAST_RUN ? `каждый год, ${texts[0]}` : texts.join(" → ");
}
