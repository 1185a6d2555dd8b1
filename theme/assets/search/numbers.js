// @ts-check
// Numbers as text, as the build writes them (NumberText): bijective base 42, the last digit of a number being of another set than those before it.

const BASE = 42;
const values = new Uint8Array(128);
let count = 0;
for (let code = 35; code < 127; code++) if (!"&'+<>\\`".includes(String.fromCharCode(code))) values[code] = count++;

/** A reader of numbers from one text. */
export class Numbers {
  /** @param {string} text @param {number} [at] */
  constructor(text, at = 0) {
    this.text = text;
    this.at = at;
  }

  get more() {
    return this.at < this.text.length;
  }

  next() {
    for (let number = 0; ; ) {
      const value = values[this.text.charCodeAt(this.at++)];
      if (value < BASE) return number * BASE + value;
      number = number * BASE + value - BASE + 1;
    }
  }

  /** As many numbers as are left. */
  rest() {
    const numbers = [];
    while (this.more) numbers.push(this.next());
    return numbers;
  }
}

/** @param {string} text */
export const numbersOf = (text) => new Numbers(text).rest();

/** Words of which each begins with the number of letters that it shares with the one before. @param {string} text */
export function frontCoded(text) {
  const words = [];
  const numbers = new Numbers(text);
  for (let before = ""; numbers.more; words.push(before)) {
    const shared = numbers.next();
    const end = text.indexOf("|", numbers.at);
    before = before.slice(0, shared) + text.slice(numbers.at, end);
    numbers.at = end + 1;
  }
  return words;
}
