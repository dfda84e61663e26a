import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, inHan, spansOf} from "../finding.js";
import {between} from "../indexed.js";
import {apart, sum} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, joined, zh} from "../../say/index.js";
import {figure, tabular, type Statement} from "../statement.js";
import {sameMeasure} from "../unit.js";

export const rule: Rule = {
  id: "projects-total",
  zh: "各项目之和与总投资不符",
  severity: "error",
  checks:
    "The amounts of listed projects, one a line (总投资2.8亿元; 投资800万元), add up to the total told above or below the list, and there are as many as it says.",
  why: {
    zh: "各项目投资相加不等于总投资，资金安排没有依据。",
    en: "If the projects do not add up to their total, nobody knows what is to be spent.",
  },
  tolerance: "Rounding of every amount; where lines without an amount stand among them, only more than the total is a contradiction.",
  run: (context) => lists(context).flatMap((list) => [...sums(context, list), ...counts(context, list)]),
};

/** What an amount of a project is called right before its number. */
const AMOUNTS = words("投资 投资额 资金 经费 建筑面积 占地面积");
const NEARLY = words("约 近 达 为 共");
/** How the words of a total below a list begin: 以上3个项目总投资, 项目总投资, 合计投资. */
const OF_ALL = words("以上 上述 项目总投资 项目合计 项目计划总投资 合计 共计 总计");
/** What is counted before a list: 实施重大项目4项,总投资…. */
const PROJECTS = words("项目 工程");
const COUNTED = words("个 项");

/** A line of the text, and the amounts that it tells. */
interface Line {
  readonly start: number;
  readonly text: string;
  readonly amounts: readonly Statement[];
}

/** A total and the lines of the projects that it is of. */
interface List {
  readonly total: Statement;
  readonly items: readonly Statement[];
  /** The number of projects that the words of the total tell. */
  readonly said: Statement | undefined;
  /** Whether the list has an end that can be seen on either side. */
  readonly whole: boolean;
}

function linesOf(context: AuditContext): Line[] {
  let start = 0;
  return context.text.split("\n").flatMap((text) => {
    const line = {start, text, amounts: text.trim() === "" ? [] : amountsIn(context, start, text)};
    start += text.length + 1;
    return text.trim() === "" ? [] : [line];
  });
}

/** The figures of a line that are told as amounts of what the line is about. */
const amountsIn = (context: AuditContext, start: number, line: string): Statement[] =>
  between(context, start, start + line.length).filter(
    (s) => !tabular(s) && s.stem !== "" && s.claim.comparator === "=" && AMOUNTS.ends(leadOf({start, text: line}, s)),
  );

/** The words before a number in its line, and those of its clause. */
const leadOf = ({start, text}: Pick<Line, "start" | "text">, {claim}: Statement): string =>
  NEARLY.withoutEnd(text.slice(0, claim.numberStart - start).trimEnd());
const clauseOf = (line: Line, s: Statement): string =>
  leadOf(line, s)
    .split(/[,。;:]/u)
    .at(-1)!
    .trim();

const closes = (line: Line): boolean => line.amounts.some((s) => OF_ALL.starts(clauseOf(line, s)));
/** Words that lead to a list, or a heading. */
const opens = (line: Line | undefined): boolean => line === undefined || !/[。;]$/u.test(line.text.trim());

function lists(context: AuditContext): List[] {
  const lines = linesOf(context);
  return lines.flatMap((line, at) => {
    const list = line.amounts.length === 0 ? null : closes(line) ? above(context, lines, at) : below(context, lines, at);
    return list === null || list.items.length < FEW ? [] : [list];
  });
}
/** Fewer make no list. */
const FEW = 2;

/** A list and the total told behind it: it begins under its heading. */
function above(context: AuditContext, lines: readonly Line[], at: number): List {
  const line = lines[at]!;
  const total = line.amounts.find((s) => OF_ALL.starts(clauseOf(line, s)))!;
  const items = itemsOf(lines.slice(0, at).toReversed(), line, total).toReversed();
  return {total, items, said: countIn(context, line, total), whole: opens(lines[at - items.length - 1])};
}

/** A total that says how many it is of, and as many behind it. */
function below(context: AuditContext, lines: readonly Line[], at: number): List | null {
  const line = lines[at]!;
  const total = line.amounts[0]!;
  const said = countIn(context, line, total);
  const items = itemsOf(lines.slice(at + 1), line, total);
  const isItem = itemsOf(lines.slice(Math.max(0, at - 1), at), line, total).length > 0;
  return isItem || said?.value !== items.length ? null : {total, items, said, whole: true};
}

/** The amounts of that kind, one a line, up to the first line without. */
function itemsOf(lines: readonly Line[], of: Line, total: Statement): Statement[] {
  const kind = leadOf(of, total).slice(-KIND);
  const items = lines.map((line) =>
    closes(line) ? undefined : line.amounts.find((s) => sameMeasure(s.stem, total.stem) && leadOf(line, s).endsWith(kind)),
  );
  const end = items.indexOf(undefined);
  return items.slice(0, end < 0 ? items.length : end) as Statement[];
}
/** Characters at the end of the words that say what kind of amount it is. */
const KIND = 2;

/** 以上3个项目, 重大项目4项: how many there are. */
const countIn = (context: AuditContext, line: Line, total: Statement): Statement | undefined =>
  PROJECTS.in(leadOf(line, total))
    ? between(context, line.start, total.claim.numberStart).find((s) => COUNTED.is(s.claim.unit) && s.claim.comparator === "=")
    : undefined;

function sums(context: AuditContext, {total, items, said, whole}: List): Finding[] {
  const made = items.reduce((n, s) => n + s.value, 0);
  const complete = whole && (said === undefined || said.value === items.length);
  if (!apart(sum(items.map((s) => s.printed)), total.printed) || (made < total.value && !complete)) return [];
  const shown = inHan(made / total.scale, 6);
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`所列${items.length}个项目合计${shown}${total.claim.unit}，文中总数为${figure(total)}。`,
        en: en`The ${items.length} projects listed add up to ${shown}, but their total is told as ${figure(total)}.`,
      },
      spans: spansOf(context, [total, ...items]),
      arithmetic: both`${joined(items.map(figure), " + ")} = ${shown} ≠ ${figure(total)}`,
      settle: {zh: "核对各项目与总数。", en: "Check the projects and their total."},
    }),
  ];
}

function counts(context: AuditContext, {items, said, whole}: List): Finding[] {
  if (said === undefined || !whole || said.value === items.length) return [];
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`文中称项目${figure(said)}，实际列出${items.length}个，如${statedName(items[0]!)}。`,
        en: en`The text speaks of ${figure(said)} projects, ${items.length} are listed, ${statedName(items[0]!)} among them.`,
      },
      spans: spansOf(context, [said, ...items]),
      arithmetic: both`${items.length} ≠ ${figure(said)}`,
      settle: {zh: "补齐漏列的项目，或改正数目。", en: "Add what is left out, or mend the number."},
    }),
  ];
}
