import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {placesIn} from "../claims/index.js";
import {groupsEnd} from "../lexicon/digits.js";
import {fold, isFilledLine} from "../text/index.js";
import type {Claim, CorpusData, PlanRecord} from "../model/index.js";
import {readNumeral} from "./numeral.js";
import {sha256} from "./sha256.js";

/** A published number that is not what stands in its source. */
export interface Mismatch {
  readonly plan: string;
  readonly claim: string;
  /** Offset in the source text; -1 for a secondary source. */
  readonly at: number;
  readonly fact: string;
}

/** What was held against its source, and what did not fit. */
export interface Verification {
  /** Numbers re-read from their span and re-parsed to their value. */
  readonly numbers: number;
  /** Of these: numbers that a curator read otherwise than the numeral says, so that only their place could be checked. */
  readonly decided: number;
  /** Values of indicator-only plans, held against the targets in plan.json. */
  readonly secondary: number;
  readonly mismatches: readonly Mismatch[];
  /** Texts whose hash is the one recorded when they were added. */
  readonly texts: number;
  /** Texts that were changed since, and what to do. */
  readonly changed: readonly {readonly plan: string; readonly fact: string}[];
  /** Plans with a text whose hash was never recorded. */
  readonly unrecorded: readonly string[];
}

/**
 * Reads each plan's `source.txt` from disk anew and holds every published claim against it.
 *
 * @example (await verify(corpus.data, "data")).mismatches // []
 */
export async function verify(data: CorpusData, dirs: string | readonly string[]): Promise<Verification> {
  const mismatches: Mismatch[] = [];
  const changed: {plan: string; fact: string}[] = [];
  const unrecorded: string[] = [];
  let [numbers, decided, secondary, texts] = [0, 0, 0, 0];
  for (const record of data.plans) {
    const text = record.plan.secondary ? null : await sourceOf([dirs].flat(), record.plan.id);
    const {id, sha256: recorded} = record.plan;
    const fault = text === null || !recorded ? null : hashFact(recorded.text, text);
    if (fault !== null) changed.push({plan: id, fact: fault});
    else if (text !== null && recorded) texts++;
    else if (text !== null) unrecorded.push(id);
    const values = text === null ? new Set<number>() : decidedValues(record, text);
    for (const claim of record.claims) {
      const byCurator = values.has(claim.numberStart);
      const fact = text === null ? secondaryFact(claim, record) : textFact(claim, text, byCurator);
      if (text === null) secondary++;
      else numbers++;
      if (byCurator) decided++;
      if (fact !== null) mismatches.push({plan: record.plan.id, claim: claim.id, at: claim.numberStart, fact});
    }
  }
  return {numbers, decided, secondary, mismatches, texts, changed, unrecorded};
}

/** Null where the text is the one that was added. */
function hashFact(recorded: string, text: string): string | null {
  const now = sha256(text);
  if (recorded === now) return null;
  return `the text was changed since it was added (its SHA-256 is ${now}, plan.json records ${recorded.slice(0, 12)}…); restore it, or review the plan anew and record the new one`;
}

/** The text as it is on disk, in whichever of the folders has the plan. */
async function sourceOf(dirs: readonly string[], plan: string): Promise<string> {
  const file = dirs.map((dir) => join(dir, "plans", plan, "source.txt")).find((f) => existsSync(f));
  if (file === undefined)
    throw new Error(`verify: no source.txt of "${plan}" in ${dirs.join(", ")}; give the folders that the corpus was loaded from`);
  return new TextDecoder("utf-8", {ignoreBOM: true, fatal: true}).decode(await readFile(file));
}

/** Places of the numbers whose value a curator's decision states. */
function decidedValues({review}: PlanRecord, text: string): ReadonlySet<number> {
  const placeOf = placesIn(text);
  const valued = review.decisions.filter((d) => d.fields?.value !== undefined || d.fields?.valueMax !== undefined);
  return new Set(valued.flatMap((d) => placeOf(d)?.numberStart ?? []));
}

/** Null where span, number and value agree with the text; the value is not re-parsed where a curator decided it. */
export function textFact(claim: Claim, text: string, byCurator = false): string | null {
  const {start, end, quote, number, numberStart} = claim;
  if (text.slice(start, end) !== quote) return `the quote is not at ${start}–${end}`;
  if (text.slice(numberStart, numberStart + number.length) !== number) return `"${number}" is not at ${numberStart}`;
  if (numberStart < start || numberStart + number.length > end) return `"${number}" at ${numberStart} lies outside its quote`;
  if (holdsTwo(number, numberStart, text)) return `"${number}" holds more than one printed number`;
  if (byCurator) return null;
  const read = readNumeral(number);
  if (read === null) return `"${number}" does not read as a number`;
  return same(read.value, claim.value) && sameMax(read.valueMax, claim.valueMax)
    ? null
    : `"${number}" reads ${read.value}${read.valueMax === null ? "" : `–${read.valueMax}`}, published as ${claim.value}${claim.valueMax === null ? "" : `–${claim.valueMax}`}`;
}

/** Digits parted by white space are two numbers, but in right groups (10 000) and across the end of a filled line. */
function holdsTwo(number: string, at: number, text: string): boolean {
  const folded = fold(number);
  for (const gap of folded.matchAll(/\d\s+(?=\d)/g)) {
    const groups = groupsEnd(folded, folded.slice(0, gap.index + 1).search(/\d[\d\s]*$/));
    const feed = folded.indexOf("\n", gap.index);
    if (groups <= gap.index && !(gap[0].endsWith("\n") && isFilledLine(text, at + feed))) return true;
  }
  return false;
}

function secondaryFact(claim: Claim, {plan}: PlanRecord): string | null {
  const target = plan.secondary?.targets.find((t) => t.name === claim.name);
  const stated = claim.role === "baseline" ? target?.baseline : target?.value;
  return stated === claim.value ? null : `plan.json says ${stated ?? "nothing"}, published as ${claim.value}`;
}

/** A fraction may be published rounded (三分之二 as 0.6667); anything else must be the same. */
function same(read: number, published: number): boolean {
  return (
    read === published ||
    (!Number.isInteger(read) && Math.abs(read - published) < 1e-4 * Math.abs(read) && !/^\d+\.\d{1,3}$/.test(String(read)))
  );
}

function sameMax(read: number | null, published: number | null): boolean {
  return read === null || published === null ? read === published : same(read, published);
}
