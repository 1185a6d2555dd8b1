// @ts-check
// Large numbers however they are written, as the build reads them (Quantities): «десять тысяч», «10 тысяч», «10 тыс.», «10 000» and «10000» have one key.

import { digitsOf } from "./numerals.js";

const SPACE = "[ \\u00A0\\u202F\\u2009]";
const GROUPED = `[0-9]{1,3}(?:${SPACE}[0-9]{3})+`;
const UNIT = "тысяч[а-яё]*|тыс|миллион[а-яё]*|млн|миллиард[а-яё]*|млрд";
const IN_WORDS = [...digitsOf.keys()].join("|").replaceAll("е", "[её]");
const QUANTITY = new RegExp(`(^|[^\\p{L}\\p{Nd}.,])(?:(${GROUPED}|[0-9]+|(?:(?:${IN_WORDS})(?=${SPACE}))(?:${SPACE}(?:${IN_WORDS})(?=${SPACE})){0,2})(?:,([0-9]+))?${SPACE}?(${UNIT})(?!\\p{L})|(${GROUPED})(?![\\p{L}\\p{Nd}]))`, "giu");

/** @param {string} text @returns {{ start: number, end: number, key: string }[]} the numbers in it that take more than one word */
export const quantitiesIn = (text) =>
  [...text.matchAll(QUANTITY)].map((match) => ({ start: match.index + match[1].length, end: match.index + match[0].length, key: keyOfQuantity(match[2] ?? match[5], match[3] ?? "", match[4] ?? "") }));

/** @param {string} digits @param {string} decimals @param {string} unit */
function keyOfQuantity(digits, decimals, unit) {
  const whole = (/\p{L}/u.test(digits) ? inDigits(digits) : digits).replace(/\D/g, "").replace(/^0+/, "");
  const fraction = decimals.replace(/0+$/, "");
  return whole + fraction.padEnd(zerosOf(unit.toLowerCase()), "0");
}

/** «двадцать пять» is 25. @param {string} words */
const inDigits = (words) => String(words.toLowerCase().replaceAll("ё", "е").split(/\s+/).reduce((sum, word) => sum + Number(digitsOf.get(word)), 0));

/** @param {string} unit */
function zerosOf(unit) {
  if (unit === "") return 0;
  if (unit.startsWith("т")) return 3;
  return unit.startsWith("миллион") || unit === "млн" ? 6 : 9;
}
