// @ts-check
// Questions whose answers a reader of the archive knows: which ids must be among the first hits, and which must not be found.

import { readFile } from "node:fs/promises";

/** @typedef {{ why: string, query: string, want: string[], top: number | null, never: string[] }} Probe how many hits are the first ones; 0 where nothing may be found */

/** @param {string} path a table with a head and comments @returns {Promise<Probe[]>} */
export async function readProbes(path) {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return lines.slice(1).map((line) => {
    const [why, query, want = "", top = "", never = ""] = line.split("\t").map((cell) => cell.trim());
    return { why, query: typed(query), want: ids(want), top: top === "" ? null : Number(top), never: ids(never) };
  });
}

/** @param {Probe} probe @param {string[][]} hits */
export function isPassed({ want, top, never }, hits) {
  const [first, all] = [new Set(hits.slice(0, top ?? hits.length).flat()), new Set(hits.flat())];
  if (top === 0 && hits.length > 0) return false;
  return want.every((id) => first.has(id)) && !never.some((id) => all.has(id));
}

/** @param {string} list */
const ids = (list) => list.split(",").filter((id) => id !== "");

/** «word × 3» is typed as «word word word». @param {string} cell */
function typed(cell) {
  const text = cell.replace(/\\u([0-9a-f]{4})/giu, (_, code) => String.fromCharCode(parseInt(code, 16)));
  const repeated = /^(.+) × (\d+)$/u.exec(text);
  return repeated === null ? text : `${repeated[1]} `.repeat(Number(repeated[2])).trim();
}
