// @ts-check
// MiniSearch for words that are being typed, with slips, all of them required.

import { plain } from "./plain.js";

export const OPTIONS = {
  fields: ["text", "addressee", "forum", "year"],
  storeFields: ["text"],
  processTerm: plain,
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: "AND" },
};
