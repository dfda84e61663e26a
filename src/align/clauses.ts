import type {ClauseVerdict, Document} from "../model/index.js";
import {indexClauses, type ClauseIndex} from "./clause-index.js";
import {createComparison} from "./clause-score.js";
import {judge} from "./clause-verdict.js";
import {SYNONYMS} from "./synonyms.js";
import {createScanner, type Scanner} from "./words.js";

export interface ClauseOptions {
  /** Groups of equivalent expressions 同义表述; the built-in table where absent. */
  readonly synonyms?: readonly (readonly string[])[];
}

const scanners = new WeakMap<readonly (readonly string[])[], Scanner>();
const indexes = new WeakMap<Document, WeakMap<Scanner, ClauseIndex>>();

function remember<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

const indexOf = (document: Document, scanner: Scanner): ClauseIndex =>
  remember(
    remember(indexes, document, () => new WeakMap()),
    scanner,
    () => indexClauses(document, scanner),
  );

/**
 * For every commitment of the higher plan, the sentences of the lower plan that take it up 条款承接.
 * The lower plan answers with forward sentences, boxes and rows of tables; its review of the past and its headings never count.
 * The verdict depends on the two texts and the synonyms alone, not on other plans and not on white space.
 *
 * @example
 * const higher = parseDocument("一、任务\n深化简易注销改革,压缩公告时间。");
 * const lower = parseDocument("一、任务\n推行简易注销登记,压缩简易注销公告时间。");
 * alignClauses(lower, higher)[0].verdict // "taken up"
 */
export function alignClauses(lower: Document, higher: Document, options: ClauseOptions = {}): ClauseVerdict[] {
  const synonyms = options.synonyms ?? SYNONYMS;
  const scanner = remember(scanners, synonyms, () => createScanner(synonyms));
  const above = indexOf(higher, scanner);
  const comparison = createComparison(indexOf(lower, scanner), above);
  return above.units.filter((unit) => unit.forward && unit.source !== "row").map((unit) => judge(unit, comparison));
}
