/** What is new, in sentences of either language; the page and the feed say the same. */
import {SIGN_OF} from "../../lexicon/comparators.js";
import {roundOutward} from "../../normalise/decimals.js";
import {figureInEnglish} from "../../quantity/english.js";
import {pick, type Language} from "../../say/index.js";
import type {Amount, Changes} from "./changes.js";

/** Names of things by their ids, in the language asked for. */
export interface Names {
  readonly plan: (id: string) => string;
  readonly indicator: (id: string) => string;
  readonly region: (code: string) => string;
}

/** Digits that a reader takes in; a value converted by a population has more than it can prove. */
const DIGITS = 4;

/** As printed where that is short, else with few digits, a bound rounded outward. */
function short(value: number, comparator: Amount["comparator"]): string {
  if (String(Math.abs(value)).length <= DIGITS + 3) return String(value);
  const whole = Math.trunc(Math.abs(value)).toString().length;
  return String(roundOutward(value, comparator, Math.max(0, DIGITS - whole)));
}

/** A value as the plan states it: ≥4万户. */
export function amountWord({comparator, value, valueMax, unit}: Amount, lang: Language): string {
  const number = `${short(value, comparator)}${valueMax === null ? "" : `–${short(valueMax, "=")}`}`;
  const sign = SIGN_OF[comparator];
  return pick({zh: `${sign}${number}${unit}`, en: figureInEnglish(sign, number, unit)}, lang);
}

const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The changes that are not nothing, a phrase each, gravest for a reader first. */
export function phrases(c: Changes, lang: Language): string[] {
  const numbers = c.corrected.filter((x) => x.amounts).length;
  const rest = c.corrected.length - numbers;
  const told: readonly (readonly [n: number, zh: string, en: string])[] = [
    [c.plans.added.length, `新增 ${c.plans.added.length} 份规划`, counted(c.plans.added.length, "new plan")],
    [c.plans.gone.length, `撤下 ${c.plans.gone.length} 份规划`, `${counted(c.plans.gone.length, "plan")} withdrawn`],
    [c.observed.length, `新增 ${c.observed.length} 个实际值`, counted(c.observed.length, "new observed value")],
    [numbers, `更正 ${numbers} 个数`, `${counted(numbers, "number")} corrected`],
    [rest, `${rest} 条陈述的指标、类别或年份改读`, `${counted(rest, "statement")} now read with another indicator, role or year`],
    [
      c.converted.length,
      `${c.converted.length} 个可比值随换算变动`,
      `${counted(c.converted.length, "comparable value")} moved by conversion`,
    ],
    [c.judged.length, `${c.judged.length} 处对齐结论改变`, `${counted(c.judged.length, "verdict")} changed`],
    [c.claims.added, `原有规划新读出 ${c.claims.added} 条陈述`, `${counted(c.claims.added, "more statement")} read from plans held before`],
    [c.claims.gone, `不再列出 ${c.claims.gone} 条陈述`, `${counted(c.claims.gone, "statement")} no longer listed`],
    [c.findings.added, `审核新发现 ${c.findings.added} 处`, counted(c.findings.added, "new audit finding")],
    [c.findings.gone, `撤回审核发现 ${c.findings.gone} 处`, `${counted(c.findings.gone, "audit finding")} withdrawn`],
  ];
  return told.flatMap(([n, zh, en]) => (n > 0 ? [pick({zh, en}, lang)] : []));
}

/** One sentence. */
export function sentence(c: Changes, lang: Language): string {
  const all = phrases(c, lang);
  if (lang === "zh") return all.length ? `${all.join("，")}。` : "没有变动。";
  return all.length ? `${all.join(", ")}.` : "Nothing changed.";
}
