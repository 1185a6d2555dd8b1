// @ts-check
// The page of the search: hits, what they can be filtered by, and all of it in the address.

import { createClient } from "./client.js";
import { counted, element, linkOf, marked, notesOf, placeOf } from "./cards.js";

/**
 * @typedef {import("./engine.js").Answer} Answer
 * @typedef {import("./engine.js").Facet} Facet
 * @typedef {import("./engine.js").Hit} Hit
 * @typedef {"years" | "forums" | "addressees"} Dimension
 */

const PAGE = 20;
const PAUSE = 120;
const SLOW = 700;

/** @type {[Dimension, string, string][]} kinds of facets with their names in the address and on the page */
const FACETS = [["years", "year", "Год"], ["addressees", "addressee", "Адресат"], ["forums", "forum", "Форум"]];

/** @param {HTMLFormElement} form @param {HTMLInputElement} box */
export function start(form, box) {
  const root = new URL(form.dataset.root || "./", document.baseURI);
  const client = createClient(root);
  const page = /** @type {HTMLElement} */ (document.querySelector("[data-search-page]"));
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (page.querySelector(selector));
  const [found, notes, list, facets, more, elsewhere] = [".found", ".notes", ".hits", ".facets", ".more-hits", ".elsewhere"].map(find);
  let shown = PAGE;
  let pause = 0;

  const chosen = () => {
    const address = new URL(location.href);
    return Object.fromEntries(FACETS.map(([dimension, name]) => [dimension, address.searchParams.getAll(name)]));
  };

  /** @param {boolean} isStep whether «back» should lead to what was before */
  const remember = (isStep) => {
    const address = new URL(location.pathname, location.href);
    if (box.value.trim() !== "") address.searchParams.set("q", box.value);
    for (const input of facets.querySelectorAll("input:checked")) if (input instanceof HTMLInputElement) address.searchParams.append(input.name, input.value);
    if (address.href === location.href) return;
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  };

  const ask = async () => {
    const slow = setTimeout(() => (found.textContent = "Ищем…"), SLOW);
    try {
      const answer = await client.search(box.value, { ...chosen(), limit: shown });
      if (answer !== null) show(answer);
    } catch {
      const retry = element("button", { type: "button" }, "Повторить");
      retry.addEventListener("click", () => void ask());
      found.replaceChildren("Указатель не загрузился: нет связи или сервер не отвечает. ", retry);
      elsewhere.hidden = false;
    } finally {
      clearTimeout(slow);
    }
  };

  /** @param {Answer} answer */
  const show = (answer) => {
    found.textContent = summaryOf(answer, box.value.trim() === "");
    notes.replaceChildren(...notesOf(answer).map((note) => element("p", {}, note)));
    list.replaceChildren(...answer.hits.map((hit) => cardOf(root, hit)));
    showFacets(facets, answer);
    more.hidden = !answer.hasMore;
    elsewhere.hidden = answer.total > 0;
    document.title = document.title.replace(/^.*(?= — )/, box.value.trim() === "" ? "Поиск" : `${box.value.trim()}: поиск`);
  };

  /** @param {boolean} isStep */
  const search = (isStep) => {
    clearTimeout(pause);
    shown = PAGE;
    remember(isStep);
    void ask();
  };

  const recall = () => {
    box.value = new URL(location.href).searchParams.get("q") ?? "";
    shown = PAGE;
    void ask();
  };

  form.addEventListener("submit", (event) => { event.preventDefault(); search(true); });
  box.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(() => search(false), PAUSE); });
  facets.addEventListener("change", () => search(true));
  facets.addEventListener("submit", (event) => event.preventDefault());
  facets.addEventListener("reset", () => setTimeout(() => { for (const input of facets.querySelectorAll("input")) input.checked = false; search(true); }));
  more.addEventListener("click", () => { shown += PAGE; void ask(); });
  window.addEventListener("popstate", recall);
  recall();
}

/** @param {Answer} answer @param {boolean} isBrowsing */
function summaryOf({ total, hits }, isBrowsing) {
  if (total === 0) return "Ничего не найдено.";
  const count = counted(total, ["запись", "записи", "записей"]);
  const repeats = hits.some((hit) => (hit.recurrence?.members.length ?? 0) > 1) ? " Повторы одной рекомендации собраны вместе." : "";
  return `${isBrowsing ? "В\u00A0архиве" : "Найдено"}: ${count}.${repeats}`;
}

/** @param {URL} root @param {Hit} hit */
function cardOf(root, hit) {
  const text = hit.kind === "resolution" ? [hit.title] : marked(hit.snippet);
  const card = element("li", {}, element("p", { class: "meta" }, placeOf(hit)), element("p", { class: "wording" }, element("a", { href: linkOf(root, hit) }, ...text)));
  if (hit.kind === "resolution") card.append(element("p", { class: "own" }, ...marked(hit.snippet)));
  else card.append(element("p", { class: "meta" }, hit.title));
  if (hit.recurrence) card.append(repeatsOf(root, hit.recurrence));
  return card;
}

/** @param {URL} root @param {NonNullable<Hit["recurrence"]>} recurrence */
function repeatsOf(root, recurrence) {
  const places = recurrence.places.map(({ url, year, id }) => element("li", {}, element("a", { href: new URL(url, root).href }, `${year}, рекомендация ${id.slice(id.lastIndexOf("/") + 1)}`)));
  return element("details", { class: "repeats" },
    element("summary", {}, `Повторяется: ${recurrence.years.join(" → ")}`),
    element("ul", {}, ...places),
    element("p", {}, element("a", { href: new URL(recurrence.url, root).href }, "Как менялась формулировка")));
}

/** @param {HTMLElement} form @param {Answer} answer */
function showFacets(form, { facets }) {
  const focused = document.activeElement instanceof HTMLInputElement && form.contains(document.activeElement) ? document.activeElement.id : null;
  const open = new Set([...form.querySelectorAll("details[open]")].map((details) => details.id));
  const isFirst = form.childElementCount === 0;
  const isWide = matchMedia("(min-width: 64rem)").matches;
  const groups = FACETS.filter(([dimension]) => facets[dimension].length > 0).map(([dimension, name, title]) => {
    const count = facets[dimension].filter((facet) => facet.isChosen).length;
    const id = `by-${name}`;
    const isOpen = isFirst ? isWide || count > 0 : open.has(id);
    return element("details", { id, ...(isOpen ? { open: "" } : {}) },
      element("summary", {}, count === 0 ? title : `${title}: выбрано ${count}`),
      element("ul", { role: "list" }, ...inOrder(facets[dimension]).map(([facet, depth]) => choiceOf(facet, depth, name))));
  });
  const isChosen = FACETS.some(([dimension]) => facets[dimension].some((facet) => facet.isChosen));
  form.replaceChildren(...groups, ...(isChosen ? [element("button", { type: "reset" }, "Сбросить выбор")] : []));
  form.hidden = groups.length === 0;
  if (focused !== null) document.getElementById(focused)?.focus();
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
