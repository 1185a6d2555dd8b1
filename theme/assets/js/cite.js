// @ts-check
// What a reader does with a recommendation: quotes it, refers to it, passes it on, puts it by. One button at each opens it; nothing is made before.

import { button, element } from "./elements.js";
import { copy } from "./passing-on.js";
import { entryOf, keep, kept, MOST_KEPT } from "./kept.js";
import { quoted, referenceTo, shortReferenceTo, wordingOf } from "./citation.js";

const SIGN = "http://www.w3.org/2000/svg";

const host = () => document.body.dataset.host ?? "";

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
  /** @param {string} text @param {string} done */
  const copies = (text, done) => copy(text).then(() => said.replaceChildren(done), () => said.replaceChildren("Браузер не дал скопировать: выделите текст ссылки выше."));
  const reference = () => referenceTo(item, host());
  const actions = [
    button("Скопировать цитату", () => copies(`${quoted(wordingOf(item))}\n${reference()}`, "Цитата и ссылка скопированы")),
    button("Только ссылку на источник", () => copies(reference(), "Ссылка на источник скопирована")),
    button("Коротко, для текста", () => copies(shortReferenceTo(item), `Скопировано: ${shortReferenceTo(item)}`)),
    button("Адрес страницы", () => copies(item.dataset.permalink ?? "", "Адрес скопирован")),
  ];
  if (navigator.share !== undefined) {
    actions.push(button("Поделиться", () => void navigator.share({ text: quoted(wordingOf(item)), url: item.dataset.permalink }).catch(() => {})));
  }
  actions.push(selectionButton(item, said));
  return element("div", { class: "citing", role: "group", "aria-label": `Сослаться на рекомендацию ${number}` },
    element("p", { class: "reference" }, reference()), element("div", { class: "actions" }, ...actions), said);
}

/** @param {HTMLElement} item @param {HTMLElement} said */
function selectionButton(item, said) {
  const entry = entryOf(item);
  const pressed = () => kept().includes(entry);
  const name = () => (pressed() ? "Убрать из подборки" : "В подборку");
  const made = button(name(), () => {
    const entries = kept();
    const changed = pressed() ? entries.filter((other) => other !== entry) : [...entries, entry];
    if (changed.length > MOST_KEPT) said.replaceChildren(`В подборке уже ${MOST_KEPT} рекомендаций, больше в неё не входит.`);
    else if (!keep(changed)) said.replaceChildren("Браузер не разрешает ничего хранить, поэтому подборки не будет.");
    else said.replaceChildren(pressed() ? "Добавлено: " : "Убрано: ", element("a", { href: document.body.dataset.selection ?? "" }, `подборка, ${changed.length}`));
    made.textContent = name();
  });
  return made;
}

/** @param {HTMLElement} item */
function openerAt(item) {
  const number = item.querySelector(".number")?.textContent ?? "";
  /** @type {HTMLElement | null} */
  let opened = null;
  const opener = button("", () => {
    if (opened === null) {
      opened = actionsAt(item, number);
      item.append(opened);
    } else {
      opened.remove();
      opened = null;
    }
    opener.setAttribute("aria-expanded", String(opened !== null));
  }, { class: "cite", "aria-expanded": "false", "aria-label": `Сослаться на рекомендацию ${number}`, title: "Сослаться" });
  opener.append(sign());
  return opener;
}

export function citeRecommendations() {
  for (const item of document.querySelectorAll("li[data-place]")) item.append(openerAt(/** @type {HTMLElement} */ (item)));
}
