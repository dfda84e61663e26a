import {BASED_ON, BULLETS, CHAPTER_ENDS, CHAPTER_LEADS, PAST_TITLES} from "../lexicon/sections.js";
import {words} from "../lexicon/words.js";
import {isBoilerplate} from "./aside/boilerplate.js";
import {headingOf} from "./headings.js";
import type {Line} from "./lines.js";
import {isHeaderCell} from "./tables/columns.js";

const KIND = /(?:规划|纲要|要点|方案|计划|报告|意见|通知|办法|措施|行动|目标|任务书?|决定|清单)(?:[((][^)）]{2,30}[)）]){0,2}$/;
/** Titles of accounts, which end in general words, with the time they are of (2025年一季度经济运行情况, 上半年工作总结), or in words of their own. */
const ACCOUNT =
  /^[^,:]{0,30}(?:(?:(?:19|20)\d{2}年|[上下]半年|季度|\d月|十[一二三四五六七]五)[^,:]{0,40}(?:(?:统计|状况|情况)公报|总结|小结|打算|情况|情况表|概况|状况|综述|回顾|进展|分析|实事|实事项目)|(?:工作(?:总结|小结|汇报)|情况[汇通]报|白皮书))(?:\[\d{1,2}\]|[((][^)）]{2,30}[)）])?$/;
/** Every character stands by itself, as in titles spaced out 字间加空. */
const SPACED_OUT = /^\S(?:[^\S\n]{1,3}\S){5,}$/;
const FIRST_LINES = 80;
/** An account is named at the head of its text. */
const HEAD_LINES = 6;

/** The document's own title: the first line that names a plan, programme, report or notice; "" if none does. */
export function titleOf(lines: readonly Line[]): string {
  const running = lines.find(({text}) => text.length > LONGEST_HEADLINE && /[。;]/.test(text))?.start ?? Infinity;
  const head = lines
    .slice(0, FIRST_LINES)
    .filter(
      (line) =>
        line.text.length <= 90 &&
        !/[。;]/.test(line.text) &&
        ![BULLETS, CHAPTER_LEADS].some((leads) => leads.starts(line.text)) &&
        !isHeaderRow(line.text) &&
        !isBoilerplate(line),
    )
    .filter((line) => line.start < running || !isDatedChapter(line.text))
    .map(({text}) => ({text: SPACED_OUT.test(text) ? text.replace(/\s+/g, "") : text}));
  const titled = head.filter(
    (line, i) => (KIND.test(line.text) || (i < HEAD_LINES && ACCOUNT.test(line.text))) && headingOf(line.text) === null,
  );
  const plan = titled.find((line) => !isCover(line.text)) ?? titled[0] ?? bookTitle(lines);
  return plan ? plan.text.replace(/\s+/g, "") : "";
}

/** 指标名称 单位 2023年完成 2024年计划: the header of a table, whose last column is no plan. */
function isHeaderRow(text: string): boolean {
  const cells = text.split(/\s+/);
  return cells.length >= LEAST_CELLS && cells.every(isHeaderCell);
}
const LEAST_CELLS = 3;

/** 2026年总体要求和预期目标: the heading of a chapter, where it stands behind running text. */
const isDatedChapter = (text: string): boolean => CHAPTER_ENDS.ends(text) && /^20\d{2}/.test(text);

/** The letter that a document came with, and what explains it. */
const isCover = (text: string): boolean => text.endsWith("通知") || (text.startsWith("关于") && !REPORTS.in(text)) || text.includes("解读");
/** 关于…执行情况与…计划草案的报告 is the document itself, whatever its tables are called. */
const REPORTS = words("计划的报告 计划草案的报告 计划(草案)的报告 预算的报告 预算草案的报告 预算(草案)的报告");

/** A plan named in its book marks, and one that a longer line begins with, which is no sentence; 本规划 is no name. */
const BOOK = /《([^》\n]{4,60}(?:规划|纲要|要点|方案|计划|报告|意见)[^》\n]{0,30})》/;
const BEGINNING =
  /^(?:\d+、)?([^,。;是]{4,40}?(?<!本)(?:规划|纲要|要点|方案|计划|报告))(?<!作(?:了|的)?(?:政府)?(?:工作)?报告)(?![时中指会执])/;

/** 某市“十三五”规划《纲要》完成31项指标: what is told of a plan, over the text that tells it. */
const isHeadline = (text: string): boolean => text.length <= LONGEST_HEADLINE && !/[,。;:]/.test(text) && PAST_TITLES.in(text);
const LONGEST_HEADLINE = 40;

function bookTitle(lines: readonly Line[]): Pick<Line, "text"> | undefined {
  for (const line of lines.slice(0, FIRST_LINES)) {
    const book = BOOK.exec(line.text);
    const match = book && !BASED_ON.ends(line.text.slice(0, book.index)) ? book : book ? null : BEGINNING.exec(line.text);
    if (match && line === lines[0] && isHeadline(line.text)) return line;
    if (match) return {text: match[1]!.replace(/\.(?:docx?|pdf)$/, "")};
  }
  return undefined;
}
