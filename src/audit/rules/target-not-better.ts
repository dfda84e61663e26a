import {group} from "d3-array";
import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {finding, show, spansOf} from "../finding.js";
import {ofAmounts} from "./path.js";
import {namesFlow} from "../name.js";
import {polarity} from "../polarity.js";
import {apart} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {isMarked, rows, type Row} from "../rows.js";
import {figure, place} from "../statement.js";
import {isKept} from "./target-below-reported.js";
import {once} from "../indexed.js";

export const rule: Rule = {
  id: "target-not-better",
  zh: "目标不优于基期",
  severity: "explain",
  checks: "A target is better than its own baseline in the indicator's direction.",
  why: {
    zh: "目标等于或差于基期，等于没有任务，或默许后退。",
    en: "A target at or below the baseline asks for nothing, or lets things get worse.",
  },
  tolerance:
    "A rate kept at 100 % (or a count kept at 0) has no room to improve; a growth rate may slow, a ceiling may leave room; a bound that is kept, by its number, by rounding or by the text's word, is a note; unknown direction is not judged.",
  run: (context) => rows(context).flatMap((row) => check(context, row)),
};

/** A ceiling above what is reached (失业率控制在5%以内, 5.5%左右) leaves room and asks for no fall; one far above is no ceiling. */
const roomy = ({start, end}: Row): boolean =>
  LEAVES_ROOM.has(end.claim.comparator) && end.value > start.value && end.value <= ROOM * start.value;
const LEAVES_ROOM: ReadonlySet<string> = new Set(["<", "<=", "~"]);
const ROOM = 2;
const PACE = words("增速 增长 增幅");
/** A rate of growth is a pace, and a slower pace no step back. */
const pace = ({end}: Row): boolean => end.claim.kind === "growth" || PACE.in(end.claim.name);

/** What is added in the plan's one year (城镇新增就业) is asked for anew, and stands beside that of the year before. */
const ofOneYear = ({start, end}: Row): boolean => namesFlow(end.claim.name) && end.to === start.to! + 1;

/** A share at 100 and a harm at 0 cannot get better. */
const ceiling = (row: Row, direction: number): boolean =>
  (direction > 0 ? row.start.stem === "%" && row.start.value >= 100 : false) || (row.start.value === 0 && row.end.value === 0);

/** Whether the row sets a target that should be better than its own baseline. */
const isJudged = (context: AuditContext, row: Row, direction: number): boolean =>
  direction !== 0 &&
  row.start.claim.role === "baseline" &&
  row.end.planned &&
  !rowsAtTwo(context, row) &&
  !ceiling(row, direction) &&
  !roomy(row) &&
  !pace(row) &&
  !ofOneYear(row) &&
  !ofAmounts(context, row) &&
  !row.steps.some((s) => isMarked(context, s));

function check(context: AuditContext, row: Row): Finding[] {
  const {start, end} = row;
  const subject = context.subjectOf(end);
  const direction = polarity(context, subject);
  if (!isJudged(context, row, direction)) return [];
  const gain = (end.value - start.value) * direction;
  const tighter = end.claim.comparator !== start.claim.comparator && gain === 0;
  if (gain > 0 || tighter) return [];
  const worse = gain < 0;
  const rounded = worse && !apart(start.printed, end.printed);
  const kept = end.claim.comparator !== "=" && isKeptBound(context, row, worse && !rounded);
  return [
    finding(rule.id, {
      severity: kept ? "note" : "explain",
      message: {
        zh: zh`${nameOf(context, end)}${end.to}年目标${figure(end)}${worse ? "差于" : "与"}${start.to}年基期${figure(start)}${worse ? "" : "相同"}（${place(end)}）${rounded ? "，除非目标是取整" : ""}。`,
        en: en`In ${place(end)}, the ${end.to} target of ${nameOf(context, end)}, ${figure(end)}, is ${worse ? "worse than" : "the same as"} its ${start.to} baseline, ${figure(start)}${rounded ? ", unless the target is rounded" : ""}.`,
      },
      spans: spansOf(context, [end, start]),
      arithmetic: both`${figure(end)} − ${figure(start)} = ${show(end.value - start.value)}`,
      settle: worse
        ? {zh: "说明为何允许回落，或上调目标。", en: "Say why a fall is allowed, or raise the target."}
        : {zh: "说明是保持水平的底线要求，或上调目标。", en: "Say that the target only keeps the level, or raise it."},
      indicator: subject.indicator,
    }),
  ];
}

/** A bound no worse than its baseline, or one of which the text says that it is kept (合格率保持在98%以上). */
const isKeptBound = (context: AuditContext, {end}: Row, worse: boolean): boolean =>
  !worse || context.subjectOf(end).statements.some((s) => s.planned && s.to === end.to && s.value === end.value && isKept(context, s));

/** A path repeats the headline row; the row of two years speaks for both. */
const rowsAtTwo = (context: AuditContext, row: Row): boolean =>
  row.steps.length > 2 && twoYears(context).get(context.subjectOf(row.end))?.has(row.end.value) === true;

/** Last values of the rows of two years, by subject. */
const twoYears = once((context: AuditContext) => {
  const pairs = rows(context).filter((r) => r.steps.length === 2);
  return new Map([...group(pairs, (r) => context.subjectOf(r.end))].map(([subject, of]) => [subject, new Set(of.map((r) => r.end.value))]));
});
