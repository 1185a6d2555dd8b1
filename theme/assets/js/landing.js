// @ts-check
// Who comes by a link to one recommendation of many learns at once what it is, of which document, and for whom.

import { element } from "./elements.js";

/** @type {HTMLElement | null} */
let said = null;

function land() {
  said?.remove();
  said = null;
  const target = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
  const item = /** @type {HTMLElement | null} */ (target?.closest(".resolution .recommendations > li") ?? null);
  if (item === null) return;
  const whom = [...(item.closest("section")?.querySelectorAll(".addressees a") ?? [])].map((addressee) => addressee.textContent);
  const what = [".page-header .eyebrow", "h1"].map((part) => document.querySelector(part)?.textContent?.trim());
  said = element("p", { class: "landing" }, [...what, ...(whom.length === 0 ? [] : [`Кому: ${whom.join("; ")}`])].join(" · "));
  item.querySelector(":scope > div:not(.citing)")?.prepend(said);
}

export function tellWhereOneLands() {
  addEventListener("hashchange", land);
  land();
}
