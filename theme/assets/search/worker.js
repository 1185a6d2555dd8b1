// @ts-check
// The engine in a worker, so that typing never waits for it.

import { openIndex } from "./engine.js";

/** How long a part of the index may take, in milliseconds. */
const PATIENCE = 20_000;

/** @type {Promise<Awaited<ReturnType<typeof openIndex>>> | null} */
let index = null;

/** @type {Map<string, ArrayBuffer>} */
const given = new Map();

/** @param {string} path */
async function load(path) {
  const bytes = given.get(path);
  if (bytes !== undefined) return bytes;
  const response = await fetch(new URL(`../../search/${path}`, import.meta.url), { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.arrayBuffer();
}

/** A question, or the index that the page has asked for while this script was loading. @param {MessageEvent} event */
self.onmessage = async ({ data }) => {
  if (data.index !== undefined) {
    given.set("index.json", data.index);
    return;
  }
  try {
    index ??= openIndex(load);
    const answer = await (await index).search(data.text, data.options);
    self.postMessage({ id: data.id, answer });
  } catch (error) {
    // After a failure all is asked for anew: the archive may have been built again in between.
    index = null;
    given.clear();
    self.postMessage({ id: data.id, error: String(error) });
  }
};
