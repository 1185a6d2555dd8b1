// @ts-check
// Keys of words that are akin: forms with a fleeting vowel, and derivations.

/** What suffixes are cut as long as four letters remain; the build finds recurrences by the same (WordRoots). */
const SHORTEST = 4;
const SUFFIXES = "ничеств ник ительн тельн ирова ирован иров ован ова ева ыва ива ическ еск ени ани ств ост ен ан ян ят ац ит н я а л"
  .split(" ").sort((a, b) => b.length - a.length);

/** What words have in common that derive from one another: распространен, распространя → распростр. @param {string} key a stem */
export function rootOf(key) {
  let root = key;
  for (;;) {
    const suffix = SUFFIXES.find((ending) => root.length - ending.length >= SHORTEST && root.endsWith(ending));
    if (suffix === undefined) break;
    root = root.slice(0, -suffix.length);
  }
  return root.length > 3 && root.endsWith("е") ? root.slice(0, -1) : root;
}

/**
 * Other stems that the same word may have, since о and е come and go before the last consonant: ребенок and ребенка, земель and земля, копеек and копейка.
 * Most of them are no words, and so are not found.
 * @param {string} key
 */
export function variantsOf(key) {
  const variants = [];
  const full = /^(.+[^аеиоуыэюя])([ое])([кцнлрмгв])$/.exec(key);
  if (full) variants.push(full[1] + full[3], `${full[1]}ь${full[3]}`);
  const afterVowel = /^(.+[аеиоуыэюя])е([кцнл])$/.exec(key);
  if (afterVowel) variants.push(`${afterVowel[1]}й${afterVowel[2]}`);
  const short = /^(.+[^аеиоуыэюяьй])([кцнлрмгв])$/.exec(key);
  if (short) variants.push(`${short[1]}о${short[2]}`, `${short[1]}е${short[2]}`);
  const soft = /^(.+)[ьй]([кцнлрмгв])$/.exec(key);
  if (soft) variants.push(`${soft[1]}е${soft[2]}`);
  return variants;
}
