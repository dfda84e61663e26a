/** First and last year. */
export type Years = readonly [number, number];

const FIRST_OF: Readonly<Record<string, number>> = {
  一五: 1953,
  二五: 1958,
  三五: 1966,
  四五: 1971,
  五五: 1976,
  六五: 1981,
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
};
const HAN = "一二三四五六七八九";
/** 十四五, 第十四个五年. */
const LATE_PERIOD = /(?:十([一二三四五六七])五|第十([一二三四五六七])个五年)/;
/** 八五, 九五. */
const EARLY_PERIOD = /[一二三四五六七八九十]五(?!年)/;

/** First year of a five-year plan period 十N五 or 第十N个五年规划; NaN for no such period. */
export function fiveYearStart(words: string): number {
  const late = LATE_PERIOD.exec(words);
  if (late) return 2001 + 5 * (HAN.indexOf(late[1] ?? late[2]!) + 1);
  const early = EARLY_PERIOD.exec(words);
  return early ? (FIRST_OF[early[0]] ?? Number.NaN) : Number.NaN;
}

/** The five years of a period's name. */
export function five(words: string): Years {
  const start = fiveYearStart(words);
  return [start, start + 4];
}
