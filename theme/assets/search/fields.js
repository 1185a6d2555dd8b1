// @ts-check
// What in a query is no word but names a place in the archive: dates, years from and to, numbers of recommendations, ids and addresses, large numbers.

import { quantitiesIn } from "./quantities.js";
import { keyOf, wordsOf } from "./words.js";

/**
 * @typedef {{ key: string, name: string }} DateKey a key of the index (see FieldKeys), and how one says it
 * @typedef {{ kind: "field", text: string, isTyping: boolean, dates: DateKey[], mentions: string[], keys: string[], years: [number, number] | null, words: { text: string, key: string }[], isOnlyField: boolean }} FieldTerm
 *   `dates` lead to resolutions, the most precise first; `mentions` to texts that name the day; `keys` to entries; `words` are the same as a text would say it; `isOnlyField` where its words mean nothing
 * @typedef {{ start: number, end: number, term: FieldTerm }} FieldMatch
 */

const MONTHS = "январ[ьяе] феврал[ьяе] март[ае]? апрел[ьяе] ма[йяе] июн[ьяе] июл[ьяе] август[ае]? сентябр[ьяе] октябр[ьяе] ноябр[ьяе] декабр[ьяе]".split(" ").map((month) => new RegExp(`^${month}$`, "i"));
const MONTH_NAMES = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
const OF_YEAR = "(?:\\s*(?:года|году|год|г\\.?)(?![а-яё]))?";

/** From the most to the least telling. Each begins after what is no letter or digit, which is its first group. */
const PATTERNS = {
  address: new RegExp("(^|\\s)(?:\\S*/)?((?:[0-9]{4}|undated)/[a-z0-9-]+)(?:\\.html)?(?:(?:/|#r)([0-9]+\\.[0-9]+))?(?![\\w/-])", "giu"),
  iso: /(^|[^\p{L}\p{Nd}.-])((?:19|20)[0-9]{2})-([0-9]{2})(?:-([0-9]{2}))?(?![\p{L}\p{Nd}-])/gu,
  dotted: /(^|[^\p{L}\p{Nd}.])([0-9]{1,2})\.([0-9]{1,2})\.((?:19|20)?[0-9]{2})(?![\p{L}\p{Nd}])/gu,
  dottedMonth: /(^|[^\p{L}\p{Nd}.])([0-9]{1,2})\.((?:19|20)[0-9]{2})(?![\p{L}\p{Nd}])/gu,
  worded: new RegExp(`(^|[^\\p{L}\\p{Nd}.,])(?:([0-9]{1,2})\\s+)?([а-яё]{3,8})(?:\\s+((?:19|20)[0-9]{2})${OF_YEAR})?(?![\\p{L}\\p{Nd}])`, "giu"),
  years: new RegExp(`(^|[^\\p{L}\\p{Nd}-])(?:с\\s+)?((?:19|20)[0-9]{2})(?:\\s*[-\\u2010-\\u2015]\\s*|\\s+по\\s+)((?:19|20)[0-9]{2})${OF_YEAR}(?:\\s*(?:годы|годах|годов|гг\\.?))?(?![\\p{L}\\p{Nd}-])`, "giu"),
  named: /(^|[^\p{L}\p{Nd}])(?:подпункт[а-я]*|пункт[а-я]*|рекомендаци[а-я]*|пп?\.)(?:\s*(?:№\s*)?((?:[0-9]{1,3}|[ivxіх]{1,5}(?=\.))(?:\.[0-9]{1,3})*)|\s+([а-я]))[.)]?(?![\p{L}\p{Nd}])/giu,
  roman: /(^|[^\p{L}\p{Nd}.,])([ivxіх]{1,5}\.[0-9]{1,3})\.?(?![\p{L}\p{Nd}.])/giu,
  number: /(^|[^\p{L}\p{Nd}.,])#?r?([0-9]{1,3}(?:\.[0-9]{1,3}){1,2})\.?(?![\p{L}\p{Nd}.])/gu,
};

/** A text without any of this has no field. It saves browsers from compiling all patterns at the first letter, which takes them some 30 ms. */
const SIGN_OF_FIELD = /[0-9]|undated|пункт|п\.|рекоменд|тыс|милли|млн|млрд/i;

/** The fields of a text, none over another, in their order. @param {string} text @returns {FieldMatch[]} */
export function fieldsIn(text) {
  if (!SIGN_OF_FIELD.test(text)) return [];
  /** @type {FieldMatch[]} */
  const found = [];
  const isFree = (/** @type {number} */ start, /** @type {number} */ end) => found.every((other) => end <= other.start || start >= other.end);
  for (const [name, pattern] of Object.entries(PATTERNS)) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index + match[1].length, match.index + match[0].length];
      const read = isFree(start, end) ? readField(/** @type {keyof typeof PATTERNS} */ (name), match) : null;
      if (read !== null) found.push({ start, end, term: fieldTerm(text.slice(start, end), end === text.length, read) });
    }
  }
  for (const { start, end, key } of quantitiesIn(text)) if (isFree(start, end)) found.push({ start, end, term: fieldTerm(text.slice(start, end), end === text.length, { keys: [key] }) });
  return found.sort((a, b) => a.start - b.start);
}

/** @param {string} text @param {boolean} isTyping @param {Partial<FieldTerm>} read @returns {FieldTerm} */
const fieldTerm = (text, isTyping, read) => ({
  kind: "field", text, isTyping, dates: [], mentions: [], keys: [], years: null, isOnlyField: false,
  words: wordsOf(text).flatMap((word) => word.parts.map((part) => ({ text: part, key: keyOf(part) }))), ...read,
});

/** @param {keyof typeof PATTERNS} name @param {RegExpMatchArray} match @returns {Partial<FieldTerm> | null} */
function readField(name, [, , first, second, third]) {
  switch (name) {
    case "address": return { dates: [{ key: `@${first.toLowerCase()}`, name: first }], keys: second === undefined ? [] : [`#${second}`], isOnlyField: true };
    case "iso": return dateOf(first, second, third);
    case "dotted": return dateOf(third.length === 2 ? `20${third}` : third, second, first);
    case "dottedMonth": return dateOf(second, first, undefined);
    case "worded": return wordedDate(first, second, third);
    case "years": return +first < +second ? { years: [+first, +second] } : null;
    case "named": return { keys: [`#${inFigures((first ?? second).toLowerCase())}`], isOnlyField: true };
    case "roman": return { keys: [`#${inFigures(first.toLowerCase())}`], isOnlyField: true };
    case "number": return { keys: [`#${first}`] };
  }
}

/** A number of which the first part may be Roman, as the index has it. @param {string} number */
function inFigures(number) {
  const [roman] = /^[ivxіх]+(?=\.)/u.exec(number) ?? [""];
  const values = [...roman.replaceAll("х", "x").replaceAll("і", "i")].map((letter) => ({ i: 1, v: 5 })[letter] ?? 10);
  return roman === "" ? number : values.reduce((sum, value, i) => sum + (values[i + 1] > value ? -value : value), 0) + number.slice(roman.length);
}

/** @param {string | undefined} day @param {string} word @param {string | undefined} year */
function wordedDate(day, word, year) {
  const month = MONTHS.findIndex((pattern) => pattern.test(word)) + 1;
  if (month === 0 || (day === undefined && year === undefined)) return null;
  return year === undefined ? ofDay(month, Number(day)) : dateOf(year, String(month), day);
}

/** @param {number} month @param {number} day */
const ofDay = (month, day) => (day < 1 || day > 31 ? null : { dates: [{ key: `@--${twoDigits(month)}-${twoDigits(day)}`, name: "" }] });

/** @param {string} year @param {string} month @param {string | undefined} day @returns {Partial<FieldTerm> | null} */
function dateOf(year, month, day) {
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  const ofMonth = { key: `@${year}-${twoDigits(m)}`, name: `${MONTH_NAMES[m - 1]} ${year} года` };
  const dates = day === undefined ? [ofMonth] : [{ key: `${ofMonth.key}-${twoDigits(d)}`, name: "" }, ofMonth];
  return { dates, mentions: day === undefined ? [] : [dates[0].key.replace("@", "#")], years: [Number(year), Number(year)] };
}

/** @param {number} number */
const twoDigits = (number) => String(number).padStart(2, "0");
