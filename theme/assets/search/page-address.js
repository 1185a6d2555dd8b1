// @ts-check
// The search in the address of its page, and in the history.

import { FACETS, OTHERS } from "./choices.js";

/** @typedef {import("./choices.js").Chosen} Chosen */

/** Choices that follow each other so fast are one step to go back, in milliseconds. */
const BURST = 3000;

/** Some browsers allow 100 changes in 30 seconds; what was refused is written after so long, in milliseconds. */
const LATER = 5000;

/** Who scrolls stands still after so long, in milliseconds. */
const STILL = 200;

/** @typedef {{ shown: number, scroll: number }} Place how many hits there are, and how far down the page the reader is */

/** @returns {{ text: string, chosen: Chosen[], sort: "date" | null }} */
export function readAddress() {
  const { searchParams } = new URL(location.href);
  const names = [...FACETS.map(([, name]) => name), ...OTHERS];
  const chosen = names.flatMap((name) => searchParams.getAll(name).filter((value) => value !== "").map((value) => /** @type {Chosen} */ ([name, value])));
  return { text: searchParams.get("q") ?? "", chosen, sort: searchParams.get("sort") === "date" ? "date" : null };
}

export class PageHistory {
  constructor() {
    this.lastChoice = -Infinity;
    this.later = 0;
    this.still = 0;
  }

  /** Who comes back, or loads the page again, finds as much as there was, and at the same place. What is kept when a page goes would be lost when it is loaded again. @param {() => Place | null} placeOf */
  follow(placeOf) {
    const keep = () => this.keep(placeOf());
    window.addEventListener("pagehide", keep);
    window.addEventListener("scroll", () => {
      this.forget();
      this.still = setTimeout(keep, STILL);
    }, { passive: true });
  }

  /** The page is about to be another one: where it was scrolled to says nothing of that. */
  forget() {
    clearTimeout(this.still);
  }

  /** @param {{ text: string, chosen: Chosen[], sort: "date" | null }} search @param {"draft" | "choice" | "query"} step a draft is no step to go back to */
  write({ text, chosen, sort }, step) {
    this.forget();
    const address = new URL(location.pathname, location.href);
    if (text.trim() !== "") address.searchParams.set("q", text);
    for (const [name, value] of chosen) address.searchParams.append(name, value);
    if (sort !== null) address.searchParams.set("sort", sort);
    if (address.href === location.href) return;
    const isSameStep = step === "draft" || (step === "choice" && performance.now() - this.lastChoice < BURST);
    if (step === "choice") this.lastChoice = performance.now();
    this.put(address.href, isSameStep);
  }

  /** @param {string} address @param {boolean} isSameStep */
  put(address, isSameStep) {
    clearTimeout(this.later);
    try {
      if (isSameStep) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
    } catch {
      this.later = setTimeout(() => this.put(address, isSameStep), LATER);
    }
  }

  /** @param {Place | null} place */
  keep(place) {
    if (place === null) return;
    try {
      history.replaceState(place, "");
    } catch {
      // Then the reader comes back to the top.
    }
  }
}
