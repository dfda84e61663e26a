import {claimId, fingerprint} from "../model/ids.js";
import type {Claim, Indicator, Plan, ReportedTarget} from "../model/index.js";

/**
 * Claims of an indicator-only plan 二手来源: no text, so no places; each target, and its baseline where one is reported.
 *
 * @example secondaryClaims(corpus.plan("cn-outline-2021"), corpus.indicators()).map((c) => [c.role, c.period, c.value]) // [["baseline", "2020", 6.3], ["target", "2025", 12]]
 */
export function secondaryClaims(plan: Plan, indicators: readonly Indicator[]): Claim[] {
  return (plan.secondary?.targets ?? []).flatMap((target, i) => {
    const indicator = indicatorNamed(target.name, indicators)?.id ?? null;
    const id = reportedId(plan, i);
    const goal = claimOf(plan, target, indicator, {
      id,
      role: "target",
      kind: target.kind ?? "level",
      value: target.value,
      valueMax: target.valueMax ?? null,
      comparator: target.comparator,
      period: span(target.from, target.year),
      pair: target.baseline === undefined ? null : `${id}.baseline`,
    });
    if (target.baseline === undefined || target.baselineYear === undefined) return [goal];
    const base = claimOf(plan, target, indicator, {
      id: `${id}.baseline`,
      role: "baseline",
      kind: target.baselineKind ?? target.kind ?? "level",
      value: target.baseline,
      valueMax: null,
      comparator: target.baselineComparator ?? "=",
      period: span(target.baselineFrom, target.baselineYear),
      pair: id,
    });
    return [base, goal];
  });
}

const span = (from: number | undefined, year: number): string => (from === undefined ? String(year) : `${from}-${year}`);

/** A reported target is known by its name and year: `hubei-ip-2021@t5c1f09d2`, with `.2` where the same stands a second time. */
function reportedId({id, secondary}: Plan, index: number): string {
  const names = secondary!.targets.map((t) => fingerprint(`${t.name} ${t.year}`));
  return claimId(id, `t${names[index]!}`, names.slice(0, index + 1).filter((n) => n === names[index]).length);
}

/** The indicator that carries exactly this name, as its own or as an alias. */
export function indicatorNamed(name: string, indicators: readonly Indicator[]): Indicator | undefined {
  return indicators.find((i) => i.zh === name) ?? indicators.find((i) => i.aliases.includes(name));
}

type Own = Pick<Claim, "id" | "role" | "kind" | "value" | "valueMax" | "comparator" | "period" | "pair">;

function claimOf(plan: Plan, target: ReportedTarget, indicator: string | null, own: Own): Claim {
  return {
    plan: plan.id,
    start: -1,
    end: -1,
    quote: "",
    number: own.valueMax === null ? String(own.value) : `${own.value}-${own.valueMax}`,
    numberStart: -1,
    unit: target.unit,
    name: target.name,
    indicator,
    linkScore: indicator === null ? 0 : 1,
    alternatives: [],
    nature: own.role === "target" ? (target.nature ?? "") : "",
    section: [],
    where: "secondary",
    commitment: "",
    flags: ["secondary"],
    confidence: 1,
    origin: "secondary",
    ...own,
  };
}
