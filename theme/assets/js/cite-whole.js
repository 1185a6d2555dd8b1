// @ts-check
// The reference to the whole resolution, which the page has without a script too: a script knows the day, copies and saves.

import { button, element } from "./elements.js";
import { copy, download } from "./passing-on.js";
import { visited } from "./citation.js";

export function citeWhole() {
  const place = document.querySelector(".cite-whole");
  const reference = place?.querySelector(".reference");
  if (!place || !reference) return;
  reference.textContent = `${reference.textContent?.replace(/\.$/, "")} ${visited()}`;
  place.querySelector(".by-hand")?.remove();
  const said = element("p", { class: "said-of-copy", role: "status" });
  const press = () => void copy(reference.textContent ?? "", said, "Ссылка на источник скопирована");
  reference.after(element("div", { class: "actions" }, button("Скопировать ссылку на источник", press)), said);
  for (const record of place.querySelectorAll("pre[data-file]")) {
    const { file = "", type = "" } = /** @type {HTMLElement} */ (record).dataset;
    record.before(element("div", { class: "actions" }, button(`Сохранить ${file}`, () => download(file, type, record.textContent ?? ""))));
  }
}
