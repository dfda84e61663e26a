import {compareIntervals} from "../align/index.js";
import type {Claim, Indicator, Plan} from "../model/index.js";
import {matchDimension, parseUnit} from "../normalise/index.js";
import {tidy} from "../normalise/units.js";
import {intervalOf} from "../quantity/index.js";
import type {TargetChange, TargetChangeKind} from "./model.js";
import {pairClaims} from "./pairs.js";

/** What one text of the two says. */
export interface Told {
  readonly plan: Plan;
  readonly claims: readonly Claim[];
}

/** What asks for a reader first: 0 asks less, 1 is gone, 4 is new. */
export const weightOf = ({effect, kinds}: TargetChange): number =>
  effect === "looser" ? 0 : kinds.includes("dropped") ? 1 : kinds.includes("new") ? 4 : kinds.some((k) => k.endsWith("only")) ? 5 : 2;

/** Every target, task and yearly step that differs, and how many do not. */
export function targetChanges(old: Told, now: Told, indicators: readonly Indicator[]): {changes: TargetChange[]; kept: number} {
  const [olds, news] = [goalsOf(old), goalsOf(now)];
  const pairs = pairClaims(olds, news);
  const polarityOf = (c: Claim): Indicator["polarity"] | null => indicators.find((i) => i.id === c.indicator)?.polarity ?? polarityIn(c);
  const compared = pairs.map(([a, b]): TargetChange => {
    const {kinds, effect} = differences(a, b, polarityOf(b), now.plan.period[1] - old.plan.period[1]);
    return {kinds, effect, name: b.name, indicator: b.indicator ?? a.indicator, old: a, new: b};
  });
  const [gone, here] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const changes = [
    ...compared.filter((c) => c.kinds.length > 0),
    ...olds.filter((c) => !gone.has(c)).map((c) => alone({old: c}, now.plan.secondary ? "old only" : "dropped")),
    ...news.filter((c) => !here.has(c)).map((c) => alone({new: c}, old.plan.secondary ? "new only" : "new")),
  ];
  return {changes, kept: compared.length - compared.filter((c) => c.kinds.length > 0).length};
}

const goalsOf = ({claims}: Told): Claim[] => claims.filter((c) => c.role === "target" || c.role === "task" || c.role === "interim");

function alone(side: {readonly old: Claim} | {readonly new: Claim}, kind: TargetChangeKind): TargetChange {
  const {name, indicator} = "old" in side ? side.old : side.new;
  return {kinds: [kind], name, indicator, effect: null, old: null, new: null, ...side};
}

/** Less is better where the statement itself sets an upper bound. */
const polarityIn = ({comparator}: Claim): Indicator["polarity"] | null =>
  comparator === "<=" || comparator === "<" ? "lower" : comparator === ">=" || comparator === ">" ? "higher" : null;

/** `shift`: the years between the ends of the two plans, by which every horizon moves of itself. */
function differences(
  old: Claim,
  now: Claim,
  polarity: Indicator["polarity"] | null,
  shift: number,
): {kinds: TargetChangeKind[]; effect: TargetChange["effect"]} {
  const [a, b] = [parseUnit(old.unit), parseUnit(now.unit)];
  const values =
    matchDimension(a.dimension, b.dimension) === "different" ? null : ([scaled(old, a.factor), scaled(now, b.factor)] as const);
  const kinds = [
    ...(values ? moved(...values) : (["unit changed"] as const)),
    ...bound(old, now),
    ...nature(old, now),
    ...commitment(old, now),
    ...horizon(old, now, shift),
  ];
  return {kinds, effect: effectOf(kinds, values, polarity)};
}

type Value = Pick<Claim, "value" | "valueMax" | "comparator">;

const scaled = ({value, valueMax, comparator}: Claim, factor: number): Value => ({
  value: tidy(value * factor),
  valueMax: valueMax === null ? null : tidy(valueMax * factor),
  comparator,
});

function moved(a: Value, b: Value): TargetChangeKind[] {
  const by = b.value - a.value || (b.valueMax ?? b.value) - (a.valueMax ?? a.value);
  return by === 0 ? [] : [by > 0 ? "raised" : "lowered"];
}

const SIDE = {">": 1, ">=": 1, "=": 0, "~": 0, "<=": -1, "<": -1} as const;
const FIRM = {">": 3, ">=": 2, "=": 1, "~": 0, "<=": 2, "<": 3} as const;

function bound({comparator: a}: Claim, {comparator: b}: Claim): TargetChangeKind[] {
  if (a === b) return [];
  if (SIDE[a] * SIDE[b] < 0) return ["bound turned"];
  return [FIRM[b] < FIRM[a] ? "bound weakened" : "bound strengthened"];
}

const NATURE = {约束性: 2, 预期性: 1, "": 0} as const;

/** A table that has a column for it says of each row; prose says nothing, and nothing changed by its silence. */
function nature(a: Claim, b: Claim): TargetChangeKind[] {
  if (a.nature === b.nature || (a.nature === "" && b.nature === "") || a.where.startsWith("table") !== b.where.startsWith("table"))
    return [];
  return [NATURE[b.nature] < NATURE[a.nature] ? "nature weakened" : "nature strengthened"];
}

/** How firm words before a statement are 承诺用语. */
const COMMITMENT: readonly (readonly [RegExp, number])[] = [
  [/确保|保证|必须|务必/, 3],
  [/力争|争取|努力/, 1],
  [/探索|鼓励|引导/, 0],
];
const firmness = ({commitment: words}: Claim): number => COMMITMENT.find(([w]) => w.test(words))?.[1] ?? 2;

function commitment(a: Claim, b: Claim): TargetChangeKind[] {
  const by = firmness(b) - firmness(a);
  return by === 0 ? [] : [by < 0 ? "commitment weakened" : "commitment strengthened"];
}

function horizon(a: Claim, b: Claim, shift: number): TargetChangeKind[] {
  const [from, to] = [endOf(a), endOf(b)];
  if (from === null || to === null || to - from === shift) return [];
  return [to - from > shift ? "horizon later" : "horizon earlier"];
}

const endOf = ({period}: Claim): number | null => (/\d{4}$/.test(period) ? Number(period.slice(-4)) : null);

const LOOSER: readonly TargetChangeKind[] = ["bound weakened", "nature weakened", "commitment weakened", "horizon later"];
const STRICTER: readonly TargetChangeKind[] = ["bound strengthened", "nature strengthened", "commitment strengthened", "horizon earlier"];

/** By the values where they moved and more or less is better, else by what else changed; null where that points both ways. */
function effectOf(
  kinds: readonly TargetChangeKind[],
  values: readonly [Value, Value] | null,
  polarity: Indicator["polarity"] | null,
): TargetChange["effect"] {
  const says = new Set<TargetChange["effect"]>();
  if (kinds.some((k) => LOOSER.includes(k))) says.add("looser");
  if (kinds.some((k) => STRICTER.includes(k))) says.add("stricter");
  if (values && (kinds.includes("raised") || kinds.includes("lowered"))) says.add(byValue(values, polarity));
  return says.size === 1 ? [...says][0]! : null;
}

function byValue([old, now]: readonly [Value, Value], polarity: Indicator["polarity"] | null): TargetChange["effect"] {
  if (polarity === null || polarity === "neutral") return null;
  const order = compareIntervals(intervalOf({...now, comparator: old.comparator}), intervalOf(old), polarity);
  if (order === "undetermined") return now.value > old.value === (polarity === "higher") ? "stricter" : "looser";
  return order === "falls short" ? "looser" : "stricter";
}
