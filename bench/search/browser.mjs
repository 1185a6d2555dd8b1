// @ts-check
// Chromium without a window, in which all engines run alike. Workers, caches and modules are those of a reader's browser; the network is this machine.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { prefixesOf } from "./samples.mjs";

/** @typedef {Awaited<ReturnType<typeof import("./server.mjs").serve>>} Server */
/** @typedef {{ kilobytes: number, requests: number, hops: number, time: number }} FirstHits */

/** So many hits fill a phone's screen; more come while the reader looks at them. */
const SCREEN = 5;

/** So long an answer waits where hops are counted, in milliseconds: requests that wait for each other cannot be mistaken for requests made together. */
const DELAY = 100;

/** So long an engine may take for its first hits, in milliseconds. */
const PATIENCE = 120_000;

/** A phone on 3G: 1.6 Mbit/s down, 768 kbit/s up, 300 ms until something comes back. */
const MOBILE = { offline: false, latency: 300, downloadThroughput: 1_600_000 / 8, uploadThroughput: 768_000 / 8 };

/** The screen of a small phone. */
const PHONE = { width: 360, height: 740 };

/** Null where there is no browser. */
export async function startBrowser() {
  const { chromium } = await import("playwright-core").catch(() => ({ chromium: null }));
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const program = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
  return chromium === null || program === undefined ? null : chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
}

/** What a reader waits for who comes with nothing and types a query at once. @param {any} browser @param {Server} server @param {string} engine @param {string} query @returns {Promise<FirstHits>} */
export async function firstHits(browser, server, engine, query) {
  server.account.delay = DELAY;
  const { hops } = await inNewPage(browser, server, (page) => within(PATIENCE, page.evaluate(openAndSearch, { engine, query, limit: SCREEN, isWatched: true })));
  server.account.delay = 0;
  const { time } = await inNewPage(browser, server, (page) => within(PATIENCE, page.evaluate(openAndSearch, { engine, query, limit: SCREEN, isWatched: false })));
  const sent = server.account.sent.filter(({ path }) => !path.startsWith("/engines/"));
  const bytes = sent.reduce((sum, response) => sum + response.bytes, 0);
  return { kilobytes: bytes / 1000, requests: sent.filter(({ path }) => !path.endsWith(".js")).length, hops, time };
}

/** How long first hits take on a phone's network, its scripts included, in milliseconds. @param {any} browser @param {Server} server @param {string} engine @param {string} query @returns {Promise<number>} */
export async function firstHitsOnMobile(browser, server, engine, query) {
  return inNewPage(browser, server, async (page) => {
    await slowDown(page);
    const since = performance.now();
    await within(PATIENCE, page.evaluate(openAndSearch, { engine, query, limit: SCREEN, isWatched: true }));
    return performance.now() - since;
  });
}

/**
 * What a reader on a phone's network waits for who opens a page with a query in its address: all requests until the network is quiet, and milliseconds until a hit is there.
 * @param {any} browser @param {Server} server @param {string} address @param {string} hit a selector @returns {Promise<{ requests: number, kilobytes: number, time: number }>}
 */
export async function pageOnMobile(browser, server, address, hit) {
  return inNewPage(browser, server, async (page) => {
    await slowDown(page);
    const since = performance.now();
    await within(PATIENCE, page.goto(server.url + address, { waitUntil: "commit" }).then(() => page.waitForSelector(hit)));
    const time = performance.now() - since;
    await page.waitForLoadState("networkidle");
    const { sent } = server.account;
    return { requests: sent.length, kilobytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000, time };
  });
}

/** @param {any} page */
async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", MOBILE);
}

/**
 * The time of each keystroke with the index open, in milliseconds; queries are typed as long as there is patience. A keystroke that exhausts it is the last one.
 * @param {any} browser @param {Server} server @param {string} engine @param {string[]} queries @param {number} patience in milliseconds
 */
export function keystrokes(browser, server, engine, queries, patience) {
  return inNewPage(browser, server, async (page) => {
    await page.evaluate(openAndSearch, { engine, query: "", limit: SCREEN, isWatched: false });
    const until = performance.now() + patience;
    /** @type {number[]} */
    const times = [];
    for (const prefix of queries.flatMap(prefixesOf)) {
      if (performance.now() > until) break;
      times.push(await within(patience, page.evaluate(type, { prefix, limit: SCREEN })).catch(() => patience));
    }
    return times;
  });
}

/** The hits of each query; null where the engine failed. @param {any} browser @param {Server} server @param {string} engine @param {string[]} queries @returns {Promise<(string[][] | null)[]>} */
export function answers(browser, server, engine, queries) {
  return inNewPage(browser, server, async (page) => {
    const hits = [];
    for (const query of queries) hits.push(await page.evaluate(openAndSearch, { engine, query, limit: 1000, isWatched: false }).then((/** @type {any} */ answer) => answer.hits, () => null));
    return hits;
  });
}

/** @template T @param {any} browser @param {Server} server @param {(page: any) => Promise<T>} use @returns {Promise<T>} */
async function inNewPage(browser, server, use) {
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}/engines/page.html`);
    server.account.sent.length = 0;
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page. What workers fetch is not seen by it, so that it does without them when it is watched. @param {{ engine: string, query: string, limit: number, isWatched: boolean }} task */
async function openAndSearch({ engine, query, limit, isWatched }) {
  const own = /** @type {any} */ (globalThis);
  if (isWatched) delete own.Worker;
  const { open } = await import(`/engines/${engine}.js`);
  const since = performance.now();
  own.search ??= await open();
  const hits = await own.search(query, limit);
  const time = performance.now() - since;
  const requests = performance.getEntriesByType("resource").filter(({ name }) => !/\.m?js$/.test(name));
  /** @type {{ end: number, hop: number }[]} */
  const made = [];
  for (const { startTime, responseEnd } of /** @type {any[]} */ (requests).sort((a, b) => a.startTime - b.startTime)) {
    made.push({ end: responseEnd, hop: 1 + Math.max(0, ...made.filter(({ end }) => end <= startTime).map(({ hop }) => hop)) });
  }
  return { hits, time, hops: Math.max(0, ...made.map(({ hop }) => hop)) };
}

/** Runs in the page. @param {{ prefix: string, limit: number }} task */
async function type({ prefix, limit }) {
  const since = performance.now();
  await /** @type {any} */ (globalThis).search(prefix, limit);
  return performance.now() - since;
}

/** @template T @param {number} patience in milliseconds @param {Promise<T>} promise @returns {Promise<T>} */
async function within(patience, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const end = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error("Patience is at an end.")), patience)));
  return Promise.race([promise, /** @type {Promise<never>} */ (end)]).finally(() => clearTimeout(timer));
}
