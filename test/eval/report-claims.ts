import {existsSync, readFileSync} from "node:fs";
import {parseDocument} from "../../src/text/index.js";
import {sameName, sameQuantity, scorePairs, type GoldDocument, type GoldSet, type Pairing, type Score} from "./claims.js";
import {PLANS} from "./clauses.js";
import {rounded} from "./round.js";

/** A claim that is missed or read wrongly. */
export interface ClaimFault {
  readonly id: string;
  readonly set: GoldSet;
  /** "missed", "no claim", or the first field that differs. */
  readonly fault: string;
  readonly quote: string;
  readonly expected: string;
  readonly read: string;
}

/** The score of one text with the name it gives itself. */
export interface DocumentScore extends Score {
  readonly title: string;
  /** Id of the plan in the corpus; null for a text that was written to be read. */
  readonly plan: string | null;
}

/** The reader's own error rates, as the page on accuracy shows them. */
export interface ClaimsReport {
  readonly documents: readonly DocumentScore[];
  /** All claims of a set together, one row a set that has documents, then `all`. */
  readonly sets: readonly (Score & {readonly documents: number})[];
  /** What held-out texts scored when they were first measured, before anyone had seen what was missed in them. */
  readonly first: readonly DocumentScore[];
  /** What is still missed or read wrongly, some of each document. */
  readonly examples: readonly ClaimFault[];
}

/** A gold document read by the program. */
export interface ReadDocument {
  readonly document: GoldDocument;
  readonly pairs: readonly Pairing[];
}

const EXAMPLES_A_DOCUMENT = 6;
const SETS: readonly GoldSet[] = ["shared", "tuned", "held-out"];

/** Scores what was read, by document and by set. */
export function reportClaims(read: readonly ReadDocument[], first: readonly DocumentScore[]): ClaimsReport {
  const documents = read.map(({document, pairs}) => ({
    ...rounded(scorePairs(document, pairs)),
    title: parseDocument(document.text).title,
    plan: PLANS[document.id.slice(0, 3)] ?? null,
  }));
  const sets = SETS.map((set) => ({set, own: read.filter(({document}) => document.set === set)})).filter(({own}) => own.length > 0);
  return {
    documents,
    sets: sets.map(({set, own}) => ({documents: own.length, ...together(set, own)})),
    first: firstScores(documents, first),
    examples: read.flatMap(({document, pairs}) => faultsOf(document, pairs).slice(0, EXAMPLES_A_DOCUMENT)),
  };
}

const together = (set: GoldSet, read: readonly ReadDocument[]): Score =>
  rounded(
    scorePairs(
      {id: set, set},
      read.flatMap(({pairs}) => pairs),
    ),
  );

/** A held-out text keeps the score it was given first, also once its misses were read and it counts as tuned on. */
export function firstScores(documents: readonly DocumentScore[], first: readonly DocumentScore[]): DocumentScore[] {
  return documents.flatMap((score) => first.find(({id}) => id === score.id) ?? (score.set === "held-out" ? [score] : []));
}

/** First scores on disk, none where nothing was held out yet. */
export const readFirst = (file: string): DocumentScore[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as DocumentScore[]) : [];

/** Everything that is missed or read wrongly in a document, in the order of its text. */
export const faultsOf = (document: Pick<GoldDocument, "id" | "set">, pairs: readonly Pairing[]): ClaimFault[] =>
  pairs.flatMap((pair) => {
    const fault = faultOf(pair);
    return fault ? [{id: document.id, set: document.set, quote: (pair.gold ?? pair.claim)!.quote, ...fault}] : [];
  });

function faultOf({gold, claim}: Pairing): Pick<ClaimFault, "fault" | "expected" | "read"> | null {
  if (gold && !claim) return {fault: "missed", expected: `${gold.number} ${gold.unit}`, read: ""};
  if (claim && !gold) return {fault: "no claim", expected: "", read: `${claim.number} ${claim.unit}`};
  if (!gold || !claim) return null;
  if (!sameQuantity({gold, claim})) return {fault: "quantity", expected: amount(gold), read: amount(claim)};
  for (const key of ["kind", "role", "period", "nature"] as const) {
    if (gold[key] !== claim[key]) return {fault: key, expected: gold[key], read: claim[key]};
  }
  return sameName(gold.name, claim.name) ? null : {fault: "name", expected: gold.name, read: claim.name};
}

const amount = ({comparator, value, valueMax, unit}: {comparator: string; value: number; valueMax: number | null; unit: string}): string =>
  `${comparator} ${value}${valueMax === null ? "" : `–${valueMax}`} ${unit}`;
