// @ts-check
// What goes wrong while typing: the layout of the keyboard, and one letter.

const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
const RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";

/** What the same keys give in the other layout. @param {string} typed */
export function inOtherLayout(typed) {
  const [from, to] = /[а-яё]/i.test(typed) ? [RUSSIAN, LATIN] : [LATIN, RUSSIAN];
  return [...typed].map((letter) => to[from.indexOf(letter)] ?? letter).join("");
}

/** Whether one letter was left out, put in, exchanged for another or for its neighbour, or none. @param {string} a @param {string} b */
export function isOneSlipAway(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.length - start - end, b.length - start - end];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Whether that holds for what a longer word begins with. @param {string} beginning @param {string} word */
export const isBeginningOneSlipAway = (beginning, word) =>
  word.length >= beginning.length && [-1, 0, 1].some((more) => isOneSlipAway(beginning, word.slice(0, beginning.length + more)));

/**
 * Whether that holds for the stem of a word, which has an ending besides.
 * @param {string} typed @param {string} stem @param {Set<string>} endings
 */
export const isFormOneSlipAway = (typed, stem, endings) =>
  stem.length > 3 && [-1, 0, 1].some((more) => endings.has(typed.slice(stem.length + more)) && isOneSlipAway(typed.slice(0, stem.length + more), stem));

/** The least number of letters left out, put in, exchanged, or exchanged with a neighbour (optimal string alignment); above the most, one more than that. @param {string} a @param {string} b @param {number} most */
export function slipsBetween(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row] = [[0], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let slips = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, before[j - 2] + 1);
      next.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length];
}

/** @param {string} a @param {string} b */
export const isTwoSlipsAway = (a, b) => slipsBetween(a, b, 2) <= 2;

/** Long stems only: the ending comes besides. @param {string} typed @param {string} stem @param {Set<string>} endings */
export const isFormTwoSlipsAway = (typed, stem, endings) =>
  stem.length > 6 && [0, -1, 1, -2, 2].some((more) => (typed.length === stem.length + more || endings.has(typed.slice(stem.length + more))) && isTwoSlipsAway(typed.slice(0, stem.length + more), stem));
