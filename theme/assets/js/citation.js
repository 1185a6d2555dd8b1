// @ts-check
// How a recommendation is quoted and cited. The page says of the document what the reference says of it; the day is the reader's.

/** @param {string} text */
const oneLine = (text) => text.replace(/\u00AD/g, "").replace(/[ \t\r\n]+/g, " ").trim();

/** The words of a recommendation with its sub-items, without its own number, numbers that the archive gave, and the marks of footnotes. @param {Element} item */
export function wordingOf(item) {
  const words = [...item.querySelectorAll(".wording > p, .wording > .sub-items > li")].map((part) => {
    const copy = /** @type {Element} */ (part.cloneNode(true));
    for (const unsaid of copy.querySelectorAll(part.matches("p") ? "sup, .label" : "sup, .label.ours")) unsaid.remove();
    return oneLine(copy.textContent ?? "");
  });
  return words.filter((part) => part !== "").join(" ");
}

/** Signs at the end that part a recommendation from the next one; the dot of «и др.» is no such sign. */
const PARTING = /(?:[;,:]|(?<![\s.](?:др|д|п|г|гг|руб|млн|тыс|пр))\.)$/;

/** In quotes; quotes inside are those that Russian has for it. @param {string} words */
export const quoted = (words) => `«${words.trim().replace(PARTING, "").replace(/«/g, "„").replace(/»/g, "“")}»`;

/** Whom the section of a recommendation addresses. @param {Element} item */
export const addresseesOf = (item) => [...(item.closest("section")?.querySelectorAll(".addressees a") ?? [])].map((addressee) => addressee.textContent ?? "");

/** @param {Element} item */
const sourceOf = (item) => /** @type {HTMLElement} */ (item.closest("[data-document]")).dataset;

/** The day of the visit, with which a reference ends. */
export const visited = () => `(дата обращения: ${new Date().toLocaleDateString("ru-RU")}).`;

/** The whole reference to a recommendation. @param {HTMLElement} item */
export function referenceTo(item) {
  const place = item.dataset.place ?? "";
  return [sourceOf(item).document, document.body.dataset.host, place.slice(0, 1).toUpperCase() + place.slice(1), `URL: ${item.dataset.permalink} ${visited()}`].join(". – ");
}

/** What stands in brackets in running text: by the number that the document prints, if it does. @param {HTMLElement} item */
export const shortReferenceTo = (item) => `[${sourceOf(item).short}, ${item.dataset.place?.replace(/ \(.*\)$/, "")}]`;

/** The document and the place in it. @param {HTMLElement} item */
export const placeOf = (item) => `${sourceOf(item).document}, ${item.dataset.place}`;
