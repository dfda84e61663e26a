/**
 * One digit of one printed number changed, the text read and audited anew: is the change seen where it was made, and does no
 * other finding go? Whether a change contradicts something else that the text prints is decided from the gold claims alone.
 */
import {readFileSync} from "node:fs";
import {audit} from "../../src/audit/index.js";
import {createCatalogue, extractClaims} from "../../src/claims/index.js";
import {loadData} from "../../src/node/load.js";
import {parseDocument} from "../../src/text/index.js";
import type {CorpusData, Finding, Layout, Plan} from "../../src/model/index.js";
import {contradiction, type Checked} from "./audit-oracle.js";
import type {GoldClaim} from "./claims.js";

/** One changed digit and what became of it. */
export interface Mutation {
  readonly gold: Checked;
  /** As printed before and after. */
  readonly from: string;
  readonly to: string;
  /** What else the text prints that the new number contradicts; null for a number that stands alone. */
  readonly against: string | null;
  /** An error or an explain that holds the number and was not there before. */
  readonly caught: boolean;
  /** Findings elsewhere in the text that are gone, their places told by no other and not by what the change brought up. */
  readonly vanished: readonly Finding[];
}

/** A text of the corpus with its gold claims, ready to be changed. */
export interface Subject {
  readonly plan: Plan;
  readonly text: string;
  readonly gold: readonly Checked[];
  readonly read: (text: string) => Finding[];
}

const PLANS = {"001-sichuan": "sichuan-2021", "004-wulong": "wulong-2021"} as const;

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

export async function subjects(dir = "data"): Promise<Subject[]> {
  const data = await loadData(dir);
  return Object.entries(PLANS).map(([id, plan]) => subject(data, id, plan));
}

function subject(data: CorpusData, id: string, planId: string): Subject {
  const record = data.plans.find(({plan}) => plan.id === planId)!;
  const links = linesOf<{numberStart: number; name: string; indicator: string | null}>(`test/gold/links-${id}.jsonl`);
  const gold = linesOf<GoldClaim>(`test/gold/claims-${id}.jsonl`).map((g) => {
    const link = links.find((l) => l.numberStart === g.numberStart && l.name === g.name)?.indicator;
    const known = data.indicators.find((i) => i.id === link);
    return {...g, indicator: known?.id ?? null, polarity: known?.polarity ?? null};
  });
  return {plan: record.plan, text: record.text!, gold, read: reader(data, record.plan)};
}

/** Reads and audits a text as that plan, without a curator's decisions. */
export function reader({indicators, populations}: CorpusData, plan: Plan): (text: string | Layout) => Finding[] {
  const catalogue = createCatalogue(indicators);
  return (text) => {
    const document = parseDocument(text);
    const claims = extractClaims(document, {plan: plan.id, period: plan.period, kind: plan.kind, catalogue});
    return audit({plan, document, claims, indicators, populations});
  };
}

/** Changes digit `position` of each gold number that has one there. */
export function* mutations({text, gold, read}: Subject, position: number, seed: number): Generator<Mutation> {
  const before = read(text);
  for (const g of gold) {
    const to = changed(g, position, seed);
    if (to === null) continue;
    const next = text.slice(0, g.numberStart) + to + text.slice(g.numberStart + g.number.length);
    const after = read(next);
    yield {gold: g, from: g.number, to, against: contradiction(gold, g, to), ...compared(before, after, g, to)};
  }
}

const HAN = "一二三四五六七八九";

/** The number with one digit replaced by another; null where it has no digit there, or would begin with 0. */
export function changed({number, numberStart}: GoldClaim, position: number, seed: number): string | null {
  const places = Array.from(number).flatMap((c, i) => (/[\d一二三四五六七八九]/u.test(c) ? [i] : []));
  const at = places[position];
  if (at === undefined) return null;
  const old = number[at]!;
  const digits = HAN.includes(old) ? HAN : position === 0 && /\d/u.test(number[at + 1] ?? "") ? "123456789" : "0123456789";
  const others = Array.from(digits).filter((d) => d !== old);
  const next = others[(numberStart * 2654435761 + seed * 40503 + position * 97) % others.length]!;
  return number.slice(0, at) + next + number.slice(at + 1);
}

interface Compared {
  readonly caught: boolean;
  readonly vanished: readonly Finding[];
}

function compared(before: readonly Finding[], after: readonly Finding[], g: GoldClaim, to: string): Compared {
  const shift = to.length - g.number.length;
  const moved = (at: number): number => (at > g.numberStart ? at + shift : at);
  const end = g.numberStart + to.length;
  const holds = (f: Finding): boolean => f.spans.some((s) => s.start < end && g.numberStart < s.end);
  const old = new Set(before.map((f) => f.message));
  const made = after.filter((f) => f.severity !== "note" && holds(f) && !old.has(f.message));
  const vanished = before.filter((f) => !holds(f) && !told(f, after, moved) && !told(f, made, moved, "some"));
  return {caught: made.length > 0, vanished};
}

/** Each of its places (or, by what the change itself made, some) is told by a finding of its rule, or by one at least as grave. */
function told(f: Finding, after: readonly Finding[], moved: (at: number) => number, which: "every" | "some" = "every"): boolean {
  const heard = after.filter((x) => x.rule === f.rule || GRAVITY.indexOf(x.severity) >= GRAVITY.indexOf(f.severity));
  return f.spans[which]((s) => heard.some((x) => x.spans.some((t) => moved(s.start) < t.end && t.start < moved(s.end))));
}
const GRAVITY = ["note", "explain", "error"];
