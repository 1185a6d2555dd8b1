// @ts-check
// The page of the search: hits, what they can be filtered by, and all of it in the address.

import { FAILED, SLOW, createClient } from "./client.js";
import { button, cardOf, counted, element, notesOf } from "./cards.js";
import { FACETS, showFacets } from "./choices.js";

/** @typedef {import("./engine.js").Answer} Answer */

/** So many hits come at once. */
const PAGE = 20;

/** Who types fast is not asked after each letter, in milliseconds. */
const PAUSE = 120;

/** @param {HTMLFormElement} form @param {HTMLInputElement} box */
export const start = (form, box) => new SearchPage(form, box);

class SearchPage {
  /** @param {HTMLFormElement} form @param {HTMLInputElement} box */
  constructor(form, box) {
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(`[data-search-page] ${selector}`));
    this.form = form;
    this.box = box;
    this.root = new URL(form.dataset.root || "./", document.baseURI);
    this.client = createClient(this.root);
    this.found = find(".found");
    this.notes = find(".notes");
    this.list = find(".hits");
    this.facets = find(".facets");
    this.more = find(".more-hits");
    this.elsewhere = find(".elsewhere");
    this.shown = PAGE;
    /** How far down the page the reader was; null where that does not matter. @type {number | null} */
    this.scroll = null;
    this.pause = 0;
    this.slow = 0;
    /** What the hits are filtered by, as the address has it: names and ids. @type {[string, string][]} */
    this.chosen = [];
    /** Whether the query is still being typed, so that its beginnings are no steps to go back to. */
    this.isDraft = false;
    this.siteTitle = document.title.slice(document.title.indexOf(" — "));
    this.listen();
    this.recall();
  }

  listen() {
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.search(); this.isDraft = false; });
    this.box.addEventListener("input", () => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => { this.search(); this.isDraft = true; }, PAUSE);
    });
    this.facets.addEventListener("submit", (event) => event.preventDefault());
    this.facets.addEventListener("change", () => this.choose([...this.facets.querySelectorAll("input")].flatMap((input) => (input.checked ? [[input.name, input.value]] : []))));
    this.facets.addEventListener("reset", (event) => { event.preventDefault(); this.choose([]); this.box.focus(); });
    this.more.addEventListener("click", () => this.showMore());
    window.addEventListener("popstate", () => this.recall());
    // Who comes back from a hit finds as much as there was, and at the same place. The browser would scroll before anything is there.
    history.scrollRestoration = "manual";
    window.addEventListener("pagehide", () => history.replaceState({ shown: this.shown, scroll: window.scrollY }, ""));
  }

  /** Takes the search from the address. */
  recall() {
    clearTimeout(this.pause);
    const { searchParams } = new URL(location.href);
    this.box.value = searchParams.get("q") ?? "";
    this.chosen = FACETS.flatMap(([, name]) => searchParams.getAll(name).map((id) => /** @type {[string, string]} */ ([name, id])));
    this.shown = history.state?.shown ?? PAGE;
    this.scroll = history.state?.scroll ?? null;
    this.isDraft = false;
    void this.ask();
  }

  /** @param {string[][]} chosen names and ids */
  choose(chosen) {
    this.chosen = /** @type {[string, string][]} */ (chosen);
    this.search();
    this.isDraft = false;
  }

  search() {
    clearTimeout(this.pause);
    this.shown = PAGE;
    this.remember();
    void this.ask();
  }

  /** Puts the search into the address. */
  remember() {
    const address = new URL(location.pathname, location.href);
    if (this.box.value.trim() !== "") address.searchParams.set("q", this.box.value);
    for (const [name, id] of this.chosen) address.searchParams.append(name, id);
    if (address.href === location.href) return;
    if (this.isDraft) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  }

  async showMore() {
    const before = this.list.childElementCount;
    this.shown += PAGE;
    await this.ask();
    this.list.children[before]?.querySelector("a")?.focus();
  }

  async ask() {
    const idsOf = (/** @type {string} */ kind) => this.chosen.flatMap(([name, id]) => (name === kind ? [id] : []));
    clearTimeout(this.slow);
    this.slow = setTimeout(() => (this.found.textContent = "Ищем…"), SLOW);
    try {
      const answer = await this.client.search(this.box.value, { ...Object.fromEntries(FACETS.map(([dimension, name]) => [dimension, idsOf(name)])), limit: this.shown });
      if (answer === null) return;
      clearTimeout(this.slow);
      this.show(answer);
    } catch {
      clearTimeout(this.slow);
      this.found.replaceChildren(`${FAILED} `, button("Повторить", () => { this.box.focus(); void this.ask(); }));
      this.list.replaceChildren();
      this.notes.replaceChildren();
      this.more.hidden = true;
      this.elsewhere.hidden = false;
    }
  }

  /** @param {Answer} answer */
  show(answer) {
    const text = this.box.value.trim();
    this.found.textContent = summaryOf(answer, text === "");
    if (answer.total === 0 && this.chosen.length > 0) this.found.replaceChildren("С выбранными годами, адресатами и форумами ничего не найдено. ", button("Сбросить выбор", () => { this.choose([]); this.box.focus(); }));
    this.notes.replaceChildren(...notesOf(answer).map((note) => element("p", {}, note)));
    this.list.replaceChildren(...answer.hits.map((hit) => cardOf(this.root, hit)));
    showFacets(this.facets, answer);
    this.more.hidden = !answer.hasMore;
    this.elsewhere.hidden = answer.total > 0;
    if (this.scroll !== null) window.scrollTo(0, this.scroll);
    this.scroll = null;
    document.title = (text === "" ? "Поиск" : `${text}: поиск`) + this.siteTitle;
  }
}

/** @param {Answer} answer @param {boolean} isBrowsing */
function summaryOf({ total, hits, hasMore }, isBrowsing) {
  if (total === 0) return "Ничего не найдено.";
  const count = counted(total, ["запись", "записи", "записей"]);
  const repeats = hits.some((hit) => (hit.recurrence?.members.length ?? 0) > 1) ? " Повторы одной рекомендации собраны вместе." : "";
  return `${isBrowsing ? "В\u00A0архиве" : "Найдено"}: ${count}.${repeats}${hasMore ? ` Показаны первые ${hits.length}.` : ""}`;
}
