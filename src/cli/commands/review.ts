import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import * as v from "valibot";
import {guardOf} from "../../claims/index.js";
import {Review, type Claim, type Decision, type Document} from "../../model/index.js";
import {mostDoubtful} from "../../node/add.js";
import {writeAtomically} from "../../node/atomic.js";
import {CorpusError} from "../../node/faults.js";
import {readJson} from "../../node/json-file.js";
import {whileLocked} from "../../node/lock.js";
import {InputError, type Command, type Effects} from "../command.js";
import {foldersOf, homeOf, openCorpus, ownHomeOf} from "../open.js";
import {readOptions} from "../options.js";

const usage = "PLAN [--all] [--by NAME]";
const options = {all: {type: "boolean"}, by: {type: "string"}} as const;
const CONTEXT = 60;
const HELP = "  [c]onfirm  [x] reject  [e]dit field=value …  [s]kip  [q]uit\n";

export const review: Command = {
  name: "review",
  usage,
  summary: "decide claim by claim beside the text, most doubtful first; decisions go to review.json",
  async run(args, effects) {
    const {values, positionals} = readOptions("review", usage, args, options, {min: 1, max: 1});
    const corpus = await openCorpus(effects);
    const record = corpus.data.plans.find((p) => p.plan.id === positionals[0]);
    if (!record?.text)
      throw new InputError(
        `review: no plan with a text is called "${positionals[0]}"; the plans are ${corpus.data.plans.map((p) => p.plan.id).join(", ")}`,
      );
    const home = foldersOf(effects).find((dir) => existsSync(join(dir, "plans", record.plan.id)))!;
    if (home === homeOf(effects)) ownHomeOf(effects);
    const file = join(home, "plans", record.plan.id, "review.json");
    const document = corpus.document(record.plan.id)!;
    const open = values.all ? record.claims.filter((c) => c.origin === "extracted") : mostDoubtful(record.claims);
    effects.err(`${open.length} claims to decide in ${record.plan.id}`);
    const lines = effects.answers[Symbol.asyncIterator]();
    for (const claim of open) {
      const decision = await ask(claim, document, values.by ?? "", lines, effects);
      if (decision === "quit") break;
      if (decision === null) continue;
      for (const d of await append(file, decision, record.review))
        effects.err(
          `"${d.number}" in "${d.sentence.replace(/\s+/g, " ")}": ${d.by || "somebody"} has ${d.decision} it meanwhile (${d.reason}); both are kept, the last stands`,
        );
    }
    return 0;
  },
};

async function ask(
  claim: Claim,
  document: Document,
  by: string,
  lines: AsyncIterator<string>,
  effects: Effects,
): Promise<Decision | "quit" | null> {
  effects.out(show(claim, document.text) + HELP);
  for (;;) {
    const {value, done} = await lines.next();
    const [key, ...rest] = done ? ["q"] : value.trim().split(/\s+/);
    if (key === "q") return "quit";
    if (key === "s" || key === "") return null;
    if (key === "c") return decide(claim, document, "confirmed", by, rest.join(" ") || "read beside the text");
    if (key === "x") return decide(claim, document, "rejected", by, rest.join(" ") || "no measurement");
    const fields = key === "e" ? fieldsOf(rest) : null;
    if (fields) return {...decide(claim, document, "corrected", by, "read beside the text"), fields};
    effects.err(`not understood: ${String(value)}; e takes name=… value=… unit=… comparator=… role=… kind=… period=… nature=… indicator=…`);
  }
}

/** The claim with its reading, and the sentence around it with the number marked. */
function show(c: Claim, text: string): string {
  const before = text.slice(Math.max(0, c.numberStart - CONTEXT), c.numberStart).replace(/\s+/g, " ");
  const after = text.slice(c.numberStart + c.number.length, c.numberStart + c.number.length + CONTEXT).replace(/\s+/g, " ");
  return `\n${before}【${c.number}】${after}\n  ${c.name} ${c.comparator}${c.value}${c.unit}  ${c.role} ${c.kind} ${c.period || "?"} ${c.nature}  ${c.indicator ?? "unlinked"}  ${c.confidence.toFixed(2)} ${c.flags.join(",")}\n`;
}

function decide(c: Claim, document: Document, decision: Decision["decision"], by: string, reason: string): Decision {
  const date = new Date().toISOString().slice(0, 10);
  return {decision, ...guardOf(c, document), name: c.name, reason, by, date};
}

const Fields = v.partial(
  v.object({
    name: v.string(),
    value: v.pipe(v.string(), v.transform(Number), v.number()),
    unit: v.string(),
    comparator: v.picklist(["=", ">=", ">", "<=", "<", "~"]),
    role: v.picklist(["achieved", "baseline", "interim", "target", "task"]),
    kind: v.picklist(["level", "increment", "growth", "annual"]),
    period: v.string(),
    nature: v.picklist(["约束性", "预期性", ""]),
    indicator: v.string(),
  }),
);

/** `name=… value=…` as corrected fields; null if a field or a value is unknown. */
export function fieldsOf(words: readonly string[]): v.InferOutput<typeof Fields> | null {
  const pairs = words.map((w) => [w.slice(0, w.indexOf("=")), w.slice(w.indexOf("=") + 1)] as const);
  if (pairs.length === 0 || pairs.some(([k]) => !(k in Fields.entries))) return null;
  const parsed = v.safeParse(Fields, Object.fromEntries(pairs));
  return parsed.success && !Number.isNaN(parsed.output.value ?? 0) ? parsed.output : null;
}

/** A plan without a review has no decisions yet. */
const unlessMissing =
  (plan: string) =>
  (error: NodeJS.ErrnoException): string => {
    if (error.code === "ENOENT") return JSON.stringify({plan, decisions: []});
    throw error;
  };

/** Adds a decision to those of the file, whoever else writes there; gives what others decided on the same claim since `known` was read. */
async function append(file: string, decision: Decision, {plan, decisions: known}: Review): Promise<readonly Decision[]> {
  return whileLocked(file, async () => {
    const {value: current, faults} = readJson(await readFile(file, "utf8").catch(unlessMissing(plan)), file, Review);
    if (current === null) throw new CorpusError(faults);
    await writeAtomically(file, `${JSON.stringify({...current, decisions: [...current.decisions, decision]}, null, 2)}\n`);
    return current.decisions
      .slice(known.length)
      .filter((d) => d.sentence === decision.sentence && d.at === decision.at && d.nth === decision.nth && d.name === decision.name);
  });
}
