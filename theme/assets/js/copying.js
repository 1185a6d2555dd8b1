// @ts-check
// What a reader marks and copies arrives as it is read: «4.2. обеспечить…» in one line, without what belongs to the page.

const BLOCKS = "p, li, h1, h2, h3, h4, dt, dd, td, th, figcaption, summary, .meta";
const UNSAID = ".recurs, .partly, .topics, .cite, .citing, .landing, .visually-hidden, .former, .earlier, sup, button";

/** Numbers that the document prints stand beside ours. */
const PRINTED = ".wording > p > .label, section > h2 > .label";

const NUMBER = ".recommendations > li .number";

/** The number of the recommendation whose first word is where the range begins: a reader drags from word to word. @param {Range} range */
function numberBefore(range) {
  const wording = (range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement)?.closest(".recommendations .wording");
  if (!wording) return "";
  const before = document.createRange();
  before.setStart(wording, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const label = wording.querySelector(":scope > p > .label")?.textContent ?? "";
  return before.toString().replace(label, "").trim() === "" ? wording.closest("li")?.querySelector(".number")?.textContent ?? "" : "";
}

/** The lines of a stretch of the page. @param {Range} range */
export function linesOf(range) {
  /** @type {{ of: Element | null, text: string }[]} */
  const lines = [];
  const scope = range.commonAncestorContainer;
  const texts = document.createTreeWalker(scope.nodeType === Node.TEXT_NODE ? /** @type {Node} */ (scope.parentNode) : scope, NodeFilter.SHOW_TEXT);
  let number = numberBefore(range);
  while (texts.nextNode()) {
    const node = /** @type {Text} */ (texts.currentNode);
    const parent = node.parentElement;
    if (!range.intersectsNode(node) || !parent || parent.closest(UNSAID) || parent.matches(PRINTED)) continue;
    const text = node.data.slice(node === range.startContainer ? range.startOffset : 0, node === range.endContainer ? range.endOffset : undefined).replace(/[ \t\r\n]+/g, " ");
    if (parent.matches(NUMBER)) number = text.trim();
    else {
      const block = parent.closest(BLOCKS);
      const line = lines.at(-1);
      if (line !== undefined && line.of === block) line.text += text;
      else if (text.trim() !== "") lines.push({ of: block, text: (number === "" ? "" : `${number}. `) + text.trimStart() });
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
  if (![...document.querySelectorAll(NUMBER)].some((number) => range.intersectsNode(number))) return;
  const lines = linesOf(range);
  if (lines.length === 0) return;
  const page = document.createElement("div");
  for (const line of lines) page.appendChild(document.createElement("p")).textContent = line;
  event.clipboardData.setData("text/plain", lines.join("\n"));
  event.clipboardData.setData("text/html", page.innerHTML);
  event.preventDefault();
}

export const copyLines = () => document.addEventListener("copy", onCopy);
