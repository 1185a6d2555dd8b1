// @ts-check
// The search box of every page. A classic script, not a module: browsers refuse modules to pages that are opened from a disk. It loads nothing before the reader
// goes to the box; on the page of the search itself, at once.
{
  const form = /** @type {HTMLFormElement} */ (document.querySelector("form.search"));
  const box = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  const page = document.querySelector("[data-search-page]");

  // It cannot be a noscript element: some browsers that run no scripts do not show it.
  document.querySelector(".without-script")?.remove();

  const explain = () => {
    if (form.querySelector(".search-note")) return;
    const note = document.createElement("p");
    note.className = "search-note";
    note.setAttribute("role", "status");
    note.textContent = "Страницы открыты с диска, и браузер не даёт им загрузить указатель. Поиск работает в архиве, опубликованном на сайте; здесь откройте годы, форумы или адресатов.";
    form.append(note);
  };

  let asked = false;
  const start = () => {
    if (location.protocol === "file:") return explain();
    if (asked) return;
    asked = true;
    const root = form.dataset.root || "./";
    import(new URL(`${root}assets/search/${page ? "page" : "panel"}.js`, document.baseURI).href).then(
      (module) => module.start(form, box),
      () => { asked = false; });
  };

  /** The key is found by its place: with the Russian layout it gives another letter. @param {KeyboardEvent} event */
  const isShortcut = (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) return event.code === "KeyK";
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const isWriting = event.target instanceof HTMLElement && (event.target.isContentEditable || event.target.matches("input:not([type=checkbox]), textarea, select"));
    return !isWriting && (event.key === "/" || (event.code === "Slash" && !event.shiftKey));
  };

  document.addEventListener("keydown", (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  box.addEventListener("focus", start);
  box.addEventListener("input", start);
  if (page || document.activeElement === box) start();
}
