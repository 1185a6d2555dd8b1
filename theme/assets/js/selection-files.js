// @ts-check
// A selection as files: a table as Russian Excel reads it, and records for programs that keep bibliographies.

import { addresseesOf, placeOf, referenceTo, wordingOf } from "./citation.js";

/** What a spreadsheet would take for a formula, and numbers of parts that it would take for a day (OWASP, "CSV Injection"). */
const MISREAD = /^[=+\-@＝＋－＠\t\r\n]|^\d{1,2}(?:[./:-]\d{1,4}){1,2}$/;

/** @param {string} value */
function cell(value) {
  const safe = MISREAD.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replace(/"/g, "\"\"")}"` : safe;
}

/** @param {HTMLElement[]} items */
export function csvOf(items) {
  const rows = items.map((item) => [wordingOf(item), addresseesOf(item).join(", "), placeOf(item), item.dataset.permalink ?? "", referenceTo(item)]);
  return `\uFEFF${[["Текст", "Кому", "Откуда", "Постоянная ссылка", "Ссылка на источник"], ...rows].map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

/** What the record of a recommendation says otherwise than that of its resolution. */
const OWN = /^(?:UR|ER) {2}-/;

/** The record of the resolution, with the place, the words and the address of the recommendation. @param {HTMLElement[]} items */
export function risOf(items) {
  return items.map((item) => {
    const record = item.ownerDocument.querySelector("pre[data-file$='.ris']")?.textContent ?? "";
    const own = [`SE  - ${item.dataset.place}`, `AB  - ${wordingOf(item)}`, `UR  - ${item.dataset.permalink}`, "ER  - "];
    return [...record.split("\n").filter((line) => line !== "" && !OWN.test(line)), ...own, ""].join("\n");
  }).join("\n");
}
