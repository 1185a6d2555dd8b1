// @ts-check
// What the search must hold to, tried in a browser on the engine and the index as they are published. Each law returns what breaks it, in words.

/** @param {string} site the folder of the site */
async function open(site) {
  const engine = await import(`${site}assets/search/engine.js`);
  const load = async (/** @type {string} */ path) => {
    const response = await fetch(`${site}search/${path}`);
    if (!response.ok) throw new Error(path);
    return response.arrayBuffer();
  };
  return { engine, index: await engine.openIndex(load), archive: await (await fetch(`${site}data/archive.json`)).json() };
}

/** All ids of an answer, those in lines of recurrences too. @param {any} answer @returns {string[]} */
const idsOf = (answer) => answer.hits.flatMap((/** @type {any} */ hit) => [hit.id, ...(hit.recurrence?.members ?? [])]);

const ALL = 1_000_000;

/** @param {string} site @param {[string, string][]} rows */
async function words(site, rows) {
  const { engine } = await open(site);
  const show = (/** @type {string} */ text) => engine.wordsOf(text).map((/** @type {any} */ word) => {
    return `${word.parts.join("+")}=${word.parts.map(engine.keyOf).join("+")}`;
  }).join(" ");
  return rows.filter(([text, expected]) => show(text) !== expected).map(([text, expected]) => `«${text}»: ${expected}, and not ${show(text)}`);
}

/** @param {string} site @param {[string, string][]} rows */
async function stems(site, rows) {
  const { engine } = await open(site);
  return rows.filter(([word, stem]) => engine.stem(word) !== stem).map(([word, stem]) => `${word}: ${stem}, and not ${engine.stem(word)}`);
}

/** @param {string} site @param {[string, string][]} rows */
async function quantities(site, rows) {
  const { engine } = await open(site);
  const show = (/** @type {string} */ text) => engine.quantitiesIn(text).map((/** @type {any} */ { key }) => key).join(" ");
  return rows.filter(([text, keys]) => show(text) !== keys).map(([text, keys]) => `«${text}»: ${keys}, and not ${show(text)}`);
}

/** @param {string} site @param {any[]} probes */
async function probes(site, probes) {
  const { index } = await open(site);
  const faults = [];
  for (const { why, query, want, top, never } of probes) {
    const answer = await index.search(query, { limit: ALL });
    const placeOf = (/** @type {string} */ id) => answer.hits.findIndex((/** @type {any} */ hit) => hit.id === id || hit.recurrence?.members.includes(id));
    const say = (/** @type {string} */ fault) => faults.push(`${why} («${query.slice(0, 40)}»): ${fault}`);
    for (const id of want) if (placeOf(id) < 0 || placeOf(id) >= (top ?? ALL)) say(`${id} is at ${placeOf(id)}`);
    for (const id of never) if (placeOf(id) >= 0) say(`${id} is there`);
    if (top === 0 && answer.total > 0) say(`${answer.total} hits`);
    if (top > 0 && want.length === 0 && answer.total === 0) say("nothing");
  }
  return faults;
}

/** A further correct letter of a word in the text never loses its hit. @param {string} site
 * @param {{ resolutions: number, least: number, withinYear: boolean, quoted: boolean }} extent how many resolutions are tried, how many beginnings that must give, and whether only
 *   hits of the same year are asked for, which in a large archive saves the test from reading thousands; and whether a quote is typed first */
async function monotony(site, { resolutions, least, withinYear, quoted }) {
  const { engine, index, archive } = await open(site);
  /** @type {Map<string, { typed: string, years: string[], ids: Set<string> }>} */
  const wanted = new Map();
  for (const resolution of archive.resolutions.slice(0, resolutions)) for (const section of resolution.sections) for (const { id, text } of section.recommendations) {
    for (const { start, end } of engine.wordsOf(text)) {
      for (let length = 1; length <= end - start; length++) {
        const typed = (quoted ? '"' : "") + text.slice(start, start + length);
        const years = withinYear ? [resolution.id.split("/")[0]] : [];
        const name = `${years} ${typed}`;
        if (!wanted.has(name)) wanted.set(name, { typed, years, ids: new Set() });
        wanted.get(name)?.ids.add(id);
      }
    }
  }
  const faults = [];
  for (const { typed, years, ids } of wanted.values()) {
    const found = new Set(idsOf(await index.search(typed, { years, limit: ALL })));
    for (const id of ids) if (!found.has(id)) faults.push(`«${typed}» loses ${id}`);
  }
  if (wanted.size < least) faults.push(`only ${wanted.size} beginnings were tried`);
  return faults.slice(0, 20);
}

/** Counts promise what a choice gives. @param {string} site @param {string[]} queries */
async function counts(site, queries) {
  const { index } = await open(site);
  const faults = [];
  for (const query of queries) {
    const { facets, total } = await index.search(query);
    for (const [dimension, values] of Object.entries(facets)) for (const { id, count } of /** @type {any[]} */ (values)) {
      const chosen = await index.search(query, { [dimension]: [id] });
      if (count === 0 || chosen.total !== count) faults.push(`«${query}», ${dimension} ${id}: ${count} promised, ${chosen.total} found`);
      const promised = (/** @type {any[]} */ list) => list.map((facet) => `${facet.id} ${facet.count}`).join();
      if (promised(chosen.facets[dimension]) !== promised(/** @type {any[]} */ (values))) faults.push(`«${query}», ${dimension} ${id}: the other choices of its kind changed`);
      const other = chosen.facets[dimension].find((/** @type {any} */ facet) => facet.id !== id);
      const both = other && (await index.search(query, { [dimension]: [id, other.id] }));
      if (both && (both.total < Math.max(count, other.count) || both.total > total)) faults.push(`«${query}», ${dimension} ${id} or ${other.id}: ${both.total}`);
    }
  }
  return faults;
}

/** Pages of hits are the list of hits. @param {string} site @param {string[]} queries */
async function paging(site, queries) {
  const { index } = await open(site);
  const faults = [];
  for (const query of queries) {
    const all = (await index.search(query, { limit: ALL })).hits.map((/** @type {any} */ hit) => hit.id);
    const paged = [];
    for (let offset = 0; ; offset += 7) {
      const { hits, hasMore } = await index.search(query, { offset, limit: 7 });
      paged.push(...hits.map((/** @type {any} */ hit) => hit.id));
      if (!hasMore) break;
    }
    if (paged.join() !== all.join() || new Set(all).size !== all.length) faults.push(`«${query}»: ${paged.length} by pages, ${all.length} at once`);
  }
  return faults;
}

/** Snippets are the archive's own words. @param {string} site @param {string[]} queries */
async function snippets(site, queries) {
  const { index, archive } = await open(site);
  const texts = new Map(archive.resolutions.flatMap((/** @type {any} */ resolution) => resolution.sections.flatMap((/** @type {any} */ section) => section.recommendations.map((/** @type {any} */ item) => [item.id, item.text]))));
  const faults = [];
  for (const query of queries) {
    for (const { id, kind, snippet } of (await index.search(query, { limit: ALL })).hits) {
      // What the document says beside the wording follows it after a dot: a deadline, a footnote.
      const shown = snippet.map(([text]) => text).join("").replace(/^… /, "").replace(/ …$/, "").split(" · ")[0];
      if (kind === "recommendation" && !texts.get(id)?.includes(shown)) faults.push(`«${query}», ${id}: ${shown}`);
    }
  }
  return faults;
}

/** Whatever is typed, there is an answer. @param {string} site @param {string[]} queries */
async function anything(site, queries) {
  const { index } = await open(site);
  const faults = [];
  for (const query of queries) {
    try {
      const { total, hits } = await index.search(query);
      if (!Number.isInteger(total) || hits.length > total) faults.push(`«${query.slice(0, 40)}»: ${total} and ${hits.length}`);
    } catch (error) {
      faults.push(`«${query.slice(0, 40)}»: ${error}`);
    }
  }
  return faults;
}

/** What a reader with an empty cache waits for: few requests one after the other, and few in all. @param {string} site @param {{ queries: string[], hops: number, requests: number }} bounds */
async function cost(site, { queries, hops, requests }) {
  const { engine } = await open(site);
  const faults = [];
  for (const query of queries) {
    /** @type {[string, (part: Promise<ArrayBuffer>) => void][]} */
    let asked = [];
    let [rounds, count] = [0, 0];
    // What is asked for before any answer comes is one round.
    const answerAll = () => {
      rounds++;
      count += asked.length;
      for (const [path, answer] of asked.splice(0)) answer(fetch(`${site}search/${path}`).then((response) => response.arrayBuffer()));
    };
    const load = (/** @type {string} */ path) => new Promise((answer) => { if (asked.push([path, answer]) === 1) setTimeout(answerAll); });
    const { hits } = await (await engine.openIndex(load)).search(query, { enough: 5 });
    if (hits.length === 0 || rounds > hops || count > requests) faults.push(`«${query}»: ${hits.length} hits after ${count} requests, ${rounds} of them one after the other`);
  }
  return faults;
}

/** An answer in haste is the beginning of the whole one. @param {string} site @param {string[]} queries */
async function haste(site, queries) {
  const { index } = await open(site);
  const faults = [];
  for (const query of queries) {
    const [hasty, whole] = [await index.search(query, { limit: 20, enough: 5 }), await index.search(query, { limit: 20 })];
    const idsOf = (/** @type {any} */ answer) => answer.hits.map((/** @type {any} */ hit) => hit.id).join();
    if (hasty.hits.length === 0 || !idsOf(whole).startsWith(idsOf(hasty)) || hasty.total !== whole.total || hasty.isUnfinished !== hasty.hits.length < whole.hits.length || whole.isUnfinished) faults.push(`«${query}»: ${idsOf(hasty)} of ${idsOf(whole)}`);
  }
  return faults;
}

const RARELY = 500;

/** Whatever pause a reader makes in a word of the texts, hardly ever is something loaded that only strange or mistyped words need. @param {string} site @param {{ resolutions: number, least: number }} extent */
async function pauses(site, { resolutions, least }) {
  const { engine, archive } = await open(site);
  let typed = "";
  /** @type {string[]} */
  const faults = [];
  const index = await engine.openIndex(async (/** @type {string} */ path) => {
    const isSpecial = path.endsWith("/aliases.json") || path.endsWith("/words.json");
    if (isSpecial) faults.push(`«${typed}» asks for ${path}`);
    // What failed is asked for again, and so told of each beginning.
    if (isSpecial) throw new Error(path);
    return (await fetch(`${site}search/${path}`)).arrayBuffer();
  });
  const beginnings = new Set();
  for (const { sections } of archive.resolutions.slice(0, resolutions)) for (const { text } of sections.flatMap((/** @type {any} */ section) => section.recommendations)) {
    for (const { start, end } of engine.wordsOf(text)) for (let length = 1; length <= end - start; length++) beginnings.add(text.slice(start, start + length).toLowerCase());
  }
  for (typed of beginnings) await index.search(typed, { limit: 1 }).catch(() => {});
  if (beginnings.size < least) return [`only ${beginnings.size} beginnings were tried`];
  // «усили» may be the whole of a word that no text has, and nothing tells that it is not.
  return faults.length <= beginnings.size / RARELY ? [] : faults.slice(0, 20);
}

/** A word that would stand where a list of everywhere has a part of its own is not everywhere: its concept is looked for. @param {string} site */
async function neighbours(site) {
  const { engine } = await open(site);
  const parts = new engine.Parts(() => {}, { firstKeys: ["=0001", "дет", "дом"], longParts: [0, 1, 0], beginnings: new Set(), endings: new Set() });
  /** @type {number[]} */
  const asked = [];
  parts.terms = async (/** @type {number} */ part) => (asked.push(part), new Map());
  const expansion = new engine.Expansion({ text: "детский", key: "детск" }, parts.catalogue, false);
  expansion.addConcept({ number: 1, key: "=0001", also: [], forms: [], isAside: false });
  await engine.listsOf(parts, expansion, "usual");
  return asked.includes(0) && !asked.includes(1) ? [] : [`parts ${asked} were asked for`];
}
