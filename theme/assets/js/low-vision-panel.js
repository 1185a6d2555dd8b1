// @ts-check
// The panel of «Версия для слабовидящих». It is loaded by the button and opens at once. A classic script, as permalink.js is.
{
  const root = document.documentElement;
  const button = /** @type {HTMLElement} */ (document.querySelector(".view button"));

  const SPACINGS = { 0: "обычные", 1: "увеличенные", 2: "большие" };

  /** Names, what they are called, and the values with theirs; 0 is the look of the site (numbers come first in an object). @type {[string, string, Record<string, string>][]} */
  const CHOICES = [
    ["size", "Размер текста", { 0: "обычный", 125: "125&nbsp;%", 150: "150&nbsp;%", 175: "175&nbsp;%", 200: "200&nbsp;%" }],
    ["letters", "Промежутки между буквами", SPACINGS],
    ["lines", "Промежутки между строками", SPACINGS],
    ["face", "Шрифт", { 0: "как на сайте", serif: "с засечками", sans: "без засечек" }],
    ["scheme", "Цвета", { 0: "как на сайте", black: "чёрным по белому", white: "белым по чёрному", blue: "тёмно-синим по голубому" }],
  ];

  /** @param {string} name @param {[string, string]} value */
  const radioOf = (name, [value, label]) => `<label class="${name}-${value}"><input type="radio" name="${name}" value="${value}"> ${label}</label>`;

  const dialog = document.createElement("dialog");
  dialog.className = "view-panel";
  dialog.setAttribute("aria-labelledby", "view-title");
  dialog.innerHTML = `<form><h2 id="view-title">Версия для слабовидящих</h2>${CHOICES.map(([name, title, values]) =>
    `<fieldset><legend>${title}</legend>${Object.entries(values).map((value) => radioOf(name, value)).join("")}</fieldset>`).join("")
  }<p role="status"></p><button type="button">Закрыть</button> <button type="reset">Вернуть обычный вид</button></form>`;
  const form = /** @type {HTMLFormElement} */ (dialog.firstChild);
  const status = /** @type {HTMLElement} */ (form.querySelector("[role]"));

  /** Checks what is chosen. */
  const read = () => {
    const chosen = root.dataset.view?.split(" ") ?? [];
    for (const radio of form.querySelectorAll("input")) radio.checked = radio.value === "0" || chosen.includes(`${radio.name}-${radio.value}`);
  };

  /** @param {string} view @param {string} said */
  const keep = (view, said) => {
    root.dataset.view = view;
    try {
      localStorage.setItem("low-vision", view);
    } catch {
      said = "Браузер не даёт запомнить выбор: он действует только на этой странице.";
    }
    status.textContent = said;
  };

  const open = () => {
    read();
    status.textContent = "";
    dialog.showModal();
    /** @type {HTMLElement} */ (form.querySelector(":checked")).focus();
  };

  form.addEventListener("change", () => keep([...new FormData(form)].flatMap(([name, value]) => (value === "0" ? [] : `${name}-${value}`)).join(" "), ""));
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    keep("", "Обычный вид возвращён.");
    read();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  /** @type {HTMLElement} */ (form.querySelector("[type=button]")).addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => button.focus());
  button.addEventListener("click", open);
  document.body.append(dialog);
  open();
}
