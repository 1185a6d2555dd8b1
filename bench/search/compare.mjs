// @ts-check
// Compares the search of this archive with its peers on generated archives, and on the real one by probes: node compare.mjs <job.json>, which SearchBench.cs writes.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answers, firstHits, firstHitsOnMobile, keystrokes, pageOnMobile, startBrowser } from "./browser.mjs";
import { readDocuments } from "./documents.mjs";
import { PACKAGES, peers } from "./peers.mjs";
import { isPassed, readProbes } from "./probes.mjs";
import { sampleQueries } from "./samples.mjs";
import { serve } from "./server.mjs";

/** @typedef {import("./peers.mjs").Archive} Archive */
/** @typedef {{ pagefind: string | null, probes: string | null, real: Archive, archives: Archive[] }} Job */

const SAMPLES = 20;

/** So many queries are tried on a slow network, and only where first hits are no more kilobytes than this. */
const MOBILE_SAMPLES = 5;
const MOST_ON_MOBILE = 3000;

/** How long an engine is asked for first hits, and how long queries are typed into it, in milliseconds; it always gets one query. */
const PATIENCE = 60_000;

/** @param {Archive} archive */
function serveArchive({ output, work }) {
  const own = join(output, "assets", "search");
  const engine = existsSync(join(own, "engine.js")) ? own : fileURLToPath(new URL("../../theme/assets/search", import.meta.url));
  const peers = Object.fromEntries(["lunr", "minisearch", "pages"].map((name) => [name, join(work, name)]));
  return serve({ engines: fileURLToPath(new URL("engines", import.meta.url)), packages: PACKAGES, ours: output, engine, ...peers });
}

/** @param {number[]} values @param {number} digits */
function medianAndWorst(values, digits) {
  const sorted = [...values].sort((a, b) => a - b);
  return `${sorted[sorted.length >> 1].toFixed(digits)} / ${sorted[sorted.length - 1].toFixed(digits)}`;
}

/** Its page on a slow network: requests, kilobytes and seconds. @param {any} browser @param {import("./server.mjs").Server} server @param {import("./peers.mjs").Peer["page"]} page @param {string[]} queries */
async function measurePage(browser, server, page, queries) {
  if (page === undefined) return ["has none", "", ""];
  const loads = [];
  for (const query of queries.slice(0, MOBILE_SAMPLES)) loads.push(await pageOnMobile(browser, server, page.address + encodeURIComponent(query), page.hit));
  return [medianAndWorst(loads.map(({ requests }) => requests), 0), medianAndWorst(loads.map(({ kilobytes }) => kilobytes), 0), medianAndWorst(loads.map(({ time }) => time / 1000), 1)];
}

/** @param {any} browser @param {import("./server.mjs").Server} server @param {import("./peers.mjs").Peer} peer @param {string[]} queries */
async function measure(browser, server, { engine, page }, queries) {
  const until = performance.now() + PATIENCE;
  const first = [];
  for (const query of queries) if (first.length === 0 || performance.now() < until) first.push(await firstHits(browser, server, engine, query));
  const mobile = [];
  for (const query of first[0].kilobytes > MOST_ON_MOBILE ? [] : queries.slice(0, MOBILE_SAMPLES)) mobile.push((await firstHitsOnMobile(browser, server, engine, query)) / 1000);
  const typing = await keystrokes(browser, server, engine, queries, PATIENCE);
  return [
    medianAndWorst(first.map(({ kilobytes }) => kilobytes), 0),
    medianAndWorst(first.map(({ requests }) => requests), 0),
    medianAndWorst(first.map(({ hops }) => hops), 0),
    medianAndWorst(first.map(({ time }) => time), 0),
    mobile.length === 0 ? "not tried" : medianAndWorst(mobile, 1),
    ...(await measurePage(browser, server, page, queries)),
    medianAndWorst(typing, 1),
  ];
}

/** @param {any} browser @param {Job} job @returns {Promise<Map<string, string>>} the share that each engine passes */
async function probe(browser, { real, probes, pagefind }) {
  const shares = new Map();
  if (probes === null) return shares;
  const [suite, resolutions, server] = [await readProbes(probes), await readDocuments(real.output), await serveArchive(real)];
  for (const peer of peers(pagefind).filter(({ isInstalled }) => isInstalled)) {
    await peer.build(real, resolutions);
    const hits = await answers(browser, server, peer.engine, suite.map(({ query }) => query));
    const failed = suite.filter((one, i) => hits[i] === null || !isPassed(one, /** @type {string[][]} */ (hits[i])));
    shares.set(peer.engine, `${suite.length - failed.length} of ${suite.length}`);
    console.error(`${peer.name} fails: ${failed.map(({ why }) => why).join("; ")}`);
  }
  server.close();
  return shares;
}

/** @param {any} browser @param {Job} job @param {Archive} archive @param {Map<string, string>} shares */
async function compare(browser, { pagefind }, archive, shares) {
  const resolutions = await readDocuments(archive.output);
  const queries = sampleQueries(resolutions, SAMPLES);
  const server = await serveArchive(archive);
  await server.prepare("ours", "search");
  const count = resolutions.reduce((sum, { recommendations }) => sum + recommendations.length, 0);
  console.log(`\n${archive.size} resolutions, ${count} recommendations:\n`);
  console.log("| tool | index built, s | kB to first hits, median / worst | requests | hops | first hits, ms | on 3G, s | page: requests | kB | s on 3G | keystroke, ms | probes passed |\n|---|---|---|---|---|---|---|---|---|---|---|---|");
  for (const peer of peers(pagefind)) {
    const { engine, name, isInstalled, build } = peer;
    const print = (/** @type {string[]} */ ...cells) => console.log(`| ${[name, ...cells, ...Array(10).fill("")].slice(0, 11).join(" | ")} | ${shares.get(engine) ?? ""} |`);
    if (!isInstalled) { print("not installed"); continue; }
    try {
      const seconds = await build(archive, resolutions);
      print(seconds === null ? "" : seconds.toFixed(2), ...(await measure(browser, server, peer, queries)));
    } catch (error) {
      console.error(error);
      print("gave up");
    }
  }
  server.close();
}

/** @type {Job} */
const job = JSON.parse(await readFile(process.argv[2], "utf8"));
const browser = await startBrowser();
if (browser === null) {
  console.log("Not installed: Chromium, or playwright-core in bench/node_modules.");
} else {
  const shares = await probe(browser, job);
  for (const archive of job.archives) await compare(browser, job, archive, shares);
  await browser.close();
}
