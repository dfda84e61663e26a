/** What is new between two manifests, sorted by what a reader comes back for. */
import type {Claim} from "../../model/index.js";
import {amountOf, CLAIM_PARTS, claimParts, type ClaimPart, type Manifest} from "../../node/manifest.js";
import {manifestChanges, type Move} from "../../node/manifest-diff.js";

export type Amount = Pick<Claim, "value" | "valueMax" | "comparator" | "unit">;

/** What moved a number: our reading, a curator, the text, a table of the corpus. */
export type Cause = "code" | "review" | "text" | "record" | "indicators" | "populations";

/** A reported value that the corpus did not hold before. */
export interface Observed {
  readonly region: string;
  readonly indicator: string;
  readonly year: number;
  readonly amount: Amount;
}

/** One statement that is read otherwise than before. */
export interface Corrected {
  readonly claim: string;
  /** As the plan calls it. */
  readonly name: string;
  readonly indicator: string | null;
  /** Parts of the statement that are not what they were, with the words of the manifests. */
  readonly parts: readonly {readonly part: ClaimPart; readonly old: string; readonly now: string}[];
  /** Where its number is another. */
  readonly amounts: readonly [old: Amount, now: Amount] | null;
  readonly why: readonly Cause[];
}

/** A comparable value that moved while its statement stands as it did: by a population, say. */
export interface Converted {
  readonly claim: string;
  readonly amounts: readonly [old: Amount, now: Amount];
  readonly why: readonly Cause[];
}

export interface Judged {
  readonly lower: string;
  readonly higher: string;
  readonly indicator: string;
  readonly old: string;
  readonly now: string;
  readonly why: readonly Cause[];
}

export interface Changes {
  readonly plans: {readonly added: readonly string[]; readonly gone: readonly string[]};
  readonly observed: readonly Observed[];
  readonly corrected: readonly Corrected[];
  readonly converted: readonly Converted[];
  readonly judged: readonly Judged[];
  /** Statements and findings of plans that were there before. */
  readonly claims: {readonly added: number; readonly gone: number};
  readonly findings: {readonly added: number; readonly gone: number};
}

/** Parts of a statement that a reader relies on; how its name is worded, and who decided, are not among them. */
const TOLD: readonly ClaimPart[] = CLAIM_PARTS.filter((part) => part !== "name" && part !== "origin");

/** All that a reader may want to know of a newer manifest. */
export function changesBetween(old: Manifest, now: Manifest): Changes {
  const {moves} = manifestChanges(old, now);
  const [before, after] = [Object.keys(old.plans), Object.keys(now.plans)];
  const of = (what: Move["what"]): Move[] => moves.filter((m) => m.what === what);
  /** Of a plan that both know: what comes with a new plan is told with it. */
  const known = ({id}: Move): boolean => old.plans[planOf(id)] !== undefined && now.plans[planOf(id)] !== undefined;
  const count = (what: Move["what"]) => {
    const mine = of(what).filter(known);
    return {added: mine.filter((m) => m.old === null).length, gone: mine.filter((m) => m.now === null).length};
  };
  const corrected = of("claim").flatMap(correctedBy);
  const reread = new Set(of("claim").map((m) => m.id));
  return {
    plans: {added: after.filter((id) => !before.includes(id)), gone: before.filter((id) => !after.includes(id))},
    observed: of("observation").flatMap(observedBy),
    corrected,
    converted: of("metric").flatMap((m) => (reread.has(claimOf(m.id)) ? [] : convertedBy(m))),
    judged: of("verdict").flatMap(judgedBy),
    claims: count("claim"),
    findings: count("finding"),
  };
}

/** Whether there is anything to tell. */
export const isQuiet = (c: Changes): boolean =>
  [c.plans.added, c.plans.gone, c.observed, c.corrected, c.converted, c.judged].every((list) => list.length === 0) &&
  [c.claims, c.findings].every((n) => n.added === 0 && n.gone === 0);

/** `wulong-2021@…`, `wulong-2021/…`. */
const planOf = (id: string): string => id.split(/[@/]/)[0]!;
const claimOf = (metric: string): string => metric.replace(/\/[a-z-]+$/, "");

const CAUSES: readonly (readonly [RegExp, Cause])[] = [
  [/^code$/, "code"],
  [/^review of /, "review"],
  [/^text of /, "text"],
  [/^plan\.json of /, "record"],
  [/^table indicators$/, "indicators"],
  [/^table populations$/, "populations"],
];

/** Of all that is not the same, what a number or a verdict can hang on; populations move no statement. */
const causes = (why: Move["why"], stated = false): Cause[] =>
  CAUSES.flatMap(([form, cause]) => (why.some((w) => form.test(w)) && !(stated && cause === "populations") ? [cause] : []));

function observedBy({id, old, now}: Move): Observed[] {
  const [region, indicator, year] = id.split("/");
  const amount = old === null && now !== null ? amountOf(now) : null;
  return amount === null ? [] : [{region: region!, indicator: indicator!, year: Number(year), amount}];
}

function amounts(old: string, now: string): readonly [Amount, Amount] | null {
  const pair = [amountOf(old), amountOf(now)] as const;
  return pair[0] && pair[1] && JSON.stringify(pair[0]) !== JSON.stringify(pair[1]) ? (pair as [Amount, Amount]) : null;
}

function correctedBy({id, old, now, why}: Move): Corrected[] {
  if (old === null || now === null) return [];
  const [before, after] = [claimParts(old), claimParts(now)];
  const parts = TOLD.filter((part) => before[part] !== after[part]).map((part) => ({part, old: before[part], now: after[part]}));
  if (parts.length === 0) return [];
  const indicator = after.indicator === "-" ? null : after.indicator;
  return [{claim: id, name: after.name, indicator, parts, amounts: amounts(old, now), why: causes(why, true)}];
}

function convertedBy({id, old, now, why}: Move): Converted[] {
  const pair = old === null || now === null ? null : amounts(old, now);
  return pair ? [{claim: claimOf(id), amounts: pair, why: causes(why)}] : [];
}

function judgedBy({id, old, now, why}: Move): Judged[] {
  const [, lower, higher, indicator] = /^(.+?)--(.+?)\/(.+)$/.exec(id)!;
  const word = (fact: string): string => fact.replace(/ \([^)]*\)$/, "");
  if (old === null || now === null || word(old) === word(now)) return [];
  return [{lower: lower!, higher: higher!, indicator: indicator!, old: word(old), now: word(now), why: causes(why)}];
}
