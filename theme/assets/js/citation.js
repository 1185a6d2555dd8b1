// @ts-check
// How a recommendation is quoted and cited. The page says of the document what the reference says of it; the day is the reader's.

/** @param {string} text */
const oneLine = (text) => text.replace(/\u00AD/g, "").replace(/[ \t\r\n]+/g, " ").trim();

/** The words of a recommendation with its sub-items, without its own number and the marks of footnotes. @param {Element} item */
export function wordingOf(item) {
  const words = [...item.querySelectorAll(".wording > p, .wording > .sub-items > li")].map((part) => {
    const copy = /** @type {Element} */ (part.cloneNode(true));
    for (const unsaid of copy.querySelectorAll(part.matches("p") ? "sup, .label" : "sup")) unsaid.remove();
    return oneLine(copy.textContent ?? "");
  });
  return words.filter((part) => part !== "").join(" ");
}

/** In quotes; quotes inside are those that Russian has for it. @param {string} words */
export const quoted = (words) => `«${words.replace(/[;,.:\s]+$/, "").replace(/«/g, "„").replace(/»/g, "“")}»`;

/** @param {Element} item */
const sourceOf = (item) => /** @type {HTMLElement} */ (item.closest("[data-document]")).dataset;

/** @param {string} host @param {string} url */
const where = (host, url) => `– ${host}. – URL: ${url} (дата обращения: ${new Date().toLocaleDateString("ru-RU")}).`;

/** The whole reference to a recommendation. @param {HTMLElement} item @param {string} host */
export const referenceTo = (item, host) => `${sourceOf(item).document}, ${item.dataset.place}. ${where(host, item.dataset.permalink ?? "")}`;

/** What stands in brackets in running text. @param {HTMLElement} item */
export const shortReferenceTo = (item) => `[${sourceOf(item).short}, ${item.dataset.place}]`;

/** The document, its place in it, as a line. @param {HTMLElement} item */
export const placeOf = (item) => `${sourceOf(item).document}, ${item.dataset.place}`;
