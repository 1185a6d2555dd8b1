// @ts-check
// Elements made by scripts. Texts come in as texts, never as markup.

/** @param {string} name @param {Record<string, string>} attributes @param {(Node | string)[]} children */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** @param {string} text @param {() => void} press @param {Record<string, string>} [attributes] */
export function button(text, press, attributes = {}) {
  const made = element("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", press);
  return made;
}

/** The number with the noun in its form after it. @param {number} count @param {[one: string, few: string, many: string]} forms */
export function counted(count, forms) {
  const form = ["one", "few"].indexOf(new Intl.PluralRules("ru").select(count));
  return `${count.toLocaleString("ru")}\u00A0${forms.at(form)}`;
}
