import {group} from "d3-array";
import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {finding, show, showRange, spansOf} from "../finding.js";
import {plainName} from "../name.js";
import {apart, over} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {figure, isState, place, type Statement} from "../statement.js";
import {ENOUGH, once} from "../indexed.js";
import {PER} from "../unit.js";

/** Plans divide by residents, registered people or a mean of two years; all lie within this of a census figure. */
const LEEWAY = 0.03;

export const rule: Rule = {
  id: "per-head",
  zh: "人均数与人口不符",
  severity: "explain",
  checks: "A total divided by its figure per head gives the region's population.",
  why: {
    zh: "总量与人均数相除得出的人口与公布人口差得远，人均数的分母不明。",
    en: "A population that is far from the published one shows that the figure per head rests on another denominator.",
  },
  tolerance: `Rounding, and ${LEEWAY * 100} % for the choice of population; silent where no population is given for a year nearby; 人均生产总值 is held against the population of the text itself.`,
  run: (context) => context.statements.flatMap((s) => check(context, s)),
};

const A_HEAD = /^每(百万|十万|万|千|百)人(.+)$/u;
/** 人均生产总值: one person's. */
const EACH = "人均";
const PEOPLE = words("常住人口 年末常住人口");

/** What is counted for how many people; null for no figure per head. */
function perHead({name, to, planned, claim}: Statement): {readonly per: number; readonly counted: string; readonly each: boolean} | null {
  if (to === null || planned || claim.kind === "growth") return null;
  const found = A_HEAD.exec(name);
  if (found !== null) return {per: PER[found[1]!]!, counted: plainName(found[2]!), each: false};
  return name.startsWith(EACH) && OUTPUT.ends(name) ? {per: 1, counted: plainName(name.slice(EACH.length)), each: true} : null;
}
/** What is made in a place and divided by all who live there. */
const OUTPUT = words("生产总值 GDP");

function check(context: AuditContext, ratio: Statement): Finding[] {
  const found = perHead(ratio);
  if (found === null) return [];
  const {per, counted, each} = found;
  const total = [counted, `地区${counted}`]
    .flatMap((name) => totals(context).get(`${ratio.to}|${ratio.stem}|${name}`) ?? [])
    .slice(0, ENOUGH)
    .find((s) => isStock(s, ratio) && (!each || s.claim.comparator === "="));
  const people = each ? told(context, ratio) : published(context, ratio);
  if (total === undefined || people.length === 0) return [];
  const implied = over(total.allowed, {low: ratio.allowed.low / per, high: ratio.allowed.high / per});
  const near = people.some((p) => !apart(implied, {low: p.persons * (1 - LEEWAY), high: p.persons * (1 + LEEWAY)}));
  if (near) return [];
  const known = people[0]!;
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`${place(ratio)}由${figure(total)}与${nameOf(context, ratio)}${figure(ratio)}推得人口${show(((total.value / ratio.value) * per) / 1e4, 4)}万人，而${known.year}年人口为${show(known.persons / 1e4, 4)}万人。`,
        en: en`In ${place(ratio)}, ${figure(total)} and ${nameOf(context, ratio)} ${figure(ratio)} imply ${show((total.value / ratio.value) * per, 4)} people; the published figure for ${known.year} is ${known.persons}.`,
      },
      spans: spansOf(context, [ratio, total]),
      arithmetic: both`${figure(total)} ÷ ${figure(ratio)} × ${per} = ${showRange(implied, 4)};${figure(total)} ÷ ${known.persons} × ${per} = ${show((total.value / known.persons) * per, 4)}`,
      settle: {
        zh: "写明分母用常住人口还是户籍人口，取哪一年。",
        en: "Say whether the denominator is residents or registered population, and of which year.",
      },
      indicator: context.subjectOf(ratio).indicator,
    }),
  ];
}

/** People by a census or a bulletin, of a year nearby. */
const published = ({populations, plan}: AuditContext, {to}: Statement): {readonly year: number; readonly persons: number}[] =>
  populations.filter((p) => p.code === plan.region && p.basis !== "implied" && Math.abs(p.year - to!) <= 1);

/** People as the text itself counts them. */
const told = (context: AuditContext, {to}: Statement): {readonly year: number; readonly persons: number}[] =>
  context.statements
    .filter((s) => PEOPLE.is(s.name) && s.stem === "人" && s.to === to && !s.planned && s.claim.comparator === "=")
    .slice(0, ENOUGH)
    .map((s) => ({year: to!, persons: s.value}));

const totals = once((context: AuditContext) =>
  group(
    context.statements.filter((s) => !s.relative && isState(s)),
    (s) => `${s.to}|${s.stem}|${s.name}`,
  ),
);

const HELD = words("拥有 保有");
const ALL_HELD = words("拥有 保有 有效 总量 累计");
/** 拥有量 per head is what people hold, not what was granted over five years. */
const isStock = (total: Statement, ratio: Statement): boolean => !HELD.in(ratio.claim.name) || ALL_HELD.in(total.claim.name);
