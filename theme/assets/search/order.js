// @ts-check
// Puts entries in order, and no more of them than are asked for.

/**
 * The best by their scores; of equal ones the first come first.
 * @param {Int32Array} entries @param {Float32Array} scores @param {number} count @param {Uint8Array} [shown] 1 for those to pass over
 */
export function bestOf(entries, scores, count, shown) {
  /** @type {number[]} */
  const best = [];
  if (count === 0) return best;
  if (count > entries.length / 8) return [...entries].filter((entry) => !shown?.[entry]).sort((a, b) => scores[b] - scores[a]).slice(0, count);
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    const score = scores[entry];
    if (shown?.[entry] || (best.length === count && score <= scores[best[count - 1]])) continue;
    let at = best.length;
    while (at > 0 && scores[best[at - 1]] < score) at--;
    best.splice(at, 0, entry);
    if (best.length > count) best.pop();
  }
  return best;
}

/** Entries by their scores; of equal ones those of newer resolutions come first, and within a resolution in their order. */
export class Ranked {
  /** @param {import("./catalogue.js").Catalogue} catalogue @param {Int32Array} entries in rising order @param {Float32Array} scores */
  constructor(catalogue, entries, scores) {
    this.entries = newestFirst(entries, catalogue.resolutions);
    this.scores = scores;
  }

  /** The next best that were not shown. @param {number} count @param {Uint8Array} shown 1 for those that were */
  next(count, shown) {
    return bestOf(this.entries, this.scores, count, shown);
  }
}

/** @param {Int32Array} entries in rising order @param {Int32Array} resolutions */
function newestFirst(entries, resolutions) {
  const newest = new Int32Array(entries.length);
  for (let end = entries.length, at = 0; end > 0; ) {
    let start = end - 1;
    while (start > 0 && resolutions[entries[start - 1]] === resolutions[entries[end - 1]]) start--;
    for (let i = start; i < end; i++) newest[at++] = entries[i];
    end = start;
  }
  return newest;
}

/** @param {Int32Array} entries in rising order @param {number} entry */
export function isAmong(entries, entry) {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle] < entry) low = middle + 1;
    else high = middle;
  }
  return entries[low] === entry;
}

/** The entries that are marked, in rising order. @param {Uint8Array} isAnswer */
export function entriesWhere(isAnswer) {
  const entries = new Int32Array(isAnswer.length);
  let count = 0;
  for (let entry = 0; entry < isAnswer.length; entry++) if (isAnswer[entry]) entries[count++] = entry;
  return entries.subarray(0, count);
}
