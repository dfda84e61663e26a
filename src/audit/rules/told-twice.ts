import {group} from "d3-array";
import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, spansOf} from "../finding.js";
import {ENOUGH} from "../indexed.js";
import {sharedStart} from "../name.js";
import {apart} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {endOf, figure, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "told-twice",
  zh: "两处同述数值不一",
  severity: "explain",
  checks:
    "Two figures told side by side in two places (查办案件3万件,罚没金额7亿元) are the same in both: where one of them is, so is the other.",
  why: {
    zh: "同一组数字在两处只有一个不同，多半有一处抄错。",
    en: "Where a pair of figures is told twice and only one of them differs, one of the two places is most likely miscopied.",
  },
  tolerance:
    "Rounding; names, units and years are the same, the words around them too: before the pair in another paragraph, behind it as well in the same one or where a percentage is all that agrees.",
  run: (context) => [...group(pairs(context), keyOf).values()].flatMap((told) => differing(context, told.slice(0, ENOUGH))),
};

/** Two statements side by side in one sentence. */
type Pair = readonly [Statement, Statement];

const pairs = ({sentences}: AuditContext): Pair[] =>
  sentences.flatMap((sentence) =>
    sentence.slice(1).flatMap((second, i): Pair[] => (isNamed(sentence[i]!, second) ? [[sentence[i]!, second]] : [])),
  );

const isNamed = (...pair: Pair): boolean => pair.every((s) => s.name.length >= TELLING && s.claim.pair === null);
const TELLING = 2;

const keyOf = (pair: Pair): string => pair.map((s) => [s.name.slice(-TAIL), s.stem, s.claim.kind, s.planned].join("|")).join("|");
/** The end of a name tells what it is; the words around must tell the rest. */
const TAIL = 4;

function differing(context: AuditContext, told: readonly Pair[]): Finding[] {
  for (const [i, other] of told.entries())
    for (const first of told.slice(0, i)) {
      const changed = changedIn(first, other);
      if (changed !== null && isSamePlace(context, first, other, changed)) return [report(context, first, other, changed)];
    }
  return [];
}

/** Which of the two differs where the other is the same to the digit; null where none or both do. */
function changedIn(a: Pair, b: Pair): 0 | 1 | null {
  const same = [0, 1].map((k) => isEqual(a[k]!, b[k]!));
  if (same[0] === same[1] || !([0, 1] as const).every((k) => isDatedAlike(a[k], b[k]))) return null;
  const changed = same[0] ? 1 : 0;
  return apart(a[changed].allowed, b[changed].allowed) ? changed : null;
}

const digits = ({claim}: Statement): number => claim.number.replace(/\D/gu, "").length;
/** Digits that two things hardly share by chance. */
const SURE = 2;
const isEqual = (a: Statement, b: Statement): boolean =>
  a.value === b.value && a.claim.comparator === b.claim.comparator && digits(a) >= SURE;
const isDatedAlike = (a: Statement, b: Statement): boolean => a.to === b.to && a.from === b.from;

/** As many characters around two pairs tell that they speak of one thing. */
const AROUND = 4;
/** So far the words around a pair are looked at. */
const REACH = 12;

function isSamePlace({text}: AuditContext, a: Pair, b: Pair, changed: 0 | 1): boolean {
  const [lead, other] = [a, b].map(([s]) =>
    Array.from(text.slice(Math.max(0, s.claim.numberStart - REACH), s.claim.numberStart))
      .toReversed()
      .join(""),
  );
  const [tail, behind] = [a, b].map(([, s]) => text.slice(endOf(s), endOf(s) + REACH));
  const apartBy = text.slice(endOf(a[1]), b[0].claim.numberStart);
  const close = !apartBy.includes("\n") || a[1 - changed]!.stem === "%";
  return sharedStart(lead!, other!) >= AROUND && (!close || sharedStart(tail!, behind!) >= AROUND);
}

function report(context: AuditContext, a: Pair, b: Pair, changed: 0 | 1): Finding {
  const [one, two, kept] = [a[changed], b[changed], a[1 - changed]!];
  return finding(rule.id, {
    severity: "explain",
    message: {
      zh: zh`${statedName(one)}一处为${figure(one)}，一处为${figure(two)}，而两处同述的${statedName(kept)}均为${figure(kept)}。`,
      en: en`${statedName(one)} is ${figure(one)} in one place and ${figure(two)} in another, where ${statedName(kept)} is ${figure(kept)} both times.`,
    },
    spans: spansOf(context, [one, two]),
    arithmetic: both`${figure(one)} ≠ ${figure(two)}`,
    settle: {zh: "核对两处，改正抄错的一处。", en: "Check both places and mend the one that is miscopied."},
    indicator: context.subjectOf(one).indicator,
  });
}
