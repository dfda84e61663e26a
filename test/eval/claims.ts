import {existsSync, readFileSync, readdirSync} from "node:fs";
import {fileURLToPath} from "node:url";
import type {Claim, Indicator, PlanKind} from "../../src/model/index.js";
import {createCatalogue, extractClaims, type Catalogue} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";
import {PLANS} from "./clauses.js";

/** One line of a gold file: a claim as a careful reader notes it. */
export interface GoldClaim {
  readonly doc: string;
  readonly quote: string;
  readonly start: number;
  readonly number: string;
  readonly numberStart: number;
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: string;
  readonly kind: string;
  readonly role: string;
  readonly period: string;
  readonly nature: string;
  readonly where: string;
  readonly note: string;
  readonly optional?: boolean;
}

/**
 * shared: the gold that came with the source documents; tuned: own gold that was read while the rules were made; held-out: own gold
 * that nobody changed a rule for.
 */
export type GoldSet = "shared" | "tuned" | "held-out";

/** A text with its hand-made claims. */
export interface GoldDocument {
  readonly id: string;
  readonly set: GoldSet;
  readonly file: string;
  readonly text: string;
  readonly gold: readonly GoldClaim[];
  /** What the caller tells the reader, as `extract --period --kind` does; null where the index has no line. */
  readonly period: readonly [number, number] | null;
  readonly kind: PlanKind | null;
}

/** Shares are 0–1; `of` counts what they are of. */
export interface Score {
  readonly id: string;
  readonly set: GoldSet;
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Value, unit and comparator all right, of the matched. */
  readonly quantity: number;
  readonly kind: number;
  readonly role: number;
  readonly period: number;
  readonly nature: number;
  /** The same words after quotes, brackets, region words and word order are set aside, or nearly so. */
  readonly name: number;
  /** The same words but for quotes, brackets and region words. */
  readonly nameExact: number;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Gold files that came with the source documents; test/gold holds them unchanged. */
const SHARED: ReadonlySet<string> = new Set(["000-qianjiang", "004-wulong"]);

/** The gold documents of test/gold, each once; nothing outside the project is read. */
export function goldDocuments(root = ROOT): GoldDocument[] {
  const folder = `${root}test/gold`;
  const index = toldOf(root);
  return readdirSync(folder)
    .filter((file) => /^claims-.*\.jsonl$/.test(file))
    .sort()
    .flatMap((file) => {
      const id = file.slice("claims-".length, -".jsonl".length);
      const source = sourceOf(id, root);
      if (!source) return [];
      const lines = readFileSync(`${folder}/${file}`, "utf8")
        .split("\n")
        .filter((line) => line !== "");
      const {period, kind, heldOut} = index.find((entry) => entry.slug === id) ?? {period: null, kind: null};
      const gold = lines.map((line) => JSON.parse(line) as GoldClaim);
      const set = SHARED.has(id) ? "shared" : heldOut ? "held-out" : "tuned";
      return [{id, set, file: source, text: readFileSync(source, "utf8"), gold, period, kind}];
    });
}

interface Told {
  readonly slug: string;
  readonly period: readonly [number, number];
  readonly kind: PlanKind;
  /** Added after the rules were made, and never used to change one. */
  readonly heldOut?: boolean;
}

function toldOf(root: string): readonly Told[] {
  const file = `${root}test/gold/texts/index.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Told[]) : [];
}

/** A text of test/gold/texts, or the text of a plan of the corpus: byte for byte the source document. */
function sourceOf(id: string, root: string): string | null {
  const plan = PLANS[id.slice(0, 3)];
  const file = plan ? `${root}data/plans/${plan}/source.txt` : `${root}test/gold/texts/${id}.txt`;
  return existsSync(file) ? file : null;
}

/** The catalogue on disk, or null where it is not there. */
export function catalogueOnDisk(root = ROOT): Catalogue | null {
  const file = `${root}data/indicators.json`;
  if (!existsSync(file)) return null;
  const data = JSON.parse(readFileSync(file, "utf8")) as Indicator[] | {indicators: Indicator[]};
  return createCatalogue(Array.isArray(data) ? data : data.indicators);
}

/** A gold claim with the claim that stands for it; either may be missing. */
export interface Pairing {
  readonly gold: GoldClaim | null;
  readonly claim: Claim | null;
}

/** Reads a document and sets its claims beside the gold. */
export function pairClaims(document: GoldDocument, catalogue: Catalogue | null): Pairing[] {
  const {period, kind} = document;
  return pairUp(document.gold, extractClaims(parseDocument(document.text), {plan: "", period, kind, catalogue}));
}

/** Sets claims beside the gold, by the place of the number and then by the nearest name. */
export function pairUp(gold: readonly GoldClaim[], claims: readonly Claim[]): Pairing[] {
  const left = new Set(claims);
  const pairs: Pairing[] = gold.map((line) => {
    const free = claims.filter((claim) => left.has(claim) && samePlace(line, claim));
    const claim = free.sort((a, b) => likeness(line.name, b.name) - likeness(line.name, a.name))[0] ?? null;
    if (claim) left.delete(claim);
    return {gold: line, claim};
  });
  return [...pairs, ...[...left].map((claim) => ({gold: null, claim}))];
}

function samePlace(gold: GoldClaim, claim: Claim): boolean {
  const a = gold.numberStart;
  const b = claim.numberStart;
  return a < b + claim.number.length && b < a + gold.number.length;
}

/** Scores one document; a gold claim marked optional costs nothing where it is missing. */
export function scoreDocument(document: GoldDocument, catalogue: Catalogue | null): Score {
  return scorePairs(document, pairClaims(document, catalogue));
}

/** Scores claims that stand beside their gold. */
export function scorePairs({id, set}: Pick<GoldDocument, "id" | "set">, pairs: readonly Pairing[]): Score {
  const matched = pairs.filter((pair): pair is {gold: GoldClaim; claim: Claim} => pair.gold !== null && pair.claim !== null);
  const gold = pairs.filter((pair) => pair.gold && (pair.claim || !isOptional(pair.gold))).length;
  const found = pairs.filter((pair) => pair.claim).length;
  const share = (right: (pair: {gold: GoldClaim; claim: Claim}) => boolean) => ratio(matched.filter(right).length, matched.length);
  const precision = ratio(matched.length, found);
  const recall = ratio(matched.length, gold);
  return {
    id,
    set,
    gold,
    found,
    matched: matched.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    quantity: share(sameQuantity),
    kind: share(({gold: g, claim}) => g.kind === claim.kind),
    role: share(({gold: g, claim}) => g.role === claim.role),
    period: share(({gold: g, claim}) => g.period === claim.period),
    nature: share(({gold: g, claim}) => g.nature === claim.nature),
    name: share(({gold: g, claim}) => sameName(g.name, claim.name)),
    nameExact: share(({gold: g, claim}) => plainName(g.name) === plainName(claim.name)),
  };
}

function isOptional(gold: GoldClaim): boolean {
  return gold.optional === true || /optional/.test(gold.note);
}

/** Value, upper end, unit and comparator. */
export function sameQuantity({gold, claim}: {readonly gold: GoldClaim; readonly claim: Claim}): boolean {
  return (
    near(gold.value, claim.value) &&
    near(gold.valueMax ?? null, claim.valueMax) &&
    gold.unit === claim.unit &&
    gold.comparator === claim.comparator
  );
}

function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

const NAME_ENOUGH = 0.6;

/** Whether two names say the same: equal when plain, one inside the other, or sharing most of their characters pairwise. */
export function sameName(a: string, b: string): boolean {
  return likeness(a, b) >= NAME_ENOUGH;
}

function likeness(a: string, b: string): number {
  const x = plainName(a);
  const y = plainName(b);
  if (x === y) return 1;
  if (x.length === 0 || y.length === 0) return 0;
  const p = pairsOf(x);
  const q = pairsOf(y);
  const shared = [...p].filter((gram) => q.has(gram)).length;
  const dice = (2 * shared) / (p.size + q.size || 1);
  const inside = (x.includes(y) || y.includes(x)) && Math.min(x.length, y.length) / Math.max(x.length, y.length) >= 0.5;
  return inside ? Math.max(dice, NAME_ENOUGH) : dice;
}

function plainName(name: string): string {
  return name.replace(/[“”"'‘’《》()()、,\s]/g, "").replace(/^(?:全省|全市|全区|全县|我省|我市|本地区|累计|共)/, "");
}

function pairsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) grams.add(text.slice(i, i + 2));
  return grams;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
