import type {Finding} from "../../model/index.js";
import {findingsJson, findingsMarkdown, findingsText, mergeFindingNotes} from "../../report/index.js";
import {type Command} from "../command.js";
import {givenOf, givenOptions, openPlans} from "../documents.js";
import {readNotes, tellReopened} from "../notes.js";
import {openCorpus} from "../open.js";
import {oneOf, readOptions} from "../options.js";

const usage =
  "PLAN|FILE [--format table|json|md] [--fail-on error|explain|note] [--period Y-Y] [--region CODE] [--kind K] [--title T] [--notes FILE]… [--ocr]";
const options = {
  format: {type: "string"},
  "fail-on": {type: "string"},
  ...givenOptions(""),
  notes: {type: "string", multiple: true},
  ocr: {type: "boolean"},
} as const;
const SEVERITIES = ["error", "explain", "note"] as const;

export const audit: Command = {
  name: "audit",
  usage,
  summary: "inconsistencies inside one plan, with the arithmetic",
  async run(args, effects) {
    const {values, positionals} = readOptions("audit", usage, args, options, {min: 1, max: 1});
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
