// @ts-check
// The reference to the whole resolution, which the page has without a script too: a script knows the day, copies and saves.

import { button, element } from "./elements.js";
import { copy, download } from "./passing-on.js";

export function citeWhole() {
  const place = document.querySelector(".cite-whole");
  const reference = place?.querySelector(".reference");
  if (!place || !reference) return;
  reference.textContent = `${reference.textContent?.replace(/\.$/, "")} (дата обращения: ${new Date().toLocaleDateString("ru-RU")}).`;
  const said = element("p", { class: "said-of-copy", role: "status" });
  /** @param {string} text @param {string} done */
  const copies = (text, done) => copy(text).then(() => said.replaceChildren(done), () => said.replaceChildren("Браузер не дал скопировать: выделите текст сами."));
  place.querySelector(".by-hand")?.remove();
  reference.after(element("div", { class: "actions" }, button("Скопировать ссылку на источник", () => copies(reference.textContent ?? "", "Ссылка на источник скопирована"))), said);
  for (const record of place.querySelectorAll("pre[data-file]")) {
    const { file = "", type = "" } = /** @type {HTMLElement} */ (record).dataset;
    record.before(element("div", { class: "actions" }, button(`Сохранить ${file}`, () => download(file, type, record.textContent ?? ""))));
  }
}
