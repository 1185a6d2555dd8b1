// @ts-check
// Russian words in Latin letters: shkola, soiro, nastavnichestvo.

const LETTERS = Object.entries({
  shch: "щ", sch: "щ", yo: "е", zh: "ж", kh: "х", ts: "ц", ch: "ч", sh: "ш", yu: "ю", ju: "ю", ya: "я", ja: "я", ye: "е", je: "е", iy: "ий", yy: "ый", ay: "ай", ey: "ей", oy: "ой", uy: "уй",
  a: "а", b: "б", v: "в", w: "в", g: "г", d: "д", e: "е", z: "з", i: "и", j: "й", k: "к", l: "л", m: "м", n: "н", o: "о", p: "п", r: "р", s: "с", t: "т", u: "у", f: "ф", h: "х", x: "х", c: "ц", y: "ы", q: "к", "'": "ь",
});

/** The word in Russian letters; null where it has others than Latin ones. @param {string} typed */
export function fromTransliteration(typed) {
  const text = typed.toLowerCase();
  if (!/^[a-z'-]+$/.test(text)) return null;
  let russian = "";
  for (let at = 0; at < text.length; ) {
    const [latin, letter] = LETTERS.find(([from]) => text.startsWith(from, at)) ?? [text[at], text[at]];
    russian += letter;
    at += latin.length;
  }
  return russian;
}
