import {normal, stepsBelow, strengthAt} from "../clauses/index.js";
import type {Document, Excerpt} from "../model/index.js";
import {bare, dice, gramsOf, numberless, paired, within, type Grams} from "./alike.js";
import {hunksOf, type PlacedHunk} from "./hunks.js";
import type {ClauseChange} from "./model.js";
import {nearbyIn} from "./nearby.js";

/** A sentence with what is compared of it, made once. */
interface Sentence extends Excerpt {
  readonly bare: string;
  readonly numberless: string;
  readonly grams: Grams;
}

/** Sentences this alike are one, reworded. */
const ALIKE = 0.5;
/** A sentence of which this much stands in another was split off it, or put into it. */
const INSIDE = 0.8;
/** Shorter ones say nothing of their own. */
const LEAST_CHARACTERS = 6;

/** Every sentence that differs by more than its figures and its punctuation, and how many stand as they were. */
export function clauseChanges(
  old: Document,
  now: Document,
): {changes: ClauseChange[]; kept: number; figures: [old: Excerpt, now: Excerpt][]} {
  const [olds, news] = [sentencesOf(old), sentencesOf(now)];
  const [restOld, restNew] = withoutSame(olds, news, (s) => s.bare);
  const [left, came] = withoutParted(...withoutSame(restOld, restNew, (s) => s.numberless));
  const pairs = paired(left, came, {grams: (s) => s.grams, score: (a, b) => dice(a.grams, b.grams), least: ALIKE});
  const changes = pairs.map(([a, b]) => reworded(a, b));
  const [gone, here] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const dropped = left.filter((s) => !gone.has(s)).flatMap(aloneIn(restNew, "old"));
  const added = came.filter((s) => !here.has(s)).flatMap(aloneIn(restOld, "new"));
  const cameAlone = new Set(came);
  const was = new Map(restOld.toReversed().map((o) => [o.numberless, o]));
  return {
    changes: [...changes.flat(), ...dropped, ...added].sort((a, b) => placeOf(a) - placeOf(b)),
    kept: olds.length - restOld.length,
    figures: restNew
      .filter((s) => !cameAlone.has(s) && was.has(s.numberless))
      .map((s): [Excerpt, Excerpt] => [excerpt(was.get(s.numberless)!), excerpt(s)]),
  };
}

const placeOf = (c: ClauseChange): number => c.new?.start ?? c.old!.start;

function sentencesOf({clauses}: Document): Sentence[] {
  return clauses
    .map(({start, end, text}) => ({start, end, quote: text, bare: bare(text), numberless: numberless(text)}))
    .filter((s) => s.bare.length >= LEAST_CHARACTERS)
    .map((s) => ({...s, grams: gramsOf(s.numberless)}));
}

/** What is left of both lists when equal sentences are taken out, one for one. */
function withoutSame(as: readonly Sentence[], bs: readonly Sentence[], key: (s: Sentence) => string): [Sentence[], Sentence[]] {
  const waiting = new Map<string, number>();
  for (const b of bs) waiting.set(key(b), (waiting.get(key(b)) ?? 0) + 1);
  const taken = new Map<string, number>();
  const left = as.filter((a) => !take(waiting, taken, key(a)));
  const came = bs.filter((b) => {
    const n = taken.get(key(b)) ?? 0;
    if (n > 0) taken.set(key(b), n - 1);
    return n === 0;
  });
  return [left, came];
}

/** Neighbours that a broken line made of one sentence, at most. */
const MOST_PIECES = 4;

/** What is left when a sentence that the other text prints in pieces, word for word, is taken out with its pieces. */
function withoutParted(as: readonly Sentence[], bs: readonly Sentence[]): [Sentence[], Sentence[]] {
  const gone = new Set([...piecesOf(as, bs), ...piecesOf(bs, as)]);
  return [as.filter((s) => !gone.has(s)), bs.filter((s) => !gone.has(s))];
}

function piecesOf(wholes: readonly Sentence[], pieces: readonly Sentence[]): Sentence[] {
  const known = new Map(wholes.map((s) => [s.bare, s]));
  return pieces.flatMap((_, i) => {
    for (let n = 2; n <= MOST_PIECES && i + n <= pieces.length; n++) {
      const run = pieces.slice(i, i + n);
      const whole = known.get(run.map((s) => s.bare).join(""));
      if (whole) return [whole, ...run];
    }
    return [];
  });
}

function take(waiting: Map<string, number>, taken: Map<string, number>, key: string): boolean {
  const n = waiting.get(key) ?? 0;
  if (n === 0) return false;
  waiting.set(key, n - 1);
  taken.set(key, (taken.get(key) ?? 0) + 1);
  return true;
}

const excerpt = ({start, end, quote}: Sentence): Excerpt => ({start, end, quote});

function reworded(a: Sentence, b: Sentence): ClauseChange[] {
  const [was, is] = [normal(a.quote), normal(b.quote)];
  const hunks = hunksOf(was, is);
  const kind = strengthOf(hunks, was, is);
  return [
    {
      kind,
      old: excerpt(a),
      new: excerpt(b),
      likeness: dice(a.grams, b.grams),
      hunks: hunks.map((h) => ({out: h.out, in: h.in})).filter((h) => bare(h.out) !== bare(h.in)),
    },
  ];
}

/** 全面推行 made 探索: how firm the words are by which what follows a change is governed, before and after. */
function strengthOf(hunks: readonly PlacedHunk[], a: string, b: string): "reworded" | "weakened" | "strengthened" {
  const steps = hunks.map(({oldEnd, newEnd}) => {
    const [was, is] = [strengthAt(a, oldEnd, oldEnd + 1), strengthAt(b, newEnd, newEnd + 1)];
    return was === null || is === null ? 0 : stepsBelow(is, was);
  });
  if (steps.some((s) => s > 0)) return "weakened";
  return steps.some((s) => s < 0) ? "strengthened" : "reworded";
}

/** Sentences without their like: part of a sentence of the other text that itself changed, else dropped or new. */
function aloneIn(changed: readonly Sentence[], side: "old" | "new"): (s: Sentence, at: number) => ClauseChange[] {
  const near = nearbyIn(changed.map((o) => o.grams));
  return (s, at) => {
    const whole = near(s.grams, at)
      .map((i) => changed[i]!)
      .find((o) => within(s.grams, o.grams) >= INSIDE);
    const other = whole ? excerpt(whole) : null;
    return [
      {
        kind: whole ? "split" : side === "old" ? "dropped" : "new",
        old: side === "old" ? excerpt(s) : other,
        new: side === "new" ? excerpt(s) : other,
        likeness: whole ? within(s.grams, whole.grams) : 0,
        hunks: [],
      },
    ];
  };
}
