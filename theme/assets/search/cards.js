// @ts-check
// What hits are shown with, under the box and on the page of the search. Texts come in as texts, never as markup.

import { element } from "../js/elements.js";

/**
 * @typedef {import("./engine.js").Hit} Hit
 * @typedef {import("./engine.js").NamedPage} NamedPage
 */

/** @param {Hit["snippet"]} snippet */
export const marked = (snippet) => snippet.map(([text, isMatch]) => (isMatch ? element("mark", {}, text) : text));

/** Small words of a phrase would be marked all over the page. */
const SHORTEST_TO_MARK = 3;

/** Where a click leads: to the anchor, with the words to mark there. @param {URL} root @param {Hit} hit */
export function linkOf(root, hit) {
  const url = new URL(hit.url, root);
  const shown = hit.kind === "resolution" ? [...hit.titleSnippet, ...hit.snippet] : hit.snippet;
  const words = [...new Set(shown.filter(([, isMatch]) => isMatch).map(([text]) => text.toLowerCase()))];
  const long = words.filter((word) => word.length >= SHORTEST_TO_MARK || /\d/.test(word));
  if (words.length > 0) url.searchParams.set("mark", (long.length > 0 ? long : words).join(" "));
  return url.href;
}

/** The number and whom it is for, or what kind of hit it is. @param {Hit} hit @returns {(Node | string)[]} */
export function placeOf(hit) {
  if (hit.kind === "resolution") return [`${hit.document} · ${hit.date || hit.year}`];
  const whom = marked(hit.addresseesSnippet);
  return [`${hit.number}${hit.printed === undefined ? "" : ` (в\u00A0документе ${hit.printed})`} · `, ...(whom.length === 0 ? [] : [...whom, " · "]), hit.date || hit.year];
}

/** What each kind of page is called before its name. @type {Record<NamedPage["kind"], string>} */
const PAGE_KINDS = { addressee: "Адресат", forum: "Форум", year: "Год", line: "Повторы" };

/** @param {URL} root @param {NamedPage} page */
export const pageLinkOf = (root, page) => element("a", { href: new URL(page.url, root).href }, element("span", { class: "meta" }, `${PAGE_KINDS[page.kind]}: `), page.name);
