// @ts-check
// The page of a selection: what a reader put by, or what somebody sent.

import { button, counted, element } from "./elements.js";
import { copy, download } from "./passing-on.js";
import { entriesIn, keep, kept } from "./kept.js";
import { addresseesOf, quoted, referenceTo, wordingOf } from "./citation.js";
import { csvOf, risOf } from "./selection-files.js";
import { choose } from "./kept-pages.js";

/** @typedef {import("./kept-pages.js").Chosen} Chosen */

const place = /** @type {HTMLElement} */ (document.querySelector("[data-selection-page]"));
const list = /** @type {HTMLElement} */ (place.querySelector(".chosen-recommendations"));
const tools = /** @type {HTMLElement} */ (place.querySelector(".tools"));
const state = /** @type {HTMLElement} */ (place.querySelector("[role=status]"));

const REFUSED = "Браузер не разрешает ничего хранить, поэтому подборку изменить нельзя.";

/** What stood there before something was taken away. @type {string[] | null} */
let before = null;

/** The parts of an address that somebody sent, whether or not they are entries. */
const parts = () => location.hash.slice(1).replace(/%3B/gi, ";").replace(/%2F/gi, "/").split(";").filter((part) => part !== "");

const isSent = () => parts().length > 0;

const entries = () => (isSent() ? entriesIn(parts()) : kept());

/** @param {string[]} changed @param {string} done what is said then @param {number} focus the row to go on at @param {number} action which of its buttons */
async function change(changed, done, focus, action) {
  if (!keep(changed)) {
    state.textContent = REFUSED;
    return;
  }
  await show(done);
  const row = [...list.children].at(Math.min(focus, list.children.length - 1));
  const next = row?.querySelectorAll("button")[action] ?? place.querySelector("h1");
  next?.focus();
}

/** @param {string} entry @param {number} number */
function remove(entry, number) {
  before = kept();
  void change(before.filter((other) => other !== entry), "Убрано", number, 2);
}

/** @param {number} from @param {number} to */
function move(from, to) {
  const changed = kept();
  if (to < 0 || to >= changed.length) return;
  changed.splice(to, 0, ...changed.splice(from, 1));
  void change(changed, `Теперь ${to + 1}-я из ${changed.length}`, to, to < from ? 0 : 1);
}

/** At an end a button stays, so that nobody's next press lands on another one. @param {boolean} isIdle */
const idle = (isIdle) => (isIdle ? { "aria-disabled": "true" } : {});

/** @param {Chosen} chosen @param {number} number @param {number} count */
function rowOf({ entry, item, page, address }, number, count) {
  const actions = isSent() ? [] : [element("div", { class: "actions" },
    button("Выше", () => move(number, number - 1), { "aria-label": `Выше: ${number + 1}`, ...idle(number === 0) }),
    button("Ниже", () => move(number, number + 1), { "aria-label": `Ниже: ${number + 1}`, ...idle(number === count - 1) }),
    button("Убрать", () => remove(entry, number), { "aria-label": `Убрать: ${number + 1}` }))];
  if (item === null) return element("li", {}, element("p", {}, why(page), " ", element("a", { href: address }, `Перейти: ${entry}`)), ...actions);
  const whom = addresseesOf(item).join("; ");
  return element("li", {},
    element("p", { class: "wording" }, element("a", { href: address }, wordingOf(item))),
    ...(whom === "" ? [] : [element("p", { class: "meta" }, `Кому: ${whom}`)]),
    element("p", { class: "reference" }, referenceTo(item)), ...actions);
}

/** Why a recommendation is not shown. @param {Document | null} page */
function why(page) {
  if (location.protocol === "file:") return "Со страниц, открытых с диска, браузер не даёт читать другие страницы.";
  return page === null ? "Страница резолюции не открылась." : "Таких слов в резолюции больше нет: её исправили.";
}

/** What can be done with what is shown. @param {HTMLElement[]} items @param {string} address */
function passingOn(items, address) {
  const text = () => items.map((item) => `${quoted(wordingOf(item))}\n${referenceTo(item)}`).join("\n\n");
  return [
    button("Скопировать текст со ссылками", () => void copy(text(), state, "Текст скопирован")),
    button("Скопировать адрес подборки", () => void copy(address, state, "Адрес скопирован: по нему откроется эта же подборка")),
    ...(navigator.share === undefined ? [] : [button("Поделиться", () => void navigator.share({ title: document.title, url: address }).catch(() => {}))]),
    button("Таблица CSV", () => download("podborka.csv", "text/csv", csvOf(items))),
    button("RIS для библиографии", () => download("podborka.ris", "application/x-research-info-systems", risOf(items))),
    button("Напечатать", () => print()),
  ];
}

/** Takes what was sent to one's own. */
function take() {
  if (!keep(entriesIn([...kept(), ...entries()]))) {
    state.textContent = REFUSED;
    return;
  }
  history.pushState(null, "", location.pathname + location.search);
  void show("Сохранено в вашей подборке").then(() => place.querySelector("h1")?.focus());
}

/** @param {Chosen[]} chosen */
function toolsFor(chosen) {
  const items = chosen.map(({ item }) => item).filter((item) => item !== null);
  const shared = new URL(location.href);
  shared.hash = chosen.map(({ entry }) => entry).join(";");
  return [
    ...(isSent() && chosen.length > 0 ? [button(kept().length === 0 ? "Сохранить себе" : "Добавить к своей подборке", take)] : []),
    ...(items.length > 0 ? passingOn(items, shared.href) : []),
    ...(isSent() || chosen.length === 0 ? [] : [button("Убрать всё", () => { before = kept(); void change([], "Подборка пуста", 0, 0); })]),
    ...(isSent() || before === null ? [] : [button("Вернуть убранное", () => { const back = before ?? []; before = null; void change(back, "Возвращено", 0, 0); })]),
  ];
}

/** @param {string} [done] what has just happened */
async function show(done) {
  const now = entries();
  const chosen = await Promise.all(now.map((entry) => choose(place.dataset.pattern ?? "", entry)));
  // The reader was quicker than the pages.
  if (now.join() !== entries().join()) return;
  list.replaceChildren(...chosen.map((one, number) => rowOf(one, number, chosen.length)));
  tools.replaceChildren(...toolsFor(chosen));
  /** @type {HTMLElement} */ (place.querySelector(".empty")).hidden = chosen.length > 0 || isSent();
  /** @type {HTMLElement} */ (place.querySelector(".sent")).hidden = !isSent();
  const unread = isSent() ? parts().length - now.length : 0;
  state.textContent = [
    ...(done === undefined ? [] : [done]),
    ...(chosen.length === 0 ? [] : [counted(chosen.length, ["рекомендация", "рекомендации", "рекомендаций"])]),
    ...(unread === 0 ? [] : [`${counted(unread, ["часть", "части", "частей"])} адреса прочесть не удалось: он обрезан или испорчен`]),
  ].join(". ");
}

addEventListener("hashchange", () => void show());
// Another tab may have changed it.
addEventListener("storage", () => void show());
void show();
