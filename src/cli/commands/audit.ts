import {decidableFindings, decideFindings} from "../../decisions/index.js";
import type {Finding} from "../../model/index.js";
import {findingsJson, findingsMarkdown, findingsText} from "../../report/index.js";
import {type Command} from "../command.js";
import {batchOptions, judgeAll} from "../batch.js";
import {givenOf, givenOptions, openPlans} from "../documents.js";
import {decisionsOn, tellStandings} from "../decisions.js";
import {openCorpus} from "../open.js";
import {oneOf, readOptions} from "../options.js";

const usage =
  "PLAN|FILE [--format table|json|md] [--fail-on error|explain|note] [--period Y-Y] [--region CODE] [--kind K] [--title T] [--decisions FILE]… [--ocr] | --all [--store DIR] [--jobs N]";
const options = {
  format: {type: "string"},
  "fail-on": {type: "string"},
  ...givenOptions(""),
  decisions: {type: "string", multiple: true},
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
    const read = corpus.audit(plan);
    const log = await decisionsOn(values.decisions, plan, null, effects);
    const findings = decideFindings(read, log);
    effects.out(RENDER[format](findings));
    tellStandings(decidableFindings(read), log, effects);
    const standing = findings.filter((f) => !f.dismissed);
    effects.err(`${standing.length} findings: ${SEVERITIES.map((s) => `${count(standing, s)} ${s}`).join(", ")}`);
    return failOn !== null && SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((s) => count(standing, s) > 0) ? 1 : 0;
  },
};

function count(findings: readonly Finding[], severity: Finding["severity"]): number {
  return findings.filter((f) => f.severity === severity).length;
}

const RENDER = {table: findingsText, json: findingsJson, md: findingsMarkdown} as const;
