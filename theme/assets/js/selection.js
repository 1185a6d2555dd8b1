// @ts-check
// The page of a selection: what a reader put by, or what somebody sent. Words and references are taken from the pages of the resolutions, so that they are what the archive says now.

import { button, counted, element } from "./elements.js";
import { copy, download } from "./passing-on.js";
import { archiveRoot, entriesIn, keep, kept } from "./kept.js";
import { quoted, referenceTo, wordingOf } from "./citation.js";
import { csvOf, risOf } from "./selection-files.js";

/** @typedef {{ entry: string, item: HTMLElement | null, page: Document | null, address: string }} Chosen */

const place = /** @type {HTMLElement} */ (document.querySelector("[data-selection-page]"));
const list = /** @type {HTMLElement} */ (place.querySelector(".chosen-recommendations"));
const tools = /** @type {HTMLElement} */ (place.querySelector(".tools"));
const state = /** @type {HTMLElement} */ (place.querySelector("[role=status]"));
const host = () => document.body.dataset.host ?? "";

/** Pages asked for, by resolution. @type {Map<string, Promise<Document | null>>} */
const pages = new Map();

/** @param {string} entry */
const resolutionOf = (entry) => entry.slice(0, entry.lastIndexOf("/"));

/** @param {string} entry */
const anchorOf = (entry) => `r${entry.slice(entry.lastIndexOf("/") + 1)}`;

/** @param {string} resolution */
const addressOf = (resolution) => new URL((place.dataset.pattern ?? "").replace("{resolution}", resolution), archiveRoot());

/** The page at an address; of one that moved, where it went. @param {URL} address @param {boolean} follows @returns {Promise<Document | null>} */
async function read(address, follows) {
  const answer = await fetch(address);
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const moved = page.querySelector("a[data-moved-to]")?.getAttribute("href");
  return follows && moved ? read(new URL(moved, address), false) : page;
}

/** @param {string} resolution */
function pageOf(resolution) {
  const asked = pages.get(resolution) ?? read(addressOf(resolution), true).catch(() => null);
  pages.set(resolution, asked);
  return asked;
}

/** The recommendation with the words that were meant, wherever they stand now. @param {Document} page @param {string} entry @returns {HTMLElement | null} */
function itemIn(page, entry) {
  const [, number, words] = /^r(\d+\.\d+)\.(.+)$/.exec(anchorOf(entry)) ?? [];
  const items = /** @type {HTMLElement[]} */ ([...page.querySelectorAll("li[data-fingerprint]")]);
  const same = items.filter(({ dataset: { fingerprint = "" } }) => fingerprint.startsWith(words) || words.startsWith(fingerprint));
  return same.find(({ id }) => id === `r${number}`) ?? same[0] ?? null;
}

/** @param {string} entry @returns {Promise<Chosen>} */
async function choose(entry) {
  const page = await pageOf(resolutionOf(entry));
  return { entry, page, item: page === null ? null : itemIn(page, entry), address: `${addressOf(resolutionOf(entry)).href}#${anchorOf(entry)}` };
}

/** What somebody sent stands in the address. */
const sent = () => entriesIn(location.hash.slice(1).replace(/%3B/gi, ";").replace(/%2F/gi, "/").split(";"));

const isSent = () => sent().length > 0;

const entries = () => (isSent() ? sent() : kept());

/** @param {string[]} changed @param {number} focus which entry to go on with @param {number} action with which of its buttons, if it can be pressed */
async function change(changed, focus, action) {
  if (!keep(changed)) {
    state.textContent = "Браузер не разрешает ничего хранить, поэтому подборку изменить нельзя.";
    return;
  }
  await show();
  const rows = [...list.children];
  const buttons = [...(rows[Math.min(focus, rows.length - 1)]?.querySelectorAll("button") ?? [])].map((one, number) => (one.disabled ? null : { one, far: Math.abs(number - action) }));
  const next = buttons.filter((found) => found !== null).sort((a, b) => a.far - b.far)[0]?.one ?? place.querySelector("h1");
  next?.focus();
}

/** @param {number} from @param {number} to */
function move(from, to) {
  const changed = kept();
  changed.splice(to, 0, ...changed.splice(from, 1));
  return change(changed, to, to < from ? 0 : 1);
}

/** @param {Chosen} chosen @param {number} number @param {number} count */
function rowOf({ entry, item, page, address }, number, count) {
  const actions = isSent() ? [] : [element("div", { class: "actions" },
    button("Выше", () => void move(number, number - 1), { "aria-label": `Выше: ${number + 1}`, ...(number === 0 ? { disabled: "" } : {}) }),
    button("Ниже", () => void move(number, number + 1), { "aria-label": `Ниже: ${number + 1}`, ...(number === count - 1 ? { disabled: "" } : {}) }),
    button("Убрать", () => void change(kept().filter((other) => other !== entry), number, 2), { "aria-label": `Убрать: ${number + 1}` }))];
  if (item === null) {
    const why = location.protocol === "file:" ? "Со страниц, открытых с диска, браузер не даёт читать другие страницы." : page === null ? "Страница резолюции не открылась." : "Таких слов в резолюции больше нет: её исправили.";
    return element("li", {}, element("p", {}, why, " ", element("a", { href: address }, `Перейти: ${entry}`)), ...actions);
  }
  const whom = [...(item.closest("section")?.querySelectorAll(".addressees a") ?? [])].map((addressee) => addressee.textContent).join("; ");
  return element("li", {},
    element("p", { class: "wording" }, element("a", { href: address }, wordingOf(item))),
    ...(whom === "" ? [] : [element("p", { class: "meta" }, `Кому: ${whom}`)]),
    element("p", { class: "reference" }, referenceTo(item, host())), ...actions);
}

/** @param {string} text @param {string} done */
const copies = (text, done) => copy(text).then(() => { state.textContent = done; }, () => { state.textContent = "Браузер не дал скопировать."; });

/** @param {Chosen[]} chosen */
function toolsFor(chosen) {
  const items = chosen.map(({ item }) => item).filter((item) => item !== null);
  const shared = new URL(location.href);
  shared.hash = chosen.map(({ entry }) => entry).join(";");
  const own = kept();
  return [
    ...(isSent() ? [button(own.length === 0 ? "Сохранить себе" : "Добавить к своей подборке", () => { if (keep(entriesIn([...own, ...sent()]))) location.hash = ""; else state.textContent = "Браузер не разрешает ничего хранить."; })] : []),
    button("Скопировать текст со ссылками", () => void copies(items.map((item) => `${quoted(wordingOf(item))}\n${referenceTo(item, host())}`).join("\n\n"), "Текст скопирован")),
    button("Скопировать адрес подборки", () => void copies(shared.href, "Адрес скопирован: по нему откроется эта же подборка")),
    ...(navigator.share === undefined ? [] : [button("Поделиться", () => void navigator.share({ title: document.title, url: shared.href }).catch(() => {}))]),
    button("Таблица CSV", () => download("podborka.csv", "text/csv", csvOf(items, host()))),
    button("RIS для библиографии", () => download("podborka.ris", "application/x-research-info-systems", risOf(items))),
    button("Напечатать", () => print()),
    ...(isSent() ? [] : [button("Убрать всё", () => void change([], 0, 0))]),
  ];
}

async function show() {
  const now = entries();
  const chosen = await Promise.all(now.map(choose));
  // The reader was quicker than the pages.
  if (now.join() !== entries().join()) return;
  list.replaceChildren(...chosen.map((one, number) => rowOf(one, number, chosen.length)));
  tools.replaceChildren(...(chosen.length === 0 ? [] : toolsFor(chosen)));
  /** @type {HTMLElement} */ (place.querySelector(".empty")).hidden = chosen.length > 0;
  /** @type {HTMLElement} */ (place.querySelector(".sent")).hidden = !isSent();
  state.textContent = chosen.length === 0 ? "" : counted(chosen.length, ["рекомендация", "рекомендации", "рекомендаций"]);
}

addEventListener("hashchange", () => void show());
// Another tab may have changed it.
addEventListener("storage", () => void show());
void show();
