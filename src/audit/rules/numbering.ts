import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {beginning, finding} from "../finding.js";
import {hanNumber, smallNumber} from "../../lexicon/small-numbers.js";
import {contentsOf, KINDS, labelOf, type Label, type LabelKind} from "../../text/labels.js";
import {linesOf, type Line} from "../../text/printed-lines.js";
import type {Rule} from "../rule.js";
import {both, en, joined, quoted, verbatim, zh, type Part, type Said} from "../../say/index.js";

export const rule: Rule = {
  id: "numbering",
  zh: "编号残缺、重复或跳号",
  severity: "note",
  checks: "Outline numbers (第X章, 一、, (一), 1.) count up by one inside their parent and are whole.",
  why: {
    zh: "编号重复或残缺，引用“第几条”时指不到唯一的一条。",
    en: "With numbers repeated or lost, a reference to an item does not lead to one item.",
  },
  tolerance: "Numbers restart under a new parent, box or annex, or run on through the whole text; one finding for each break.",
  run: (context) => walk(context),
};

/** 附件1. begins the numbers anew. */
const FIRST_ANNEX = /^附件\s*(1)[.、]/u;
const RESET = /^(?:专栏|附件|附表|附录|表\s*\d)/u;
/** 第十八条: the items of each article begin anew. */
function isArticle({text}: Line): boolean {
  const until = text.indexOf("条");
  return text.startsWith("第") && until > 0 && smallNumber(text.slice(1, until).trim()) !== null;
}
/** Below an article. */
const ITEMS: readonly LabelKind[] = ["paren", "digit"];

/** Numbers so far, by the level they count at. */
interface Counts {
  /** The last number under the parent at hand. */
  readonly last: Map<LabelKind, Label>;
  /** Labels since then whose number is lost. */
  readonly lost: Map<LabelKind, number>;
  /** The last number under any parent. */
  readonly ever: Map<LabelKind, number>;
}

/** One pass over the lines behind the contents. */
function walk(context: AuditContext): Finding[] {
  const contents = contentsOf(context.text);
  const from = contents.at(-1)?.end ?? 0;
  const lines = linesOf(context.text)
    .filter(outside(context.document?.tables ?? []))
    .filter((l) => l.start >= from);
  const found: Finding[] = [];
  const counts: Counts = {last: new Map(), lost: new Map(), ever: new Map()};
  let plainSince: Line[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const label = brokenLine(context.text, line, previous) ? null : labelOf(line);
    previous = line;
    if (isArticle(line)) for (const kind of ITEMS) counts.last.delete(kind);
    if (RESET.test(line.text)) beginAnnex(counts, line);
    else if (label !== null) {
      if (!runsOn(counts, label)) found.push(...judge(context, label, counts, plainSince, contents.length > 0));
      count(counts, label);
    }
    if (label === null) plainSince.push(line);
    else plainSince = [];
  }
  return found;
}

function beginAnnex({last}: Counts, line: Line): void {
  last.delete("digit");
  const own = FIRST_ANNEX.exec(line.text);
  if (own !== null) last.set("digit", {kind: "digit", number: 1, label: own[0], title: "", line});
}

/** Goes on, under a new parent, from the number under the one before. */
const runsOn = ({last, ever}: Counts, {kind, number}: Label): boolean =>
  last.get(kind) === undefined && number === (ever.get(kind) ?? 0) + 1;

function count({last, lost, ever}: Counts, label: Label): void {
  const {kind, number} = label;
  for (const inner of KINDS.slice(KINDS.indexOf(kind) + 1)) last.delete(inner);
  if (number === null) lost.set(kind, (lost.get(kind) ?? 0) + 1);
  else {
    ever.set(kind, number);
    last.set(kind, label);
    lost.delete(kind);
  }
}

/** Serial numbers of a table are no outline. For lines in the order of the text. */
function outside(tables: readonly Pick<Line, "start" | "end">[]): (line: Line) => boolean {
  let next = 0;
  return ({start}) => {
    while (next < tables.length && tables[next]!.end <= start) next++;
    return next === tables.length || start < tables[next]!.start;
  };
}

/** How far back a bracket may have been opened. */
const BRACKET = 40;

/** A line that goes on with what the line before it broke off: 、 behind a line without a stop, ) of a bracket that is open. */
function brokenLine(text: string, line: Line, previous: Line | null): boolean {
  const before = text.slice(Math.max(0, line.start - BRACKET), line.start);
  if (line.text.startsWith(")")) return before.lastIndexOf("(") > before.lastIndexOf(")");
  if (!line.text.startsWith("、") || previous === null) return false;
  const heading = labelOf(previous)?.number != null && !previous.text.includes("。");
  return !heading && !/[。;:!?]”?$/u.test(previous.text);
}

function judge(context: AuditContext, label: Label, counts: Counts, since: readonly Line[], hasContents: boolean): Finding[] {
  const {kind, number} = label;
  if (number === null) return [damaged(context, label)];
  const before = counts.last.get(kind);
  if (before === undefined || before.number === null) return beginsLate(counts, kind, number) ? [gap(context, label, 0, [])] : [];
  if (number === before.number) return [repeated(context, label, before)];
  if (number === 1) return mayRestart(kind, before.number, since) ? [] : [restarted(context, label, before, since)];
  const missing = number - before.number - 1;
  const told = missing > (counts.lost.get(kind) ?? 0) && missing <= MOST_MISSING && !(isOuter(kind) && hasContents);
  return told ? [gap(context, label, before.number, since)] : [];
}

/** A longer gap is another count. */
const MOST_MISSING = 10;
/** A higher number does not begin a list that lost its first ones. */
const LATEST = 20;

const isOuter = (kind: LabelKind): boolean => kind === "chapter" || kind === "section";

/** The first number under its parent is not 1, and none before it was lost. */
const beginsLate = ({last, lost}: Counts, kind: LabelKind, number: number): boolean =>
  number > 1 && number <= LATEST && last.size > 0 && !isOuter(kind) && !lost.has(kind);

const mayRestart = (kind: LabelKind, before: number, since: readonly Line[]): boolean =>
  isOuter(kind) || kind === "han" || before <= 1 || isLead(since.at(-1));

/** 合同应当列明: a list of its own begins behind it. */
const isLead = (line: Line | undefined): boolean => line !== undefined && /[:：]$/u.test(line.text);

const show = (kind: LabelKind, n: number): string =>
  ({chapter: `第${hanNumber(n)}章`, section: `第${hanNumber(n)}节`, han: `${hanNumber(n)}、`, paren: `(${hanNumber(n)})`, digit: `${n}.`})[
    kind
  ];

function damaged(context: AuditContext, label: Label): Finding {
  return draft(
    context,
    [label.line],
    {
      zh: zh`标题编号残缺：${quoted(label.line.text.slice(0, 16))}。`,
      en: en`A heading's number is damaged: ${quoted(label.line.text.slice(0, 16))}.`,
    },
    [label.label, "≠", show(label.kind, 1).replace("一", "X")],
  );
}

function repeated(context: AuditContext, label: Label, before: Label): Finding {
  return draft(
    context,
    [label.line, before.line],
    {
      zh: zh`编号${quoted(label.label)}重复：${quoted(before.title.slice(0, 12))}与${quoted(label.title.slice(0, 12))}。`,
      en: en`The number ${quoted(label.label)} stands twice: before ${quoted(before.title.slice(0, 12))} and before ${quoted(label.title.slice(0, 12))}.`,
    },
    [before.label, "=", label.label],
  );
}

function gap(context: AuditContext, label: Label, before: number, since: readonly Line[]): Finding {
  const missing = Array.from({length: label.number! - before - 1}, (_, i) => show(label.kind, before + i + 1));
  const headless = since.filter((l) => l.text.length <= 20 && !/[。,;:]/u.test(l.text)).slice(0, missing.length);
  const guess = joined(headless.map((l) => quoted(l.text)));
  return draft(
    context,
    [label.line, ...headless],
    {
      zh: zh`编号跳过${missing.join("")}：${quoted(label.line.text.slice(0, 16))}之前缺${missing.length}个编号${guess.zh && `，可能是${guess.zh}`}。`,
      en: en`Before ${quoted(label.line.text.slice(0, 16))} the numbers skip ${quoted(missing.join(""))}${guess.en && `; they may belong to ${guess.en}`}.`,
    },
    [before === 0 ? "—" : show(label.kind, before), "→", label.label],
  );
}

function restarted(context: AuditContext, label: Label, before: Label, since: readonly Line[]): Finding {
  const headless = since
    .filter((l) => /^[\u4e00-\u9fff]{4,16}。/u.test(l.text) || (l.text.length <= 20 && !/[。,;]/u.test(l.text)))
    .slice(-1);
  const above = headless.length === 0 ? null : quoted(headless[0]!.text.slice(0, 12));
  return draft(
    context,
    [...headless, label.line],
    {
      zh: zh`编号在${quoted(before.label)}之后又从${quoted(label.label)}开始，其间上级标题的编号丢失${above && zh`（${above}）`}。`,
      en: en`Numbers restart at ${quoted(label.label)} after ${quoted(before.label)}: a heading above has lost its number${above && en` (${above})`}.`,
    },
    [before.label, "→", label.label],
  );
}

/** An outline number in a sum: quoted in an English one where it is Chinese. */
const number = (label: string): Part => (/[\p{Script=Han}、]/u.test(label) ? verbatim(label) : label);

function draft(
  context: AuditContext,
  lines: readonly Line[],
  message: Said,
  [left, sign, right]: readonly [string, string, string],
): Finding {
  return finding(rule.id, {
    severity: "note",
    message,
    spans: lines.map((l) => beginning(context, l)),
    arithmetic: both`${number(left)} ${sign} ${number(right)}`,
    settle: {zh: "对照原文件补正编号。", en: "Mend the numbers from the original document."},
  });
}
