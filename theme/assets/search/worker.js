// @ts-check
// The engine in a worker, so that typing never waits for it. The file of the engine is the worker's too: one request less.

import { openIndex } from "./engine.js";
import { BrokenIndexError } from "./parts.js";

/** Answers the page's messages: the index, which the page has asked for while this script was loading, or a question. @param {{ onmessage: unknown, postMessage: (message: object) => void }} scope */
function answerMessages(scope) {
  /** @type {ReturnType<typeof openIndex> | null} */
  let index = null;
  /** @type {ArrayBuffer | null} */
  let given = null;
  const load = async (/** @type {string} */ path) => {
    if (path === "index.json" && given !== null) return given;
    const response = await fetch(new URL(`../../search/${path}`, import.meta.url), path === "index.json" ? { cache: "no-cache" } : {});
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.arrayBuffer();
  };
  scope.onmessage = async (/** @type {MessageEvent} */ { data }) => {
    if (data.index !== undefined) {
      given = data.index;
      return;
    }
    try {
      index ??= openIndex(load);
      scope.postMessage({ id: data.id, answer: await (await index).search(data.text, data.options) });
    } catch (error) {
      scope.postMessage({ id: data.id, error: String(error), isBroken: error instanceof BrokenIndexError });
    }
  };
}

if (typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope) answerMessages(self);
