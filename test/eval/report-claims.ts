import {
  catalogueOnDisk,
  goldDocuments,
  pairClaims,
  sameName,
  sameQuantity,
  scoreDocument,
  type GoldDocument,
  type Pairing,
  type Score,
} from "./claims.js";

/** The reader's own error rates, as the page on accuracy shows them. */
export interface ClaimsReport {
  readonly documents: readonly Score[];
  /** Means over the documents of each set: annotated by others, annotated here. */
  readonly sets: readonly {readonly set: string; readonly documents: number; readonly f1: number; readonly quantity: number}[];
  /** What is still missed or read wrongly, by document. */
  readonly examples: readonly {
    readonly id: string;
    readonly set: string;
    readonly fault: string;
    readonly quote: string;
    readonly expected: string;
    readonly read: string;
  }[];
}

const EXAMPLES_A_DOCUMENT = 6;
const DIGITS = 4;

/** Scores every gold document; the same inputs give the same report. */
export function reportClaims(): ClaimsReport {
  const catalogue = catalogueOnDisk();
  const documents = goldDocuments();
  const scores = documents.map((document) => rounded(scoreDocument(document, catalogue)));
  const examples = documents.flatMap((document) => faultsOf(document, pairClaims(document, catalogue)));
  return {documents: scores, sets: ["shared", "own"].map((set) => meanOf(set, scores)), examples};
}

function rounded(score: Score): Score {
  const entries = Object.entries(score).map(([key, value]) => [key, typeof value === "number" ? round(value) : value]);
  return Object.fromEntries(entries) as Score;
}

function meanOf(set: string, scores: readonly Score[]): ClaimsReport["sets"][number] {
  const own = scores.filter((score) => score.set === set);
  const mean = (pick: (score: Score) => number) =>
    own.length === 0 ? 0 : round(own.reduce((sum, score) => sum + pick(score), 0) / own.length);
  return {set, documents: own.length, f1: mean((s) => s.f1), quantity: mean((s) => s.quantity)};
}

function faultsOf(document: GoldDocument, pairs: readonly Pairing[]): ClaimsReport["examples"][number][] {
  const faults = pairs.flatMap((pair) => faultOf(document, pair));
  return faults.slice(0, EXAMPLES_A_DOCUMENT);
}

function faultOf(document: GoldDocument, {gold, claim}: Pairing): ClaimsReport["examples"][number][] {
  const head = {id: document.id, set: document.set};
  if (gold && !claim) return [{...head, fault: "missed", quote: gold.quote, expected: `${gold.number} ${gold.unit}`, read: ""}];
  if (claim && !gold) return [{...head, fault: "no claim", quote: claim.quote, expected: "", read: `${claim.number} ${claim.unit}`}];
  if (!gold || !claim) return [];
  const said = {quote: gold.quote};
  if (!sameQuantity({gold, claim})) {
    return [
      {
        ...head,
        ...said,
        fault: "quantity",
        expected: `${gold.comparator} ${gold.value} ${gold.unit}`,
        read: `${claim.comparator} ${claim.value} ${claim.unit}`,
      },
    ];
  }
  for (const key of ["kind", "role", "period", "nature"] as const) {
    if (gold[key] !== claim[key]) return [{...head, ...said, fault: key, expected: gold[key], read: claim[key]}];
  }
  return sameName(gold.name, claim.name) ? [] : [{...head, ...said, fault: "name", expected: gold.name, read: claim.name}];
}

function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toFixed(DIGITS));
}
