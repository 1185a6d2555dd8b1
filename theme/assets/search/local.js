// @ts-check
// The search of pages that are opened from a disk. Browsers let them load no JSON, no module and no worker; but classic scripts, and so this file is published as one,
// with all that it needs in it, and the index comes in scripts too (LocalSlices).

import { openIndex } from "./engine.js";

/** @typedef {HTMLScriptElement & { parts?: Record<string, object>, slices?: Record<string, number> }} SliceScript */

/** Loads the index by scripts. @param {URL} root the folder of the site @returns {import("./client.js").Channel} */
export function openLocal(root) {
  /** @type {Map<number, Promise<SliceScript>>} */
  const asked = new Map();
  const slice = (/** @type {number} */ number) => {
    let script = asked.get(number);
    if (script === undefined) asked.set(number, script = loadScript(new URL(`search/local-${number}.js`, root).href));
    return script;
  };
  const load = async (/** @type {string} */ path) => {
    const name = path.replace(/\.json$/, "");
    const first = await slice(0);
    const part = first.parts?.[name] ?? (await slice(first.slices?.[name] ?? 0)).parts?.[name];
    if (part === undefined) throw new Error(`${name} is in no slice.`);
    return part;
  };
  const index = openIndex(load);
  index.catch(() => {});
  return { ask: async (text, options) => (await index).search(text, options), close: () => {} };
}

/** @param {string} address @returns {Promise<SliceScript>} */
function loadScript(address) {
  return new Promise((resolve, reject) => {
    const script = /** @type {SliceScript} */ (document.createElement("script"));
    script.src = address;
    script.addEventListener("load", () => resolve(script));
    script.addEventListener("error", () => reject(new Error(address)));
    document.head.append(script);
  });
}
