import type {Finding} from "../../model/index.js";
import {findingsJson, findingsMarkdown, findingsText, mergeFindingNotes} from "../../report/index.js";
import {type Command} from "../command.js";
import {batchOptions, judgeAll} from "../batch.js";
import {givenOf, givenOptions, openPlans} from "../documents.js";
import {readNotes, tellReopened} from "../notes.js";
import {openCorpus} from "../open.js";
import {oneOf, readOptions} from "../options.js";

const usage =
  "PLAN|FILE [--format table|json|md] [--fail-on error|explain|note] [--period Y-Y] [--region CODE] [--kind K] [--title T] [--notes FILE]… [--ocr] | --all [--store DIR] [--jobs N]";
const options = {
  format: {type: "string"},
  "fail-on": {type: "string"},
  ...givenOptions(""),
  notes: {type: "string", multiple: true},
  ocr: {type: "boolean"},
  all: {type: "boolean"},
  ...batchOptions,
} as const;
const COUNTS = "select severity, rule, count(*)::int as findings from findings group by all order by severity, findings desc, rule";
const SEVERITIES = ["error", "explain", "note"] as const;

export const audit: Command = {
  name: "audit",
  usage,
  summary: "inconsistencies inside one plan, with the arithmetic",
  async run(args, effects) {
    const all = args.includes("--all");
    const {values, positionals} = readOptions("audit", usage, args, options, all ? {min: 0, max: 1} : {min: 1, max: 1});
    if (all) return judgeAll("audit --all", positionals, values, COUNTS, effects);
    const format = oneOf("audit", "format", values.format, ["table", "json", "md"], "table");
    const failOn = values["fail-on"] === undefined ? null : oneOf("audit", "fail-on", values["fail-on"], SEVERITIES, "error");
    const {corpus, ids} = await openPlans(
      await openCorpus(effects),
      [{name: positionals[0]!, given: givenOf(values, ""), prefix: ""}],
      effects,
      values,
    );
    const plan = ids[0]!;
    const findings = corpus.audit(plan);
    const merged = mergeFindingNotes(findings, await readNotes(values.notes, plan, null, effects));
    tellReopened(merged, effects);
    effects.out(RENDER[format](findings, merged.kept));
    effects.err(`${findings.length} findings: ${SEVERITIES.map((s) => `${count(findings, s)} ${s}`).join(", ")}`);
    return failOn !== null && SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((s) => count(findings, s) > 0) ? 1 : 0;
  },
};

function count(findings: readonly Finding[], severity: Finding["severity"]): number {
  return findings.filter((f) => f.severity === severity).length;
}

const RENDER = {table: findingsText, json: findingsJson, md: findingsMarkdown} as const;
