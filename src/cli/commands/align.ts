import {resolve} from "node:path";
import {dated} from "../../align/index.js";
import type {Corpus} from "../../corpus/index.js";
import type {Alignment, ReviewerNote} from "../../model/index.js";
import {
  alignmentReport,
  fingerprint,
  mergeNotes,
  toCsv,
  toDocx,
  toHtml,
  toMarkdown,
  CLAUSE_ZH,
  VERDICT_ZH,
  PART_ZH,
  type ReportDocument,
} from "../../report/index.js";
import {writeAtomically} from "../../node/index.js";
import {InputError, type Command} from "../command.js";
import {batchOptions, judgeAll} from "../batch.js";
import {givenOf, givenOptions, openPlans} from "../documents.js";
import {readNotes, tellReopened} from "../notes.js";
import {openCorpus} from "../open.js";
import {oneOf, readOptions} from "../options.js";
import {textTable} from "../table.js";

const usage =
  "LOWER HIGHER [--format table|json|md|html|docx|csv] [--out FILE] [--notes FILE]… [--weights indicators=0.4,clauses=0.4,measures=0.2] [--lower-region CODE] [--lower-period Y-Y] [--lower-kind K] [--lower-title T] [--lower-issued DATE] [--higher-region CODE …] [--ocr] | --parents [--store DIR] [--jobs N]";
const options = {
  format: {type: "string"},
  out: {type: "string"},
  notes: {type: "string", multiple: true},
  weights: {type: "string"},
  ocr: {type: "boolean"},
  parents: {type: "boolean"},
  ...batchOptions,
  ...givenOptions("lower-"),
  ...givenOptions("higher-"),
} as const;
const COUNTS = "select verdict, count(*)::int as pairs from verdicts where not reference group by verdict order by pairs desc";
const FORMATS = ["table", "json", "md", "html", "docx", "csv"] as const;

export const align: Command = {
  name: "align",
  usage,
  summary: "hold a lower plan against a higher or reference one, by id or file: the alignment, or the reviewer's report",
  async run(args, effects) {
    const all = args.includes("--parents");
    const {values, positionals} = readOptions("align", usage, args, options, all ? {min: 0, max: 2} : {min: 2, max: 2});
    if (all) return judgeAll("align --parents", positionals, values, COUNTS, effects);
    const format = oneOf("align", "format", values.format, FORMATS, "table");
    if (format === "docx" && values.out === undefined) throw new InputError("align: a DOCX is not text; name a file with --out");
    const weights = weightsOf(values.weights);
    const sides = (["lower-", "higher-"] as const).map((prefix, i) => ({name: positionals[i]!, given: givenOf(values, prefix), prefix}));
    const {corpus, ids} = await openPlans(await openCorpus(effects), sides, effects, values);
    const [lower, higher] = ids as [string, string];
    const alignment = corpus.align(lower, higher, weights);
    const notes = await readNotes(values.notes, lower, higher, effects);
    const merged = mergeNotes(alignment, notes);
    tellReopened(merged, effects);
    const content = await render(format, alignment, merged.kept, corpus);
    if (values.out === undefined) effects.out(content as string);
    else await writeAtomically(resolve(effects.cwd, values.out), content);
    return 0;
  },
};

async function render(
  format: (typeof FORMATS)[number],
  alignment: Alignment,
  notes: readonly ReviewerNote[],
  corpus: Corpus,
): Promise<string | Uint8Array> {
  switch (format) {
    case "json":
      return `${JSON.stringify({...alignment, notes}, null, 2)}\n`;
    case "csv":
      return toCsv(alignment);
    case "table":
      return toTable(alignment, corpus);
    case "md":
      return toMarkdown(reportOf(alignment, notes, corpus));
    case "html":
      return toHtml(reportOf(alignment, notes, corpus));
    case "docx":
      return toDocx(reportOf(alignment, notes, corpus));
  }
}

function reportOf(alignment: Alignment, notes: readonly ReviewerNote[], corpus: Corpus): ReportDocument {
  const version = (id: string): string => fingerprint(corpus.record(id).text ?? "");
  return alignmentReport(alignment, {
    lower: corpus.plan(alignment.lower),
    higher: corpus.plan(alignment.higher),
    indicators: corpus.indicators(),
    measures: corpus.measures(),
    findings: corpus.audit(alignment.lower),
    notes,
    versions: {lower: version(alignment.lower), higher: version(alignment.higher)},
  });
}

function toTable(alignment: Alignment, corpus: Corpus): string {
  const {summary} = alignment;
  const notices = alignment.notices.map((n) => `※ ${n}\n`).join("");
  const indicators = textTable(
    ["判定", "指标", "下级", "上级", "说明"],
    alignment.indicators.map((v) => [
      VERDICT_ZH[v.verdict],
      corpus.indicator(v.indicator).zh,
      v.lower ? dated(v.lower) : "—",
      dated(v.higher),
      v.reason + (v.flags.length > 0 ? ` [${v.flags.join(" ")}]` : ""),
    ]),
  );
  const clauses = textTable(
    ["判定", "上级条款", "下级最相近条款"],
    alignment.clauses.map((c) => [CLAUSE_ZH[c.verdict], flat(c.quote), c.matches[0] ? flat(c.matches[0].quote) : "—"]),
  );
  const parts = textTable(
    ["分项", "数量", "总数"],
    summary.parts.filter((p) => p.of > 0).map((p) => [PART_ZH[p.name] ?? p.name, String(p.count), String(p.of)]),
  );
  const score =
    summary.score === null
      ? "总分：可判定的要求不足，不给出"
      : `总分：${summary.score.toFixed(1)}（权重变动时 ${summary.sensitivity?.low.toFixed(1)}–${summary.sensitivity?.high.toFixed(1)}）`;
  const unchecked = alignment.unchecked.map((u) => `  ${u.what}：${u.count}处。${u.reason}\n`).join("");
  return `${notices}\n${indicators}\n${alignment.clauses.length > 0 ? `${clauses}\n` : ""}${parts}\n${score}\n未核对：\n${unchecked}`;
}

function flat(quote: string): string {
  const text = quote.replace(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function weightsOf(text: string | undefined): Record<string, number> | undefined {
  if (text === undefined) return undefined;
  return Object.fromEntries(
    text.split(",").map((pair) => {
      const [name = "", value = ""] = pair.split("=");
      if (!["indicators", "clauses", "measures"].includes(name) || !(Number(value) >= 0 && Number(value) < Infinity) || value === "")
        throw new InputError(`align: --weights ${pair}: not a part and a number; write indicators=0.4,clauses=0.4,measures=0.2`);
      return [name, Number(value)];
    }),
  );
}
