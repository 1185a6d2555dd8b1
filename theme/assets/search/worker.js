// @ts-check
// The engine in a worker, so that typing never waits for it.

import { openIndex } from "./engine.js";

/** @type {ReturnType<typeof openIndex> | null} */
let index = null;

/** The page has asked for it while this script was loading. @type {ArrayBuffer | null} */
let given = null;

/** @param {string} path */
async function load(path) {
  if (path === "index.json" && given !== null) return given;
  const response = await fetch(new URL(`../../search/${path}`, import.meta.url), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.arrayBuffer();
}

/** The index, or a question. @param {MessageEvent} event */
self.onmessage = async ({ data }) => {
  if (data.index !== undefined) {
    given = data.index;
    return;
  }
  try {
    index ??= openIndex(load);
    self.postMessage({ id: data.id, answer: await (await index).search(data.text, data.options) });
  } catch (error) {
    self.postMessage({ id: data.id, error: String(error) });
  }
};
