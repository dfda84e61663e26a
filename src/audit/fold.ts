import {group} from "d3-array";
import type {Finding} from "../model/index.js";
import {en, joined, paired, saidOf, zh} from "../say/index.js";

/** Rules that speak of the state of the copy, not of the plan: many of their findings have one cause. */
const OF_THE_COPY: ReadonlySet<string> = new Set([
  "numbering",
  "missing-unit",
  "contents",
  "heading-form",
  "damaged-reference",
  "repeated-text",
  "page-marker",
  "horizon",
]);
/** Of these, what the taking of the copy did to it: contents, headings, words and dates that were lost. */
const DAMAGES: ReadonlySet<string> = new Set([
  "numbering",
  "contents",
  "heading-form",
  "damaged-reference",
  "repeated-text",
  "page-marker",
]);

/** Findings of the plan itself, and notes on damage of its copy 文本损伤, which a reader looks at as one thing. */
export function damageApart(findings: readonly Finding[]): {readonly own: readonly Finding[]; readonly damage: readonly Finding[]} {
  const isDamage = ({rule, severity}: Finding): boolean => severity === "note" && DAMAGES.has(rule);
  return {own: findings.filter((f) => !isDamage(f)), damage: findings.filter(isDamage)};
}

/** As many are read one by one. */
const FEW = 12;
/** Messages that a folded finding still tells. */
const TOLD = 3;

/** Notes of one rule on the state of the copy, where they come in masses, as one note with all places. */
export function foldMasses(findings: readonly Finding[]): Finding[] {
  const masses = group(
    findings.filter((f) => f.severity === "note" && OF_THE_COPY.has(f.rule)),
    (f) => f.rule,
  );
  return findings.flatMap((f) => {
    const group = f.severity === "note" ? (masses.get(f.rule) ?? []) : [];
    if (group.length <= FEW) return [f];
    return f === group[0] ? [folded(group)] : [];
  });
}

function folded(group: readonly Finding[]): Finding {
  const [first] = group;
  const told = group.slice(0, TOLD);
  const rest = group.length - told.length;
  const messages = joined(
    told.map((f) => ({zh: f.message.replace(/。$/u, ""), en: f.messageEn.replace(/\.$/u, "")})),
    {zh: "；", en: "; "},
  );
  const message = {
    zh: zh`同类问题${group.length}处，多半出自一个原因：${messages}；另有${rest}处。`,
    en: en`${group.length} of one kind, most likely with one cause: ${messages}; and ${rest} more.`,
  };
  const arithmetic = joined(
    told.map((f) => saidOf(f, "arithmetic")),
    ";",
  );
  return {...first!, ...paired({message, arithmetic}), spans: group.flatMap((f) => f.spans), indicator: null};
}
