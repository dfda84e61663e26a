import {normal, sentencesOf, stepsBelow, strengthAt, stronger, type Sentence} from "../clauses/index.js";
import {groupBy} from "../model/group.js";
import type {Claim, ClauseVerdictName, Document, Excerpt, Measure, MeasureMention, MeasureVerdict, Strength} from "../model/index.js";

interface Matcher {
  readonly id: string;
  readonly patterns: readonly RegExp[];
  readonly not: readonly RegExp[];
}

const matchers = new WeakMap<readonly Measure[], readonly Matcher[]>();

function compile(measures: readonly Measure[]): readonly Matcher[] {
  const known = matchers.get(measures);
  if (known) return known;
  const regexp = (id: string) => (pattern: string) => {
    try {
      return new RegExp(pattern, "gu");
    } catch (error) {
      throw new Error(`findMeasures: measure "${id}" has the faulty pattern ${pattern}; mend it in the catalogue`, {cause: error});
    }
  };
  const made = measures.map(({id, patterns, not}) => ({id, patterns: patterns.map(regexp(id)), not: not.map(regexp(id))}));
  matchers.set(measures, made);
  return made;
}

/** A heading commits only where it is a sentence of its own: 「开展“计量服务中小企业行”活动。」 */
const commits = (document: Document, sentence: Sentence): boolean =>
  sentence.forward && (sentence.source !== "heading" || /[,，。]/u.test(document.text.slice(sentence.start, sentence.end + 1)));

/** The committing sentences of a plan in normal form, one a line, so that a pattern runs once over the plan. */
interface Lines {
  readonly sentences: readonly Sentence[];
  readonly text: string;
  /** Where each line starts in `text`. */
  readonly starts: readonly number[];
}

const lines = new WeakMap<Document, Lines>();

function linesOf(document: Document): Lines {
  const known = lines.get(document);
  if (known) return known;
  const sentences = sentencesOf(document).filter((sentence) => commits(document, sentence));
  const starts: number[] = [];
  let text = "";
  for (const sentence of sentences) {
    starts.push(text.length);
    text += `${normal(sentence.quote)}\n`;
  }
  const made = {sentences, text, starts};
  lines.set(document, made);
  return made;
}

function lineAt({starts}: Lines, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Strongest commitment to a measure by line; a line that only negates it, or means something else, is left out. */
function commitments(matcher: Matcher, plan: Lines): Map<number, Strength> {
  const found = new Map<number, Strength>();
  for (const pattern of matcher.patterns)
    for (const m of plan.text.matchAll(pattern)) {
      const line = lineAt(plan, m.index);
      const start = plan.starts[line]!;
      const text = plan.text.slice(start, plan.text.indexOf("\n", start));
      if (matcher.not.some((other) => text.search(other) >= 0)) continue;
      const isRow = plan.sentences[line]!.source === "row";
      const strength = isRow ? "advance" : strengthAt(text, m.index - start, m.index - start + m[0].length);
      if (strength !== null) found.set(line, stronger(found.get(line) ?? strength, strength));
    }
  return found;
}

/**
 * The clauses of a plan that commit to the measures of a catalogue, in the order of the text 举措.
 * One mention a measure and sentence. The review of the past, headings and negated measures are left out.
 *
 * @param measures patterns are regular expressions (flag u) over the sentence without quotation marks and white space, in capitals
 * @throws where a pattern is no regular expression, naming the measure
 */
export function findMeasures(document: Document, measures: readonly Measure[], plan: string, claims: readonly Claim[]): MeasureMention[] {
  const text = linesOf(document);
  const mentions = compile(measures).flatMap((matcher) =>
    [...commitments(matcher, text)].map(([line, strength]): MeasureMention => {
      const {start, end, quote} = text.sentences[line]!;
      const inside = claims.filter((claim) => claim.numberStart >= start && claim.numberStart < end).map((claim) => claim.id);
      return {measure: matcher.id, plan, start, end, quote, strength, claims: inside};
    }),
  );
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

const group = (mentions: readonly MeasureMention[]): Map<string, MeasureMention[]> => groupBy(mentions, (m) => m.measure);
const strongest = (mentions: readonly MeasureMention[]): Strength => mentions.map((m) => m.strength).reduce(stronger);
const spanOf = ({start, end, quote}: MeasureMention): Excerpt => ({start, end, quote});

/** 推进 above and 探索 below is a part only; 全面推行 above and 推进 below is the same promise. */
const PART_FROM = 2;

/**
 * One verdict a measure of the higher plan, in the order of its first mention: taken up; partly where the lower plan
 * commits two or more steps more weakly; absent where no clause of it names the measure.
 */
export function alignMeasures(lower: readonly MeasureMention[], higher: readonly MeasureMention[]): MeasureVerdict[] {
  const below = group(lower);
  return [...group(higher)].map(([measure, above]) => {
    const mentions = below.get(measure) ?? [];
    const asked = strongest(above);
    const given = mentions.length ? strongest(mentions) : null;
    const verdict: ClauseVerdictName = given === null ? "absent" : stepsBelow(given, asked) >= PART_FROM ? "partly" : "taken up";
    return {measure, verdict, higher: asked, lower: given, higherSpans: above.map(spanOf), lowerSpans: mentions.map(spanOf)};
  });
}

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
 */
export function spread(mentions: ReadonlyMap<string, readonly MeasureMention[]>): MeasureSpread[] {
  const plans = new Map<string, {plan: string; strength: Strength; clauses: number}[]>();
  for (const [plan, list] of mentions)
    for (const [measure, own] of group(list))
      plans.set(measure, [...(plans.get(measure) ?? []), {plan, strength: strongest(own), clauses: own.length}]);
  return [...plans]
    .map(([measure, list]) => ({measure, plans: list, only: list.length === 1 ? list[0]!.plan : null}))
    .sort((a, b) => b.plans.length - a.plans.length || (a.measure < b.measure ? -1 : 1));
}
