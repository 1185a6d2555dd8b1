// @ts-check
// This archive's own engine as a page would use it.

/** @typedef {(text: string, limit: number) => Promise<string[][]>} Search the hits, each with the ids that it stands for */

/** @returns {Promise<Search>} */
export async function open() {
  const { openIndex } = await import(/** @type {any} */ ("/engine/engine.js"));
  const index = await openIndex(async (/** @type {string} */ path) => (await fetch(`/ours/search/${path}`)).arrayBuffer());
  return async (text, limit) => {
    const { hits } = await index.search(text, { limit, ...(limit < 10 ? { enough: limit } : {}) });
    return hits.map((/** @type {any} */ hit) => [hit.id, ...(hit.recurrence?.members ?? [])]);
  };
}
