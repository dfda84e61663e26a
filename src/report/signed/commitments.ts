import {HAN_DIGITS_AND_TEN} from "../../lexicon/numerals.js";
import {pattern} from "../../lexicon/pattern.js";
import {words} from "../../lexicon/words.js";
import {gravityOfClause} from "../../decisions/index.js";
import type {Alignment, ClauseVerdict} from "../../model/index.js";
import {findQuantities} from "../../quantity/index.js";
import type {ReportContext} from "../context.js";
import type {Block} from "../document.js";
import {flat, grid, h1, paragraph, sectionOf} from "./parts.js";

/** Commitments that are told one by one. */
export const MOST_COMMITMENTS = 20;
const LONGEST = 90;

/** 三、没有承接的任务: the gravest that apply, by section, each with the sentence that would mend it. */
export function commitments(alignment: Alignment, context: ReportContext): Block[] {
  const heading = h1(alignment.reference ? "三、参照规划写到而本规划没有写足的任务" : "三、没有承接或承接不足的任务");
  if (alignment.clauses.length === 0) return [heading, paragraph("至少一方没有全文，未比较。")];
  const unmet = alignment.clauses.filter((c) => c.verdict === "absent" || c.verdict === "partly");
  if (unmet.length === 0) return [heading, paragraph("没有。")];
  const draft = drafting(context);
  const shown = unmet
    .filter(draft.possible)
    .toSorted((a, b) => gravityOfClause(b) - gravityOfClause(a))
    .slice(0, MOST_COMMITMENTS)
    .toSorted((a, b) => a.start - b.start);
  const rest = unmet.length - shown.length;
  return [
    heading,
    paragraph(
      `以下${shown.length}条最需要补写${rest > 0 ? `，另有${rest}条见附件` : ""}。句子据上级原文拟出，只作起草的起点，数字、单位和事权由起草人核定；其他地方的写法见附件。`,
    ),
    grid(
      "表2 需要补写的任务",
      {上级章节: 0.2, 建议写入的句子: 0.58, 写在何处: 0.22},
      shown.map((c) => [sectionOf(c), draft.mend(c), whereOf(c)]),
    ),
  ];
}

/** The nearest sentence of the lower plan, which is to be completed, or beside which it belongs. */
const whereOf = ({verdict, matches: [best]}: ClauseVerdict): string =>
  best ? `“${flat(best.quote, 13)}”处${verdict === "partly" ? "补足" : "增写"}` : "本规划没有相近的句子";

interface Drafting {
  /** False for a clause that names the higher government's own place, or whose words are masked: no sentence for another place comes of it. */
  readonly possible: (clause: ClauseVerdict) => boolean;
  /** The commitment in the words of the lower level. */
  readonly mend: (clause: ClauseVerdict) => string;
}

const NAME_END = words("省 市 区 县 州 壮族自治区 回族自治区 维吾尔自治区 自治区");
const DIVISIONS = words("省 市 区 县 州 旗");

export function drafting({lower, higher, regions}: Pick<ReportContext, "lower" | "higher" | "regions">): Drafting {
  const [below, above] = [lower, higher].map((plan) => regions.find((r) => r.code === plan.region) ?? null);
  const place = above && above.level !== "nation" ? NAME_END.withoutEnd(above.name) : null;
  const theirs = above && above.level !== "nation" ? `全${above.name.at(-1)}` : null;
  const own = below && DIVISIONS.ends(below.name) ? `全${below.name.at(-1)}` : "本地";
  return {
    possible: ({quote}) => !/XX|××/.test(quote) && (place === null || !quote.includes(place)),
    mend: (clause) => {
      const words = withoutTheirNumbers(flat(clause.quote, LONGEST).replace(NUMBERING, ""));
      const here = theirs === null ? words : words.replaceAll(theirs, own).replaceAll(`我${theirs[1]}`, "本地");
      return here.replace(/[。；;]?$/, "。").replace("…。", "…");
    },
  };
}

const NUMBERING = pattern`^(?:\d+[.、．]|[(（](?:\d|${HAN_DIGITS_AND_TEN})+[)）]|——)\s*`;
/** Things that are counted in a whole province: what a smaller place takes of them, its drafters know. */
const COUNTED = words("户 家 个 项 件 批 名 人 次 条 所 套 台 座");

/** Fewer are a norm, not the total of a province. */
const FEWEST = 10;

/** 推进1000户食品生产企业 → 推进若干户食品生产企业; shares, times and what is done 每年一次 stand. */
function withoutTheirNumbers(sentence: string): string {
  return findQuantities(sentence)
    .toReversed()
    .reduce((text, {start, end, unit, value}) => {
      const counter = COUNTED.starts(unit) && value >= FEWEST ? text.slice(start, end).lastIndexOf(unit[0]!) : -1;
      return counter > 0 ? `${text.slice(0, start)}若干${text.slice(start + counter)}` : text;
    }, sentence);
}
