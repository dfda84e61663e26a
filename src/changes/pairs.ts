import {normalName} from "../claims/index.js";
import {words} from "../lexicon/words.js";
import type {Claim} from "../model/index.js";
import {matchDimension, parseUnit} from "../normalise/index.js";
import {dice, gramsOf, numberless, paired, type Grams} from "./alike.js";

/** A claim with what is compared of it, made once. */
interface Seen {
  readonly claim: Claim;
  readonly dimension: string;
  readonly name: Grams;
  readonly quote: Grams;
  readonly key: string;
}

/** Names this alike may be one name reworded. */
const NAME_ALIKE = 0.5;
/** In sentences this alike a name may be reworded more. */
const SENTENCE_ALIKE = 0.6;
const NAME_IN_SENTENCE = 0.25;
const LEAST = 3;
/** A sentence this alike is the same sentence: a draft may have reworded what it names. */
const SAME_SENTENCE = 0.85;

/** Which claim of the newer text states what a claim of the older one did; those that pair with none are left out. */
export function pairClaims(olds: readonly Claim[], news: readonly Claim[]): [old: Claim, now: Claim][] {
  return paired(olds.map(seen), news.map(seen), {grams: ({name}) => name, score: likeness, least: LEAST}).map(([a, b]) => [
    a.claim,
    b.claim,
  ]);
}

function seen(claim: Claim): Seen {
  const key = normalName(claim.name);
  return {claim, key, dimension: parseUnit(claim.unit).dimension, name: gramsOf(key), quote: gramsOf(numberless(claim.quote))};
}

/**
 * One is known to be what the other is not, unless its name is the other's with words before it; or one comes about and one stands;
 * or their names measure the same of two things.
 */
function areOthers(a: Seen, b: Seen): boolean {
  const [x, y] = [a.claim.indicator, b.claim.indicator];
  const longer = a.key.endsWith(b.key) || b.key.endsWith(a.key);
  return (x !== y && (!longer || (x !== null && y !== null))) || isNew(a) !== isNew(b) || isSubstituted(a.key, b.key);
}

/** 数字经济增加值占比 and 工业增加值占比: what is left of both names besides their common ends has nothing in common. */
function isSubstituted(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < least - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [own, other] = [a, b].map((name) => name.slice(head, name.length - tail)) as [string, string];
  return own !== "" && other !== "" && !Array.from(own).some((char) => other.includes(char));
}

const NEW = words("新增 新建 新设 新开 新培育 净增");
const isNew = ({key}: Seen): boolean => NEW.starts(key);

/** Name first, then the sentence it stands in, then years, value and place. 0 where the two cannot be one statement. */
function likeness(a: Seen, b: Seen): number {
  if (a.claim.kind !== b.claim.kind) return 0;
  const sameUnit = matchDimension(a.dimension, b.dimension) !== "different";
  const name = a.key === b.key ? 1 : dice(a.name, b.name);
  if (name < NAME_IN_SENTENCE || (!sameUnit && name < 1)) return 0;
  const quote = dice(a.quote, b.quote);
  if (name < NAME_ALIKE && quote < SENTENCE_ALIKE) return 0;
  if (a.key !== b.key && quote < SAME_SENTENCE && areOthers(a, b)) return 0;
  const same = (x: unknown, y: unknown, weight: number): number => (x === y ? weight : 0);
  return (
    3 * name +
    2 * quote +
    (sameUnit ? 0.5 : 0) +
    same(a.claim.period, b.claim.period, 0.6) +
    same(a.claim.value, b.claim.value, 0.6) +
    same(a.claim.role, b.claim.role, 0.4) +
    same(a.claim.where, b.claim.where, 0.4)
  );
}
