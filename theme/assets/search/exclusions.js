// @ts-check
// Words that the reader does not want: «музеи -виртуальные».

import { Expansion } from "./expansion.js";
import { findInRow, listsOf } from "./retrieval.js";

/**
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./query.js").Chunk} Chunk
 */

/** 1 for the entries that have what is not wanted, in any of its forms. @param {Parts} parts @param {Chunk[]} unwanted @returns {Promise<Uint8Array>} */
export async function barredBy(parts, unwanted) {
  const barred = new Uint8Array(parts.catalogue.count);
  for (const { terms } of unwanted) {
    for (const term of terms) {
      if (term.kind === "word") await barWord(parts, term, barred);
      else if (term.kind === "phrase") (await findInRow(parts, term)).values.forEach((value, entry) => { if (value > 0) barred[entry] = 1; });
    }
  }
  return barred;
}

/** @param {Parts} parts @param {{ text: string, key: string }} word @param {Uint8Array} barred */
async function barWord(parts, word, barred) {
  for (const { list } of await listsOf(parts, Expansion.strict(word, parts.catalogue, false), "none")) for (const entry of list.entries) barred[entry] = 1;
}
