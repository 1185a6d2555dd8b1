// @ts-check
// A hit on the page of the search, with all that is known of it.

import { element } from "../js/elements.js";
import { linkOf, marked, placeOf } from "./cards.js";
import { yearsInWords } from "./years.js";

/** @typedef {import("./engine.js").Hit} Hit */

/** What most documents call themselves; others are named. */
const USUAL_DOCUMENT = "Резолюция";

/** The document in which the hit stands. @param {Hit} hit @returns {(Node | string)[]} */
function sourceOf(hit) {
  const document = hit.document === USUAL_DOCUMENT ? [] : [element("strong", {}, hit.document), " · "];
  return hit.kind === "resolution" ? [hit.forum] : [...document, hit.forum, " · ", ...marked(hit.titleSnippet)];
}

/** A hit with all that is known of it. Its heading is what it says, so that a screen reader can go from hit to hit. @param {URL} root @param {Hit} hit */
export function cardOf(root, hit) {
  const text = marked(hit.kind === "resolution" ? hit.titleSnippet : hit.snippet);
  const card = element("li", {}, element("h3", { class: "wording" }, element("a", { href: linkOf(root, hit) }, ...text)),
    element("p", { class: "meta" }, ...placeOf(hit)), element("p", { class: "meta" }, ...sourceOf(hit)));
  if (hit.kind === "resolution") card.append(element("p", { class: "own" }, ...marked(hit.snippet)));
  if (hit.recurrence) card.append(repeatsOf(root, hit.recurrence));
  return card;
}

/** Longer lines have a page that shows them better. */
const MOST_PLACES = 12;

/** @param {URL} root @param {NonNullable<Hit["recurrence"]>} recurrence */
function repeatsOf(root, recurrence) {
  const places = recurrence.places.slice(0, MOST_PLACES).map(({ url, year, id }) => element("li", {}, element("a", { href: new URL(url, root).href }, `${year}, рекомендация ${id.slice(id.lastIndexOf("/") + 1)}`)));
  return element("details", { class: "repeats" },
    element("summary", {}, `Повторяется: ${yearsInWords(recurrence.years)}`),
    element("ul", {}, ...places),
    element("p", {}, element("a", { href: new URL(recurrence.url, root).href }, "Как менялась формулировка")));
}
