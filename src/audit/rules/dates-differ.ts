import {excerpt, finding} from "../finding.js";
import type {Rule} from "../rule.js";

/** The head of a page, where index number and dates stand. */
const HEAD = 600;
const INDEX = /索\s*引\s*号[^\n]{0,12}?[\w/]*\/(20\d{2})-\d{3,}/u;
const DATE = /(?:发文|成文|发布|生成)(?:日期|时间)[\]\s:]*(20\d{2})[-年/.]\d{1,2}[-月/.]\d{1,2}/gu;

export const rule: Rule = {
  id: "dates-differ",
  zh: "索引号年份与日期不符",
  severity: "note",
  checks: "The year in the page's index number is the year of one of its dates.",
  why: {zh: "年份不符，难以确定文本的版本。", en: "With two years, the version of the text is uncertain."},
  tolerance: "Any one of the dates (成文, 发文, 发布) is enough.",
  run: (context) => {
    const head = context.text.slice(0, HEAD);
    const index = INDEX.exec(head);
    const dates = [...head.matchAll(DATE)];
    if (index === null || dates.length === 0 || dates.some((d) => d[1] === index[1])) return [];
    const [first] = dates;
    return [
      finding("dates-differ", {
        severity: "note",
        message: {
          zh: `索引号年份为${index[1]}，而成文或发布日期在${first![1]}年。`,
          en: `The index number says ${index[1]}, the dates say ${first![1]}.`,
        },
        spans: [
          excerpt(context, index.index, index.index + index[0].length),
          ...dates.map((d) => excerpt(context, d.index, d.index + d[0].length)),
        ],
        arithmetic: `${index[1]} ≠ ${first![1]}`,
        settle: {zh: "核对索引号与文件日期。", en: "Check the index number and the dates of the document."},
      }),
    ];
  },
};
