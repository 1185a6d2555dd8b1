// @ts-check
// Builds the index of a peer in a process of its own, which may run out of memory or of patience without harm: node indexing.mjs <lunr|minisearch> <output of our build> <folder>

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { flat, readDocuments } from "./documents.mjs";
import { OPTIONS } from "./engines/minisearch-options.js";
import { plain } from "./engines/plain.js";

const require = createRequire(import.meta.url);

/** @param {import("./documents.mjs").Document[]} documents */
function buildLunr(documents) {
  const lunr = require("lunr");
  require("lunr-languages/lunr.stemmer.support")(lunr);
  require("lunr-languages/lunr.ru")(lunr);
  const index = lunr(/** @this {any} */ function () {
    this.use(lunr.ru);
    for (const field of OPTIONS.fields) this.field(field);
    for (const { id, text, addressee, forum, year } of documents) this.add({ id, text: plain(text), addressee: plain(addressee), forum: plain(forum), year });
  });
  return { "index.json": JSON.stringify(index), "texts.json": JSON.stringify(Object.fromEntries(documents.map(({ id, text }) => [id, text]))) };
}

/** @param {import("./documents.mjs").Document[]} documents */
function buildMiniSearch(documents) {
  const MiniSearch = require("minisearch");
  const index = new MiniSearch(OPTIONS);
  index.addAll(documents);
  return { "index.json": JSON.stringify(index) };
}

const [, , peer, output, folder] = process.argv;
const documents = [...flat(await readDocuments(output))];
const since = performance.now();
const files = peer === "lunr" ? buildLunr(documents) : buildMiniSearch(documents);
console.log((performance.now() - since) / 1000);
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

// MiniSearch comes with its documentation inside; a site would serve it without.
if (peer === "minisearch") {
  const script = readFileSync(require.resolve("minisearch").replace(/cjs.index\.cjs$/u, join("es", "index.js")), "utf8");
  writeFileSync(join(folder, "minisearch.js"), script.replace(/^\s*\/\*\*[^]*?\*\/\n|^\s*\/\/.*\n|^\s+/gmu, ""));
}
