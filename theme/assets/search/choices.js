// @ts-check
// What the hits can be filtered by: named groups of boxes, years from and to, and the chosen ones as buttons that take them back.

import { button, element } from "../js/elements.js";

/**
 * @typedef {import("./engine.js").Facet} Facet
 * @typedef {import("./engine.js").Answer} Answer
 * @typedef {[name: string, value: string]} Chosen as the address has it
 */

/** Kinds of facets with their names in the address and on the page. @type {["years" | "forums" | "addressees" | "levels" | "kinds" | "topics" | "answers", string, string][]} */
export const FACETS = [["years", "year", "Год"], ["addressees", "addressee", "Адресат"], ["topics", "topic", "Тема"], ["levels", "level", "Уровень"], ["forums", "forum", "Форум"], ["kinds", "kind", "Вид документа"], ["answers", "answer", "Ответ"]];

/** Other names in the address: the first and the last year, only what recurs. */
export const OTHERS = ["from", "to", "repeats"];

/** Whether what refines stands beside the hits. The reader's size of text counts, which media queries do not know. */
export const isWide = () => innerWidth >= 64 * parseFloat(getComputedStyle(document.documentElement).fontSize);

/** A longer list is opened on demand. */
const SHORT = 10;

/** @param {HTMLElement} form @param {Answer} answer @param {Chosen[]} chosen */
export function showFacets(form, { facets, allYears }, chosen) {
  const focused = form.contains(document.activeElement) ? document.activeElement : null;
  const isFirst = form.childElementCount === 0;
  const open = new Set([...form.querySelectorAll("details[open]")].map((details) => details.id));
  const groups = FACETS.filter(([dimension]) => facets[dimension].length > (dimension === "answers" ? 0 : 1) || facets[dimension].some((facet) => facet.isChosen)).map(([dimension, name, title]) => {
    const count = facets[dimension].filter((facet) => facet.isChosen).length + (name === "year" && chosen.some(([other]) => other === "from" || other === "to") ? 1 : 0);
    const isOpen = isFirst ? count > 0 || (isWide() && name === "year") : open.has(`by-${name}`);
    const boxes = listOf(facets[dimension], name, open.has(`all-${name}`));
    return element("details", { id: `by-${name}`, ...(isOpen ? { open: "" } : {}) }, element("summary", {}, count === 0 ? title : `${title}: выбрано ${count}`),
      element("fieldset", {}, element("legend", { class: "visually-hidden" }, title), ...(name === "year" && allYears.length > 1 ? [rangeOf(allYears, chosen)] : []), ...boxes));
  });
  const onlyRepeats = checkbox("repeats-1", "repeats", "1", chosen.some(([name]) => name === "repeats"), "Только повторы");
  form.replaceChildren(...groups, element("div", { class: "choice" }, ...onlyRepeats));
  form.hidden = false;
  const again = focused === null ? null : (focused.id && document.getElementById(focused.id)) || document.querySelector(`#${focused.closest("details")?.id ?? "none"} summary`);
  if (again instanceof HTMLElement) again.focus();
}

/** @param {Facet[]} facets @param {string} name @param {boolean} isOpen */
function listOf(facets, name, isOpen) {
  const items = inOrder(facets).map(([facet, depth]) => {
    const box = checkbox(`${name}-${facet.id.replace(/\s+/gu, "_")}`, name, facet.id, facet.isChosen, facet.name, element("span", { class: "count" }, facet.count.toLocaleString("ru")));
    return element("li", { class: `choice depth-${Math.min(depth, 3)}` }, ...box);
  });
  const short = element("ul", { role: "list" }, ...items.slice(0, SHORT));
  if (items.length <= SHORT) return [short];
  return [short, element("details", { class: "rest", id: `all-${name}`, ...(isOpen ? { open: "" } : {}) }, element("summary", {}, `Ещё ${items.length - SHORT}`), element("ul", { role: "list" }, ...items.slice(SHORT)))];
}

/** @param {string} id @param {string} name @param {string} value @param {boolean} isChosen @param {string} label @param {Node[]} more */
const checkbox = (id, name, value, isChosen, label, ...more) =>
  [element("input", { type: "checkbox", id, name, value, ...(isChosen ? { checked: "" } : {}) }), element("label", { for: id }, label, " ", ...more)];

/** @param {string[]} years the newest first @param {Chosen[]} chosen */
function rangeOf(years, chosen) {
  const select = (/** @type {string} */ name, /** @type {string} */ text, /** @type {string} */ label) => {
    const own = chosen.find(([other]) => other === name)?.[1] ?? "";
    return element("span", {}, `${text} `, element("select", { id: `year-${name}`, name, "aria-label": label },
      element("option", { value: "" }, "…"), ...years.map((year) => element("option", { value: year, ...(year === own ? { selected: "" } : {}) }, year))));
  };
  return element("p", { class: "range" }, select("from", "с", "С года"), " ", select("to", "по", "По год"));
}

/** What is chosen, each a button that takes it back. @param {HTMLElement} place @param {Answer} answer @param {Chosen[]} chosen @param {(left: Chosen[]) => void} choose */
export function showChosen(place, { facets }, chosen, choose) {
  const chips = chosen.map((one) => {
    const label = labelOf(facets, one);
    return element("li", {}, button(`${label} ×`, () => choose(chosen.filter((other) => other !== one)), { "aria-label": `Убрать: ${label}` }));
  });
  if (chips.length > 1) chips.push(element("li", {}, button("Сбросить выбор", () => choose([]), { class: "reset" })));
  place.replaceChildren(...chips);
  place.hidden = chips.length === 0;
}

/** @param {Answer["facets"]} facets @param {Chosen} chosen */
export function labelOf(facets, [name, value]) {
  if (name === "from") return `с ${value} года`;
  if (name === "to") return `по ${value} год`;
  if (name === "repeats") return "только повторы";
  const dimension = FACETS.find(([, other]) => other === name)?.[0];
  return facets[dimension ?? "years"].find((facet) => facet.id === value)?.name ?? value;
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

/** The choices that name something, and those of the address that do not. @param {Answer} answer @param {Chosen[]} chosen @returns {{ known: Chosen[], unknown: Chosen[] }} */
export function knownChoices({ facets }, chosen) {
  const isKnown = (/** @type {Chosen} */ [name, value]) => {
    const dimension = FACETS.find(([, other]) => other === name)?.[0];
    return dimension === undefined ? (name === "repeats" ? value === "1" : /^[0-9]{4}$/.test(value)) : facets[dimension].some((facet) => facet.id === value && facet.isChosen);
  };
  return { known: chosen.filter(isKnown), unknown: chosen.filter((one) => !isKnown(one)) };
}
