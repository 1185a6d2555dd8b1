// @ts-check
// Reloads the page after every build and shows what the build found. The policy of the site forbids inline styles, so the sheet is constructed.
{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    section { position: fixed; inset: auto 1rem 1rem; z-index: 9999; max-height: 60vh; overflow: auto; padding: 1rem 1.25rem;
      border-radius: 8px; background: #2a1215; color: #fdecec; font: 14px/1.45 ui-monospace, monospace; box-shadow: 0 8px 32px #0008; }
    section.warnings { background: #2b2412; color: #fdf4dc; }
    h2 { margin: 0 0 .5rem; font: 600 15px/1.4 system-ui, sans-serif; }
    pre { margin: 0 0 .75rem 1.5rem; white-space: pre-wrap; opacity: .85; font: inherit; }
    p { margin: 0; overflow-wrap: anywhere; }
    button { position: absolute; inset: .75rem .75rem auto auto; padding: .25rem .6rem; font: inherit; }
  `);

  const show = async () => {
    /** @type {{ message: string, hint: string, isError: boolean }[]} */
    const findings = await (await fetch("/_dev/diagnostics")).json();
    if (findings.length === 0) return;
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    const box = root.appendChild(document.createElement("section"));
    box.className = findings.some((finding) => finding.isError) ? "errors" : "warnings";
    box.setAttribute("aria-label", "Замечания к архиву");
    box.appendChild(document.createElement("h2")).textContent = `Замечаний: ${findings.length}`;
    const close = box.appendChild(document.createElement("button"));
    close.textContent = "Закрыть";
    close.addEventListener("click", () => host.remove());
    for (const finding of findings) {
      box.appendChild(document.createElement("p")).textContent = finding.message;
      box.appendChild(document.createElement("pre")).textContent = finding.hint;
    }
    document.body.append(host);
  };

  /** @type {string | undefined} */
  let shown;
  new EventSource("/_dev/events").addEventListener("build", (event) => {
    if (shown !== undefined && shown !== event.data) location.reload();
    shown = event.data;
  });
  show();
}
