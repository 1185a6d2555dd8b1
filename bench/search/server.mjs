// @ts-check
// A server for static files that compresses what GitHub Pages compresses, and keeps account of what it has sent.

import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, relative, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** @typedef {{ path: string, bytes: number }} Sent a response's path and the length of its body as it was sent */

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"], [".js", "text/javascript; charset=utf-8"], [".json", "application/json"], [".css", "text/css"], [".svg", "image/svg+xml"],
]);

/** @param {Record<string, string>} folders by the first part of the path */
export async function serve(folders) {
  /** @type {Map<string, Promise<Buffer>>} */
  const bodies = new Map();
  const account = { /** @type {Sent[]} */ sent: [], /** How long each answer waits, in milliseconds. */ delay: 0 };
  const read = (/** @type {string} */ path) => {
    if (!bodies.has(path)) bodies.set(path, bodyOf(folders, path));
    return /** @type {Promise<Buffer>} */ (bodies.get(path));
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const type = TYPES.get(extname(path));
    try {
      const body = await read(path);
      if (account.delay > 0) await new Promise((resolve) => setTimeout(resolve, account.delay));
      account.sent.push({ path, bytes: body.length });
      response.writeHead(200, { "content-type": type ?? "application/octet-stream", "content-length": body.length, ...(type && { "content-encoding": "gzip" }) });
      response.end(body);
    } catch {
      bodies.delete(path);
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  /** Compresses the files of a folder, so that nobody waits for it while time is taken. @param {string} first @param {string} rest */
  const prepare = async (first, rest) => {
    for (const file of await readdir(join(folders[first], rest), { recursive: true, withFileTypes: true })) {
      if (file.isFile()) await read(`/${first}/${join(relative(folders[first], file.parentPath), file.name)}`);
    }
  };
  const close = () => (server.closeAllConnections(), server.close());
  return { account, prepare, url: `http://127.0.0.1:${port}`, close };
}

/** @param {Record<string, string>} folders @param {string} path */
async function bodyOf(folders, path) {
  const [, first, ...rest] = normalize(path).split(sep);
  const bytes = await readFile(join(folders[first], ...rest));
  return TYPES.has(extname(path)) ? compress(bytes, { level: 9 }) : bytes;
}

/** @type {(bytes: Buffer, options: import("node:zlib").ZlibOptions) => Promise<Buffer>} */
const compress = promisify(gzip);
