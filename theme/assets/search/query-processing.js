// @ts-check
// From what was typed to what is found of each word: fields, phrases and concepts are recognised, words that are not in the archive are corrected.

import { conceptsOf, referencesOf } from "./concepts.js";
import { addAddresseeWords, addForumWords, addNamings, findField } from "./field-retrieval.js";
import { addresseesWith, forumsWith, namingsOf } from "./names.js";
import { chunksOf } from "./query.js";
import { findInRow, findWord, prefetch } from "./retrieval.js";

/**
 * @typedef {import("./concepts.js").Concept} Concept
 * @typedef {import("./names.js").Naming} Naming
 * @typedef {import("./found.js").Found} Found
 * @typedef {import("./parts.js").Parts} Parts
 * @typedef {import("./query.js").Chunk} Chunk
 * @typedef {import("./query.js").Term} Term
 * @typedef {import("./query.js").WordTerm} WordTerm
 * @typedef {{ found: Found[], missing: string[], corrected: string | null, namings: Naming[], unwanted: string[], barred?: Uint8Array }} ProcessedQuery `barred` is 1 for entries that have unwanted words
 */

/** What is not wanted needs something that is. @param {Parts} parts @param {Chunk[]} chunks @returns {Promise<ProcessedQuery>} */
export async function processQuery(parts, chunks) {
  const wanted = chunks.filter(({ isUnwanted, terms }) => !isUnwanted && terms.length > 0);
  const unwanted = wanted.length === 0 ? [] : chunks.filter(({ isUnwanted }) => isUnwanted);
  const [read, barred] = await Promise.all([processCorrected(parts, wanted.length === 0 ? chunks : wanted), unwanted.length === 0 ? undefined : bar(parts, unwanted)]);
  return { ...read, unwanted: unwanted.map(({ text }) => text.replace(/^[-\u2212]/, "")), barred };
}

/** @param {Parts} parts @param {Chunk[]} unwanted */
async function bar(parts, unwanted) {
  const { barredBy } = await import("./exclusions.js");
  return barredBy(parts, unwanted);
}

/** What was corrected is read as if it had been typed so: it may name an addressee, or a phrase of the thesaurus. @param {Parts} parts @param {Chunk[]} chunks */
async function processCorrected(parts, chunks) {
  const read = await processWanted(parts, chunks);
  if (read.corrected === null) return read;
  const again = await processWanted(parts, chunksOf(read.corrected));
  return again.corrected === null && again.missing.length <= read.missing.length ? { ...again, corrected: read.corrected } : read;
}

/** @param {Parts} parts @param {Chunk[]} chunks */
async function processWanted(parts, chunks) {
  const terms = chunks.flatMap((chunk) => chunk.terms);
  const words = terms.flatMap((term) => (term.kind === "word" ? [term] : []));
  const isPassedOver = passedOver(parts, terms);
  const content = terms.filter((term) => !isPassedOver(term));
  const references = referencesOf(parts.catalogue, words);
  for (const term of content) if (term.kind === "word" || term.kind === "whole") prefetch(parts, term, references.get(term) ?? []);
  const naming = conceptsOf(parts, words);
  const find = async (/** @type {Term} */ term) => {
    if (term.kind === "phrase") return findInRow(parts, term);
    return term.kind === "field" ? findField(parts, term) : findWord(parts, term, (await naming).get(term) ?? []);
  };
  const [concepts, read] = await Promise.all([
    naming,
    Promise.all(chunks.map(async (chunk) => ({ chunk, found: await Promise.all(chunk.terms.filter((term) => !isPassedOver(term)).map(find)) }))),
    loadPlaces(parts, content),
  ]);
  const namings = namingsOf(parts.catalogue, words.filter((word) => !isPassedOver(word)), concepts);
  addAllNamed(parts.catalogue, content, read.flatMap(({ found }) => found.filter(({ term }) => term.kind === "word")), namings);
  return { ...(await correctAll(parts, await joinStrangers(parts, read))), namings };
}

/** @param {Parts} parts @param {import("./joined.js").Read[]} read */
async function joinStrangers(parts, read) {
  if (read.length < 2 || read.every(({ found }) => found.every((one) => one.isFound || one.term.kind !== "word"))) return read;
  const { joinMissing } = await import("./joined.js");
  return joinMissing(parts, read);
}

/** @param {import("./catalogue.js").Catalogue} catalogue @param {Term[]} content @param {Found[]} words what was found of each word @param {Naming[]} namings */
function addAllNamed(catalogue, content, words, namings) {
  const isNamed = new Set(namings.flatMap((naming) => naming.words));
  const told = new Map(words.map((word) => [word.term, word.term.kind !== "word" || isNamed.has(word.term) ? new Set() : addresseesWith(catalogue, word.term)]));
  // «работодатели 2016» asks for no topic, but for all that they were asked.
  const isOfTime = content.some((term) => term.kind === "field") || namings.some(({ kind }) => kind === "years" || kind === "forums");
  const isWithoutTopic = isOfTime && content.every((term) => term.kind === "field" || (term.kind === "word" && (isNamed.has(term) || (told.get(term)?.size ?? 0) > 0)));
  addNamings(catalogue, words, namings, isWithoutTopic);
  for (const word of words.length > 1 || isWithoutTopic ? words : []) {
    if (word.term.kind !== "word" || isNamed.has(word.term)) continue;
    addForumWords(catalogue, word, forumsWith(catalogue, word.term));
    addAddresseeWords(catalogue, word, told.get(word.term) ?? new Set(), isWithoutTopic);
  }
}

/** Small words and words of a question count nothing beside others. @param {Parts} parts @param {Term[]} terms @returns {(term: Term) => boolean} */
function passedOver({ catalogue }, terms) {
  const isStop = (/** @type {Term} */ term) => term.kind === "word" && catalogue.stopWords.has(term.text);
  const isQuestion = (/** @type {Term} */ term) => term.kind === "word" && catalogue.questions.has(term.key);
  const hasContent = terms.some((term) => !isStop(term));
  const hasTopic = terms.some((term) => !isStop(term) && !isQuestion(term));
  return (term) => (hasContent && isStop(term)) || (hasTopic && isQuestion(term));
}

/** @param {Parts} parts @param {import("./joined.js").Read[]} read */
async function correctAll(parts, read) {
  const certain = read.flatMap((part) => part.found).filter((part) => part.isFound && part.term.kind !== "whole");
  const corrected = await Promise.all(read.map((part) => (part.found.every((one) => one.isFound || one.term.kind !== "word") ? null : correctChunk(parts, part, certain))));
  const all = read.flatMap((part, i) => corrected[i]?.found ?? part.found);
  return {
    found: all.filter((one) => one.isFound || one.term.kind === "phrase"),
    missing: all.flatMap(({ isFound, term }) => (isFound || (term.kind !== "word" && term.kind !== "field") ? [] : [term.text])),
    corrected: corrected.every((one, i) => one === null && read[i].isCorrected !== true) ? null : read.map(({ chunk }, i) => corrected[i]?.text ?? chunk.text).join(" "),
  };
}

/** Most who search type no wrong letter, so what corrects them is loaded when it is needed. @param {Parts} parts @param {{ chunk: Chunk, found: Found[] }} part @param {Found[]} certain */
async function correctChunk(parts, { chunk, found }, certain) {
  const { correct } = await import("./spelling.js");
  return correct(parts, chunk, found, certain);
}

/** Where words stand matters when there are several; in quotes, even where they are everywhere. @param {Parts} parts @param {Term[]} terms */
async function loadPlaces(parts, terms) {
  const quoted = terms.flatMap((term) => (term.kind === "phrase" ? term.words : [])).map(({ key }) => parts.partOf(key));
  const words = terms.flatMap((term) => (term.kind === "word" ? [parts.partOf(term.key)] : [])).filter((part) => !parts.catalogue.longParts[part]);
  await Promise.all([...new Set([...quoted, ...(words.length > 1 ? words : [])])].map((part) => parts.places(part)));
}
