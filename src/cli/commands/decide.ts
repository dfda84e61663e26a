import * as v from "valibot";
import {
  carriedOver,
  carriedTo,
  decidableFindings,
  decidablesOf,
  parseLog,
  headingOf,
  progressOf,
  sectionThing,
  queueOf,
  standings,
  type Decidable,
} from "../../decisions/index.js";
import {ReviewerDecision, type Alignment, type Finding} from "../../model/index.js";
import {appendDecisions, decisionsFile} from "../../node/decisions.js";
import {decidedZh, thingsOf} from "../../report/index.js";
import {InputError, type Command, type Effects} from "../command.js";
import {decisionsOn, opinion, tellStandings} from "../decisions.js";
import {openPlans} from "../documents.js";
import {homeOf, openCorpus, ownHomeOf} from "../open.js";
import {readOptions} from "../options.js";
import {textOf} from "../read.js";
import {textTable} from "../table.js";

const usage =
  "LOWER [HIGHER] [--key KEY --verdict VERDICT [--note WORDS] [--settle] --by NAME] [--import FILE]… [--withdraw --key KEY --by NAME] [--carry OLD-DRAFT] [--assign SECTION --to NAME --by NAME] [--progress] [--second NAME]";
const text = {type: "string"} as const;
const options = {
  key: text,
  verdict: text,
  note: text,
  by: text,
  settle: {type: "boolean"},
  withdraw: {type: "boolean"},
  carry: text,
  second: text,
  assign: text,
  to: text,
  progress: {type: "boolean"},
  import: {type: "string", multiple: true},
} as const;

export const decide: Command = {
  name: "decide",
  usage,
  summary:
    "a reviewer's decisions on an alignment or an audit: add one, import a colleague's, carry those on an older draft, or list what waits",
  async run(args, effects) {
    const {values, positionals} = readOptions("decide", usage, args, options, {min: 1, max: 2});
    const writes = WRITING.some((option) => values[option] !== undefined);
    const home = (writes ? ownHomeOf : homeOf)(effects);
    const named = [...positionals, ...(values.carry === undefined ? [] : [values.carry])].map((name) => ({name, given: {}, prefix: ""}));
    const {corpus, ids} = await openPlans(await openCorpus(effects), named, effects, {});
    const [lower, higher = null] = ids.slice(0, positionals.length) as [string, string?];
    const file = decisionsFile(home, lower, higher);
    const alignment = higher === null ? null : corpus.align(lower, higher);
    const findings = alignment ? [] : corpus.audit(lower);
    const things = alignment ? decidablesOf(alignment) : decidableFindings(findings);
    await written(values, {lower, higher, file, things, alignment, old: ids.at(-1)!}, effects);
    const log = await decisionsOn(undefined, lower, higher, effects);
    const lists = !writes && !values.progress;
    if (values.progress && alignment) effects.out(progress(alignment, log));
    else if (lists && alignment)
      effects.out(waiting(alignment, log, {indicators: corpus.indicators(), measures: corpus.measures()}, values.second));
    else if (lists) effects.out(listed(findings, log));
    tellStandings(things, log, effects);
    return 0;
  },
};

/** Options with which a decision is written down; without one of them what waits is listed. */
const WRITING = ["carry", "assign", "import", "key"] as const;

type Values = ReturnType<typeof readOptions<typeof options>>["values"];

/** Writes down what the options say, if they say anything. */
async function written(
  values: Values,
  on: On & {readonly file: string; readonly alignment: Alignment | null; readonly old: string},
  effects: Effects,
): Promise<void> {
  if (values.carry !== undefined) await carried(on.old, on, effects);
  else if (values.assign !== undefined) await appendDecisions(on.file, [assigned(values, on)]);
  else if (values.import) await imported(values.import, on, effects);
  else if (values.key !== undefined) await appendDecisions(on.file, [decisionOf(values, on)]);
}

interface On {
  readonly lower: string;
  readonly higher: string | null;
  readonly things: readonly Decidable[];
}

function decisionOf(values: Values, {lower, higher, things}: On): ReviewerDecision {
  const thing = things.find((t) => t.key === values.key);
  if (!thing)
    throw new InputError(
      `decide: nothing here has the key "${values.key}"; list them with duibiao decide ${[lower, higher].filter(Boolean).join(" ")}`,
    );
  if (values.verdict === undefined && !values.withdraw)
    throw new InputError(`decide: --verdict is missing; usage: duibiao decide ${usage}`);
  const parsed = v.safeParse(ReviewerDecision, {
    lower,
    higher,
    key: thing.key,
    verdict: values.withdraw ? null : values.verdict,
    proposed: thing.proposed,
    note: values.note ?? "",
    by: values.by ?? "",
    at: new Date().toISOString(),
    guard: thing.guard,
    ...(values.settle ? {settles: true} : {}),
  });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue);
  throw new InputError(`decide: ${field === null ? "this decision" : `--${field}`} needs ${issue.message}`);
}

/** Lines of colleagues' files beside those that are here; where they differ, both are shown. */
async function imported(
  files: readonly string[],
  {lower, higher, file, things}: On & {readonly file: string},
  effects: Effects,
): Promise<void> {
  for (const name of files) {
    const {decisions, faults} = parseLog(await textOf(name, effects));
    if (faults[0]) throw new InputError(`${name}:${faults[0].line} ${faults[0].fact}; nothing was imported`);
    const stray = decisions.find((d) => d.lower !== lower || d.higher !== higher);
    if (stray)
      throw new InputError(
        `${name}: these decisions are on ${[stray.lower, stray.higher].filter(Boolean).join(" and ")}; nothing was imported`,
      );
    const added = await appendDecisions(file, decisions);
    effects.out(`${name}: ${added.length} decisions added, ${decisions.length - added.length} were here already\n`);
    const standingOf = standings(await decisionsOn(undefined, lower, higher, effects));
    const keys = new Set(added.map((d) => d.key));
    const unlike = things.flatMap((t) => {
      const standing = standingOf(t);
      return keys.has(t.key) && standing.state === "conflict" ? [[t.key, ...standing.decisions.map(opinion)]] : [];
    });
    if (unlike.length > 0) effects.out(textTable(["differ on", "one", "another"], unlike));
  }
}

/** A section of the higher plan as the work of a reviewer; "" takes it from whoever had it. */
function assigned(
  {assign, to = "", by = ""}: Values,
  {lower, higher, alignment}: Pick<On, "lower" | "higher"> & {readonly alignment: Alignment | null},
): ReviewerDecision {
  const headings = [...new Set((alignment?.clauses ?? []).map(headingOf))].filter(Boolean);
  const heading = headings.find((h) => h === assign) ?? headings.find((h) => h.includes(assign!));
  if (heading === undefined) throw new InputError(`decide: the higher plan has no section "${assign}"; --progress lists them`);
  const parsed = v.safeParse(ReviewerDecision, {
    lower,
    higher,
    ...sectionThing(heading),
    verdict: to === "" ? null : "assigned",
    note: to,
    by,
    at: new Date().toISOString(),
    settles: true,
  });
  if (!parsed.success) throw new InputError(`decide: --by needs ${parsed.issues[0].message}`);
  return parsed.output;
}

/** Takes the decisions on an older draft along; they hold where the words stand, and are open again where these moved. */
async function carried(old: string, {lower, higher, file, things}: On & {readonly file: string}, effects: Effects): Promise<void> {
  const log = carriedTo(await decisionsOn(undefined, old, higher, effects), lower);
  if (log.length === 0) throw new InputError(`decide: nothing was decided on ${[old, higher].filter(Boolean).join(" against ")}`);
  await appendDecisions(file, log);
  const {stands, reopened, gone} = carriedOver(things, log);
  effects.out(`${stands.length} decisions stand, ${reopened.length} are open again, ${gone.length} are on what is gone\n`);
}

/** What waits for a reviewer, what they find most in first. */
function waiting(
  alignment: Alignment,
  log: readonly ReviewerDecision[],
  names: Pick<Parameters<typeof thingsOf>[1], "indicators" | "measures">,
  second: string | undefined,
): string {
  const titles = new Map(thingsOf(alignment, {...names, findings: []}).map((t) => [t.key, t.title]));
  const rows = queueOf(alignment, log, second ?? null).map((w) => [
    w.key,
    decidedZh(w.key, w.proposed),
    `${Math.round(100 * (1 - w.doubt))}%`,
    titles.get(w.key) ?? "",
  ]);
  return textTable(["key", "判定", "把握", "对象"], rows);
}

/** Section by section: how many are decided, and by whom. */
function progress(alignment: Alignment, log: readonly ReviewerDecision[]): string {
  const rows = progressOf(alignment, log).map(({section, of, decided, open, by, assigned: to}) => [
    section || "（指标和举措）",
    to ?? "",
    String(of),
    String(decided),
    String(open),
    by.map(([name, count]) => `${name} ${count}`).join("、"),
  ]);
  return textTable(["章节", "分工", "项", "已审", "待定论", "审核人"], rows);
}

function listed(findings: readonly Finding[], log: readonly ReviewerDecision[]): string {
  const standingOf = standings(log);
  const open = decidableFindings(findings).map((d, i) => ({...d, message: findings[i]!.message}));
  return textTable(
    ["key", "发现"],
    open.filter((d) => standingOf(d).state !== "decided").map((d) => [d.key, d.message]),
  );
}
