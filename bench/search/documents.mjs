// @ts-check
// What an archive's data/archive.json holds, as the peers index it: documents for those that take documents, pages for Pagefind.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** @typedef {{ id: string, text: string, addressee: string, forum: string, year: string }} Document a recommendation, or a resolution by its title */
/** @typedef {Document & { recommendations: Document[] }} ResolutionDocument */

/** @param {string} output the folder of a built archive @returns {Promise<ResolutionDocument[]>} */
export async function readDocuments(output) {
  const archive = JSON.parse(await readFile(join(output, "data", "archive.json"), "utf8"));
  const forums = new Map(archive.forums.map((/** @type {any} */ forum) => [forum.id, forum.name]));
  const addressees = new Map(archive.addressees.map((/** @type {any} */ addressee) => [addressee.id, addressee.name]));
  return archive.resolutions.map((/** @type {any} */ resolution) => {
    const common = { forum: forums.get(resolution.forum) ?? "", year: (resolution.date ?? "").slice(0, 4) };
    const recommendations = resolution.sections.flatMap((/** @type {any} */ section) => {
      const addressee = [section.heading, ...section.addressees.map((/** @type {string} */ id) => addressees.get(id))].join(", ");
      return section.recommendations.map((/** @type {any} */ item) => ({ id: item.id, text: item.text, addressee, ...common }));
    });
    const text = [resolution.kind, resolution.title, resolution.place].filter(Boolean).join(". ");
    return { id: resolution.id, text, addressee: "", ...common, recommendations };
  });
}

/** Resolutions and recommendations alike. @param {ResolutionDocument[]} resolutions @returns {Generator<Document>} */
export function* flat(resolutions) {
  for (const { recommendations, ...resolution } of resolutions) {
    yield resolution;
    yield* recommendations;
  }
}

/**
 * Writes a page for each resolution, or for each document alone, which is what a site would need whose hits are recommendations.
 * @param {ResolutionDocument[]} resolutions @param {string} folder @param {boolean} isEachAlone
 */
export async function writePages(resolutions, folder, isEachAlone) {
  if (isEachAlone) for (const document of flat(resolutions)) await writePage(folder, document, [document]);
  else for (const resolution of resolutions) await writePage(folder, resolution, [resolution, ...resolution.recommendations]);
}

/** @param {string} folder @param {Document} page @param {Document[]} documents */
async function writePage(folder, page, documents) {
  const path = join(folder, `${page.id}.html`);
  const body = documents.map(({ id, text, addressee }) => `<div id="${id}"><p>${escaped(text)}</p><p>${escaped(addressee)}</p></div>`).join("\n");
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>${page.id}</title></head><body>\n${body}\n<p>${escaped(page.forum)}, ${page.year}</p></body></html>`);
}

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
