import type {Indicator, Step} from "../model/index.js";
import {unitInEnglish} from "../quantity/english.js";
import {both, verbatim, type Said} from "../say/index.js";
import {figure, step} from "./step.js";
import {denominatorInName, matchDimension, parseUnit, tidy, type UnitParts} from "./units.js";

/** A stated unit brought to the canonical one: multiply by `factor`. */
export interface Conversion {
  readonly factor: number;
  readonly steps: readonly Step[];
  readonly flags: readonly string[];
}

/** What a statement says, as far as its unit is concerned. */
export interface Stated {
  readonly unit: string;
  readonly name: string;
  readonly value: number;
}

/** Why a value cannot be brought to the indicator's unit. */
export interface Refused {
  readonly reason: Said;
}

/**
 * How a value stated in `unit` under `name` becomes one in the indicator's canonical unit; a refusal with its reason where
 * the dimensions differ. 万户 → 户 multiplies; 个 → 项 of the indicator's own thing is a rename; 件 → 户 is refused; a bare 件
 * becomes 件/万人 only where the name itself says 每万人.
 */
export function conversionTo(indicator: Indicator, {unit, name, value}: Stated): Conversion | Refused {
  const canonical = parseUnit(indicator.unit);
  const stated = parseUnit(unit);
  const match = matchDimension(stated.dimension, canonical.dimension);
  if (match !== "different") return scaled(stated, canonical, {unit, name, value}, indicator, match === "renamed");
  if (canonical.dimension.startsWith("ratio:")) {
    const ratio = withNamedDenominator(stated, canonical, unit, name);
    if (ratio) return ratio;
  }
  if (unit === "" && canonical.dimension.startsWith("count:"))
    return {
      factor: 1,
      steps: [
        renameStep("", indicator.unit, {
          zh: "原文缺单位，按指标的单位读，待核",
          en: "the text gives no unit; read as the indicator's, to be checked",
        }),
      ],
      flags: ["unit-missing"],
    };
  return refusal(indicator, unit);
}

/** Why a value stated so cannot be brought to the indicator's unit, in English; null where it can. */
export function whyNot(indicator: Indicator, stated: Stated): string | null {
  const result = conversionTo(indicator, stated);
  return isRefused(result) ? result.reason.en : null;
}

export function isRefused(result: Conversion | Refused): result is Refused {
  return "reason" in result;
}

function scaled(stated: UnitParts, canonical: UnitParts, {unit, value}: Stated, indicator: Indicator, renamed: boolean): Conversion {
  const factor = tidy(stated.factor / canonical.factor);
  const steps: Step[] = renamed
    ? [renameStep(unit, indicator.unit, {zh: "同一事物的另一量词", en: "another measure word for the same thing"})]
    : [];
  if (factor !== 1) steps.push(step("multiply", multiplied(value, factor, unit, indicator.unit)));
  return {factor, steps, flags: renamed ? ["unit-renamed"] : []};
}

/** 34067 户 ÷ 10000 = 3.4067 万户; 126.82 万件 × 10000 = 1268200 件. */
function multiplied(value: number, factor: number, from: string, to: string): Said {
  const by = factor < 1 ? `÷ ${tidy(1 / factor)}` : `× ${factor}`;
  return both`${figure(value, from)} ${by} = ${figure(tidy(value * factor), to)}`;
}

/** 每万人发明专利拥有量 0.62 件 is 0.62 件/万人: the denominator stands in the name. */
function withNamedDenominator(stated: UnitParts, canonical: UnitParts, unit: string, name: string): Conversion | null {
  const below = denominatorInName(name);
  const [above, thing] = canonical.dimension.slice("ratio:".length).split("/");
  if (!below || below.thing !== thing) return null;
  const missing = stated.dimension === "number";
  const match = missing ? "same" : matchDimension(stated.dimension, `count:${above}`);
  if (match === "different") return null;
  const factor = tidy(stated.factor / below.factor / canonical.factor);
  const source = missing
    ? {zh: "原文缺单位，分子按指标的单位读", en: "the text gives no unit; what is counted is read as the indicator's"}
    : {zh: "分母写在指标名称里", en: "the denominator stands in the indicator's name"};
  const counted = unit || above!;
  const times = factor === 1 ? "" : ` × ${factor}`;
  return {
    factor,
    steps: [step("per-unit", both`${{zh: counted, en: unitInEnglish(counted)}} ÷ ${verbatim(below.text)}${times}`, source)],
    flags: missing ? ["unit-implied"] : match === "renamed" ? ["unit-renamed"] : [],
  };
}

const renameStep = (from: string, to: string, source: Said): Step =>
  step("rename", both`${from ? verbatim(from) : {zh: "（无单位）", en: "(no unit)"}} → ${verbatim(to)}`, source);

function refusal(indicator: Indicator, unit: string): Refused {
  return {
    reason: {
      zh: `单位“${unit || "（无单位）"}”与指标“${indicator.zh}”的单位“${indicator.unit || "（无量纲）"}”量纲不同，不作换算`,
      en: `the unit “${unit || "none"}” is of another dimension than “${indicator.unit || "a plain number"}” of “${indicator.en}”; not converted`,
    },
  };
}
