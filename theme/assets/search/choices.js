// @ts-check
// What the hits can be filtered by, as boxes to tick.

import { element } from "./cards.js";

/** @typedef {import("./engine.js").Facet} Facet */

/** Kinds of facets with their names in the address and on the page. @type {["years" | "forums" | "addressees", string, string][]} */
export const FACETS = [["years", "year", "Год"], ["addressees", "addressee", "Адресат"], ["forums", "forum", "Форум"]];

/** @param {HTMLElement} form @param {import("./engine.js").Answer} answer */
export function showFacets(form, { facets }) {
  const focused = form.contains(document.activeElement) ? document.activeElement : null;
  const group = focused?.closest("details")?.id;
  const isFirst = form.childElementCount === 0;
  const open = new Set([...form.querySelectorAll("details[open]")].map((details) => details.id));
  const isWide = matchMedia("(min-width: 64rem)").matches;
  const groups = FACETS.filter(([dimension]) => facets[dimension].length > 0).map(([dimension, name, title]) => {
    const count = facets[dimension].filter((facet) => facet.isChosen).length;
    const isOpen = isFirst ? isWide || count > 0 : open.has(`by-${name}`);
    return element("details", { id: `by-${name}`, ...(isOpen ? { open: "" } : {}) },
      element("summary", {}, count === 0 ? title : `${title}: выбрано ${count}`),
      element("ul", { role: "list" }, ...inOrder(facets[dimension]).map(([facet, depth]) => choiceOf(facet, depth, name))));
  });
  const isChosen = FACETS.some(([dimension]) => facets[dimension].some((facet) => facet.isChosen));
  form.replaceChildren(...groups, ...(isChosen ? [element("button", { type: "reset" }, "Сбросить выбор")] : []));
  form.hidden = groups.length === 0;
  const again = focused === null ? null : ((focused.id && document.getElementById(focused.id)) || document.querySelector(`#${group} summary`));
  if (again instanceof HTMLElement) again.focus();
}

/** @param {Facet} facet @param {number} depth @param {string} name */
function choiceOf(facet, depth, name) {
  const id = `${name}-${facet.id}`;
  const input = element("input", { type: "checkbox", id, name, value: facet.id, ...(facet.isChosen ? { checked: "" } : {}) });
  return element("li", { class: `depth-${Math.min(depth, 3)}` }, input, element("label", { for: id }, facet.name, " ", element("span", { class: "count" }, facet.count.toLocaleString("ru"))));
}

/** Each facet after the one that includes it, with its depth. @param {Facet[]} facets @returns {[Facet, number][]} */
function inOrder(facets) {
  const ids = new Set(facets.map((facet) => facet.id));
  /** @param {string | undefined} broader @param {number} depth @returns {[Facet, number][]} */
  const below = (broader, depth) =>
    facets.filter((facet) => (facet.broader !== undefined && ids.has(facet.broader) ? facet.broader : undefined) === broader)
      .flatMap((facet) => [/** @type {[Facet, number]} */ ([facet, depth]), ...below(facet.id, depth + 1)]);
  return below(undefined, 0);
}
