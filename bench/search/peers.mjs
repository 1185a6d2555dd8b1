// @ts-check
// The engines that are compared, and how the index of each is made.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { writePages } from "./documents.mjs";

/**
 * @typedef {{ size: number | null, output: string, seconds: number | null, work: string }} Archive a built archive, how long our index took, and a folder for those of others
 * @typedef {{ engine: string, name: string, isInstalled: boolean, build: (archive: Archive, resolutions: import("./documents.mjs").ResolutionDocument[]) => Promise<number | null>, page?: { address: string, hit: string } }} Peer
 *   `build` returns seconds; `page` is a page that searches for the query in its address, and what a hit is on it
 */

export const PACKAGES = fileURLToPath(new URL("../node_modules", import.meta.url));

const run = promisify(execFile);

/** How long a peer may take for an index. */
const PATIENCE = 600_000;

/** @param {string | null} pagefind the program @returns {Peer[]} */
export const peers = (pagefind) => [
  { engine: "ours", name: "Resolution Archive", isInstalled: true, build: async ({ seconds }) => seconds, page: { address: "/ours/search.html?q=", hit: ".hits > li" } },
  { engine: "lunr", name: "lunr 2.3 with lunr-languages", isInstalled: isInstalled("lunr") && isInstalled("lunr-languages"), build: ({ output, work }) => indexed("lunr", output, work) },
  { engine: "minisearch", name: "MiniSearch", isInstalled: isInstalled("minisearch"), build: ({ output, work }) => indexed("minisearch", output, work) },
  { engine: "pagefind", name: "Pagefind", isInstalled: pagefind !== null, build: (archive, resolutions) => paged(/** @type {string} */ (pagefind), archive, resolutions), page: { address: "/engines/pagefind.html?q=", hit: ".pagefind-ui__result-link" } },
];

/** @param {string} name */
const isInstalled = (name) => existsSync(join(PACKAGES, name));

/** @param {string} peer @param {string} output @param {string} work */
async function indexed(peer, output, work) {
  const folder = join(work, peer);
  await mkdir(folder, { recursive: true });
  const script = fileURLToPath(new URL("indexing.mjs", import.meta.url));
  const { stdout } = await run(process.execPath, ["--max-old-space-size=12000", script, peer, output, folder], { timeout: PATIENCE });
  return Number(stdout);
}

/** In the real archive, which has no size, each recommendation is a page. @param {string} program @param {Archive} archive @param {import("./documents.mjs").ResolutionDocument[]} resolutions */
async function paged(program, { work, size }, resolutions) {
  const folder = join(work, "pages");
  await writePages(resolutions, folder, size === null);
  const since = performance.now();
  await run(program, ["--silent", "--site", folder], { timeout: PATIENCE });
  return (performance.now() - since) / 1000;
}
