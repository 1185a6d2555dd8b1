// @ts-check
// The page of the search: hits, what they can be filtered by, and all of it in the address.

import { createClient } from "./client.js";
import { cardOf, counted, element, notesOf, retryButton } from "./cards.js";
import { FACETS, showFacets } from "./choices.js";

/** @typedef {import("./engine.js").Answer} Answer */

/** So many hits come at once. */
const PAGE = 20;

/** Who types fast is not asked after each letter, in milliseconds. */
const PAUSE = 120;

/** After so long the reader is told that the search is under way, in milliseconds. */
const SLOW = 700;

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
    this.pause = 0;
    this.listen();
    this.recall();
  }

  listen() {
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.search(true); });
    this.box.addEventListener("input", () => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.search(false), PAUSE);
    });
    this.facets.addEventListener("submit", (event) => event.preventDefault());
    this.facets.addEventListener("change", () => this.search(true));
    this.facets.addEventListener("reset", (event) => {
      event.preventDefault();
      for (const input of this.facets.querySelectorAll("input")) input.checked = false;
      this.search(true);
      this.box.focus();
    });
    this.more.addEventListener("click", () => { this.shown += PAGE; void this.ask(); });
    window.addEventListener("popstate", () => this.recall());
  }

  /** Takes the search from the address. */
  recall() {
    this.box.value = new URL(location.href).searchParams.get("q") ?? "";
    this.shown = PAGE;
    void this.ask();
  }

  /** @param {boolean} isStep whether «back» should lead to what was before */
  search(isStep) {
    clearTimeout(this.pause);
    this.shown = PAGE;
    this.remember(isStep);
    void this.ask();
  }

  /** Puts the search into the address. @param {boolean} isStep */
  remember(isStep) {
    const address = new URL(location.pathname, location.href);
    if (this.box.value.trim() !== "") address.searchParams.set("q", this.box.value);
    for (const input of this.facets.querySelectorAll("input")) if (input.checked) address.searchParams.append(input.name, input.value);
    if (address.href === location.href) return;
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }

  async ask() {
    const chosen = new URL(location.href).searchParams;
    const slow = setTimeout(() => (this.found.textContent = "Ищем…"), SLOW);
    try {
      const answer = await this.client.search(this.box.value, { ...Object.fromEntries(FACETS.map(([dimension, name]) => [dimension, chosen.getAll(name)])), limit: this.shown });
      if (answer !== null) this.show(answer);
    } catch {
      this.found.replaceChildren("Указатель не загрузился: нет связи или сервер не отвечает. ", retryButton(() => this.ask()));
      this.elsewhere.hidden = false;
    } finally {
      clearTimeout(slow);
    }
  }

  /** @param {Answer} answer */
  show(answer) {
    const text = this.box.value.trim();
    this.found.textContent = summaryOf(answer, text === "");
    this.notes.replaceChildren(...notesOf(answer).map((note) => element("p", {}, note)));
    this.list.replaceChildren(...answer.hits.map((hit) => cardOf(this.root, hit)));
    showFacets(this.facets, answer);
    this.more.hidden = !answer.hasMore;
    this.elsewhere.hidden = answer.total > 0;
    document.title = document.title.replace(/^.*(?= — )/, text === "" ? "Поиск" : `${text}: поиск`);
  }
}

/** @param {Answer} answer @param {boolean} isBrowsing */
function summaryOf({ total, hits }, isBrowsing) {
  if (total === 0) return "Ничего не найдено.";
  const count = counted(total, ["запись", "записи", "записей"]);
  const repeats = hits.some((hit) => (hit.recurrence?.members.length ?? 0) > 1) ? " Повторы одной рекомендации собраны вместе." : "";
  return `${isBrowsing ? "В\u00A0архиве" : "Найдено"}: ${count}.${repeats}`;
}
