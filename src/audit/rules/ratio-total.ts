import {group} from "d3-array";
import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {finding, show, showRange, spansOf} from "../finding.js";
import {plainName} from "../name.js";
import {apart, over, map, type Range} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {figure, isLevel, place, tabular, type Statement} from "../statement.js";
import {PER, sameMeasure} from "../unit.js";
import {ENOUGH, once} from "../indexed.js";

export const rule: Rule = {
  id: "ratio-total",
  zh: "比率与总量不符",
  severity: "error",
  checks: "A figure per 万户 (per head, per 万台) times the number of 户 gives the total that the plan prints for the same year.",
  why: {
    zh: "总量除以户数得不出规划所列的每万户数，基期失实则目标失去意义。",
    en: "If the totals do not give the ratio, the baseline is wrong and the target says nothing.",
  },
  tolerance: "Rounding of all three numbers; any printed pair of totals that fits saves the ratio.",
  run: (context) =>
    [...group(ratios(context), (r) => `${r.statement.value}|${r.statement.to}|${r.counted}`).values()].flatMap((same) =>
      check(context, same),
    ),
};

interface Ratio {
  readonly statement: Statement;
  /** 10,000 for 每万户. */
  readonly per: number;
  /** 户, 人, 台. */
  readonly unit: string;
  /** What the units are: 市场主体; "" if the name does not say. */
  readonly of: string;
  /** What is counted: 商标. */
  readonly counted: string;
}

const DIVISORS: ReadonlySet<string> = new Set(["市场主体", "经营主体", "企业", "个体工商户", "特种设备", "设备", "车辆", "就业人员"]);
const RATIO = new RegExp(`^每(百万|十万|万|千|百)(户|台|家|辆|人)((?:${[...DIVISORS].join("|")})?)(.+)$`, "u");
/** Words between the unit and the thing counted that do not change it. */
const FILL = /有效|注册|拥有|保有|累计|总|数?量$|数$/gu;

const core = (name: string): string => plainName(name).replace(FILL, "");

function ratios(context: AuditContext): Ratio[] {
  return context.statements.flatMap((statement) => {
    const found = statement.to === null || statement.claim.kind === "growth" ? null : RATIO.exec(statement.name);
    if (found === null) return [];
    const [, per = "", unit = "", of = "", rest = ""] = found;
    return [{statement, per: PER[per] ?? 1, unit, of, counted: core(rest)}];
  });
}

function check(context: AuditContext, same: readonly Ratio[]): Finding[] {
  const [ratio] = same;
  if (ratio === undefined || ratio.counted.length < 2) return [];
  const year = ratio.statement.to!;
  const totals = (totalTable(context).get(`${year}|${ratio.counted}`) ?? [])
    .filter((s) => sameMeasure(s.stem, ratio.statement.stem))
    .slice(0, ENOUGH);
  const bases = (baseTable(context).get(`${year}|${ratio.unit}`) ?? []).filter((s) => isBase(ratio, s)).slice(0, ENOUGH);
  const pairs = totals.flatMap((total) =>
    bases.map((base) => ({total, base, implied: map(over(total.allowed, base.allowed), (x) => x * ratio.per)})),
  );
  if (pairs.length === 0 || pairs.some((p) => !apart(p.implied, ratio.statement.allowed))) return [];
  const best = pairs.toSorted((a, b) => precision(a.base) - precision(b.base))[0]!;
  const {total, base, implied} = best;
  const point = (total.value / base.value) * ratio.per;
  const statement = ratio.statement;
  return [
    finding(rule.id, {
      severity: same.every((r) => weak(r.statement)) ? "explain" : "error",
      message: {
        zh: zh`${place(statement)}称${nameOf(context, statement)}${year}年为${figure(statement)}，而${place(total)}的${figure(total)}÷${figure(base)}=${show(point, 6)}，二者不符。`,
        en: en`${nameOf(context, statement)} is ${figure(statement)} for ${year} in ${place(statement)}, but ${figure(total)} ÷ ${figure(base)} in ${place(total)} gives ${show(point, 6)}.`,
      },
      spans: spansOf(context, [...same.map((r) => r.statement), total, base]),
      arithmetic: both`${figure(total)} ÷ ${figure(base)} × ${ratio.per} = ${show(point, 6)}${within(implied, point)} ≠ ${figure(statement)}`,
      settle: {
        zh: "核对分子（有效还是累计注册）与分母（期末还是年均户数）的口径和时点，改正其中之一。",
        en: "Check scope and date of what is counted (in force, or ever registered) and of the denominator (year-end, or yearly average), and mend one of them.",
      },
      indicator: context.subjectOf(statement).indicator,
    }),
  ];
}

/** What a ratio is divided by: the thing it names; 每千人 without a thing, the population. */
function isBase({of, unit}: Ratio, s: Statement): boolean {
  if (of !== "") return plainName(s.claim.name) === of;
  return unit === "人" ? POPULATION.test(s.name) : !POPULATION.test(s.name);
}
const POPULATION = /^(?:常住|户籍|年末常住|年末|总)?(?:总)?人口$/u;

const levels = (context: AuditContext): Statement[] => context.statements.filter((s) => s.to !== null && isLevel(s) && !s.relative);
const totalTable = once((context: AuditContext) => group(levels(context), (s) => `${s.to}|${core(s.claim.name)}`));
/** What can be divided by: things named in a ratio, and the population. */
const baseTable = once((context: AuditContext) => group(levels(context).filter(isDivisor), (s) => `${s.to}|${s.stem}`));
const isDivisor = (s: Statement): boolean => DIVISORS.has(s.name) || POPULATION.test(s.name);
/** The range that a quotient may lie in, unless it shows as the quotient itself. */
const within = (range: Range, point: number): string => (showRange(range) === show(point, 6) ? "" : `(${showRange(range)})`);
/** Narrower printing is more precise. */
const precision = (s: Statement): number => (s.printed.high - s.printed.low) / Math.max(1, s.value);
const weak = (s: Statement): boolean => s.claim.flags.includes("assumed-period") && !tabular(s);
