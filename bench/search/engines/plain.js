// @ts-check
// What any Russian site would tell its search: ё is е. Both peers that leave it to the site are told.

/** @param {string} text */
export const plain = (text) => text.normalize("NFC").toLowerCase().replaceAll("ё", "е");
