// @ts-check
// Who comes by a link to one recommendation of many learns at once what it is, of which document, and for whom.

import { element } from "./elements.js";
import { addresseesOf } from "./citation.js";

/** @type {HTMLElement | null} */
let landing = null;

function land() {
  landing?.remove();
  landing = null;
  const target = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
  const item = target?.closest(".resolution .recommendations > li") ?? null;
  if (item === null) return;
  const whom = addresseesOf(item).join("; ");
  const what = [".page-header .eyebrow", "main h1"].map((part) => document.querySelector(part)?.textContent?.trim());
  landing = element("p", { class: "landing" }, [...what, ...(whom === "" ? [] : [`Кому: ${whom}`])].join(" · "));
  item.querySelector(":scope > div:not(.citing)")?.prepend(landing);
}

export function tellWhereOneLands() {
  addEventListener("hashchange", land);
  land();
}
