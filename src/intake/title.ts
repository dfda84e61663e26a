import {ORDINAL} from "../lexicon/numerals.js";
import {NTH_FIVE_YEARS, TITLE_JOINTS} from "../lexicon/papers.js";
import {pattern} from "../lexicon/pattern.js";
import {words} from "../lexicon/words.js";
import type {Document} from "../model/index.js";
import {fold} from "../text/index.js";

/** A line of the text that was taken for a title and is a sentence, an item or a lead. */
const NO_TITLE = /[,，。；;：:]|^(?:\d+[.、]|——|[(（])/;
const TABLE_HEADS = words("序号 指标名称 指标单位");
/** A line that goes on with the title above it: 第十五个五年规划纲要 under 云山市国民经济和社会发展, 和二〇三五年远景目标纲要. */
const GOES_ON = pattern`^(?:${ORDINAL}.{1,4}${NTH_FIVE_YEARS}|${TITLE_JOINTS})`;
/** A line in brackets that belongs to the title above it: its years, or how far its text has come. */
const BRACKETED = /^[(（]([^()（）]{2,14})[)）]$/;
const DRAFT = words("稿 试行 修订");
/** A title inside the line that names the year or the place it is of: 云山市2023年《政府工作报告》. */
const NAMED_LINE = /^[^《》,，。]{2,20}《[^《》]+》$/;

/**
 * The document's own title in one line, as its text prints it; "" where its first lines hold none.
 *
 * @example titleIn({title: "第十五个五年规划纲要", text: "云山市国民经济和社会发展\n第十五个五年规划纲要"}) // "云山市国民经济和社会发展第十五个五年规划纲要"
 */
export function titleIn({title, text}: Pick<Document, "title" | "text">): string {
  if (title.length <= SHORTEST || NO_TITLE.test(title) || TABLE_HEADS.starts(title)) return "";
  const lines = firstLines(text);
  const at = lines.findIndex((line) => fold(line) === title);
  if (at < 0) return lines.find((line) => fold(line).endsWith(`《${title}》`) && NAMED_LINE.test(line)) ?? title;
  const from = GOES_ON.test(title) && isPart(lines[at - 1]) ? at - 1 : at;
  let to = at + 1;
  while (isPart(lines[to]) && GOES_ON.test(lines[to]!)) to++;
  if (belongsAbove(BRACKETED.exec(lines[to] ?? "")?.[1] ?? "")) to++;
  return lines.slice(from, to).join("");
}

const belongsAbove = (bracketed: string): boolean =>
  DRAFT.ends(bracketed) || (/^(?:19|20)\d{2}/.test(bracketed) && !bracketed.includes("月"));

const firstLines = (text: string): string[] =>
  text
    .slice(0, HEAD)
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ""))
    .filter((line) => line !== "");

const isPart = (line: string | undefined): boolean => line !== undefined && line.length <= LONGEST && !/[\p{P}\p{S}]/u.test(line);
const HEAD = 20_000;
const LONGEST = 30;
/** A kind alone, 规划, is the head of a column sooner than a title. */
const SHORTEST = 3;
