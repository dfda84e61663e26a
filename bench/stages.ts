/**
 * The shapes of `shapes.ts` through every stage behind the reader, and through the readers of formats: no stage may take time that grows
 * faster than its text. Ratios come from one run and count processor time. `STAGE` and `SHAPE` name single ones, `KB` the first size.
 */
import process from "node:process";
import {strToU8} from "fflate";
import {align} from "../src/align/index.js";
import {audit} from "../src/audit/index.js";
import {planChanges} from "../src/changes/index.js";
import {checkDraft} from "../src/check/index.js";
import {extractClaims} from "../src/claims/index.js";
import {alignClauses, findMeasures} from "../src/clauses/index.js";
import {createCorpus} from "../src/corpus/index.js";
import {proposePlan} from "../src/intake/index.js";
import type {Claim, CorpusData, Document, Plan, PlanRecord} from "../src/model/index.js";
import {readLayout} from "../src/node/read-document.js";
import {parseDocument} from "../src/text/index.js";
import {planOf} from "../test/fixtures.js";
import {docx, p} from "../test/formats/docx/build.js";
import {SHAPES} from "./shapes.js";
import type {Row} from "./times.js";

export const name = "processor time of each stage from a text over twice to four times as much";

const repeat =
  (unit: string, end = "") =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + end;

/** Shapes that an expression goes through more than once where it is not written with care: long runs that end in what does not fit. */
export const RUNS: Readonly<Record<string, (length: number) => string>> = {
  "run of X": repeat("X", "甲"),
  "run of ×": repeat("×", "甲"),
  underlines: repeat("_", "甲"),
  asterisks: repeat("*", "甲"),
  "dots before a word": repeat(".", "甲"),
  "dashes before a word": repeat("—", "甲"),
  "spaces before a word": repeat(" ", "甲"),
  "commas before a word": repeat("、", "甲"),
  zeros: repeat("0", "甲"),
  "run of 较": repeat("较", "甲"),
  "run of 比": repeat("比", "甲"),
  "run of 与": repeat("与", "甲"),
  "run of 由": repeat("由", "甲"),
  "titles never made": repeat("根据《"),
  "quotes never closed": repeat("“甲"),
  annexes: repeat("\n附件\n\n"),
  "offices never closed": repeat("(责任单位"),
  addresses: repeat("-a.b"),
  "one year after another": repeat("2021-"),
  "numbers and letters": repeat("1a "),
};
export const ALL_SHAPES = {...SHAPES, ...RUNS};

/** What a stage needs beside the text. */
export interface Setting {
  readonly data: CorpusData;
  /** A plan that stays as it is. */
  readonly fixed: string;
}

/** Makes ready, and gives the work whose time counts. */
export type Stage = (text: string, setting: Setting) => () => unknown;

const LOWER = planOf({id: "lower", region: "500119"});
const HIGHER = planOf({id: "higher", region: "500000"});

interface Read {
  readonly plan: Plan;
  readonly document: Document;
  readonly claims: readonly Claim[];
}

function read(plan: Plan, text: string): Read {
  const document = parseDocument(text);
  return {plan, document, claims: extractClaims(document, {plan: plan.id, period: plan.period, kind: plan.kind, catalogue: null})};
}

const recordOf = ({plan, document, claims}: Read): PlanRecord => ({
  plan,
  text: document.text,
  claims,
  review: {plan: plan.id, decisions: []},
});

/** Both plans as an alignment needs them, parsed. */
function sidesOf(lower: string, higher: string, {data}: Setting) {
  const corpus = createCorpus({...data, plans: [recordOf(read(LOWER, lower)), recordOf(read(HIGHER, higher))]});
  const sides = [corpus.side("lower"), corpus.side("higher")] as const;
  for (const {document, metrics} of sides) void [document, metrics];
  return sides;
}

/** The same text with a change in every stretch of some characters. */
const edited = (text: string): string => text.replace(/[^\n]{40}/g, (part) => `${part.slice(0, 20)}改${part.slice(21)}`);

const reading =
  (ending: string, wrap: (text: string) => string | Uint8Array): Stage =>
  (text) => {
    const made = wrap(text);
    const bytes = typeof made === "string" ? strToU8(made) : made;
    return () => readLayout(bytes, `f.${ending}`).catch((error: unknown) => error);
  };
const tagged = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export const STAGES: Readonly<Record<string, Stage>> = {
  claims: (text) => () => extractClaims(parseDocument(text), {plan: "", period: [2021, 2025], kind: null, catalogue: null}),
  intake: (text, {data}) => {
    const document = parseDocument(text);
    return () => proposePlan("p", document, "f.txt", {}, {regions: data.regions, plans: []});
  },
  txt: reading("txt", (text) => text),
  html: reading(
    "html",
    (text) =>
      `<html><body>${text
        .split("\n")
        .map((line) => `<p>${tagged(line)}</p>`)
        .join("")}</body></html>`,
  ),
  "html tables": reading(
    "html",
    (text) =>
      `<html><body><table>${text
        .split("\n")
        .map((line) => `<tr><td>${tagged(line)}</td></tr>`)
        .join("")}</table></body></html>`,
  ),
  md: reading("md", (text) => text),
  csv: reading("csv", (text) => text),
  rtf: reading("rtf", (text) => `{\\rtf1\\ansi ${text.replace(/[^\n -~]/g, (c) => `\\u${c.charCodeAt(0)}?`).replaceAll("\n", "\\par ")}}`),
  docx: reading("docx", (text) =>
    docx({
      body: text
        .split("\n")
        .map((line) => p(tagged(line)))
        .join(""),
    }),
  ),
  audit: (text, {data}) => {
    const own = read(LOWER, text);
    return () => audit({...own, indicators: data.indicators, populations: data.populations});
  },
  measures: (text, {data}) => {
    const {document, claims} = read(LOWER, text);
    return () => findMeasures(document, data.measures, "lower", claims);
  },
  "clauses, lower": (text, {data, fixed}) => {
    const [lower, higher] = [parseDocument(text), parseDocument(fixed)];
    return () => alignClauses(lower, higher, data);
  },
  "clauses, higher": (text, {data, fixed}) => {
    const [lower, higher] = [parseDocument(fixed), parseDocument(text)];
    return () => alignClauses(lower, higher, data);
  },
  align: (text, setting) => {
    const [lower, higher] = sidesOf(text, edited(text), setting);
    return () => align(lower, higher, setting.data);
  },
  changes: (text, {data}) => {
    const [old, now] = [read(LOWER, text), read(HIGHER, edited(text))];
    return () => planChanges(old, now, data.indicators);
  },
  "check a draft": (text, {data, fixed}) => {
    const [draft, record] = [parseDocument(text), recordOf(read(LOWER, fixed))];
    return () => checkDraft(draft, {...data, plans: [record]});
  },
  "check by a plan": (text, {data, fixed}) => {
    const [draft, record] = [parseDocument(fixed), recordOf(read(LOWER, text))];
    return () => checkDraft(draft, {...data, plans: [record]});
  },
};

/** Milliseconds of processor time that a stage takes, without its making ready. */
export async function costOfStage(stage: Stage, text: string, setting: Setting): Promise<number> {
  const work = stage(text, setting);
  const before = process.cpuUsage();
  await work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

export async function run(): Promise<readonly Row[]> {
  const {loadData} = await import("../src/node/load.js");
  const data = await loadData("data");
  const setting = {data, fixed: data.plans.find((r) => r.plan.id === "wulong-2021")!.text!};
  const {STAGE, SHAPE, KB = "32"} = process.env;
  const sizes = [1, 2, 4].map((n) => n * Number(KB) * 1024);
  const rows: Row[] = [];
  for (const [stage, work] of Object.entries(STAGES).filter(([n]) => STAGE === undefined || n === STAGE))
    for (const [shape, make] of Object.entries(ALL_SHAPES).filter(([n]) => SHAPE === undefined || n === SHAPE)) {
      await costOfStage(work, make(8 * 1024), setting);
      const costs: number[] = [];
      for (const size of sizes) costs.push(await costOfStage(work, make(size), setting));
      const [a, b, c] = costs as [number, number, number];
      const row = {
        stage,
        shape,
        ...Object.fromEntries(sizes.map((s, i) => [`${s / 1024} KB`, Math.round(costs[i]!)])),
        "1 → 2": b / a,
        "2 → 4": c / b,
      };
      process.stderr.write(
        `${Object.values(row)
          .map((x) => (typeof x === "number" ? Math.round(x * 100) / 100 : x))
          .join("  ")}\n`,
      );
      rows.push(row);
    }
  return rows;
}
