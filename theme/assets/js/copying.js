// @ts-check
// What a reader marks and copies arrives as it is read: «4.2. обеспечить…» in one line, without the marks that belong to the page.

const BLOCKS = "p, li, h1, h2, h3, h4, dt, dd, td, th, figcaption, summary";
const UNSAID = ".recurs, .partly, .topics, .cite, .citing, .visually-hidden, .former, .earlier, button";

/** The lines of a stretch of the page. @param {Range} range */
export function linesOf(range) {
  /** @type {{ of: Element | null, text: string }[]} */
  const lines = [];
  const scope = range.commonAncestorContainer;
  const texts = document.createTreeWalker(scope.nodeType === Node.TEXT_NODE ? /** @type {Node} */ (scope.parentNode) : scope, NodeFilter.SHOW_TEXT);
  let number = "";
  while (texts.nextNode()) {
    const node = /** @type {Text} */ (texts.currentNode);
    const parent = node.parentElement;
    if (!range.intersectsNode(node) || !parent || parent.closest(UNSAID)) continue;
    const text = node.data.slice(node === range.startContainer ? range.startOffset : 0, node === range.endContainer ? range.endOffset : undefined).replace(/[ \t\r\n]+/g, " ");
    if (parent.matches(".recommendations > li .number")) number = text.trim() === "" ? "" : `${text.trim()}. `;
    else {
      const block = parent.closest(BLOCKS);
      const line = lines.at(-1);
      if (line !== undefined && line.of === block) line.text += text;
      else if (text.trim() !== "") lines.push({ of: block, text: number + text.trimStart() });
      if (text.trim() !== "") number = "";
    }
  }
  return lines.map(({ text }) => text.replace(/\u00AD/g, "").trim());
}

/** Only where numbers are marked with words: all else the browser copies better. @param {ClipboardEvent} event */
function onCopy(event) {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || event.clipboardData === null) return;
  const range = selection.getRangeAt(0);
  if (![...document.querySelectorAll(".recommendations > li .number")].some((number) => range.intersectsNode(number))) return;
  const lines = linesOf(range);
  if (lines.length === 0) return;
  const page = document.createElement("div");
  for (const line of lines) page.appendChild(document.createElement("p")).textContent = line;
  event.clipboardData.setData("text/plain", lines.join("\n"));
  event.clipboardData.setData("text/html", page.innerHTML);
  event.preventDefault();
}

export const copyLines = () => document.addEventListener("copy", onCopy);
