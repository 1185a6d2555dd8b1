// @ts-check
// What leaves the page: to the clipboard, to another program of the phone, to a file.

/** In browsers that have no clipboard for scripts, and where it refuses. @param {string} text */
function copyFromField(text) {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}

/** Copies, and says so; where the browser does not let it, shows what the reader may copy. @param {string} text @param {HTMLElement} said @param {string} done */
export async function copy(text, said, done) {
  const copied = await navigator.clipboard?.writeText(text).then(() => true, () => false) || copyFromField(text);
  said.textContent = copied ? done : `Браузер не дал скопировать. Выделите и скопируйте сами: ${text}`;
}

/** Offers a text as a file. @param {string} name @param {string} type @param {string} text */
export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has to begin with it first.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
