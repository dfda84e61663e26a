import {gramCount, type ClauseIndex, type Unit} from "./clause-index.js";
import {kindsApart} from "./kinds.js";
import {TOPICS} from "./topics.js";

/** Candidates that are compared in full; the rest share too little to matter. */
const CANDIDATES = 40;
/** Pairs of characters below this weight do not propose candidates: they stand everywhere. */
const LEAST_WEIGHT = 0.2;
/** A clause with less detail than this share of its weight is all field words and is judged by them. */
const LEAST_DETAIL = 0.12;
/** Credit of a character that stands in a run of two or three shared characters; longer runs earn 1. */
const RUN = {two: 0.4, twoRare: 0.9, three: 0.85};
/** Credit of an expression whose synonym, or whose near expression, stands in the other clause, and of what only the heading says. */
const CONCEPT = {same: 1, near: 0.4, heading: 0.6};
/** Share of the clause that a sentence's own words must have before its headings count in full. */
const OWN_WORDS = 0.25;
/** What is left of a likeness when the fields of work differ; `unsaid` where one side names none. */
const FIELD = {
  inherited: 0.9,
  unsaid: 0.75,
  under: 0.75,
  foreign: 0.6,
  other: 0.44,
  matterOther: 0.75,
  matterUnsaid: 0.9,
  action: 0.78,
  kind: 0.44,
};
/** Parts of the rank: share of the higher clause found, its best part, share of the lower clause used. */
const RANK = {share: 0.5, parts: 0.3, back: 0.2};
const OBJECTS = TOPICS.reduce((bits, topic, i) => (topic.object ? bits | (1 << i) : bits), 0);
const MATTERS = TOPICS.reduce((bits, topic, i) => (topic.matter ? bits | (1 << i) : bits), 0);

/** One lower sentence held against one higher sentence. */
export interface Likeness {
  readonly unit: Unit;
  /** 0–1: ranks. */
  readonly score: number;
  /** 0–1: how far field of work and kind of action agree. */
  readonly field: number;
  /** Per character of the higher sentence, 0–1: found in the lower one. */
  readonly covered: readonly number[];
  /** Per part of the higher sentence, 0–1: share of its weight found, times `field`. */
  readonly parts: readonly number[];
  /** The same for the whole sentence. */
  readonly share: number;
}

/** Two plans made comparable: weights of characters by their rarity in the pair. */
export interface Comparison {
  /** Weight of each character of a unit of either plan. */
  readonly weights: (unit: Unit) => readonly number[];
  /** The same with field words damped: what a clause promises within its field; and the weights of its parts by it. */
  readonly detail: (unit: Unit) => {readonly detail: readonly number[]; readonly partWeights: readonly number[]};
  /** Weight of each part: root of its characters' weights, so that a long list does not drown the promise. */
  readonly partWeights: (unit: Unit) => readonly number[];
  /** The likest sentences of the lower plan, best first. */
  readonly likest: (higher: Unit) => readonly Likeness[];
}

/** How well the fields of work and the kinds of action agree, 0–1. */
export function fieldOf(higher: Unit, lower: Unit): number {
  const apart = higher.actions !== 0 && lower.actions !== 0 && (higher.actions & lower.actions) === 0;
  const other = kindsApart(higher.text, lower.text) !== null;
  return topicFactor(higher, lower) * (apart ? FIELD.action : 1) * (other ? FIELD.kind : 1);
}

/** True where the lower sentence stands under an object that the higher one nowhere speaks of: 特种设备 for a promise about 标准化. */
const under = (place: number, higher: Unit): boolean => place !== 0 && (place & (higher.own | higher.inherited)) === 0;

function topicFactor(higher: Unit, lower: Unit): number {
  const wanted = higher.own & OBJECTS;
  const named = lower.own & OBJECTS;
  const matter = higher.own & MATTERS;
  if (wanted & named && matter && !(matter & (lower.own | lower.inherited)))
    return (lower.own | lower.inherited) & MATTERS ? FIELD.matterOther : FIELD.matterUnsaid;
  if (wanted & named) return under(lower.inherited & named & OBJECTS, higher) ? FIELD.under : 1;
  if (wanted && wanted & lower.inherited) return FIELD.inherited;
  if (wanted) return named ? FIELD.other : lower.inherited & OBJECTS ? FIELD.foreign : FIELD.unsaid;
  if (higher.own && lower.own && !(higher.own & lower.own)) return FIELD.foreign;
  return (higher.own | higher.inherited) & (lower.own | lower.inherited) ? 1 : FIELD.unsaid;
}

/** Share of a weight that is covered, within a stretch. */
export function shareOf(weights: readonly number[], covered: readonly number[], start = 0, end = weights.length): number {
  let all = 0;
  let found = 0;
  for (let i = start; i < end; i++) {
    all += weights[i]!;
    found += weights[i]! * covered[i]!;
  }
  return all === 0 ? 0 : found / all;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Mean of values under weights; with a power above 1 the well covered parts count more. */
export function powerMean(values: readonly number[], weights: readonly number[], power: number): number {
  const all = sum(weights);
  return all === 0 ? 0 : (values.reduce((total, v, i) => total + weights[i]! * v ** power, 0) / all) ** (1 / power);
}

/** The pairs of characters of one unit, for quick asking; reused from unit to unit. */
interface Marks {
  readonly of: (grams: readonly number[]) => Marks;
  readonly has: (gram: number) => boolean;
}

function createMarks(): Marks {
  const round = new Int32Array(gramCount());
  let now = 0;
  const marks: Marks = {
    of: (grams) => {
      now++;
      for (const gram of grams) round[gram] = now;
      round[0] = 0;
      return marks;
    },
    has: (gram) => round[gram] === now,
  };
  return marks;
}

/** Raises a stretch to a value where it is lower. */
function raise(covered: number[], from: number, to: number, value: number): void {
  for (let j = from; j < to; j++) if (covered[j]! < value) covered[j] = value;
}

/** Per character of the higher unit, 0–1: how surely it stands in the lower one. */
export function coverOf(higher: Unit, lower: Unit, inLower: Marks, rarity: (gram: number) => number): number[] {
  const {grams} = higher;
  const covered = grams.map(() => 0);
  for (let i = 0; i < grams.length;) {
    let run = 0;
    while (i + run < grams.length && inLower.has(grams[i + run]!)) run++;
    if (run === 1) raise(covered, i, i + 2, RUN.two + (RUN.twoRare - RUN.two) * rarity(grams[i]!) ** 2);
    else if (run > 1) raise(covered, i, i + run + 1, run === 2 ? RUN.three : 1);
    i += run + 1;
  }
  for (const hit of higher.concepts) {
    if (!hit.near && lower.strictSet.has(hit.group)) raise(covered, hit.start, hit.end, CONCEPT.same);
    else if (lower.conceptSet.has(hit.group)) raise(covered, hit.start, hit.end, CONCEPT.near);
  }
  return covered;
}

/** Adds what the lower sentence leaves to its headings, as far as its own words bear it out: a heading alone takes nothing up. */
function addHeadings(higher: Unit, lower: Unit, covered: number[], weights: readonly number[]): number[] {
  const trust = Math.min(1, shareOf(weights, covered) / OWN_WORDS);
  if (trust === 0) return covered;
  for (let i = 0; i < higher.grams.length; i++)
    if (covered[i]! < CONCEPT.heading && weights[i]! > 0 && lower.headGrams.has(higher.grams[i]!))
      raise(covered, i, i + 2, CONCEPT.heading * trust);
  for (const hit of higher.concepts) if (lower.headConcepts.has(hit.group)) raise(covered, hit.start, hit.end, CONCEPT.near * trust);
  return covered;
}

/** Share of the lower unit's weight whose characters stand in pairs of the higher unit. */
function backShare(weights: readonly number[], lower: Unit, inHigher: Marks): number {
  let all = 0;
  let found = 0;
  let open = false;
  for (let i = 0; i < weights.length; i++) {
    const here = inHigher.has(lower.grams[i]!);
    all += weights[i]!;
    if (here || open) found += weights[i]!;
    open = here;
  }
  return all === 0 ? 0 : found / all;
}

/** A thing said in many words weighs like one said in eight characters. */
function capConcepts(unit: Unit, weights: number[]): void {
  for (const part of unit.parts) {
    const inside = unit.concepts.filter((hit) => hit.start >= part.start && hit.end <= part.end);
    const length = new Map<number, number>();
    for (const hit of inside) length.set(hit.group, (length.get(hit.group) ?? 0) + hit.end - hit.start);
    for (const hit of inside) {
      const factor = Math.min(1, 8 / length.get(hit.group)!);
      for (let i = hit.start; i < hit.end; i++) weights[i]! *= factor;
    }
  }
}

function weigh(unit: Unit, rarity: (gram: number) => number): number[] {
  const weights = unit.content.map((content, i) => {
    const before = i > 0 ? unit.grams[i - 1]! : 0;
    const here = unit.grams[i]!;
    const left = before ? rarity(before) : here ? rarity(here) : 0.5;
    return (content * (left + (here ? rarity(here) : left))) / 2;
  });
  capConcepts(unit, weights);
  return weights;
}

/** Weight of each part: root of its characters' weights; the first promise counts most. */
export function weighParts(unit: Unit, weights: readonly number[]): number[] {
  const first = unit.parts.findIndex((part) => part.role === 1);
  return unit.parts.map((part, i) => part.role * (i === first ? 1.4 : 1) * Math.sqrt(sum(weights.slice(part.start, part.end))));
}

/** Places of the `count` largest positive values, largest first; the earlier of equals first. */
function top(values: Float64Array, count: number): number[] {
  const places: number[] = [];
  for (let j = 0; j < values.length; j++) {
    const value = values[j]!;
    if (value <= 0 || (places.length === count && value <= values[places[count - 1]!]!)) continue;
    let at = places.length;
    while (at > 0 && values[places[at - 1]!]! < value) at--;
    places.splice(at, 0, j);
    if (places.length > count) places.pop();
  }
  return places;
}

function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/**
 * Makes two plans comparable. A pair of characters that stands in few sentences of the two plans weighs more:
 *
 *     rarity = ln(1 + n ÷ df) ÷ ln(1 + n)
 *
 * so that adding a third plan changes nothing.
 */
export function createComparison(lower: ClauseIndex, higher: ClauseIndex): Comparison {
  const total = lower.units.length + higher.units.length;
  const known = new Float64Array(gramCount());
  const rarity = (gram: number): number => {
    const value = known[gram]!;
    if (value > 0) return value;
    const df = (lower.postings.get(gram)?.length ?? 0) + (higher.postings.get(gram)?.length ?? 0);
    return (known[gram] = Math.log(1 + total / Math.max(1, df)) / Math.log(1 + total));
  };
  const weights = memo((unit: Unit) => weigh(unit, rarity));
  const partWeights = memo((unit: Unit) => weighParts(unit, weights(unit)));

  const lengths = lower.units.map((unit) => (unit.forward && unit.source !== "heading" ? Math.sqrt(unit.text.length + 30) : Infinity));

  /** Lower units in order of shared weight against length; a cheap first pass. */
  const nearest = (unit: Unit): Unit[] => {
    const sums = new Float64Array(lower.units.length);
    const w = weights(unit);
    const seen = new Set<number>();
    for (let i = 0; i < unit.grams.length; i++) {
      const gram = unit.grams[i]!;
      const weight = gram === 0 ? 0 : w[i]! + w[i + 1]!;
      if (weight < LEAST_WEIGHT || seen.has(gram)) continue;
      seen.add(gram);
      const units = lower.postings.get(gram);
      if (units) for (let k = 0; k < units.length; k++) sums[units[k]!]! += weight;
    }
    for (const group of unit.conceptSet) for (const j of lower.conceptPostings.get(group) ?? []) sums[j]! += 2;
    for (let j = 0; j < sums.length; j++) sums[j]! /= lengths[j]!;
    return top(sums, CANDIDATES).map((j) => lower.units[j]!);
  };

  const lowerMarks = createMarks();
  const higherMarks = createMarks();
  const liken = (unit: Unit, candidate: Unit): Likeness => {
    const w = weights(unit);
    const covered = addHeadings(unit, candidate, coverOf(unit, candidate, lowerMarks.of(candidate.grams), rarity), w);
    const field = fieldOf(unit, candidate);
    const parts = unit.parts.map((part) => shareOf(w, covered, part.start, part.end) * field);
    const share = shareOf(w, covered) * field;
    const back = backShare(weights(candidate), candidate, higherMarks) * field;
    const score = RANK.share * share + RANK.parts * powerMean(parts, partWeights(unit), 2) + RANK.back * back;
    return {unit: candidate, score, field, covered, parts, share};
  };

  return {
    weights,
    detail: memo((unit: Unit) => {
      const own = weights(unit);
      const damped = own.map((weight, i) => weight * unit.detail[i]!);
      const detail = sum(damped) < LEAST_DETAIL * sum(own) ? own : damped;
      return {detail, partWeights: weighParts(unit, detail)};
    }),
    partWeights,
    likest: (unit) => {
      higherMarks.of(unit.grams);
      return nearest(unit)
        .map((candidate) => liken(unit, candidate))
        .sort((a, b) => b.score - a.score || a.unit.start - b.unit.start);
    },
  };
}
