// @ts-check
// The page of the search: hits, what they can be filtered by, and all of it in the address.

import { SLOW, createClient, failureOf } from "./client.js";
import { button, cardOf, element, pageLinkOf } from "./cards.js";
import { notesOf, summaryOf } from "./sentences.js";
import { FACETS, showChosen, showFacets } from "./choices.js";
import { PageHistory, readAddress } from "./page-address.js";

/**
 * @typedef {import("./engine.js").Answer} Answer
 * @typedef {import("./choices.js").Chosen} Chosen
 */

/** So many hits come at once. */
const PAGE = 20;

/** Who types fast is not asked after each letter, in milliseconds. */
const TYPING_PAUSE = 120;

/** @param {HTMLFormElement} form @param {HTMLInputElement} box @param {((root: URL) => import("./client.js").Channel)} [open] */
export const start = (form, box, open = undefined) => new SearchPage(form, box, open);

class SearchPage {
  /** @param {HTMLFormElement} form @param {HTMLInputElement} box @param {((root: URL) => import("./client.js").Channel)} [open] */
  constructor(form, box, open) {
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(`[data-search-page] ${selector}`));
    this.form = form;
    this.box = box;
    this.root = new URL(form.dataset.root || "./", document.baseURI);
    this.client = createClient(this.root, open);
    this.found = find(".found");
    this.status = find("[role=status]");
    this.notes = find(".notes");
    this.pages = find(".named-pages");
    this.chips = find(".chosen");
    this.order = find(".order");
    this.sorting = /** @type {HTMLSelectElement} */ (find(".order select"));
    this.list = find(".hits");
    this.partial = find(".partial");
    this.partialList = find(".partial .hits");
    this.refine = /** @type {HTMLDetailsElement} */ (find(".refine"));
    this.facets = find(".facets");
    this.more = find(".more-hits");
    this.elsewhere = find(".elsewhere");
    this.history = new PageHistory();
    this.shown = PAGE;
    /** How far down the page the reader was; null where that does not matter. @type {number | null} */
    this.scroll = null;
    this.pause = 0;
    this.slow = 0;
    /** @type {Chosen[]} */
    this.chosen = [];
    /** Whether the query is still being typed, so that its beginnings are no steps to go back to. */
    this.isDraft = false;
    this.siteTitle = document.title.slice(document.title.indexOf(" — "));
    this.listen();
    this.recall();
  }

  listen() {
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.search("query"); });
    this.box.addEventListener("input", () => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => { this.search(this.isDraft ? "draft" : "query"); this.isDraft = true; }, TYPING_PAUSE);
    });
    this.facets.addEventListener("submit", (event) => event.preventDefault());
    this.facets.addEventListener("change", () => this.choose(this.chosenInForm()));
    this.sorting.addEventListener("change", () => this.search("choice"));
    this.more.addEventListener("click", () => this.showMore());
    this.refine.open = matchMedia("(min-width: 64rem)").matches;
    window.addEventListener("popstate", () => this.recall());
    // The browser would scroll before anything is there.
    history.scrollRestoration = "manual";
    window.addEventListener("pagehide", () => this.history.keep({ shown: this.shown, scroll: window.scrollY }));
  }

  /** Takes the search from the address. */
  recall() {
    clearTimeout(this.pause);
    const { text, chosen, sort } = readAddress();
    this.box.value = text;
    this.chosen = chosen;
    this.sorting.value = sort ?? "";
    this.shown = history.state?.shown ?? PAGE;
    this.scroll = history.state?.scroll ?? null;
    this.isDraft = false;
    void this.ask();
  }

  /** @returns {Chosen[]} */
  chosenInForm() {
    const fields = /** @type {NodeListOf<HTMLInputElement | HTMLSelectElement>} */ (this.facets.querySelectorAll("input:checked, select"));
    return [...fields].flatMap((field) => (field.value === "" ? [] : [/** @type {Chosen} */ ([field.name, field.value])]));
  }

  /** @param {Chosen[]} chosen */
  choose(chosen) {
    this.chosen = chosen;
    this.search("choice");
  }

  /** @param {"draft" | "choice" | "query"} step */
  search(step) {
    clearTimeout(this.pause);
    this.shown = PAGE;
    this.history.write({ text: this.box.value, chosen: this.chosen, sort: this.sorting.value === "date" ? "date" : null }, step);
    if (step !== "draft") this.isDraft = false;
    void this.ask();
  }

  async showMore() {
    const links = () => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-search-page] .hits > li h3 a"));
    const before = links().length;
    this.shown += PAGE;
    await this.ask();
    links()[before]?.focus();
  }

  get options() {
    const valuesOf = (/** @type {string} */ kind) => this.chosen.flatMap(([name, value]) => (name === kind ? [value] : []));
    const yearOf = (/** @type {string} */ kind) => { const year = Number(valuesOf(kind)[0]); return Number.isInteger(year) && year > 0 ? year : null; };
    return {
      ...Object.fromEntries(FACETS.map(([dimension, name]) => [dimension, valuesOf(name)])),
      from: yearOf("from"), to: yearOf("to"), isRecurring: valuesOf("repeats").length > 0, sort: /** @type {"date" | null} */ (this.sorting.value === "date" ? "date" : null), limit: this.shown,
    };
  }

  async ask() {
    clearTimeout(this.slow);
    this.slow = setTimeout(() => this.say("Ищем…"), SLOW);
    try {
      const answer = await this.client.search(this.box.value, this.options);
      if (answer === null) return;
      clearTimeout(this.slow);
      this.show(answer);
    } catch (error) {
      clearTimeout(this.slow);
      this.fail(failureOf(error));
    }
  }

  /** @param {string} sentence */
  fail(sentence) {
    this.say(sentence);
    this.found.append(" ", button("Повторить", () => { this.box.focus(); void this.ask(); }));
    for (const place of [this.list, this.partialList, this.notes, this.pages]) place.replaceChildren();
    for (const place of [this.partial, this.more, this.pages]) place.hidden = true;
    this.elsewhere.hidden = false;
  }

  /** @param {string} text @param {string[]} notes */
  say(text, notes = []) {
    this.found.textContent = text;
    this.status.textContent = [text, ...notes].join(" ");
  }

  /** @param {Answer} answer */
  show(answer) {
    const text = this.box.value.trim();
    const notes = [...notesOf(answer), ...this.dropUnknown(answer)];
    this.say(answer.total === 0 && this.chosen.length > 0 ? "С выбранными уточнениями ничего не найдено." : summaryOf(answer, text === ""), notes);
    if (answer.total === 0 && this.chosen.length > 0) this.found.append(" ", button("Сбросить выбор", () => { this.choose([]); this.box.focus(); }));
    this.notes.replaceChildren(...notes.map((note) => element("p", {}, note)), ...(answer.also.length > 0 ? [this.exactly(text)] : []));
    this.pages.replaceChildren(...answer.pages.map((page) => element("li", {}, pageLinkOf(this.root, page))));
    this.pages.hidden = answer.pages.length === 0;
    this.showHits(answer);
    showChosen(this.chips, answer, this.chosen, (left) => { this.choose(left); this.box.focus(); });
    showFacets(this.facets, answer, this.chosen);
    this.order.hidden = answer.total < 2 || text === "";
    this.more.hidden = !answer.hasMore;
    this.elsewhere.hidden = answer.total > 0;
    if (this.scroll !== null) window.scrollTo(0, this.scroll);
    this.scroll = null;
    document.title = (text === "" ? "Поиск" : `${text}: поиск`) + this.siteTitle;
  }

  /** What has not all words stands apart, unless nothing has. @param {Answer} answer */
  showHits(answer) {
    const isApart = answer.complete > 0 && this.sorting.value !== "date";
    const [first, second] = isApart ? [answer.hits.filter((hit) => hit.isComplete), answer.hits.filter((hit) => !hit.isComplete)] : [answer.hits, []];
    this.list.replaceChildren(...first.map((hit) => cardOf(this.root, hit)));
    this.partialList.replaceChildren(...second.map((hit) => cardOf(this.root, hit)));
    this.partial.hidden = second.length === 0;
  }

  /** A choice of the address that names nothing is taken away, and that is said. @param {Answer} answer */
  dropUnknown({ facets }) {
    const isKnown = ([name, value]) => {
      const dimension = FACETS.find(([, other]) => other === name)?.[0];
      return dimension === undefined ? name === "repeats" || /^[0-9]{4}$/.test(value) : facets[dimension].some((facet) => facet.id === value && facet.isChosen);
    };
    const unknown = this.chosen.filter((one) => !isKnown(one));
    this.chosen = this.chosen.filter(isKnown);
    return unknown.length === 0 ? [] : [`В адресе страницы указано то, чего в архиве нет: ${unknown.map(([, value]) => `«${value.slice(0, 40)}»`).join(", ")}. Это не учтено.`];
  }

  /** Searches for the very words. @param {string} text */
  exactly(text) {
    return button("Искать только эти слова", () => {
      this.box.value = `"${text.replace(/["«»“”„‟]/g, " ").trim()}"`;
      this.search("query");
      this.box.focus();
    }, { class: "quiet" });
  }
}
