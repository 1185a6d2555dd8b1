// @ts-check
// The page of the search: hits, what they can be filtered by, and all of it in the address.

import { SLOW, createClient, failureOf } from "./client.js";
import { FACETS, isWide, knownChoices } from "./choices.js";
import { Nearness } from "./nearness.js";
import { PageHistory, readAddress } from "./page-address.js";
import { Results } from "./results.js";

/**
 * @typedef {import("./engine.js").Answer} Answer
 * @typedef {import("./choices.js").Chosen} Chosen
 */

/** So many hits stand on the page before the reader asks for more. */
const PAGE = 20;

/** So many come at first, which is more than a phone's screen holds, and so many more each time when the reader comes near their end: each may be a request. */
const SCREEN = 3;
const STEP = 5;

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
    this.results = new Results(this.root, find);
    this.sorting = /** @type {HTMLSelectElement} */ (find(".order select"));
    this.refine = /** @type {HTMLDetailsElement} */ (find(".refine"));
    this.facets = find(".facets");
    this.history = new PageHistory();
    this.shown = PAGE;
    /** How many of them are enough as long as the reader is near the first. */
    this.enough = SCREEN;
    this.nearness = new Nearness(this.results.more, () => this.goOn());
    /** How far down the page the reader was; null where that does not matter. @type {number | null} */
    this.scroll = null;
    this.pause = 0;
    this.slow = 0;
    /** @type {Chosen[]} */
    this.chosen = [];
    /** Choices of the address that name nothing, which every answer to it says. @type {Chosen[]} */
    this.unknown = [];
    /** Whether the query is still being typed, so that its beginnings are no steps to go back to. */
    this.isDraft = false;
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
    this.results.more.addEventListener("click", () => this.showMore());
    this.refine.open = isWide();
    window.addEventListener("popstate", () => this.recall());
    // The browser would scroll before anything is there.
    history.scrollRestoration = "manual";
    // Before the hits are there, the place is the one that is to be found again.
    this.history.follow(() => (this.scroll === null ? { shown: this.shown, scroll: window.scrollY } : null));
  }

  /** Takes the search from the address. */
  recall() {
    clearTimeout(this.pause);
    this.history.forget();
    const { text, chosen, sort } = readAddress();
    this.box.value = text;
    this.chosen = chosen;
    this.unknown = [];
    this.sorting.value = sort ?? "";
    this.shown = history.state?.shown ?? PAGE;
    this.scroll = history.state?.scroll ?? null;
    this.enough = this.scroll === null ? SCREEN : this.shown;
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
    this.unknown = [];
    this.shown = PAGE;
    this.enough = SCREEN;
    this.history.write({ text: this.box.value, chosen: this.chosen, sort: this.sorting.value === "date" ? "date" : null }, step);
    if (step !== "draft") this.isDraft = false;
    void this.ask();
  }

  async showMore() {
    const links = () => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-search-page] .hits > li h3 a"));
    const before = links().length;
    if (before >= this.shown) this.shown += PAGE;
    this.enough = this.shown;
    await this.ask();
    links()[before]?.focus();
  }

  /** The rest of the page, as far as the reader is. Where it does not come, the button stands there, and who presses it is told. */
  async goOn() {
    this.enough += STEP;
    const answer = await this.client.search(this.box.value, this.options).catch(() => null);
    if (answer !== null) this.show(answer);
  }

  get options() {
    const valuesOf = (/** @type {string} */ kind) => this.chosen.flatMap(([name, value]) => (name === kind ? [value] : []));
    const yearOf = (/** @type {string} */ kind) => { const year = Number(valuesOf(kind)[0]); return Number.isInteger(year) && year > 0 ? year : null; };
    return {
      ...Object.fromEntries(FACETS.map(([dimension, name]) => [dimension, valuesOf(name)])),
      from: yearOf("from"), to: yearOf("to"), isRecurring: valuesOf("repeats").includes("1"), sort: /** @type {"date" | null} */ (this.sorting.value === "date" ? "date" : null), limit: this.shown,
      ...(this.enough < this.shown ? { enough: this.enough } : {}),
    };
  }

  async ask() {
    clearTimeout(this.slow);
    this.nearness.watch(false);
    this.slow = setTimeout(() => this.results.say("Ищем…"), SLOW);
    try {
      const answer = await this.client.search(this.box.value, this.options);
      if (answer === null) return;
      clearTimeout(this.slow);
      this.show(answer);
    } catch (error) {
      clearTimeout(this.slow);
      this.results.fail(failureOf(error), () => { this.box.focus(); void this.ask(); });
    }
  }

  /** @param {Answer} answer */
  show(answer) {
    const { known, unknown } = knownChoices(answer, this.chosen);
    this.chosen = known;
    this.unknown.push(...unknown);
    this.results.show(answer, {
      text: this.box.value.trim(), chosen: known, unknown: this.unknown, isByDate: this.sorting.value === "date",
      choose: (left) => { this.choose(left); this.box.focus(); },
      ask: (text) => { this.box.value = text; this.search("query"); this.box.focus(); },
    });
    if (this.scroll !== null) window.scrollTo(0, this.scroll);
    this.scroll = null;
    this.nearness.watch(answer.isUnfinished);
  }
}
