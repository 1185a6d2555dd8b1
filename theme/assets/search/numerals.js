// @ts-check
// Numbers in digits and in words: «5-7 лет» and «пяти–семи лет», «3 класс» and «третий класс». One is left out: «одна из школ» counts nothing.

import { keyOf } from "./words.js";

/** For each number its forms that have different keys; the build has the same ones (Quantities). */
const NUMERALS = `2 два двух двум двумя две второй второго вторых
3 три трех трем тремя третий третьего третьих
4 четыре четырех четырем четвертый четвертого
5 пять пяти пятый пятого
6 шесть шести шестой шестого
7 семь семи седьмой седьмого
8 восемь восьми восьмой восьмого
9 девять девяти девятый девятого
10 десять десяти десятый десятого
11 одиннадцать одиннадцати одиннадцатый
12 двенадцать двенадцати двенадцатый
15 пятнадцать пятнадцати
20 двадцать двадцати
30 тридцать тридцати
40 сорок сорока
50 пятьдесят пятидесяти
100 сто ста
200 двести двухсот
300 триста трехсот
500 пятьсот пятисот`;

/** What each form says in digits. @type {Map<string, string>} */
export const digitsOf = new Map();

/** @type {Map<string, string[]>} */
const keysByKey = new Map();
for (const line of NUMERALS.split("\n")) {
  const [digits, ...forms] = line.split(" ");
  for (const form of forms) digitsOf.set(form, digits);
  const keys = [...new Set(line.split(" ").map(keyOf))];
  for (const key of keys) keysByKey.set(key, keys);
}

/** Other keys of the number that a key says. @param {string} key @returns {string[]} */
export const numeralsLike = (key) => keysByKey.get(key)?.filter((other) => other !== key) ?? [];
