// @ts-check
// Marks the words that the reader came for: a hit of the search leads here with them in the address. A classic script, as permalink.js is.
{
  const WORD = /[\p{L}\p{Nd}\p{Mn}](?:[\u00AD\u200B-\u200D\u2060\uFEFF]*[\u2010-\u2013\u2212-]?[\u00AD\u200B-\u200D\u2060\uFEFF]*[\p{L}\p{Nd}\p{Mn}])*/gu;

  /** @param {string} text */
  const normal = (text) => text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "").toLowerCase();

  const address = new URL(location.href);
  const words = new Set((address.searchParams.get("mark") ?? "").split(" ").map(normal).filter((word) => word !== "").slice(0, 50));

  /** Marks a stretch of a text that may begin in one node and end in another: «не<em>мед</em>ленно». @param {Text[]} nodes @param {number} start @param {number} end */
  const mark = (nodes, start, end) => {
    let from = 0;
    for (const node of nodes) {
      const length = node.data.length;
      const [first, last] = [Math.max(start - from, 0), Math.min(end - from, length)];
      from += length;
      if (first >= last) continue;
      const range = document.createRange();
      range.setStart(node, first);
      range.setEnd(node, last);
      pieces.push(range);
    }
  };

  /** @type {Range[]} */
  const pieces = [];

  /** Texts of different blocks are no one word. @param {Text} node */
  const blockOf = (node) => node.parentElement?.closest("p, li, h1, h2, h3, h4, td, th, dd, dt, div");

  if (words.size > 0) {
    // While this runs, some browsers do not know the target yet.
    const target = location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const place = target?.closest("li") ?? target;
    const texts = document.createTreeWalker(place?.querySelector(".wording") ?? place ?? document.querySelector("article") ?? document.body, NodeFilter.SHOW_TEXT);
    /** @type {Text[][]} */
    const blocks = [];
    while (texts.nextNode()) {
      const node = /** @type {Text} */ (texts.currentNode);
      const last = blocks.at(-1);
      if (last !== undefined && blockOf(last[0]) === blockOf(node)) last.push(node);
      else blocks.push([node]);
    }
    for (const nodes of blocks) {
      const text = nodes.map(({ data }) => data).join("");
      for (const match of text.matchAll(WORD)) if (words.has(normal(match[0]))) mark(nodes, match.index, match.index + match[0].length);
    }
    // From the last on, so that what was wrapped moves nothing that is still to be wrapped.
    for (const range of pieces.reverse()) range.surroundContents(document.createElement("mark"));
    // The address is what a reader copies to cite; it needs no words.
    address.searchParams.delete("mark");
    if (location.protocol !== "file:") history.replaceState(history.state, "", address);
  }
}
