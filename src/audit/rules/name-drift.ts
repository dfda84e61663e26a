import {group} from "d3-array";
import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {excerpt, finding, spansOf} from "../finding.js";
import {commonRun} from "../name.js";
import type {Rule} from "../rule.js";
import {both, en, quoted, verbatim, zh, type Part, type Said} from "../../say/index.js";
import {tabular, type Statement} from "../statement.js";
import {ENOUGH} from "../indexed.js";

export const rule: Rule = {
  id: "name-drift",
  zh: "同一对象名称不一",
  severity: "note",
  checks: "One office, and one indicator of two tables, goes by one name: 科技信息处 and 科技与信息化处, 满意率 and 满意度.",
  why: {zh: "名称不一，检索和对应会漏掉一处。", en: "Under two names, one of the places is missed in any search."},
  tolerance:
    "Offices only where one name is the other with one or two characters put in, and it stands once; indicators only where year and value agree too.",
  run: (context) => [...offices(context), ...indicators(context)],
};

const OFFICE = /(?<=[:、,(])[\u4e00-\u9fff]{4,12}处(?=[、,;)])/gu;
const INSERTED = 2;

function offices(context: AuditContext): Finding[] {
  const found = [...context.text.matchAll(OFFICE)];
  const places = group(found, (m) => m[0]);
  return [...places.keys()].flatMap((long) => {
    const short = places.get(long)!.length > 1 ? undefined : shortened(long, INSERTED).find((name) => places.has(name));
    if (short === undefined) return [];
    const spans = [places.get(long)![0]!, places.get(short)![0]!].map((m) => excerpt(context, m.index, m.index + m[0].length));
    return [
      note(
        {
          zh: zh`${quoted(long)}他处作${quoted(short)}，疑为同一机构。`,
          en: en`${quoted(long)} and ${quoted(short)} are most likely one office.`,
        },
        spans,
        both`${verbatim(long)} ≠ ${verbatim(short)}`,
      ),
    ];
  });
}

/** The name with up to so many characters taken out. */
function shortened(name: string, most: number): string[] {
  const once = Array.from({length: name.length}, (_, i) => name.slice(0, i) + name.slice(i + 1));
  return most === 1 ? once : [...new Set([...once, ...once.flatMap((less) => shortened(less, most - 1))])];
}

const KIND = /(满意率|满意度|企业|单位|商户|机构)(?=$|\()/u;

/** Rows of two tables with one value for one year, whose names end on another word. */
function indicators(context: AuditContext): Finding[] {
  const cells = context.statements.filter((s) => tabular(s) && s.to !== null && !s.planned && KIND.test(s.claim.name));
  const alike = [...group(cells, (s) => `${s.claim.value}|${s.to}`).values()];
  return alike.flatMap((group) => group.flatMap((a, i) => drifted(context, a, group.slice(i + 1, i + 1 + ENOUGH))));
}

function drifted(context: AuditContext, a: Statement, others: readonly Statement[]): Finding[] {
  const b = others.find((s) => sameUnderOtherWord(a, s));
  if (b === undefined) return [];
  return [
    note(
      {
        zh: zh`同一数值在两表中分别称${statedName(a)}与${statedName(b)}。`,
        en: en`One value stands under two names in two tables: ${statedName(a)} and ${statedName(b)}.`,
      },
      spansOf(context, [b, a]),
      `${a.claim.number} = ${b.claim.number}`,
    ),
  ];
}

function sameUnderOtherWord(a: Statement, b: Statement): boolean {
  const other = KIND.exec(a.claim.name)?.[1] !== KIND.exec(b.claim.name)?.[1];
  return other && a.claim.where !== b.claim.where && a.claim.value === b.claim.value && a.to === b.to && commonRun(a.name, b.name) >= 4;
}

function note(message: Said, spans: Finding["spans"], arithmetic: Part): Finding {
  return finding(rule.id, {
    severity: "note",
    message,
    spans,
    arithmetic,
    settle: {zh: "统一名称；若确为两项，写明差别。", en: "Use one name; if they are two things, say how they differ."},
  });
}
