import {existsSync, readFileSync, readdirSync} from "node:fs";
import {fileURLToPath} from "node:url";
import type {Claim, Indicator} from "../../src/model/index.js";
import {createCatalogue, extractClaims, type Catalogue} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";

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
  readonly indicator?: string | null;
  readonly optional?: boolean;
}

/** A text with its hand-made claims. */
export interface GoldDocument {
  readonly id: string;
  readonly set: "shared" | "own";
  readonly file: string;
  readonly text: string;
  readonly gold: readonly GoldClaim[];
}

/** Shares are 0–1; `of` counts what they are of. */
export interface Score {
  readonly id: string;
  readonly set: string;
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
  /** Linked to the catalogue id that the gold names; null where the gold names none. */
  readonly link: number | null;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The gold documents of the shared folder and of test/gold; where one is in both, both are kept. */
export function goldDocuments(root = ROOT): GoldDocument[] {
  return [...goldIn(`${root}../shared/gold`, "shared", root), ...goldIn(`${root}test/gold`, "own", root)];
}

function goldIn(folder: string, set: "shared" | "own", root: string): GoldDocument[] {
  if (!existsSync(folder)) return [];
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
      return [{id, set, file: source, text: readFileSync(source, "utf8"), gold: lines.map((line) => JSON.parse(line) as GoldClaim)}];
    });
}

function sourceOf(id: string, root: string): string | null {
  const own = `${root}test/gold/texts/${id}.txt`;
  if (existsSync(own)) return own;
  const seeds = `${root}../shared/seeds`;
  if (!existsSync(seeds)) return null;
  const seed = readdirSync(seeds).find((file) => file.startsWith(`${id.slice(0, 3)}_`));
  return seed === undefined ? null : `${seeds}/${seed}`;
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

/** Reads a document and sets its claims beside the gold, by the place of the number and then by the nearest name. */
export function pairClaims(document: GoldDocument, catalogue: Catalogue | null): Pairing[] {
  const claims = extractClaims(parseDocument(document.text), {plan: "", period: null, kind: null, catalogue});
  const left = new Set(claims);
  const pairs: Pairing[] = [];
  const byPlace = [...document.gold].map((gold) => ({gold, candidates: claims.filter((claim) => samePlace(gold, claim))}));
  for (const {gold, candidates} of byPlace) {
    const free = candidates.filter((claim) => left.has(claim)).sort((a, b) => likeness(gold.name, b.name) - likeness(gold.name, a.name));
    const claim = free[0] ?? null;
    if (claim) left.delete(claim);
    pairs.push({gold, claim});
  }
  for (const claim of left) pairs.push({gold: null, claim});
  return pairs;
}

function samePlace(gold: GoldClaim, claim: Claim): boolean {
  const a = gold.numberStart;
  const b = claim.numberStart;
  return a < b + claim.number.length && b < a + gold.number.length;
}

/** Scores one document; a gold claim marked optional costs nothing where it is missing. */
export function scoreDocument(document: GoldDocument, catalogue: Catalogue | null): Score {
  const pairs = pairClaims(document, catalogue);
  const matched = pairs.filter((pair): pair is {gold: GoldClaim; claim: Claim} => pair.gold !== null && pair.claim !== null);
  const gold = pairs.filter((pair) => pair.gold && (pair.claim || !isOptional(pair.gold))).length;
  const found = pairs.filter((pair) => pair.claim).length;
  const share = (right: (pair: {gold: GoldClaim; claim: Claim}) => boolean) => ratio(matched.filter(right).length, matched.length);
  const precision = ratio(matched.length, found);
  const recall = ratio(matched.length, gold);
  return {
    id: document.id,
    set: document.set,
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
    link: linkShare(matched),
  };
}

function linkShare(matched: readonly {gold: GoldClaim; claim: Claim}[]): number | null {
  const linked = matched.filter(({gold}) => gold.indicator !== undefined);
  return linked.length === 0 ? null : ratio(linked.filter(({gold, claim}) => gold.indicator === claim.indicator).length, linked.length);
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
