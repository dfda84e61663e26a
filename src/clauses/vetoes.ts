import {pattern} from "../lexicon/pattern.js";
import {IN_FORCE} from "../lexicon/promises.js";
import type {Strength} from "../model/index.js";
import {quoteInEnglish, STRENGTH, type Said} from "../say/index.js";
import type {Unit} from "./unit.js";
import type {Likeness} from "./likeness.js";
import {quantitiesIn, type Bound} from "./numbers.js";
import {kindsApart} from "./kinds.js";
import {anyOf, stepsBelow, strengthAt} from "./strength.js";

/** Why a lower sentence does not take a clause up in full, however alike the words; with the words of either side. */
export interface Veto {
  readonly by: "object" | "number" | "strength";
  readonly higher: string;
  readonly lower: string;
}

/** Shared runs shorter than this do not tell what a governing word governs. */
const SHORTEST = 3;
/** 全面推行 against 探索, 鼓励 or 试点: so many steps weaker is another commitment. */
const WEAKER = 2;
/** Only a firm promise can be weakened so: 推进 and 探索 are often one thing in two mouths. */
const FIRM: ReadonlySet<Strength> = new Set<Strength>(["ensure", "full"]);
/** Verbs that put a thing into force; who only explores it (探索推行) has not. */
const PUT_IN_FORCE = pattern`${IN_FORCE}[^,;。]{0,6}$`;
/** So much of the shared stretch may hold the verb itself. */
const VERB = 2;

/** The longest stretch of the higher clause that stands literally in the lower one, and where. */
function sharedRun(
  higher: Unit,
  lower: Unit,
  covered: readonly number[],
): {readonly at: number; readonly in: number; readonly length: number} | null {
  let best: {at: number; in: number; length: number} | null = null;
  for (let i = 0; i < covered.length; i++) {
    if ((covered[i] ?? 0) === 0 || higher.content[i]! < 0.5) continue;
    let length = Math.max(SHORTEST, (best?.length ?? 0) + 1);
    let place = lower.text.indexOf(higher.text.slice(i, i + length));
    while (place >= 0 && i + length <= higher.text.length) {
      best = {at: i, in: place, length};
      length++;
      place = lower.text.indexOf(higher.text.slice(i, i + length));
    }
  }
  return best;
}

const isWeak = anyOf("pilot", "explore", "encourage");
const isSure = anyOf("ensure");

function strengthVeto(higher: Unit, like: Likeness): Veto | null {
  // Who advances is two steps below who ensures; all others that fall so far short say so.
  if (!isWeak(like.unit.text) && !isSure(higher.text)) return null;
  const run = sharedRun(higher, like.unit, like.covered);
  if (!run) return null;
  const asked = strengthAt(higher.text, run.at, run.at + run.length);
  const given = strengthAt(like.unit.text, run.in, run.in + run.length);
  const firm = asked !== null && (FIRM.has(asked) || (given === "explore" && PUT_IN_FORCE.test(higher.text.slice(0, run.at + VERB))));
  if (given === null || !firm || stepsBelow(given, asked) < WEAKER) return null;
  return {by: "strength", higher: asked, lower: given};
}

const numbers = new WeakMap<Unit, readonly Bound[]>();

/** The numbers of a sentence, read once. */
function numbersOf(unit: Unit): readonly Bound[] {
  const read = numbers.get(unit) ?? quantitiesIn(unit.text);
  numbers.set(unit, read);
  return read;
}

function numberVeto(higher: Unit, lower: Unit): Veto | null {
  const asks = numbersOf(higher);
  const given = asks.length === 0 ? [] : numbersOf(lower);
  for (const asked of asks) {
    const same = given.filter(
      (g) => g.unit === asked.unit && g.ceiling === asked.ceiling && g.noun.some((pair) => asked.noun.includes(pair)),
    );
    if (same.length === 0) continue;
    const met = same.some((g) => (asked.ceiling ? g.value <= asked.value : g.value >= asked.value));
    if (!met) return {by: "number", higher: asked.quote, lower: same[0]!.quote};
  }
  return null;
}

function objectVeto(higher: Unit, lower: Unit): Veto | null {
  const apart = kindsApart(higher.kinds, lower.kinds);
  return apart && {by: "object", ...apart};
}

/** What forbids to call a clause taken up by this sentence alone: another object, a lower number, a weaker commitment. Null where nothing does. */
export function vetoOf(higher: Unit, like: Likeness): Veto | null {
  return objectVeto(higher, like.unit) ?? numberVeto(higher, like.unit) ?? strengthVeto(higher, like);
}

/** A veto as half a sentence in both languages. */
export function sayVeto({by, higher, lower}: Veto): Said {
  const [above, below] = [quoteInEnglish(higher), quoteInEnglish(lower)];
  if (by === "object") return {zh: `对象不同：「${higher}」与「${lower}」`, en: `another object: ${above} against ${below}`};
  if (by === "number") return {zh: `数值不及：要求${higher}，只写${lower}`, en: `a weaker number: ${below} where ${above} is asked`};
  const [asked, given] = [STRENGTH[higher as Strength], STRENGTH[lower as Strength]];
  return {zh: `力度减弱：要求「${asked.zh}」，只是「${given.zh}」`, en: `a weaker commitment: ${lower} where ${higher} is asked`};
}
