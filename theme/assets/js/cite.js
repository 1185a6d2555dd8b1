// @ts-check
// What a reader does with a recommendation: quotes it, refers to it, passes it on, puts it by. One button at each opens it; nothing is made before.

import { button, element } from "./elements.js";
import { copy } from "./passing-on.js";
import { entryOf, keep, kept, MOST_KEPT } from "./kept.js";
import { quoted, referenceTo, shortReferenceTo, wordingOf } from "./citation.js";

const SIGN = "http://www.w3.org/2000/svg";

function sign() {
  const picture = document.createElementNS(SIGN, "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("aria-hidden", "true");
  picture.appendChild(document.createElementNS(SIGN, "path")).setAttribute("d", "M10 6H5v6h5v1a5 5 0 0 1-4 5M20 6h-5v6h5v1a5 5 0 0 1-4 5");
  return picture;
}

/** Everything at one recommendation. @param {HTMLElement} item @param {string} number */
function actionsAt(item, number) {
  const said = element("p", { class: "said-of-copy", role: "status" });
  const quotation = () => quoted(wordingOf(item));
  const url = item.dataset.permalink ?? "";
  const actions = [
    button("Скопировать цитату", () => void copy(`${quotation()}\n${referenceTo(item)}`, said, "Цитата и ссылка скопированы")),
    button("Только ссылку на источник", () => void copy(referenceTo(item), said, "Ссылка на источник скопирована")),
    button("Коротко, в скобки", () => void copy(shortReferenceTo(item), said, `Скопировано: ${shortReferenceTo(item)}`), { title: shortReferenceTo(item) }),
    button("Адрес страницы", () => void copy(url, said, "Адрес скопирован")),
    ...(navigator.share === undefined ? [] : [button("Поделиться", () => void navigator.share({ text: quotation(), url }).catch(() => {}))]),
    selectionButton(item, said),
  ];
  return element("div", { class: "citing", role: "group", "aria-label": `Сослаться на рекомендацию ${number}` },
    element("p", { class: "reference" }, referenceTo(item)), element("div", { class: "actions" }, ...actions), said);
}

/** @param {HTMLElement} item @param {HTMLElement} said */
function selectionButton(item, said) {
  const entry = entryOf(item);
  const [add, remove] = ["В подборку", "Убрать из подборки"];
  const name = () => (kept().includes(entry) ? remove : add);
  // What it says, it does, though another tab may have done it already.
  const press = () => {
    const adds = made.textContent === add;
    const entries = kept().filter((other) => other !== entry);
    if (adds && entries.length >= MOST_KEPT) said.textContent = `В подборке уже ${MOST_KEPT} рекомендаций, больше в неё не входит.`;
    else if (!keep(adds ? [...entries, entry] : entries)) said.textContent = "Браузер не разрешает ничего хранить, поэтому подборки не будет.";
    else said.replaceChildren(adds ? "Добавлено: " : "Убрано: ", element("a", { href: document.body.dataset.selection ?? "" }, `подборка, ${kept().length}`));
    made.textContent = name();
  };
  const made = button(name(), press);
  return made;
}

/** @param {HTMLElement} item */
function openerAt(item) {
  const number = item.querySelector(".number")?.textContent ?? "";
  /** @type {HTMLElement | null} */
  let opened = null;
  const close = () => {
    opened?.remove();
    opened = null;
    opener.setAttribute("aria-expanded", "false");
    opener.focus();
  };
  const open = () => {
    opened = actionsAt(item, number);
    opened.addEventListener("keydown", ({ key }) => { if (key === "Escape") close(); });
    item.append(opened);
    opener.setAttribute("aria-expanded", "true");
    opened.scrollIntoView({ block: "nearest" });
  };
  const opener = button("", () => (opened === null ? open() : close()), { class: "cite", "aria-expanded": "false", "aria-label": `Сослаться на рекомендацию ${number}`, title: "Сослаться" });
  opener.append(sign());
  return opener;
}

export function citeRecommendations() {
  for (const item of document.querySelectorAll("li[data-place]")) item.append(openerAt(/** @type {HTMLElement} */ (item)));
}
