// @ts-check
// Marks in the contents where the reader is. A classic script, as permalink.js is.
{
  const contents = /** @type {HTMLElement} */ (document.querySelector(".contents"));
  const links = new Map([...contents.querySelectorAll("a")].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const sections = [...document.querySelectorAll(".text > section")];
  /** @type {Set<Element>} */
  const read = new Set();

  /** The section that a link led to, if it cannot come up to where one reads, because the page ends. */
  const aimed = () => {
    const isAtEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;
    return isAtEnd ? document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest(".text > section") : null;
  };

  const mark = () => {
    const place = aimed() ?? sections.findLast((section) => read.has(section));
    const current = links.get(place?.querySelector(":scope > h2")?.id ?? "");
    for (const link of links.values()) {
      if (link === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    // Long contents beside the text scroll by themselves; above it they have no end of their own.
    if (current && contents.scrollHeight > contents.clientHeight) contents.scrollTop = current.offsetTop - contents.clientHeight / 2;
  };

  // One reads in the upper part of the screen.
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) read.add(target);
      else read.delete(target);
    }
    mark();
  }, { rootMargin: "-20% 0px -79% 0px" });
  for (const section of sections) observer.observe(section);
  addEventListener("hashchange", mark);
}
