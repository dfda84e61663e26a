import {group} from "d3-array";
import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding} from "../finding.js";
import type {Rule} from "../rule.js";
import {en, quoted, zh} from "../../say/index.js";

/** Things a region or a bureau has one fixed number of. */
const FIXED =
  /(\d{1,3})(?:个|家|所)((?:业务|内设)?(?:科室|处室|机构)|市场监(?:督管理|管)所|乡镇\(?街道\)?|乡镇|街道|镇街|县\(市、?区\)|市\(州\)|区县\(?自治县\)?|行政村|建制村)/gu;
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
    const counts = [...context.text.matchAll(FIXED)].filter((m) => !PARTIAL.test(context.text.slice(Math.max(0, m.index - 6), m.index)));
    const groups = [...group(counts, (m) => plain(m[2]!)).values()];
    return groups.flatMap((group) => check(context, group));
  },
};

const plain = (noun: string): string =>
  noun
    .replace(/[()、]/gu, "")
    .replace("市场监督管理所", "市场监管所")
    .replace("镇街", "乡镇街道");

function check(context: AuditContext, group: readonly RegExpExecArray[]): Finding[] {
  const [first] = group;
  const other = group.find((m) => m[1] !== first?.[1]);
  if (first === undefined || other === undefined) return [];
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`同为${quoted(plain(first[2]!))}，一处为${first[1]!}个，另一处为${other[1]!}个。`,
        en: en`The number of ${quoted(plain(first[2]!))} is ${first[1]!} in one place and ${other[1]!} in another.`,
      },
      spans: [excerpt(context, other.index, other.index + other[0].length), excerpt(context, first.index, first.index + first[0].length)],
      arithmetic: `${first[1]} ≠ ${other[1]}`,
      settle: {zh: "核对机构或区划数及其时点。", en: "Check the number of offices or divisions and its date."},
    }),
  ];
}
