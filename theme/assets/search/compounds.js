// @ts-check
// Words that people make of the beginning of one and the whole of another: «соцпартнёры», «медкабинет», «допзанятия».

/** The beginnings that the field uses, the longest first, with the words that they stand for. */
const BEGINNINGS = new Map(`соц социальный
мед медицинский
физ физический
спорт спортивный
проф профессиональный
пед педагогический
псих психологический
тех технический
хоз хозяйственный
сельхоз сельскохозяйственный
кап капитальный
сан санитарный
гос государственный
нац национальный
рос российский
фед федеральный
рег региональный
обл областной
рай районный
гор городской
муни муниципальный
муницип муниципальный
спец специальный
дет детский
эко экологический
этно этнокультурный
агро аграрный
доп дополнительный
мин министерство
муз музыкальный
худ художественный
инфо информационный
орг организационный
фин финансовый
культ культурный
учеб учебный
пром промышленный
авто автомобильный
нарко наркотический
кибер информационный
видео видео
интернет интернет
онлайн онлайн
мульти мультимедийный
метод методический
общ общественный
жил жилой
комп компьютерный
юр юридический`.split("\n").map((line) => /** @type {[string, string]} */ (line.split(" "))));

/** Less is left of no word. */
const SHORTEST_REST = 4;

/** Both words of a compound; null where it begins with none of the usual beginnings. @param {string} text @returns {[string, string] | null} */
export function wordsOfCompound(text) {
  for (let at = text.length - SHORTEST_REST; at > 1; at--) {
    const first = BEGINNINGS.get(text.slice(0, at));
    if (first !== undefined) return [first, text.slice(at)];
  }
  return null;
}
