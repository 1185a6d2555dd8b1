// @ts-check
// What the search tells the reader about what it did, in words.

import { counted } from "../js/elements.js";

/** @typedef {import("./engine.js").Answer} Answer */

const MOST_WORDS = 5;

/** @param {string[]} words */
const quoted = (words) => words.slice(0, MOST_WORDS).map((word) => `«${word}»`).join(", ");

/** How the search took what was typed; none where it took it as it was. @param {Answer} answer @returns {string[]} */
export function notesOf({ corrected, missing, without, unwanted, instead, also, complete, total }) {
  const notes = [];
  if (corrected !== null) notes.push(`Показаны результаты для «${corrected}».`);
  if (unwanted.length > 0) notes.push(`Показано только то, где нет ${unwanted.length === 1 ? "слова" : "слов"} ${quoted(unwanted)}.`);
  if (instead !== null) notes.push(`Резолюции от «${instead.date}» нет. Показано за ${instead.name}.`);
  if (missing.length > 0) notes.push(missing.length === 1 ? `В архиве нет слова ${quoted(missing)}${total > 0 ? ", показано без него" : ""}.` : `В архиве нет слов ${quoted(missing)}${total > 0 ? ", показано без них" : ""}.`);
  if (total > 0 && complete === 0) notes.push(without.length === 0 ? "Всех слов вместе нет нигде. Показано то, где их больше всего." : `Всех слов вместе нет нигде. Показано без ${without.length === 1 ? "слова" : "слов"} ${quoted(without)}.`);
  for (const { word, names, isInstead } of also) notes.push(isInstead ? `В архиве нет: «${word}». Показано близкое: ${names.join(", ")}.` : `${word}\u00A0— также: ${names.join(", ")}.`);
  return notes;
}

/** @param {Answer} answer @param {boolean} isBrowsing */
export function summaryOf({ total, complete, hits, hasMore, isUnfinished }, isBrowsing) {
  if (total === 0) return "Ничего не найдено.";
  const count = counted(total, ["запись", "записи", "записей"]);
  const more = complete > 0 && complete < total ? `, все слова\u00A0— в\u00A0${complete.toLocaleString("ru")}` : "";
  const repeats = hits.some((hit) => (hit.recurrence?.members.length ?? 0) > 1) ? " Повторы собраны вместе." : "";
  return `${isBrowsing ? "В\u00A0архиве" : "Найдено"}: ${count}${more}.${repeats}${hasMore && !isUnfinished ? ` Показаны первые ${hits.length}.` : ""}`;
}

/** @param {Answer} answer */
export function shortSummaryOf({ total, hits, hasMore }) {
  if (total === 0) return "Ничего не найдено.";
  return `Найдено: ${total.toLocaleString("ru")}.${hasMore ? ` Показаны первые ${hits.length}.` : ""}`;
}
