// @ts-check
// lunr with lunr-languages: every word is required, as its stem; the last one, which may not be finished, as the beginning of a word too. Where nothing is found,
// one slip in each word is allowed. It stores no texts, so that these come beside the index.

import { plain } from "./plain.js";

/** @returns {Promise<import("./ours.js").Search>} */
export async function open() {
  const load = (/** @type {string} */ path) => fetch(`/lunr/${path}`).then((response) => response.json());
  const [json, texts] = await Promise.all([load("index.json"), load("texts.json"), scripts()]);
  const { lunr } = /** @type {any} */ (globalThis);
  const index = lunr.Index.load(json);
  return async (text, limit) => {
    const stems = stemsOf(lunr, index, text);
    if (stems.length === 0) return [];
    const exact = index.query((/** @type {any} */ query) => ask(lunr, query, stems));
    const hits = exact.length > 0 ? exact : index.query((/** @type {any} */ query) => askLoosely(lunr, query, stems));
    return hits.slice(0, limit).filter((/** @type {any} */ hit) => texts[hit.ref] !== undefined).map((/** @type {any} */ hit) => [hit.ref]);
  };
}

async function scripts() {
  const loaded = ["lunr/lunr.min.js", "lunr-languages/min/lunr.stemmer.support.min.js", "lunr-languages/min/lunr.ru.min.js"].map((path) => {
    const script = Object.assign(document.createElement("script"), { src: `/packages/${path}`, async: false });
    document.head.append(script);
    return new Promise((resolve, reject) => Object.assign(script, { onload: resolve, onerror: reject }));
  });
  await Promise.all(loaded);
}

/** @param {any} lunr @param {any} index @param {string} text @returns {string[]} */
function stemsOf(lunr, index, text) {
  const words = plain(text).split(/[\s-]+/u).map((word) => word.replace(/^[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]+$/gu, ""));
  const content = words.filter((word) => word !== "" && lunr.ru.stopWordFilter(new lunr.Token(word)));
  return [...new Set(content.flatMap((word) => index.pipeline.runString(word)))];
}

/** @param {any} lunr @param {any} query @param {string[]} stems */
function ask(lunr, query, stems) {
  const required = { usePipeline: false, presence: lunr.Query.presence.REQUIRED };
  for (const stem of stems.slice(0, -1)) query.term(stem, required);
  query.term(stems.at(-1), { ...required, wildcard: lunr.Query.wildcard.TRAILING });
  query.term(stems.at(-1), { usePipeline: false, boost: 10 });
}

/** @param {any} lunr @param {any} query @param {string[]} stems */
function askLoosely(lunr, query, stems) {
  for (const stem of stems) query.term(stem, { usePipeline: false, presence: lunr.Query.presence.REQUIRED, editDistance: 1 });
}
