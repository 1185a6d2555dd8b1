// @ts-check
// Leads on from an address that went away, with the anchor that browsers without scripts lose; of words that went nowhere, the page that they were on says so. A classic script, as copy-link.js is; it runs before the page refreshes itself.
{
  const id = location.hash.slice(1);
  const row = id === "" ? null : document.getElementById(id)?.closest("li");
  const link = row?.querySelector("a");
  const target = document.querySelector("[data-moved-to]");
  const leadsOn = document.querySelector("meta[http-equiv=refresh]") !== null;
  const anchor = row ? `#${row.querySelector(".number")?.id}` : location.hash;
  if (link) location.replace(link.href);
  else if (leadsOn && target instanceof HTMLAnchorElement) location.replace(target.href.includes("#") ? target.href : target.href + location.search + anchor);
}
