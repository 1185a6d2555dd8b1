// @ts-check
// The search box of every page. A classic script, not a module: browsers refuse modules to pages that are opened from a disk. It loads nothing before the reader
// goes to the box; on the page of the search itself, at once.
{
  const form = /** @type {HTMLFormElement} */ (document.querySelector("form.search"));
  const box = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  const page = document.querySelector("[data-search-page]");

  // It cannot be a noscript element: some browsers that run no scripts do not show it.
  document.querySelector(".without-script")?.remove();

  /** @param {string} text @param {(() => void) | null} again */
  const explain = (text, again) => {
    form.querySelector(".search-note")?.remove();
    const note = document.createElement("p");
    note.className = "search-note";
    note.setAttribute("role", "status");
    note.append(text);
    if (again !== null) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Повторить";
      button.addEventListener("click", () => { box.focus(); note.remove(); again(); });
      note.append(" ", button);
    }
    form.append(note);
    const elsewhere = document.querySelector(".elsewhere");
    if (elsewhere instanceof HTMLElement) elsewhere.hidden = false;
  };

  /** From a disk browsers load no modules, but a classic script. */
  const startLocal = () => {
    const script = /** @type {HTMLScriptElement & { startPage?: Function, startPanel?: Function }} */ (document.createElement("script"));
    script.src = new URL(`${form.dataset.root || "./"}assets/search/local.js`, document.baseURI).href;
    script.addEventListener("load", () => (page ? script.startPage : script.startPanel)?.(form, box));
    script.addEventListener("error", () => {
      asked = page !== null;
      explain("Страницы открыты с диска, и браузер не дал им загрузить поиск. Откройте годы, форумы или адресатов.", null);
    });
    document.head.append(script);
  };

  let asked = false;
  let failures = 0;
  const start = () => {
    if (asked) return;
    asked = true;
    if (location.protocol === "file:") return startLocal();
    // A module that failed to load is not asked for again under the same address.
    const script = `assets/search/${page ? "page" : "panel"}.js${failures > 0 ? `?again=${failures}` : ""}`;
    import(new URL((form.dataset.root || "./") + script, document.baseURI).href).then(
      (module) => {
        form.querySelector(".search-note")?.remove();
        module.start(form, box);
      },
      () => {
        asked = false;
        failures++;
        explain("Поиск не загрузился: нет связи или сервер не отвечает.", start);
      });
  };

  /** The key is found by its place: with the Russian layout it gives another letter. A key alone is no shortcut, for who dictates would press it (WCAG 2.1.4). @param {KeyboardEvent} event */
  const isShortcut = (event) => (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === "KeyK";

  document.addEventListener("keydown", (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!page && !(relatedTarget instanceof Node && form.contains(relatedTarget))) form.querySelector(".search-note")?.remove();
  });
  box.addEventListener("focus", start);
  box.addEventListener("input", start);
  if (page || document.activeElement === box) start();
}
