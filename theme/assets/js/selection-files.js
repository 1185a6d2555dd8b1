// @ts-check
// A selection as files: a table as Russian Excel reads it, and records for programs that keep bibliographies.

import { placeOf, referenceTo, wordingOf } from "./citation.js";

/** What a spreadsheet would take for a formula, and numbers of parts that it would take for a day (OWASP, "CSV Injection"). */
const MISREAD = /^[=+\-@＝＋－＠\t\r\n]|^\d{1,2}(?:[./:-]\d{1,4}){1,2}$/;

/** @param {string} value */
function cell(value) {
  const safe = MISREAD.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replace(/"/g, "\"\"")}"` : safe;
}

/** @param {HTMLElement} item */
const whomOf = (item) => [...(item.closest("section")?.querySelectorAll(".addressees a") ?? [])].map((addressee) => addressee.textContent ?? "").join(", ");

/** @param {HTMLElement[]} items @param {string} host */
export function csvOf(items, host) {
  const rows = items.map((item) => [wordingOf(item), whomOf(item), placeOf(item), item.dataset.permalink ?? "", referenceTo(item, host)]);
  return `\uFEFF${[["Текст", "Кому", "Откуда", "Постоянная ссылка", "Ссылка на источник"], ...rows].map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

/** The record of the resolution, with the place, the words and the address of the recommendation. @param {HTMLElement[]} items */
export function risOf(items) {
  return items.map((item) => {
    const record = item.ownerDocument.querySelector("pre[data-file$='.ris']")?.textContent ?? "";
    const own = [`SE  - ${item.dataset.place}`, `AB  - ${wordingOf(item)}`, `UR  - ${item.dataset.permalink}`, "ER  - "];
    return [...record.split("\n").filter((line) => line !== "" && !/^(?:UR|ER) {2}-/.test(line)), ...own, ""].join("\n");
  }).join("\n");
}
