// @ts-check
// Leads on from an address that went away, with the anchor that browsers without scripts lose; of words that went nowhere, the page that they were on says so, and where a number stood for
// different words at different times, the reader chooses. A classic script, as permalink.js is; it runs before the page refreshes itself.
{
  const place = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
  const row = place?.closest(".fates p") ?? place?.querySelector(":scope > p");
  const link = row?.querySelector("a");
  const target = document.querySelector("[data-moved-to]");
  if (place?.matches("[data-parted]")) place.scrollIntoView();
  else if (link) location.replace(link.href);
  else if (target instanceof HTMLAnchorElement) location.replace(target.href.includes("#") ? target.href : target.href + location.search + (row ? `#${row.id}` : location.hash));
}
