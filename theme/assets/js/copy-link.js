// @ts-check
// A classic script, not a module: browsers refuse modules to pages that are opened from a disk. The block keeps its names to itself.
{
  const status = document.getElementById("copied");

  /** @param {string} text */
  const copy = async (text) => {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return;
    }
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    if (!copied) throw new Error("The browser did not copy.");
  };

  /** @param {HTMLElement} button */
  const activate = (button) => {
    const item = button.closest("li");
    const text = button.dataset.copies === "citation" ? item?.dataset.citation : item?.dataset.permalink;
    copy(text ?? location.href).then(
      () => report(button, "Ссылка скопирована"),
      () => { location.hash = item?.id ?? ""; report(button, "Скопировать не удалось: ссылка стоит в адресной строке"); });
  };

  /** @param {HTMLElement} button @param {string} message */
  const report = (button, message) => {
    if (status) status.textContent = message;
    button.dataset.message = message;
    setTimeout(() => { delete button.dataset.message; if (status) status.textContent = ""; }, 2500);
  };

  for (const button of document.querySelectorAll("button.copy")) {
    if (!(button instanceof HTMLElement)) continue;
    button.hidden = false;
    button.addEventListener("click", () => activate(button));
  }
}
