// @ts-check
// MiniSearch as its documentation has it.

import { OPTIONS } from "./minisearch-options.js";

/** @returns {Promise<import("./ours.js").Search>} */
export async function open() {
  const [{ default: MiniSearch }, json] = await Promise.all([
    import(/** @type {any} */ ("/minisearch/minisearch.js")),
    fetch("/minisearch/index.json").then((response) => response.text()),
  ]);
  const index = MiniSearch.loadJSON(json, OPTIONS);
  return async (text, limit) => index.search(text).slice(0, limit).map((/** @type {any} */ hit) => [hit.id]);
}
