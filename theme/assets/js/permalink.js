// @ts-check
// Follows a link with a number and the fingerprint of the words (#r4.2.k7f3b) to the words, and says where they are now. What the page knows of old links itself, it says without this.
{
  const FORM = /^r(\d+\.\d+)\.([a-z0-9]{5,12})$/;
  /** @type {HTMLElement | null} */
  let said = null;

  /** @param {Element} place @param {string} text */
  const say = (place, text) => {
    said = document.createElement("p");
    said.className = "former said";
    said.setAttribute("role", "status");
    said.textContent = text;
    (place.querySelector(":scope > div:not(.citing)") ?? place).prepend(said);
    (place.closest("li") ?? said).scrollIntoView();
  };

  const follow = () => {
    said?.remove();
    said = null;
    const [, number, words] = FORM.exec(location.hash.slice(1)) ?? [];
    if (number === undefined || document.getElementById(`r${number}.${words}`) !== null) return;
    const items = [...document.querySelectorAll("li[data-fingerprint]")];
    const same = items.filter((item) => {
      const known = /** @type {HTMLElement} */ (item).dataset.fingerprint ?? "";
      return known.startsWith(words) || words.startsWith(known);
    });
    const there = document.getElementById(`r${number}`);
    const found = same.find((item) => item === there) ?? same[0];
    if (found !== undefined && found === there) there.scrollIntoView();
    else if (found !== undefined) say(found, `По этой ссылке рекомендация стояла под номером ${number}, теперь её номер ${found.id.slice(1)}.`);
    else if (there !== null) say(there, `Текст под номером ${number} изменился с тех пор, как дана эта ссылка.`);
    else say(document.querySelector(".text") ?? document.body, `Рекомендации ${number}, на которую ведёт эта ссылка, здесь больше нет.`);
  };

  addEventListener("hashchange", follow);
  follow();
}
