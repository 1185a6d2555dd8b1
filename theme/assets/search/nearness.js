// @ts-check
// Tells when the reader comes near something that stands further down.

/** So much of a screen before it is seen. */
const MARGIN = "0% 0% 50%";

export class Nearness {
  /** @param {HTMLElement} place @param {() => void} come */
  constructor(place, come) {
    this.place = place;
    this.observer = new IntersectionObserver((seen) => { if (seen.some(({ isIntersecting }) => isIntersecting)) come(); }, { rootMargin: MARGIN });
  }

  /** Once more, even where the reader is near it already. @param {boolean} isWatching */
  watch(isWatching) {
    this.observer.disconnect();
    if (isWatching) this.observer.observe(this.place);
  }
}
