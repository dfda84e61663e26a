/** The same gold sentences through our reader and through Recognizers-Text: what each finds, and how much of it is right. */
import Recognizers from "@microsoft/recognizers-text-suite";
import type {Claim} from "../src/model/index.js";
import {catalogueOnDisk, goldDocuments, scoreDocument, scorePairs, type GoldClaim, type GoldDocument} from "../test/eval/claims.js";

export const name = "gold sentences: duibiao and Recognizers-Text side by side";

/** One thing Recognizers-Text reports; offsets count within the line, `end` inclusive. */
interface Result {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly resolution: {readonly value?: string; readonly unit?: string} | null;
}

/** F1 of claims by the place of their number, and the share of the matched whose value, unit and comparator are right. */
export function run(): readonly Record<string, unknown>[] {
  const catalogue = catalogueOnDisk();
  return goldDocuments().flatMap((document) => {
    const ours = scoreDocument(document, catalogue);
    const theirs = scorePairs(document, pairs(document));
    return [
      {document: document.id, reader: "duibiao", found: ours.found, f1: ours.f1, quantity: ours.quantity},
      {document: document.id, reader: "Recognizers-Text", found: theirs.found, f1: theirs.f1, quantity: theirs.quantity},
    ];
  });
}

/** Numbers inside gold claims found, and all others as false; several readings of one place count once, the richest. */
function pairs({text, gold}: GoldDocument): {gold: GoldClaim | null; claim: Claim | null}[] {
  const left = new Map(recognized(text).map((c) => [c.numberStart, c]));
  const matched = gold.map((g) => {
    const at = [...left.values()].find((c) => g.numberStart < c.end && c.numberStart < g.numberStart + g.number.length) ?? null;
    if (at) left.delete(at.numberStart);
    return {gold: g, claim: at};
  });
  return [...matched, ...[...left.values()].map((claim) => ({gold: null, claim}))];
}

function recognized(text: string): Claim[] {
  const byPlace = new Map<number, Claim>();
  let offset = 0;
  for (const line of text.split("\n")) {
    for (const result of resultsOf(line)) {
      const claim = claimOf(result, offset);
      const known = byPlace.get(claim.numberStart);
      if (!known || claim.unit.length > known.unit.length) byPlace.set(claim.numberStart, claim);
    }
    offset += line.length + 1;
  }
  return [...byPlace.values()];
}

function resultsOf(line: string): Result[] {
  if (line.trim() === "") return [];
  const culture = Recognizers.Culture.Chinese;
  return [
    ...Recognizers.recognizeNumber(line, culture),
    ...Recognizers.recognizePercentage(line, culture),
    ...Recognizers.recognizeCurrency(line, culture),
    ...Recognizers.recognizeDimension(line, culture),
  ] as Result[];
}

/** A result in our terms: it has no comparator of its own, so "=" stands for what it leaves open. */
function claimOf({start, end, text, resolution}: Result, offset: number): Claim {
  const value = Number.parseFloat(resolution?.value ?? "");
  return {
    numberStart: offset + start,
    end: offset + end + 1,
    number: text,
    value,
    valueMax: null,
    unit: text.endsWith("%") ? "%" : (resolution?.unit ?? ""),
    comparator: "=",
    name: "",
  } as Claim;
}
