// @ts-check
// Hits under the search box while the reader types: a combobox with a list (WAI-ARIA Authoring Practices).

import { SLOW, createClient, failureOf } from "./client.js";
import { button, element } from "../js/elements.js";
import { linkOf, marked, pageLinkOf, placeOf } from "./cards.js";
import { notesOf, shortSummaryOf } from "./sentences.js";

/** @typedef {import("./engine.js").Answer} Answer */

const SHOWN = 5;

/** Who types fast is not asked after each letter, in milliseconds. */
const PAUSE = 60;

/** @param {HTMLFormElement} form @param {HTMLInputElement} box @param {((root: URL) => import("./client.js").Channel)} [open] */
export const start = (form, box, open = undefined) => new Panel(form, box, open);

class Panel {
  /** @param {HTMLFormElement} form @param {HTMLInputElement} box @param {((root: URL) => import("./client.js").Channel)} [open] */
  constructor(form, box, open) {
    this.form = form;
    this.box = box;
    this.root = new URL(form.dataset.root || "./", document.baseURI);
    this.client = createClient(this.root, open);
    this.list = element("div", { id: "hits", role: "listbox", "aria-label": "Найденное" });
    this.note = element("p", { class: "search-status", "aria-hidden": "true" });
    this.retry = button("Повторить", () => { box.focus(); void this.ask(); });
    this.panel = element("div", { class: "search-panel", hidden: "" }, this.note, this.retry, this.list);
    // What is said must be on the page before it changes, so it stands outside of what opens and closes.
    this.status = element("p", { class: "visually-hidden", role: "status" });
    this.active = -1;
    this.pause = 0;
    this.slow = 0;
    form.append(this.status, this.panel);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": "hits", "aria-autocomplete": "list" })) box.setAttribute(name, value);
    this.listen();
    if (box.value.trim() !== "") void this.ask();
  }

  listen() {
    this.box.addEventListener("input", () => {
      this.forget();
      this.activate(-1);
      this.pause = setTimeout(() => this.ask(), PAUSE);
    });
    this.box.addEventListener("focus", () => { if (this.panel.hidden && this.box.value.trim() !== "") void this.ask(); });
    this.box.addEventListener("keydown", (event) => this.press(event));
    this.form.addEventListener("focusout", ({ relatedTarget }) => { if (!(relatedTarget instanceof Node && this.form.contains(relatedTarget))) this.close(); });
    // A click in the panel leaves the focus in the box, which would close it otherwise.
    this.panel.addEventListener("pointerdown", (event) => { if (event.target !== this.retry) event.preventDefault(); });
  }

  /** Whatever is still to come is not wanted any more. */
  forget() {
    clearTimeout(this.pause);
    clearTimeout(this.slow);
    this.client.forget();
  }

  close() {
    this.forget();
    this.open(false);
    this.status.textContent = "";
  }

  get options() {
    return /** @type {HTMLElement[]} */ ([...this.list.children]);
  }

  /** @param {boolean} isOpen */
  open(isOpen) {
    this.panel.hidden = !isOpen;
    this.box.setAttribute("aria-expanded", String(isOpen && this.options.length > 0));
    if (!isOpen) this.activate(-1);
  }

  /** @param {number} number */
  activate(number) {
    this.active = number;
    this.options.forEach((option, i) => option.setAttribute("aria-selected", String(i === number)));
    const option = this.options[number];
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.box.setAttribute("aria-activedescendant", option.id);
    else this.box.removeAttribute("aria-activedescendant");
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    const count = this.options.length;
    if (event.key === "Escape" && !this.panel.hidden) {
      this.close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      this.open(true);
      const next = this.active + (event.key === "ArrowDown" ? 1 : -1);
      this.activate(next < -1 ? count - 1 : next >= count ? -1 : next);
    } else if (event.key === "Enter" && this.active >= 0) {
      this.options[this.active].click();
    } else return;
    event.preventDefault();
  }

  async ask() {
    const text = this.box.value;
    if (text.trim() === "") return this.close();
    this.forget();
    this.slow = setTimeout(() => this.show("Ищем…", []), SLOW);
    try {
      const answer = await this.client.search(text, { limit: SHOWN, enough: SHOWN });
      if (answer === null) return;
      clearTimeout(this.slow);
      this.show([...notesOf(answer), shortSummaryOf(answer)].join(" "), this.choicesOf(answer, text));
    } catch (error) {
      clearTimeout(this.slow);
      this.show(failureOf(error), []);
      this.retry.hidden = false;
    }
  }

  /** @param {string} text @param {HTMLElement[]} choices */
  show(text, choices) {
    this.note.textContent = text;
    this.status.textContent = text;
    this.retry.hidden = true;
    this.list.replaceChildren(...choices);
    this.activate(-1);
    this.open(true);
  }

  /** @param {Answer} answer @param {string} text */
  choicesOf(answer, text) {
    const choices = answer.hits.map((hit) => element("a", { href: linkOf(this.root, hit) },
      element("span", { class: "meta" }, ...placeOf(hit)), element("span", { class: "wording" }, ...marked(hit.kind === "resolution" ? hit.titleSnippet : hit.snippet))));
    choices.unshift(...answer.pages.map((page) => pageLinkOf(this.root, page)));
    const all = new URL(this.form.action);
    all.searchParams.set("q", text);
    if (answer.hasMore) choices.push(element("a", { href: all.href, class: "all" }, "Все результаты и\u00A0уточнение поиска"));
    choices.forEach((choice, i) => {
      for (const [name, value] of Object.entries({ id: `hit-${i}`, role: "option", tabindex: "-1", "aria-selected": "false" })) choice.setAttribute(name, value);
    });
    return choices;
  }
}
