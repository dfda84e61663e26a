import {group} from "d3-array";
import {stepsBelow, stronger} from "../clauses/index.js";
import type {Excerpt, MeasureMention, MeasureVerdict, MeasureVerdictName, Strength} from "../model/index.js";

const byMeasure = (mentions: readonly MeasureMention[]): Map<string, MeasureMention[]> => group(mentions, (m) => m.measure);
const strongest = (mentions: readonly MeasureMention[]): Strength => mentions.map((m) => m.strength).reduce(stronger);
const spanOf = ({start, end, quote}: MeasureMention): Excerpt => ({start, end, quote});

/** 推进 above and 探索 below is a part only; 全面推行 above and 推进 below is the same promise. */
const PART_FROM = 2;

/**
 * One verdict a measure of the higher plan, in the order of its first mention: taken up; partly where the lower plan
 * commits two or more steps more weakly; done where only its look back names the measure; absent where no clause of it does.
 *
 * @param done what the lower plan's look back names, as `measuresDone` finds it
 *
 * @example alignMeasures([], [{measure: "ad-monitoring", plan: "a", start: 0, end: 6, quote: "推进广告监测", strength: "advance", claims: []}])[0].verdict // "absent"
 */
export function alignMeasures(
  lower: readonly MeasureMention[],
  higher: readonly MeasureMention[],
  done: readonly MeasureMention[] = [],
): MeasureVerdict[] {
  const [below, before] = [byMeasure(lower), byMeasure(done)];
  return [...byMeasure(higher)].map(([measure, above]) => {
    const mentions = below.get(measure) ?? [];
    const asked = strongest(above);
    const given = mentions.length ? strongest(mentions) : null;
    const past = given === null ? (before.get(measure) ?? []) : [];
    const verdict = given === null ? (past.length ? "done" : "absent") : committed(given, asked);
    return {measure, verdict, higher: asked, lower: given, higherSpans: above.map(spanOf), lowerSpans: [...mentions, ...past].map(spanOf)};
  });
}

const committed = (given: Strength, asked: Strength): MeasureVerdictName => (stepsBelow(given, asked) >= PART_FROM ? "partly" : "taken up");

/** Where one measure stands among plans 举措扩散. */
export interface MeasureSpread {
  readonly measure: string;
  /** Plans that commit to it, in the order given, with their strongest commitment and number of clauses. */
  readonly plans: readonly {readonly plan: string; readonly strength: Strength; readonly clauses: number}[];
  /** The plan's id where only one has the measure, else null. */
  readonly only: string | null;
}

/**
 * Which measures are where, the widest spread first, and which only one plan has.
 *
 * @param mentions by plan, in the order in which plans are to be listed
 *
 * @example spread(new Map([["wulong-2021", findMeasures(corpus.document("wulong-2021"), corpus.measures(), "wulong-2021", [])]]))[0].plans[0].plan // "wulong-2021"
 */
export function spread(mentions: ReadonlyMap<string, readonly MeasureMention[]>): MeasureSpread[] {
  const plans = new Map<string, {plan: string; strength: Strength; clauses: number}[]>();
  for (const [plan, list] of mentions)
    for (const [measure, own] of byMeasure(list))
      plans.set(measure, [...(plans.get(measure) ?? []), {plan, strength: strongest(own), clauses: own.length}]);
  return [...plans]
    .map(([measure, list]) => ({measure, plans: list, only: list.length === 1 ? list[0]!.plan : null}))
    .sort((a, b) => b.plans.length - a.plans.length || (a.measure < b.measure ? -1 : 1));
}
