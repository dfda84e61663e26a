/** What flags mean, in words; an English one that is not here is its own words, hyphens as spaces. */
import {FLAG_ZH} from "../lib/report/words.js";

export const FLAGS_EN: Readonly<Record<string, string>> = {
  "no-unit": "no unit in the text",
  masked: "masked in the text",
  "cut-number": "number cut by a line break or comma",
  garbled: "damaged in the text",
  minus: "printed with a minus sign: a fall",
};
export const FLAGS_ZH: Readonly<Record<string, string>> = {
  ...FLAG_ZH,
  "no-unit": "原文无单位",
  masked: "原文遮蔽",
  "cut-number": "数字被换行或逗号隔断",
  garbled: "原文残缺",
  minus: "原文为负值：下降",
  "table-ambiguous": "表格有歧义",
  total: "总量：不与大小不同的地区直接相比",
  "unit-conflict": "同一规划两处单位不一致",
  "unit-missing": "原文缺单位",
  "unit-implied": "单位由指标推定",
  "growth-of-level": "这是增速，不是水平",
  "increment-of-stock": "这是增量，不是存量",
  "stock-row-with-additions": "行名为存量，各年数为新增",
  "several-years": "数年合计",
  "population-year": "人口的年份与数值的年份不同",
};
