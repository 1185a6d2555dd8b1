// @ts-check
// Marks the words that the reader came for: a hit of the search leads here with them in the address. A classic script, as copy-link.js is.
{
  const WORD = /[\p{L}\p{Nd}\p{Mn}](?:[\u00AD\u200B-\u200D\u2060\uFEFF]*[\u2010-\u2013\u2212-]?[\u00AD\u200B-\u200D\u2060\uFEFF]*[\p{L}\p{Nd}\p{Mn}])*/gu;

  /** @param {string} text */
  const normal = (text) => text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "").toLowerCase();

  const address = new URL(location.href);
  const words = new Set((address.searchParams.get("mark") ?? "").split(" ").map(normal).filter((word) => word !== "").slice(0, 50));

  /** @param {Text} node */
  const mark = (node) => {
    for (const match of [...node.data.matchAll(WORD)].reverse()) {
      if (!words.has(normal(match[0]))) continue;
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      range.surroundContents(document.createElement("mark"));
    }
  };

  if (words.size > 0) {
    const place = document.querySelector(":target");
    const texts = document.createTreeWalker(place?.querySelector(".wording") ?? place ?? document.querySelector("article") ?? document.body, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (texts.nextNode()) nodes.push(/** @type {Text} */ (texts.currentNode));
    nodes.forEach(mark);
    // The address is what a reader copies to cite; it needs no words.
    address.searchParams.delete("mark");
    if (location.protocol !== "file:") history.replaceState(history.state, "", address);
  }
}
