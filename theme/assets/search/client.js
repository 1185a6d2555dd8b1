// @ts-check
// The page's side of the engine: asks a worker, and keeps only the latest question.

/**
 * @typedef {import("./engine.js").Answer} Answer
 * @typedef {import("./engine.js").Options} Options
 * @typedef {{ search: (text: string, options: Options) => Promise<Answer | null>, forget: () => void }} Client the answer is null where a later question came, or
 *   where the question was to be forgotten
 * @typedef {{ ask: (text: string, options: Options) => Promise<Answer>, close: () => void }} Channel
 */

/** After so long the reader is told that the search is under way, in milliseconds. */
export const SLOW = 700;

const FAILED = "Поиск не загрузился: нет связи или сервер не отвечает.";
const MIXED = "Архив обновился, пока страница была открыта, и части поиска не подходят друг к другу. Обновите страницу.";

/** What the reader is told where no answer came. @param {unknown} error */
export const failureOf = (error) => (error instanceof Error && error.name === "BrokenIndexError" ? MIXED : FAILED);

/** So long an answer may take, with all that must be loaded for it, in milliseconds. */
const PATIENCE = 15_000;

/** @param {URL} root the folder of the site @param {(root: URL) => Channel} [open] how the engine is opened, if not as usual @returns {Client} */
export function createClient(root, open) {
  let latest = 0;
  let failures = 0;
  /** @type {Channel | null} */
  let channel = null;
  /** @type {Promise<unknown>} */
  let running = Promise.resolve();

  /** After a failure all begins anew: the archive may have been published again in between. @param {string} text @param {Options} options @returns {Promise<Answer>} */
  const askOnce = async (text, options) => {
    channel ??= open?.(root) ?? openWorker(root, failures) ?? openHere(root, failures);
    try {
      return await within(PATIENCE, channel.ask(text, options));
    } catch (error) {
      channel.close();
      channel = null;
      failures++;
      throw error;
    }
  };

  /** A request that fails is made once more before anybody hears of it; one that hangs has taken long enough. @param {string} text @param {Options} options */
  const ask = async (text, options) => {
    const started = performance.now();
    try {
      return await askOnce(text, options);
    } catch (error) {
      if (performance.now() - started > PATIENCE / 2) throw error;
      return askOnce(text, options);
    }
  };

  return {
    forget: () => void latest++,
    async search(text, options) {
      const own = ++latest;
      const answer = running.then(() => (own === latest ? ask(text, options) : null));
      running = answer.catch(() => {});
      try {
        const given = await answer;
        return own === latest ? given : null;
      } catch (error) {
        if (own === latest) throw error;
        return null;
      }
    },
  };
}

/** @template T @param {number} time in milliseconds @param {Promise<T>} promise @returns {Promise<T>} */
function within(time, promise) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  const end = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error("No answer came in time.")), time); });
  return Promise.race([promise, /** @type {Promise<never>} */ (end)]).finally(() => clearTimeout(timer));
}

/** The engine in a worker; null where the browser has none. Where it has none for modules, the engine works here. @param {URL} root @param {number} failures @returns {Channel | null} */
function openWorker(root, failures) {
  if (typeof Worker === "undefined") return null;
  const worker = new Worker(engineAddress(root, failures), { type: "module" });
  const sent = sendIndex(root, worker, failures);
  /** @type {Map<number, { resolve: (answer: Answer | Promise<Answer>) => void, reject: (error: Error) => void, text: string, options: Options }>} */
  const open = new Map();
  /** @type {Channel | null} */
  let here = null;
  let count = 0;
  worker.addEventListener("error", () => {
    here = openHere(root, 0);
    for (const { resolve, text, options } of open.values()) resolve(here.ask(text, options));
    open.clear();
  });
  worker.addEventListener("message", ({ data }) => {
    const question = open.get(data.id);
    open.delete(data.id);
    if (data.error === undefined) question?.resolve(data.answer);
    else question?.reject(Object.assign(new Error(data.error), data.isBroken ? { name: "BrokenIndexError" } : {}));
  });
  return {
    close: () => worker.terminate(),
    async ask(text, options) {
      await sent;
      return here === null ? new Promise((resolve, reject) => {
        open.set(++count, { resolve, reject, text, options });
        worker.postMessage({ id: count, text, options });
      }) : here.ask(text, options);
    },
  };
}

/** Asks for the index at once, not when the worker's scripts are there. @param {URL} root @param {Worker} worker @param {number} failures */
async function sendIndex(root, worker, failures) {
  try {
    const index = await load(root, "index.json", failures);
    worker.postMessage({ index }, [index]);
  } catch {
    // The worker will ask for it itself, and say that it failed.
  }
}

/** A script that failed to load is not asked for again under the same address. @param {URL} root @param {number} failures */
const engineAddress = (root, failures) => new URL(`assets/search/engine.js${failures > 0 ? `?again=${failures}` : ""}`, root);

/** The engine on this very thread. @param {URL} root @param {number} failures @returns {Channel} */
function openHere(root, failures) {
  const index = import(engineAddress(root, failures).href).then(({ openIndex }) => openIndex((/** @type {string} */ path) => load(root, path, failures)));
  index.catch(() => {});
  return { ask: async (text, options) => (await index).search(text, options), close: () => {} };
}

/** The first file tells where the others are, so it must be fresh; they are named by their content. @param {URL} root @param {string} path @param {number} failures */
async function load(root, path, failures) {
  const response = await fetch(new URL(`search/${path}`, root), path === "index.json" ? { cache: failures > 0 ? "reload" : "no-cache" } : failures > 0 ? { cache: "reload" } : {});
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.arrayBuffer();
}
