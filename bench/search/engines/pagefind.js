// @ts-check
// Pagefind without its user interface: the first hits are there when their fragments are.

/** @returns {Promise<import("./ours.js").Search>} */
export async function open() {
  const pagefind = await import(/** @type {any} */ ("/pages/pagefind/pagefind.js"));
  await pagefind.options({ baseUrl: "/" });
  await pagefind.init();
  return async (text, limit) => {
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, limit).map((/** @type {any} */ result) => result.data()));
    return pages.map(({ url }) => [decodeURI(url).replace(/^\//u, "").replace(/\.html$/u, "")]);
  };
}
