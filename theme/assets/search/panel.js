// @ts-check
// Hits under the search box while the reader types: a combobox with a list (WAI-ARIA Authoring Practices).

import { createClient } from "./client.js";
import { counted, element, linkOf, marked, notesOf, placeOf } from "./cards.js";

const SHOWN = 6;

/** Who types fast is not asked after each letter, in milliseconds. */
const PAUSE = 60;

/** After so long the reader is told that the search is under way, in milliseconds. */
const SLOW = 700;

/** @param {HTMLFormElement} form @param {HTMLInputElement} box */
export function start(form, box) {
  const root = new URL(form.dataset.root || "./", document.baseURI);
  const client = createClient(root);
  const list = element("div", { id: "hits", role: "listbox", "aria-label": "Найденное" });
  const status = element("p", { class: "search-status", role: "status" });
  const panel = element("div", { class: "search-panel", hidden: "" }, status, list);
  form.append(panel);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": "hits", "aria-autocomplete": "list" })) box.setAttribute(name, value);
  let active = -1;
  let pause = 0;

  const options = () => /** @type {HTMLElement[]} */ ([...list.children]);

  /** @param {boolean} isOpen */
  const open = (isOpen) => {
    panel.hidden = !isOpen;
    box.setAttribute("aria-expanded", String(isOpen && list.children.length > 0));
    if (!isOpen) activate(-1);
  };

  /** @param {number} number */
  const activate = (number) => {
    active = number;
    options().forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    const option = options()[active];
    option?.scrollIntoView({ block: "nearest" });
    if (option) box.setAttribute("aria-activedescendant", option.id);
    else box.removeAttribute("aria-activedescendant");
  };

  /** @param {string[]} lines @param {HTMLElement[]} choices @param {(Node | string)[]} more */
  const show = (lines, choices = [], ...more) => {
    status.replaceChildren(lines.join(" "), ...more);
    list.replaceChildren(...choices);
    activate(-1);
    open(true);
  };

  const ask = async () => {
    const text = box.value;
    if (text.trim() === "") {
      void client.search("", { limit: 0 });
      return open(false);
    }
    const slow = setTimeout(() => show(["Ищем…"]), SLOW);
    try {
      const answer = await client.search(text, { limit: SHOWN });
      if (answer !== null && document.activeElement === box) show([...notesOf(answer), summaryOf(answer)], choicesOf(answer, text));
    } catch {
      const retry = element("button", { type: "button" }, "Повторить");
      retry.addEventListener("click", () => { box.focus(); void ask(); });
      show(["Указатель не загрузился: нет связи или сервер не отвечает."], [], " ", retry);
    } finally {
      clearTimeout(slow);
    }
  };

  /** @param {import("./engine.js").Answer} answer @param {string} text */
  const choicesOf = (answer, text) => {
    const choices = answer.hits.map((hit) => element("a", { href: linkOf(root, hit) },
      element("span", { class: "meta" }, placeOf(hit)), element("span", { class: "wording" }, ...(hit.kind === "resolution" ? [hit.title] : marked(hit.snippet)))));
    const all = new URL(form.action);
    all.searchParams.set("q", text);
    if (answer.hasMore) choices.push(element("a", { href: all.href, class: "all" }, "Все результаты и\u00A0уточнение поиска"));
    choices.forEach((choice, i) => {
      for (const [name, value] of Object.entries({ id: `hit-${i}`, role: "option", tabindex: "-1", "aria-selected": "false" })) choice.setAttribute(name, value);
    });
    return choices;
  };

  box.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE);
  });
  box.addEventListener("focus", () => { if (panel.hidden && list.children.length > 0 && box.value.trim() !== "") open(true); });
  form.addEventListener("focusout", ({ relatedTarget }) => { if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) open(false); });
  panel.addEventListener("pointerdown", (event) => { if (!(event.target instanceof HTMLButtonElement)) event.preventDefault(); });
  box.addEventListener("keydown", (event) => {
    const count = options().length;
    if (event.key === "Escape" && !panel.hidden) {
      event.preventDefault();
      open(false);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const next = panel.hidden ? (step > 0 ? 0 : count - 1) : active + step;
      open(true);
      activate(next < -1 ? count - 1 : next >= count ? -1 : next);
    } else if (event.key === "Enter" && active >= 0 && !panel.hidden) {
      event.preventDefault();
      options()[active].click();
    }
  });
  if (box.value.trim() !== "") void ask();
}

/** @param {import("./engine.js").Answer} answer */
function summaryOf({ total, hits }) {
  if (total === 0) return "Ничего не найдено.";
  return `Найдено: ${total.toLocaleString("ru")}. ${hits.length < total ? `Ниже ${counted(hits.length, ["первый", "первые", "первых"])}.` : ""}`;
}
