import {CLAUSE_VERDICT, PART} from "../../say/index.js";
import {resolve} from "node:path";
import {decidablesOf, decideAlignment, decideFindings} from "../../decisions/index.js";
import {align as alignPlans, dated, whyNoScore} from "../../align/index.js";
import type {Corpus} from "../../corpus/index.js";
import {fingerprint} from "../../model/ids.js";
import type {Alignment, ReviewerDecision} from "../../model/index.js";
import {
  fullReport,
  signedReport,
  toCsv,
  toDocx,
  toHtml,
  toMarkdown,
  toWorkbook,
  VERDICT_ZH,
  type ReportContext,
  type ReportDocument,
} from "../../report/index.js";
import {writeAtomically} from "../../node/atomic.js";
import {InputError, type Command, type Effects, type ExitCode} from "../command.js";
import {batchOptions, judgeAll} from "../batch.js";
import {givenOf, givenOptions, openPlans} from "../documents.js";
import {decisionsOn, tellStandings} from "../decisions.js";
import {openCorpus} from "../open.js";
import {oneOf, readOptions} from "../options.js";
import {textTable} from "../table.js";
import {sentenceLines, vectorsOf} from "../vectors.js";

const usage =
  "LOWER HIGHER [--format table|json|md|html|docx|csv|xlsx|sentences] [--vectors FILE] [--full] [--to NAME] [--out FILE] [--decisions FILE]… [--weights indicators=0.4,clauses=0.4,measures=0.2] [--lower-region CODE] [--lower-period Y-Y] [--lower-kind K] [--lower-title T] [--lower-issued DATE] [--higher-region CODE …] [--ocr] | --parents [--store DIR] [--jobs N]";
const options = {
  format: {type: "string"},
  out: {type: "string"},
  decisions: {type: "string", multiple: true},
  weights: {type: "string"},
  full: {type: "boolean"},
  to: {type: "string"},
  ocr: {type: "boolean"},
  parents: {type: "boolean"},
  vectors: {type: "string"},
  ...batchOptions,
  ...givenOptions("lower-"),
  ...givenOptions("higher-"),
} as const;
const COUNTS = "select verdict, count(*)::int as pairs from verdicts where not reference group by verdict order by pairs desc";
const FORMATS = ["table", "json", "md", "html", "docx", "csv", "xlsx", "sentences"] as const;

export const align: Command = {
  name: "align",
  usage,
  summary: "hold a lower plan against a higher or reference one, by id or file: the alignment, or the reviewer's report",
  async run(args, effects) {
    const all = args.includes("--parents");
    const {values, positionals} = readOptions("align", usage, args, options, all ? {min: 0, max: 2} : {min: 2, max: 2});
    if (all) return judgeAll("align --parents", positionals, values, COUNTS, effects);
    const format = oneOf("align", "format", values.format, FORMATS, "table");
    if ((format === "docx" || format === "xlsx") && values.out === undefined)
      throw new InputError(`align: ${format === "docx" ? "a DOCX" : "an XLSX"} is not text; name a file with --out`);
    const weights = weightsOf(values.weights);
    const sides = (["lower-", "higher-"] as const).map((prefix, i) => ({name: positionals[i]!, given: givenOf(values, prefix), prefix}));
    const {corpus, ids} = await openPlans(await openCorpus(effects), sides, effects, values);
    const [lower, higher] = ids as [string, string];
    if (format === "sentences") return give(sentenceLines(corpus, ids), values.out, effects);
    const alignment = alignPlans(corpus.side(lower), corpus.side(higher), {
      ...corpus.data,
      weights,
      vectors: await vectorsOf(values.vectors, effects),
    });
    const log = await decisionsOn(values.decisions, lower, higher, effects);
    tellStandings(decidablesOf(alignment), log, effects);
    const decided = decideAlignment(alignment, log);
    const context = contextOf(decided, log, corpus, values.to);
    const content =
      format === "xlsx"
        ? await toWorkbook(decided, context, corpus.repairs(lower, higher))
        : await render(format, decided, context, values.full ? fullReport : signedReport);
    return give(content, values.out, effects);
  },
};

async function give(content: string | Uint8Array, out: string | undefined, effects: Effects): Promise<ExitCode> {
  if (out === undefined) effects.out(content as string);
  else await writeAtomically(resolve(effects.cwd, out), content);
  return 0;
}

async function render(
  format: Exclude<(typeof FORMATS)[number], "sentences" | "xlsx">,
  alignment: Alignment,
  context: ReportContext,
  report: (alignment: Alignment, context: ReportContext) => ReportDocument,
): Promise<string | Uint8Array> {
  switch (format) {
    case "json":
      return `${JSON.stringify(alignment, null, 2)}\n`;
    case "csv":
      return toCsv(alignment);
    case "table":
      return toTable(alignment, context);
    case "md":
      return toMarkdown(report(alignment, context));
    case "html":
      return toHtml(report(alignment, context));
    case "docx":
      return toDocx(report(alignment, context));
  }
}

function contextOf({lower, higher}: Alignment, log: readonly ReviewerDecision[], corpus: Corpus, to?: string): ReportContext {
  const version = (id: string): string => fingerprint(corpus.record(id).text ?? "");
  return {
    lower: corpus.plan(lower),
    higher: corpus.plan(higher),
    indicators: corpus.indicators(),
    measures: corpus.measures(),
    regions: corpus.data.regions,
    findings: decideFindings(corpus.audit(lower), log),
    log,
    versions: {lower: version(lower), higher: version(higher)},
    to,
  };
}

function toTable(alignment: Alignment, {indicators: catalogue}: ReportContext): string {
  const {summary} = alignment;
  const notices = alignment.notices.map((n) => `※ ${n}\n`).join("");
  const indicators = textTable(
    ["判定", "指标", "下级", "上级", "说明"],
    alignment.indicators.map((v) => [
      VERDICT_ZH[v.verdict],
      catalogue.find((i) => i.id === v.indicator)?.zh ?? v.indicator,
      v.lower ? dated(v.lower) : "—",
      dated(v.higher),
      v.reason + (v.flags.length > 0 ? ` [${v.flags.join(" ")}]` : ""),
    ]),
  );
  const clauses = textTable(
    ["判定", "上级条款", "下级最相近条款"],
    alignment.clauses.map((c) => [
      `${CLAUSE_VERDICT[c.verdict].zh}${c.decided ? "（审读）" : ""}`,
      flat(c.quote),
      c.matches[0] ? flat(c.matches[0].quote) : "—",
    ]),
  );
  const parts = textTable(
    ["分项", "数量", "总数"],
    summary.parts.filter((p) => p.of > 0).map((p) => [PART[p.name]?.zh ?? p.name, String(p.count), String(p.of)]),
  );
  const score =
    summary.score === null
      ? `总分：${whyNoScore(alignment.reference !== null).zh}，不给出`
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
