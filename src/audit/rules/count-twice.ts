import {group} from "d3-array";
import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding} from "../finding.js";
import type {Rule} from "../rule.js";
import {en, quoted, zh} from "../../say/index.js";

/** Things a region or a bureau has one fixed number of. */
const FIXED =
  /((?:业务|内设)?(?:科室|处室|机构)|市场监(?:督管理|管)所|乡镇\(?街道\)?|乡镇|街道|镇街|县\(市、?区\)|市\(州\)|区县\(?自治县\)?|行政村|建制村)/gu;
const COUNTERS = words("个 家 所");
/** A number before the thing (26个乡镇), or behind it (市场监管所64个). */
const BEFORE = /(?<!\d)(\d{1,3})$/u;
const BEHIND = /^(\d{1,3})(?!\d)/u;
/** A number that is planned or covers a part is not the number there is. */
const PARTIAL = /新建|新增|建成|改造|其中|覆盖\d+%|试点|示范|培育|每|前$|完成/u;

export const rule: Rule = {
  id: "count-twice",
  zh: "同一数目两处不同",
  severity: "explain",
  checks: "The number of towns, offices or divisions that the plan speaks of is the same throughout.",
  why: {zh: "同一地区的乡镇、机构数只有一个。", en: "A region has one number of towns and of offices."},
  tolerance: "Numbers of things to be built, renewed or chosen are left out.",
  run: (context) => {
    const counts = [...context.text.matchAll(FIXED)].flatMap((m) => countAt(context, m[0], m.index));
    const groups = [...group(counts, (c) => c.thing).values()];
    return [...groups.flatMap((group) => check(context, group)), ...oddOnes(context)];
  },
};

/** A number of things, and where it stands. */
interface Count {
  readonly thing: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

function countAt({text}: AuditContext, noun: string, at: number): Count[] {
  const lead = text.slice(Math.max(0, at - NEAR), at);
  const end = at + noun.length;
  const before = COUNTERS.ends(lead) ? BEFORE.exec(COUNTERS.withoutEnd(lead)) : null;
  const behind = before === null ? BEHIND.exec(text.slice(end, end + NEAR)) : null;
  const number = (before ?? behind)?.[1];
  if (number === undefined || (behind !== null && !(COUNTERS.starts(text.slice(end + number.length)) && THERE_ARE.ends(lead)))) return [];
  const start = before === null ? at : at - lead.length + before.index;
  if (PARTIAL.test(text.slice(Math.max(0, start - NEAR), start)) || (before !== null && isSome(text, start, end))) return [];
  return [{thing: plain(noun), number, start, end: before === null ? end + number.length + 1 : end}];
}
const NEAR = 6;
/** What is done in some of them, unless it is done in all. */
const DONE = words("试点 示范 建成 实现 完成 率先 启动 开展 列入 纳入 获评");
const IN_ALL = words("全部 均 都 全覆盖 全面");
const AMONG = words("中, 其中 其中,");

const isSome = (text: string, start: number, end: number): boolean => {
  const [lead, after] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  return AMONG.ends(lead) || (DONE.in(after) && !IN_ALL.starts(after) && !THERE_ARE.ends(lead));
};
/** What leads to all that there are. */
const THERE_ARE = words("共有 现有 设有 拥有 下辖 辖 全市 全区 全县 全省 全州");

/** 12个特色产业: a number of a named list, as often as it is told. */
const LISTED = /(?<![\d.])(\d{1,2})(\p{Script=Han})(\p{Script=Han}{4})/gu;
const CLASSIFIERS = words("个 项 大 类");
/** So often one number is told that another must be a slip. */
const OFTEN = 3;

/** One number that differs where all others of the same thing agree. */
function oddOnes(context: AuditContext): Finding[] {
  const told = [...context.text.matchAll(LISTED)]
    .filter((m) => CLASSIFIERS.is(m[2]!))
    .map((m): Count => ({thing: m[3]!, number: m[1]!, start: m.index, end: m.index + m[0].length}));
  return [...group(told, (c) => c.thing).values()].flatMap((all) => {
    const numbers = [...group(all, (c) => c.number).values()].toSorted((a, b) => b.length - a.length);
    const [many, odd, ...more] = numbers;
    if (odd === undefined || more.length > 0 || many!.length < OFTEN || odd.length > 1) return [];
    const added = PARTIAL.test(context.text.slice(Math.max(0, odd[0]!.start - NEAR), odd[0]!.start));
    return added ? [] : check(context, [many![0]!, odd[0]!]);
  });
}

const plain = (noun: string): string =>
  noun
    .replace(/[()、]/gu, "")
    .replace("市场监督管理所", "市场监管所")
    .replace("镇街", "乡镇街道");

function check(context: AuditContext, counts: readonly Count[]): Finding[] {
  const [first] = counts;
  const other = counts.find((c) => c.number !== first?.number);
  if (first === undefined || other === undefined) return [];
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`同为${quoted(first.thing)}，一处为${first.number}个，另一处为${other.number}个。`,
        en: en`The number of ${quoted(first.thing)} is ${first.number} in one place and ${other.number} in another.`,
      },
      spans: [excerpt(context, other.start, other.end), excerpt(context, first.start, first.end)],
      arithmetic: `${first.number} ≠ ${other.number}`,
      settle: {zh: "核对机构或区划数及其时点。", en: "Check the number of offices or divisions and its date."},
    }),
  ];
}
