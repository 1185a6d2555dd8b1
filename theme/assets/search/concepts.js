// @ts-check
// Which concepts of the thesaurus the words of a query name. The index has, among its keys, all terms of the concepts that the archive speaks of.

/**
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./query.js").WordTerm} WordTerm
 * @typedef {{ number: number, key: string, also: string[], forms: string[], size: number, isAside?: boolean }} Concept its list's key; words for it to show; the keys by which texts name it, phrases with spaces;
 *   how many entries have it; whether it is only that of a word within a phrase that has its own
 */

/** Longer terms are not in the index (ConceptLists). */
const LONGEST_TERM = 4;

/** Where a phrase leads to fewer entries, each of its words may help with its own concept. */
const SELDOM = 10;

/** The key of a concept's list. @param {number} number */
export const keyOfConcept = (number) => `=${String(number).padStart(4, "0")}`;

/**
 * The concepts of each word. A phrase of the thesaurus names its own, and its words then others only aside, where that one is rare: «детский сад» is not about children.
 * @param {Parts} parts @param {WordTerm[]} words of the query in their order @returns {Promise<Map<WordTerm, Concept[]>>}
 */
export async function conceptsOf(parts, words) {
  /** @type {Map<WordTerm, Concept[]>} */
  const named = new Map();
  const content = words.filter((word) => !parts.catalogue.stopWords.has(word.text));
  const phrases = [...new Map([words, content].flatMap(windowsOf).map((window) => [window.map(({ key }) => key).join(" "), window])).values()];
  const found = (await Promise.all(phrases.map(async (window) => ({ window, concept: await conceptNamed(parts, window) }))))
    .filter(({ concept }) => concept !== null).sort((a, b) => b.window.length - a.window.length);
  for (const { window, concept } of found) {
    if (window.every((word) => !named.has(word))) for (const word of window) named.set(word, [/** @type {Concept} */ (concept)]);
  }
  await Promise.all(words.map(async (word) => {
    const ofPhrase = named.get(word);
    const concept = ofPhrase !== undefined && ofPhrase[0].size >= SELDOM ? null : await conceptNamed(parts, [word]);
    if (concept !== null && concept.number !== ofPhrase?.[0].number) named.set(word, ofPhrase === undefined ? [concept] : [...ofPhrase, { ...concept, isAside: true }]);
  }));
  return named;
}

/** Two to four words in a row. @param {WordTerm[]} words @returns {WordTerm[][]} */
const windowsOf = (words) =>
  words.flatMap((_, at) => Array.from({ length: Math.min(LONGEST_TERM, words.length - at) - 1 }, (_, more) => words.slice(at, at + more + 2)));

/** The concept of which the words are a term. @param {Parts} parts @param {{ text: string, key: string, isTyping: boolean }[]} words @returns {Promise<Concept | null>} */
export async function conceptNamed(parts, words) {
  const key = words.map((word) => word.key).join(" ");
  const known = (await parts.terms(parts.partOf(key))).get(key)?.concept ?? -1;
  const isStrange = known < 0 && (await Promise.all(words.map((word) => isInNoText(parts, word)))).includes(true);
  const number = isStrange ? ((await parts.aliases()).get(key) ?? -1) : known;
  if (number < 0) return null;
  const list = (await parts.terms(parts.partOf(keyOfConcept(number)))).get(keyOfConcept(number));
  return list?.terms ? { number, key: list.key, size: list.entries.length, ...list.terms } : null;
}

/** Whether texts have neither the word nor, while it is being typed, any that begins so. @param {Parts} parts @param {{ text: string, key: string, isTyping: boolean }} word */
async function isInNoText(parts, { text, key, isTyping }) {
  const list = (await parts.terms(parts.partOf(key))).get(key);
  if (list !== undefined && list.entries.length > 0) return false;
  if (!isTyping) return true;
  if (parts.catalogue.beginnings.has(text)) return false;
  for (const other of (await parts.terms(parts.partOf(text))).keys()) if (other.startsWith(text)) return false;
  return true;
}
