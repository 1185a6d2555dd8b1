// @ts-check
// The recommendations that a reader put by. They are kept in this browser and nowhere else: an entry is the resolution, the number and the fingerprint of the words, «2022/sobranie/4.2.k7f3b».

/** What an entry looks like; an address that somebody was sent can say anything. */
const ENTRY = /^[\w-]+\/[\w-]+\/\d+\.\d+\.[a-z0-9]{5,12}$/;

/** More than this is no selection. */
export const MOST_KEPT = 300;

/** The folder of the archive: two archives of one host do not mix. */
export const archiveRoot = () => new URL(".", /** @type {HTMLAnchorElement} */ (document.querySelector("a.site-title")).href);

const key = () => `selection ${archiveRoot().pathname}`;

/** Entries, each once, in their order. @param {unknown} entries @returns {string[]} */
export const entriesIn = (entries) => (Array.isArray(entries) ? [...new Set(entries.filter((entry) => typeof entry === "string" && ENTRY.test(entry)))].slice(0, MOST_KEPT) : []);

/** @returns {string[]} */
export function kept() {
  try {
    return entriesIn(JSON.parse(localStorage.getItem(key()) ?? "[]"));
  } catch {
    return [];
  }
}

/** Whether the browser keeps them: some refuse. @param {string[]} entries */
export function keep(entries) {
  try {
    if (entries.length === 0) localStorage.removeItem(key());
    else localStorage.setItem(key(), JSON.stringify(entries));
    return true;
  } catch {
    return false;
  }
}

/** The entry of a recommendation as a page shows it. @param {HTMLElement} item */
export function entryOf(item) {
  const resolution = /** @type {HTMLElement | null} */ (item.closest("[data-resolution]"))?.dataset.resolution;
  const [, anchor] = /#r(.+)$/.exec(item.dataset.permalink ?? "") ?? [];
  return `${resolution}/${anchor}`;
}
