// @ts-check
// What the page of the search shows of an answer.

import { button, element } from "../js/elements.js";
import { pageLinkOf } from "./cards.js";
import { cardOf } from "./hit-card.js";
import { labelOf, showChosen, showFacets } from "./choices.js";
import { notesOf, summaryOf } from "./sentences.js";

/**
 * @typedef {import("./engine.js").Answer} Answer
 * @typedef {import("./choices.js").Chosen} Chosen
 * @typedef {{ text: string, chosen: Chosen[], unknown: Chosen[], isByDate: boolean, choose: (left: Chosen[]) => void, ask: (text: string) => void }} Question
 *   what was asked: the text, the choices that name something and those that do not; what to do when the reader takes choices away, or asks for another text
 */

export class Results {
  /** @param {URL} root @param {(selector: string) => HTMLElement} find */
  constructor(root, find) {
    this.root = root;
    this.found = find(".found");
    this.status = find("[role=status]");
    this.asked = find(".asked");
    this.notes = find(".notes");
    this.pages = find(".named-pages");
    this.chips = find(".chosen");
    this.order = find(".order");
    this.list = find(".hits");
    this.partial = find(".partial");
    this.partialList = find(".partial .hits");
    this.facets = find(".facets");
    this.more = find(".more-hits");
    this.elsewhere = find(".elsewhere");
    this.siteTitle = document.title.slice(document.title.indexOf(" — "));
  }

  /** @param {string} text @param {string[]} notes */
  say(text, notes = []) {
    this.found.textContent = text;
    const said = [text, ...notes].join(" ");
    if (this.status.textContent !== said) this.status.textContent = said;
  }

  /** @param {string} sentence @param {() => void} retry */
  fail(sentence, retry) {
    this.say(sentence);
    this.found.append(" ", button("Повторить", retry));
    for (const place of [this.list, this.partialList, this.notes, this.pages]) place.replaceChildren();
    for (const place of [this.partial, this.more, this.pages]) place.hidden = true;
    this.elsewhere.hidden = false;
  }

  /** @param {Answer} answer @param {Question} question */
  show(answer, question) {
    const { text, chosen } = question;
    const notes = [...notesOf(answer), ...unknownNote(question.unknown)];
    this.asked.textContent = askedOf(answer, text, chosen);
    const isChosenAway = answer.total === 0 && chosen.length > 0;
    this.say(isChosenAway ? "С выбранными уточнениями ничего не найдено." : summaryOf(answer, text === ""), notes);
    if (isChosenAway) this.found.append(" ", button("Сбросить выбор", () => question.choose([])));
    this.notes.replaceChildren(...notes.map((note) => element("p", {}, note)), ...(answer.also.some(({ isInstead }) => !isInstead) ? [exactly(question)] : []));
    this.pages.replaceChildren(...answer.pages.map((page) => element("li", {}, pageLinkOf(this.root, page))));
    this.pages.hidden = answer.pages.length === 0;
    this.showHits(answer, question.isByDate);
    showChosen(this.chips, answer, chosen, question.choose);
    showFacets(this.facets, answer, chosen);
    this.order.hidden = answer.total < 2 || text === "";
    this.more.hidden = !answer.hasMore;
    this.elsewhere.hidden = answer.total > 0;
    document.title = (text === "" ? "Поиск" : `${text}: поиск`) + this.siteTitle;
  }

  /** What has not all words stands apart, unless nothing has. @param {Answer} answer @param {boolean} isByDate */
  showHits(answer, isByDate) {
    const isApart = answer.complete > 0 && !isByDate;
    const [first, second] = isApart ? [answer.hits.filter((hit) => hit.isComplete), answer.hits.filter((hit) => !hit.isComplete)] : [answer.hits, []];
    place(this.list, first.map((hit) => cardOf(this.root, hit)));
    place(this.partialList, second.map((hit) => cardOf(this.root, hit)));
    this.partial.hidden = second.length === 0;
  }
}

/** Cards that stand there already stay: the reader may be in one when the rest of the page comes. @param {HTMLElement} list @param {HTMLElement[]} cards */
function place(list, cards) {
  for (const [i, card] of cards.entries()) {
    const old = list.children[i];
    if (old === undefined) list.append(card);
    else if (!old.isEqualNode(card)) old.replaceWith(card);
  }
  while (list.children.length > cards.length) list.lastElementChild?.remove();
}

/** What was asked, as paper says it. @param {Answer} answer @param {string} text @param {Chosen[]} chosen */
const askedOf = ({ facets }, text, chosen) => [...(text === "" ? [] : [`Запрос: «${text}»`]), ...chosen.map((one) => labelOf(facets, one))].join("; ");

/** @param {Chosen[]} unknown */
const unknownNote = (unknown) =>
  (unknown.length === 0 ? [] : [`В адресе страницы указано то, чего в архиве нет: ${unknown.map(([, value]) => `«${value.slice(0, 40)}»`).join(", ")}. Это не учтено.`]);

/** Searches for the very words. @param {Question} question */
const exactly = ({ text, ask }) => button("Искать только эти слова", () => ask(`"${text.replace(/["«»“”„‟]/g, " ").trim()}"`), { class: "quiet" });
