// @ts-check
// The page's side of the engine: asks the worker, and keeps only the latest question.

/**
 * @typedef {import("./engine.js").Answer} Answer
 * @typedef {import("./engine.js").Options} Options
 * @typedef {{ search: (text: string, options: Options) => Promise<Answer | null>, forget: () => void }} Client the answer is null where a later question came, or
 *   where the question was to be forgotten
 */

/** @param {URL} root the folder of the site @returns {Client} */
export function createClient(root) {
  const ask = createChannel(root);
  let latest = 0;
  /** @type {Promise<unknown>} */
  let running = Promise.resolve();
  return {
    forget: () => void latest++,
    async search(text, options) {
      const own = ++latest;
      const before = running;
      /** @type {() => void} */
      let done = () => {};
      running = new Promise((resolve) => (done = () => resolve(undefined)));
      try {
        await before;
        if (own !== latest) return null;
        const answer = await ask(text, options);
        return own === latest ? answer : null;
      } finally {
        done();
      }
    },
  };
}

/** A worker, or where the browser has none for modules, the engine on this very thread. @param {URL} root @returns {(text: string, options: Options) => Promise<Answer>} */
function createChannel(root) {
  /** @type {Map<number, { resolve: (answer: Answer) => void, reject: (error: Error) => void, text: string, options: Options }>} */
  const open = new Map();
  let count = 0;
  /** @type {ReturnType<typeof createOwnThread> | null} */
  let here = null;
  const worker = createWorker(root);
  const sent = sendIndex(root, worker);
  const fallBack = () => {
    here ??= createOwnThread(root);
    for (const [id, question] of open) {
      open.delete(id);
      here(question.text, question.options).then(question.resolve, question.reject);
    }
  };
  worker?.addEventListener("error", fallBack);
  worker?.addEventListener("message", ({ data }) => {
    const question = open.get(data.id);
    open.delete(data.id);
    if (data.error === undefined) question?.resolve(data.answer);
    else question?.reject(new Error(data.error));
  });
  return async (text, options) => {
    await sent;
    if (worker === null || here !== null) return (here ??= createOwnThread(root))(text, options);
    return new Promise((resolve, reject) => {
      open.set(++count, { resolve, reject, text, options });
      worker.postMessage({ id: count, text, options });
    });
  };
}

/** @param {URL} root */
function createWorker(root) {
  try {
    return new Worker(new URL("assets/search/worker.js", root), { type: "module" });
  } catch {
    return null;
  }
}

/** Asks for the index at once, not when the worker's scripts are there. @param {URL} root @param {Worker | null} worker */
async function sendIndex(root, worker) {
  if (worker === null) return;
  try {
    const response = await fetch(new URL("search/index.json", root), { cache: "no-cache" });
    if (!response.ok) return;
    const index = await response.arrayBuffer();
    worker.postMessage({ index }, [index]);
  } catch {
    // The worker will ask for it itself, and say that it failed.
  }
}

/** @param {URL} root */
function createOwnThread(root) {
  /** @type {Promise<any> | null} */
  let index = null;
  const load = async (/** @type {string} */ path) => {
    const response = await fetch(new URL(`search/${path}`, root), { cache: "no-cache" });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.arrayBuffer();
  };
  return async (/** @type {string} */ text, /** @type {Options} */ options) => {
    try {
      index ??= import(new URL("assets/search/engine.js", root).href).then(({ openIndex }) => openIndex(load));
      return (await index).search(text, options);
    } catch (error) {
      index = null;
      throw error;
    }
  };
}
