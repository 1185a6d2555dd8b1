// @ts-check
// Hits as elements of a page. Texts come in as texts, never as markup.

/**
 * @typedef {import("./engine.js").Hit} Hit
 * @typedef {import("./engine.js").Answer} Answer
 */

/** @param {string} name @param {Record<string, string>} attributes @param {(Node | string)[]} children */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The number with the noun in its form after it. @param {number} count @param {[one: string, few: string, many: string]} forms */
export function counted(count, forms) {
  const form = ["one", "few"].indexOf(new Intl.PluralRules("ru").select(count));
  return `${count.toLocaleString("ru")}\u00A0${forms.at(form)}`;
}

/** @param {Hit["snippet"]} snippet */
export const marked = (snippet) => snippet.map(([text, isMatch]) => (isMatch ? element("mark", {}, text) : text));

/** Where a click leads: to the anchor, with the words to mark there. @param {URL} root @param {Hit} hit */
export function linkOf(root, hit) {
  const url = new URL(hit.url, root);
  const shown = hit.kind === "resolution" ? [...hit.titleSnippet, ...hit.snippet] : hit.snippet;
  const words = [...new Set(shown.filter(([, isMatch]) => isMatch).map(([text]) => text.toLowerCase()))];
  if (words.length > 0) url.searchParams.set("mark", words.join(" "));
  return url.href;
}

/** Year and addressees, or what kind of hit it is. @param {Hit} hit @returns {(Node | string)[]} */
export function placeOf(hit) {
  const whom = hit.kind === "resolution" ? ["резолюция"] : marked(hit.addresseesSnippet);
  return whom.length === 0 ? [hit.year] : [`${hit.year} · `, ...whom];
}

/** What the search did with what was typed, in words; none where it took it as it was. @param {Answer} answer */
export function notesOf({ corrected, missing, isPartial }) {
  const notes = [];
  if (corrected !== null) notes.push(`Показаны результаты для «${corrected}».`);
  if (missing.length > 0) notes.push(`${missing.length === 1 ? "Такого слова" : "Таких слов"} в архиве нет: ${missing.slice(0, 5).join(", ")}.`);
  if (isPartial) notes.push("Всех слов вместе нет ни в одной рекомендации. Показаны те, где есть большая часть.");
  return notes;
}

/** A hit with all that is known of it. @param {URL} root @param {Hit} hit */
export function cardOf(root, hit) {
  const text = marked(hit.kind === "resolution" ? hit.titleSnippet : hit.snippet);
  const card = element("li", {}, element("p", { class: "meta" }, ...placeOf(hit)), element("p", { class: "wording" }, element("a", { href: linkOf(root, hit) }, ...text)));
  if (hit.kind === "resolution") card.append(element("p", { class: "own" }, ...marked(hit.snippet)));
  else card.append(element("p", { class: "meta" }, ...marked(hit.titleSnippet)));
  if (hit.recurrence) card.append(repeatsOf(root, hit.recurrence));
  return card;
}

/** Longer lines have a page that shows them better. */
const MOST_PLACES = 12;

/** @param {URL} root @param {NonNullable<Hit["recurrence"]>} recurrence */
function repeatsOf(root, recurrence) {
  const places = recurrence.places.slice(0, MOST_PLACES).map(({ url, year, id }) => element("li", {}, element("a", { href: new URL(url, root).href }, `${year}, рекомендация ${id.slice(id.lastIndexOf("/") + 1)}`)));
  return element("details", { class: "repeats" },
    element("summary", {}, `Повторяется: ${recurrence.years.join(" → ")}`),
    element("ul", {}, ...places),
    element("p", {}, element("a", { href: new URL(recurrence.url, root).href }, "Как менялась формулировка")));
}

/** @param {string} text @param {() => void} press */
export function button(text, press) {
  const made = element("button", { type: "button" }, text);
  made.addEventListener("click", press);
  return made;
}
