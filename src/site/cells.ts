/** The code of a notebook run in Node: what its cells compute and draw, without a page. */
import {existsSync, readFileSync} from "node:fs";
import {basename} from "node:path";
import {compileFunction, Script} from "node:vm";
import * as arquero from "arquero";
import * as d3 from "d3";
import * as duibiao from "../index.js";
import type {Spec} from "../charts/spec.js";
import {fieldWords} from "../live/fields.js";
import * as tables from "../corpus/tables/index.js";
import type {CorpusData} from "../model/index.js";
import type {Paired, Said} from "../say/index.js";

/** The sentence of a notebook and what it does not cover. */
export interface Told extends Said {
  readonly leftOut: readonly Paired<"what" | "reason">[];
}

/** What came of a notebook's cells. */
export interface Run {
  readonly answer: Told;
  /** Pictures in their order, as drawn at a width. */
  readonly pictures: readonly Spec[];
  /** Rows of its tables, in their order. */
  readonly tables: readonly (readonly Record<string, unknown>[])[];
}

/** Where cells import from, and what stands there in Node; in a page it is the package under the same names. */
const PAGE = "npm:duibiao/live";
const MODULES: Readonly<Record<string, object>> = {
  "npm:arquero": arquero,
  "npm:d3": d3,
  "npm:duibiao": duibiao,
  "npm:duibiao/tables": tables,
  "npm:vega-embed": {default: () => Promise.resolve()},
};
/** Where cells may import from: the package by its name and what Framework offers. */
export const IMPORTS: readonly string[] = [...Object.keys(MODULES), PAGE];

const IMPORT = /^import (?:\* as (\w+)|(\{[^}]+\})|(\w+)) from "([^"]+)";$/gm;
/** Cells of a notebook, in their order. */
export const cellsOf = (markdown: string): string[] => [...markdown.matchAll(/^```js[^\n]*\n([\s\S]*?)^```/gm)].map((m) => m[1]!);
export const importsOf = (markdown: string): string[] => cellsOf(markdown).flatMap((cell) => [...cell.matchAll(IMPORT)].map((m) => m[4]!));

/** Cells that name things, and cells that only show one, as Framework tells them apart. */
function isExpression(cell: string): boolean {
  try {
    void new Script(`async () => (${cell.trim().replace(/;$/, "")}\n)`);
    return !/;\s*$/.test(cell);
  } catch {
    return false;
  }
}

const bound = (cell: string): string =>
  cell.replace(
    IMPORT,
    (_, star: string | undefined, names: string | undefined, whole: string | undefined, from: string) =>
      `const ${names ?? star ?? whole!} = modules(${JSON.stringify(from)})${whole ? ".default" : ""};`,
  );

/**
 * Runs the cells of a notebook on a corpus. Fields give their first value, and what is drawn is collected.
 *
 * @param data as the pages have it; texts come from `data/plans`
 */
export async function runNotebook(file: string, data: CorpusData, width = 640): Promise<Run> {
  const cells = cellsOf(readFileSync(file, "utf8"));
  const named = cells.filter((c) => !isExpression(c)).map(bound);
  const shown = cells.filter((c) => isExpression(c)).map((c) => `display(${c.trim()}\n);`);
  const pictures: Spec[] = [];
  const drawn: Record<string, unknown>[][] = [];
  const page = {
    beside: (full: number, labels: number) => full - labels,
    evidence: String,
    fieldWords,
    finding: (of: unknown) => of,
    leftOut: (of: unknown) => of,
    live: (of: Spec | ((width: number, page: object) => Spec)) =>
      pictures.push(typeof of === "function" ? of(width, {lang: "zh", ground: "light", narrow: false}) : of),
    say: (zh: string) => zh,
    unitWord: (unit: string) => unit,
  };
  const ways = {
    FileAttachment: (path: string) => ({
      json: () => (path.endsWith("corpus.json") ? data : JSON.parse(readFileSync(pathOf(path), "utf8"))),
    }),
    fetch: (path: string) => Promise.resolve(new Response(new Uint8Array(readFileSync(pathOf(path))))),
    display: (of: unknown) => of,
    document: {createElement: () => ({})},
    html: () => null,
    width: 640,
    view: (of: unknown) => of,
    Inputs: {
      table: (rows: Iterable<Record<string, unknown>>) => drawn.push([...rows]),
      select: <T>(list: readonly T[], options: {readonly value?: T} = {}) => options.value ?? list[0],
    },
    Plot: new Proxy({}, {get: () => () => ({})}),
    aq: arquero,
    d3,
    modules: (from: string) => (from === PAGE ? page : (MODULES[from] ?? {})),
  };
  const code = `return (async () => {${[...named, ...shown].join("\n")}\nreturn answer;})()`;
  // Cells may import what the names stand for already; theirs win.
  const names = Object.keys(ways).filter((name) => !new RegExp(`^const (?:\\{[^}\n]*\\b)?${name}\\b`, "m").test(code));
  const run = compileFunction(code, names) as (...of: unknown[]) => Promise<Told>;
  const answer = await run(...names.map((name) => ways[name as keyof typeof ways]));
  return {answer, pictures, tables: drawn};
}

/** A file of the site under the folder that it is made from. */
function pathOf(path: string): string {
  const file = path.replace("../sources/", "data/plans/").replace("../data/", "docs/data/");
  if (!existsSync(file)) throw new Error(`notebook: ${basename(path)} is not in ${file}; name a file of the corpus`);
  return file;
}
