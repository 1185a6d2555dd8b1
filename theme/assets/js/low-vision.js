// @ts-check
// «Версия для слабовидящих»: what the reader chose stands at the root before anything is painted, so this script blocks and is small; the panel is loaded when it is asked for. A classic script, as permalink.js is.
{
  const root = document.documentElement;
  const panel = /** @type {HTMLScriptElement} */ (document.currentScript).src.replace(/\.js$/, "-panel.js");

  /** Words that low-vision.css knows. Where the browser keeps nothing, a choice holds for the page. */
  const recall = () => {
    try {
      root.dataset.view = localStorage.getItem("low-vision") ?? "";
    } catch {
      root.dataset.view ??= "";
    }
  };

  recall();
  addEventListener("storage", recall);
  // A page that the browser kept is shown again as it was.
  addEventListener("pageshow", ({ persisted }) => { if (persisted) recall(); });

  let isAsked = false;
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest(".view button") : null;
    if (button === null || isAsked) return;
    isAsked = true;
    const script = document.createElement("script");
    script.src = panel;
    script.onerror = () => {
      isAsked = false;
      script.remove();
      button.textContent = "Версия для слабовидящих: нет связи, нажмите ещё раз";
    };
    document.head.append(script);
  });
}
