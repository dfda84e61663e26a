import {CHECK} from "../../say/index.js";
import {basename} from "node:path";
import {checkDraft} from "../../check/index.js";
import {checkReport, tallied, toHtml, toMarkdown} from "../../report/index.js";
import {InputError, type Command} from "../command.js";
import {openCorpus} from "../open.js";
import {oneOf, readOptions} from "../options.js";
import {readFor} from "../read.js";
import {textTable} from "../table.js";

const usage = "DRAFT [--plan PLAN]… [--format table|json|md|html] [--fail-on differs] [--ocr]";
const options = {
  plan: {type: "string", multiple: true},
  format: {type: "string"},
  "fail-on": {type: "string"},
  ocr: {type: "boolean"},
} as const;

export const check: Command = {
  name: "check",
  usage,
  summary: "every figure of a briefing, news item or draft report against the corpus: agrees, rounds, differs, cannot be verified",
  async run(args, effects) {
    const {values, positionals} = readOptions("check", usage, args, options, {min: 1, max: 1});
    const format = oneOf("check", "format", values.format, ["table", "json", "md", "html"], "table");
    const failOn = values["fail-on"] === undefined ? null : oneOf("check", "fail-on", values["fail-on"], ["differs"], "differs");
    const {document} = await readFor(positionals[0]!, effects, values);
    const {data} = await openCorpus(effects);
    const unknown = values.plan?.find((id) => !data.plans.some((r) => r.plan.id === id));
    if (unknown !== undefined)
      throw new InputError(`check: no plan "${unknown}"; the plans are ${data.plans.map((r) => r.plan.id).join(", ")}`);
    const figures = checkDraft(document, {...data, plans: data.plans.filter((r) => values.plan?.includes(r.plan.id) ?? true)});
    const title = basename(positionals[0]!);
    if (format === "json") effects.out(`${JSON.stringify(figures.map(slim), null, 2)}\n`);
    else if (format === "table")
      effects.out(
        textTable(
          ["结果", "位置", "稿中", "说明"],
          figures.map((f) => [CHECK[f.status].zh, String(f.number.start), `${f.printed} ${f.name}`, f.reason]),
        ),
      );
    else effects.out((format === "md" ? toMarkdown : toHtml)(checkReport(title, figures)));
    effects.err(tallied(figures));
    return failOn !== null && figures.some((f) => f.status === "differs") ? 1 : 0;
  },
};

/** The evidence by its ids and words, not with the whole plan. */
function slim({evidence, ...figure}: ReturnType<typeof checkDraft>[number]): object {
  if (evidence === null) return {...figure, evidence};
  const {id, start, end, quote} = evidence.claim;
  return {...figure, evidence: {plan: evidence.plan.id, claim: id, start, end, quote}};
}
