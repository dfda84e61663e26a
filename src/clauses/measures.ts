import {bisectLeft, bisectRight} from "d3-array";
import {LACKING} from "../lexicon/promises.js";
import type {Claim, Document, Measure, MeasureMention, Strength} from "../model/index.js";
import {normal} from "./normal.js";
import {sentencesOf, type Sentence} from "./sentences.js";
import {strengthAt, stronger} from "./strength.js";

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

/** Titles of a box and of what stands in it: the actions that a plan names 专栏. */
function boxTitles({sections}: Document): Sentence[] {
  const inBox = (index: number): boolean => index >= 0 && (sections[index]!.kind === "box" || inBox(sections[index]!.parent));
  return sections.flatMap(({heading, headingSpan: {start, end}, parent}, i) =>
    inBox(i)
      ? [
          {
            start,
            end,
            quote: heading,
            section: parent < 0 ? [] : [sections[parent]!.heading],
            forward: true,
            review: false,
            source: "heading",
          },
        ]
      : [],
  );
}

/** The sentences of a plan that name measures, in normal form, one a line, so that a pattern runs once over the plan. */
interface Lines {
  readonly sentences: readonly Sentence[];
  readonly text: string;
  /** Where each line starts in `text`. */
  readonly starts: readonly number[];
}

const forward = new WeakMap<Document, Lines>();
const past = new WeakMap<Document, Lines>();

function remember(known: WeakMap<Document, Lines>, document: Document, make: () => readonly Sentence[]): Lines {
  const made = known.get(document) ?? linesOf(make());
  known.set(document, made);
  return made;
}

/** What commits: forward sentences, and the titles of boxes. */
const forwardLines = (document: Document): Lines =>
  remember(forward, document, () => {
    const own = sentencesOf(document).filter((sentence) => commits(document, sentence));
    const titles = boxTitles(document).filter(({start, end}) => !own.some((sentence) => sentence.start < end && sentence.end > start));
    return [...own, ...titles].sort((a, b) => a.start - b.start);
  });

/** What looks back 回顾 on work that was done. */
const pastLines = (document: Document): Lines =>
  remember(past, document, () =>
    sentencesOf(document).filter((sentence) => sentence.review && sentence.source === "clause" && !LACKING.in(sentence.quote)),
  );

function linesOf(sentences: readonly Sentence[]): Lines {
  const starts: number[] = [];
  let text = "";
  for (const sentence of sentences) {
    starts.push(text.length);
    text += `${normal(sentence.quote)}\n`;
  }
  return {sentences, text, starts};
}

const lineAt = ({starts}: Lines, at: number): number => Math.max(0, bisectRight(starts, at) - 1);

/** Strongest commitment to a measure by line; a line that only negates it, or means something else, is left out. */
function commitments(matcher: Matcher, plan: Lines): Map<number, Strength> {
  const found = new Map<number, Strength>();
  for (const pattern of matcher.patterns)
    for (const m of plan.text.matchAll(pattern)) {
      const line = lineAt(plan, m.index);
      const start = plan.starts[line]!;
      const text = plan.text.slice(start, plan.text.indexOf("\n", start));
      if (matcher.not.some((other) => text.search(other) >= 0)) continue;
      const {source} = plan.sentences[line]!;
      const strength =
        source !== "clause" && !/[,，。]/u.test(text) ? "advance" : strengthAt(text, m.index - start, m.index - start + m[0].length);
      if (strength !== null) found.set(line, stronger(found.get(line) ?? strength, strength));
    }
  return found;
}

/**
 * The clauses of a plan that commit to the measures of a catalogue, in the order of the text 举措.
 * One mention a measure and sentence. The review of the past, headings outside of boxes and negated measures are left out.
 *
 * @param measures patterns are regular expressions (flag u) over the sentence without quotation marks and white space, in capitals
 * @throws where a pattern is no regular expression, naming the measure
 *
 * @example findMeasures(corpus.document("wulong-2021"), corpus.measures(), "wulong-2021", []).length > 0 // true
 */
export function findMeasures(document: Document, measures: readonly Measure[], plan: string, claims: readonly Claim[]): MeasureMention[] {
  return mentionsIn(forwardLines(document), measures, plan, claims);
}

/** The same of the plan's look back 已做: what it says was done, however firmly; what was not is left out. */
export const measuresDone = (document: Document, measures: readonly Measure[], plan: string): MeasureMention[] =>
  mentionsIn(pastLines(document), measures, plan, []);

interface Found {
  readonly measure: string;
  readonly line: number;
  readonly strength: Strength;
}

const known = new WeakMap<Lines, WeakMap<readonly Measure[], readonly Found[]>>();

/** What the lines of a plan commit to, looked for once a catalogue. */
function foundIn(text: Lines, measures: readonly Measure[]): readonly Found[] {
  const byCatalogue = known.get(text) ?? new WeakMap<readonly Measure[], readonly Found[]>();
  known.set(text, byCatalogue);
  const found =
    byCatalogue.get(measures) ??
    compile(measures).flatMap((matcher) =>
      [...commitments(matcher, text)].map(([line, strength]) => ({measure: matcher.id, line, strength})),
    );
  byCatalogue.set(measures, found);
  return found;
}

function mentionsIn(text: Lines, measures: readonly Measure[], plan: string, claims: readonly Claim[]): MeasureMention[] {
  const placed = claims.toSorted((a, b) => a.numberStart - b.numberStart);
  const starts = placed.map((claim) => claim.numberStart);
  const mentions = foundIn(text, measures).map(({measure, line, strength}): MeasureMention => {
    const {start, end, quote} = text.sentences[line]!;
    const inside = placed.slice(bisectLeft(starts, start), bisectLeft(starts, end)).map((claim) => claim.id);
    return {measure, plan, start, end, quote, strength, claims: inside};
  });
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}
