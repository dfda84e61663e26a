import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, show, spansOf} from "../finding.js";
import {between} from "../indexed.js";
import {apart, map, over, sum} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, joined, zh} from "../../say/index.js";
import {figure, isLevel, type Statement} from "../statement.js";

/** A share told right behind the part, of nothing but the whole: ,占比64%; 占总人口的64%. */
const SHARE = /^[^,。;\d]{0,3}[,、(]?(合计|共)?占(?:比|全部|其|总[^,。;\d]{0,6})?(?:的?(?:比重|比例))?(?:为|达到?|约)*$/u;
/** The whole stands before 其中, with no other sentence between. */
const AMONG = /^[^。\n]*?[,;(、]其中[^。;\n\d]*$/u;
/** Parts whose share is told together: 3260万千瓦、4105万千瓦. */
const NEXT = /^[^,。;\d]{0,6}[、和]$/u;
/** How far before a part its whole is looked for. */
const REACH = 90;

export const rule: Rule = {
  id: "part-share",
  zh: "部分占比与数值不符",
  severity: "error",
  checks: "The share told behind a part (其中城镇200万人,占64%) is the part divided by the whole that stands before it.",
  why: {
    zh: "部分除以整体得不出所称占比，三个数字至少有一个是错的。",
    en: "If part and whole do not give the share, one of the three numbers is wrong.",
  },
  tolerance: "Rounding of all numbers; only a whole before 其中, and a share of nothing else.",
  run: (context) => context.sentences.flatMap((group) => group.flatMap((s, i) => check(context, s, group.slice(0, i)))),
};

function check(context: AuditContext, share: Statement, before: readonly Statement[]): Finding[] {
  const last = before.at(-1);
  if (share.stem !== "%" || last === undefined || last.relative || last.stem === "") return [];
  const told = SHARE.exec(words(context, last, share));
  if (told === null) return [];
  const parts = told[1] === undefined ? [last] : listed(context, before);
  const whole = wholeOf(context, parts[0]!);
  if (whole === undefined || [whole, ...parts].some((s) => s.claim.comparator !== "=")) return [];
  const implied = map(over(sum(parts.map((p) => p.printed)), whole.printed), (x) => 100 * x);
  if (!apart(implied, share.allowed)) return [];
  const value = (100 * parts.reduce((n, p) => n + p.value, 0)) / whole.value;
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`${statedName(last)}${joined(parts.map(figure))}，占“${whole.claim.name}”${figure(whole)}的${show(value, 4)}%，文中称${figure(share)}。`,
        en: en`${statedName(last)}, ${joined(parts.map(figure), " and ")}, is ${show(value, 4)}% of ${figure(whole)}, but the text says ${figure(share)}.`,
      },
      spans: spansOf(context, [share, ...parts, whole]),
      arithmetic: both`${parts.length > 1 ? both`(${joined(parts.map(figure), " + ")})` : figure(last)} ÷ ${figure(whole)} = ${show(value, 4)}% ≠ ${figure(share)}`,
      settle: {zh: "核对整体、部分与占比。", en: "Check the whole, the part and the share."},
      indicator: context.subjectOf(last).indicator,
    }),
  ];
}

const words = ({text}: AuditContext, a: Statement, b: Statement): string =>
  text.slice(a.claim.numberStart + a.claim.number.length + a.claim.unit.length, b.claim.numberStart);

/** The last parts of a list, one unit, nothing but 、 between. */
function listed(context: AuditContext, before: readonly Statement[]): readonly Statement[] {
  let from = before.length - 1;
  while (from > 0 && before[from - 1]!.stem === before[from]!.stem && NEXT.test(words(context, before[from - 1]!, before[from]!))) from--;
  return before.slice(from);
}

/** The nearest level of the part's unit before 其中. */
function wholeOf(context: AuditContext, part: Statement): Statement | undefined {
  const at = part.claim.numberStart;
  const near = between(context, at - REACH, at).filter((s) => isWhole(s) && s.stem === part.stem && !s.relative);
  const whole = near.at(-1);
  return whole !== undefined && AMONG.test(words(context, whole, part)) ? whole : undefined;
}

/** A level, or the amount of a year. */
const isWhole = (s: Statement): boolean => isLevel(s) || s.claim.kind === "annual";
