/** Single changes of many kinds in invented plans that agree with themselves: is each seen at the place where it was made? */
import {readFileSync} from "node:fs";
import {readLayout} from "../../src/node/index.js";
import type {CorpusData, Finding, Layout, PlanKind, Span} from "../../src/model/index.js";
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
export async function measure(
  data: CorpusData,
  {text: id, period, kind, changes}: Text,
): Promise<{readonly sound: readonly Finding[]; readonly changed: readonly Changed[]}> {
  const source = readFileSync(`${DIR}/${id}.md`, "utf8");
  const read = reader(data, planOf({id, period: [...period], kind, region: "999999"}));
  const before = await layoutOf(source);
  const sound = read(before).filter(isGrave);
  const known = new Set(sound.map((f) => f.message));
  const changed: Changed[] = [];
  for (const [what, where, to] of changes) {
    const {start, end} = placeOf(source, where);
    const after = await layoutOf(source.slice(0, start) + to + source.slice(end));
    const place = differing(before.text, after.text);
    const found = read(after).filter((f) => isGrave(f) && !known.has(f.message));
    changed.push({
      text: id,
      kind: what,
      where,
      to,
      found: found.filter((f) => f.spans.some((s) => s.start < place.end && place.start < s.end)),
    });
  }
  return {sound, changed};
}

const isGrave = (f: Finding): boolean => f.severity !== "note";
const layoutOf = (source: string): Promise<Layout> => readLayout(new TextEncoder().encode(source), "plan.md");

/** Where the second text is not the first, from the number on that the change stands in or behind. */
function differing(a: string, b: string): Span {
  let start = 0;
  while (a[start] === b[start] && start < b.length) start++;
  while (/[\d.]/u.test(b[start - 1] ?? "")) start--;
  let tail = 0;
  while (a.at(-1 - tail) === b.at(-1 - tail) && tail < b.length - start - 1 && tail < a.length - start) tail++;
  return {start, end: Math.max(b.length - tail, start + 1)};
}

function placeOf(text: string, where: string): Span {
  const [, before = "", old = "", after = ""] = /^(.*?)〔(.*)〕(.*)$/su.exec(where) ?? [];
  const at = text.indexOf(before + old + after);
  if (old === "" || at < 0 || text.includes(before + old + after, at + 1))
    throw new Error(`changes: “${where}” does not stand once in its text; quote more of it`);
  return {start: at + before.length, end: at + before.length + old.length};
}
