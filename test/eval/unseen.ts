/**
 * Scores on texts that no rule was written from: ten reports of provinces and the indicator tables of three outlines, with gold
 * made by reading. The texts are no part of the project; where they are absent nothing is measured and the kept figures stand.
 */
import {existsSync, readdirSync, readFileSync} from "node:fs";
import type {Claim} from "../../src/model/index.js";
import {pairUp, sameName, sameQuantity, scorePairs, type GoldClaim, type Pairing} from "./claims.js";
import {rounded} from "./round.js";

const SHARED = "../shared";
const REPORTS = `${SHARED}/texts/reports-2026`;
const REPORT_GOLD = `${SHARED}/gold/claims-reports-2026.jsonl`;
const TABLE_GOLD = `${SHARED}/gold/tables/outlines.jsonl`;

/** Where the figures stand for the page: the first ones, taken before any rule was mended for these texts, and today's. */
export const UNSEEN = "docs/data/accuracy-unseen.json";

export const unseenIsHere = (): boolean => existsSync(REPORT_GOLD) && existsSync(TABLE_GOLD);

/** Claims of a file, with the period that a caller would give. */
export type Reader = (file: string, period: readonly [number, number], kind: "annual" | "outline") => Promise<readonly Claim[]>;

/** A report: chosen sentences, all numbers in them. Shares are 0–1. */
export interface ReportScore {
  readonly id: string;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly quantity: number;
  readonly kind: number;
  readonly role: number;
  readonly period: number;
  readonly name: number;
}

/** The indicator table of an outline, cell by cell. */
export interface TableScore {
  readonly id: string;
  readonly cells: number;
  readonly found: number;
  /** Value, comparator, unit, name, role, period, kind and nature all right. */
  readonly whole: number;
}

/** Of the claims whose confidence lies from `from` up to the next step, how many are right in value, unit, comparator, role and period. */
export interface Reliability {
  readonly from: number;
  readonly claims: number;
  readonly right: number;
}

export interface UnseenFigures {
  readonly reports: readonly ReportScore[];
  readonly tables: readonly TableScore[];
  readonly reliability: readonly Reliability[];
}

/** As kept on disk. */
export interface Unseen {
  readonly date: string;
  readonly first: UnseenFigures;
  readonly now: UnseenFigures;
}

interface ReportGold extends GoldClaim {
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** A number that is no claim. */
  readonly trap?: boolean;
}

interface TableGold extends Omit<GoldClaim, "start" | "numberStart" | "quote"> {
  readonly accept?: Readonly<Record<string, readonly string[]>>;
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

/** Measures all of it with the reader given. */
export async function measureUnseen(read: Reader): Promise<UnseenFigures> {
  const all: Pairing[] = [];
  const reports: ReportScore[] = [];
  for (const file of readdirSync(REPORTS).toSorted()) {
    const id = file.replace(/\.txt$/, "");
    const lines = linesOf<ReportGold>(REPORT_GOLD).filter((line) => line.doc === id);
    const inside = (claim: Claim): boolean =>
      lines.some((line) => claim.numberStart >= line.sentenceStart && claim.numberStart < line.sentenceEnd);
    const claims = (await read(`${REPORTS}/${file}`, [2026, 2026], "annual")).filter(inside);
    const pairs = pairUp(
      lines.filter((line) => !line.trap),
      claims,
    );
    all.push(...pairs);
    reports.push(reportScore(id, pairs));
  }
  return {
    reports: [...reports, reportScore("all", all)],
    tables: await tableScores(read),
    reliability: reliabilityOf(all),
  };
}

function reportScore(id: string, pairs: readonly Pairing[]): ReportScore {
  const {gold, precision, recall, f1, quantity, kind, role, period, name} = scorePairs({id, set: "held-out"}, pairs);
  return rounded({id, gold, precision, recall, f1, quantity, kind, role, period, name});
}

async function tableScores(read: Reader): Promise<TableScore[]> {
  const gold = linesOf<TableGold>(TABLE_GOLD);
  const scores: TableScore[] = [];
  for (const doc of [...new Set(gold.map((line) => line.doc))].toSorted()) {
    const claims = await read(`${SHARED}/texts/${doc}`, [2026, 2030], "outline");
    const cells = gold.filter((line) => line.doc === doc);
    const left = new Set(claims.filter((claim) => claim.where.startsWith("table")));
    const found = cells.map((cell) => {
      const claim = bestFor(cell, [...left]);
      if (claim) left.delete(claim);
      return {cell, claim};
    });
    scores.push({
      id: doc,
      cells: cells.length,
      found: found.filter(({claim}) => claim !== null).length,
      whole: found.filter(({cell, claim}) => claim !== null && isWhole(cell, claim)).length,
    });
  }
  return scores;
}

/** The claim of the cell's value whose name is likest, one of the cell's role before others. */
function bestFor(cell: TableGold, claims: readonly Claim[]): Claim | null {
  const rank = (claim: Claim): number => Number(bare(claim.name) === bare(cell.name)) * 2 + Number(claim.role === cell.role);
  const near = claims.filter((claim) => claim.value === cell.value && sameName(bare(claim.name), bare(cell.name)));
  return near.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

const bare = (text: string): string => text.normalize("NFKC").replace(/[\s*∗]/g, "");
const FIELDS = ["unit", "name", "role", "period", "kind", "nature", "comparator"] as const;

function isWhole(cell: TableGold, claim: Claim): boolean {
  const word = (text: string): string => bare(text).replace("个百分点", "百分点");
  const same = (field: (typeof FIELDS)[number]): boolean =>
    [cell[field], ...(cell.accept?.[field] ?? [])].some((allowed) => word(allowed) === word(claim[field]));
  return claim.value === cell.value && (claim.valueMax ?? null) === (cell.valueMax ?? null) && FIELDS.every(same);
}

const STEPS = [0.9, 0.8, 0.7, 0.6, 0.5, 0];

function reliabilityOf(pairs: readonly Pairing[]): Reliability[] {
  const read = pairs.flatMap(({gold, claim}) => (claim ? [{gold, claim}] : []));
  return STEPS.map((from, i) => {
    const inside = read.filter(({claim}) => claim.confidence >= from && claim.confidence < (STEPS[i - 1] ?? Infinity));
    const right = inside.filter(
      ({gold, claim}) => gold && sameQuantity({gold, claim}) && gold.role === claim.role && gold.period === claim.period,
    );
    return {from, claims: inside.length, right: right.length};
  }).filter(({claims}) => claims > 0);
}
