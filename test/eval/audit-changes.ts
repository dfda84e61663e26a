/** Single changes of many kinds in invented plans that agree with themselves: is each seen at the place where it was made? */
import {readFileSync} from "node:fs";
import type {CorpusData, Finding, PlanKind} from "../../src/model/index.js";
import {planOf} from "../fixtures.js";
import {reader} from "./audit-mutations.js";

/** Kind of change, the words around it with the changed ones in 〔 〕, and what is put in their place. */
type Change = readonly [kind: string, where: string, to: string];

interface Text {
  readonly text: string;
  readonly period: readonly [number, number];
  readonly kind: PlanKind;
  readonly changes: readonly Change[];
}

export interface Changed {
  readonly text: string;
  readonly kind: string;
  readonly where: string;
  readonly to: string;
  /** Errors and explains that hold the changed words and were not there before. */
  readonly found: readonly Finding[];
}

const DIR = "test/gold/audit-texts";
export const changeSets = (): Readonly<Record<string, readonly Text[]>> =>
  JSON.parse(readFileSync(`${DIR}/changes.json`, "utf8")) as Readonly<Record<string, readonly Text[]>>;

/** What the unchanged text is told of, then each change. */
export function measure(
  data: CorpusData,
  {text: id, period, kind, changes}: Text,
): {readonly sound: readonly Finding[]; readonly changed: readonly Changed[]} {
  const text = readFileSync(`${DIR}/${id}.txt`, "utf8");
  const read = reader(data, planOf({id, period: [...period], kind}));
  const sound = read(text).filter((f) => f.severity !== "note");
  const known = new Set(sound.map((f) => f.message));
  const changed = changes.map(([what, where, to]) => {
    const {start, end} = placeOf(text, where);
    const found = read(text.slice(0, start) + to + text.slice(end)).filter((f) => f.severity !== "note" && !known.has(f.message));
    return {text: id, kind: what, where, to, found: found.filter((f) => f.spans.some((s) => s.start < start + to.length && start < s.end))};
  });
  return {sound, changed};
}

function placeOf(text: string, where: string): {readonly start: number; readonly end: number} {
  const [, before = "", old = "", after = ""] = /^(.*?)〔(.*)〕(.*)$/su.exec(where) ?? [];
  const at = text.indexOf(before + old + after);
  if (old === "" || at < 0 || text.indexOf(before + old + after, at + 1) >= 0)
    throw new Error(`changes: “${where}” does not stand once in its text; quote more of it`);
  return {start: at + before.length, end: at + before.length + old.length};
}
