import {planChanges, type PlanChanges} from "../../changes/index.js";
import type {Corpus} from "../../corpus/index.js";
import {changesReport, CLAUSE_CHANGE_ZH, stated, TARGET_CHANGE_ZH, toHtml, toMarkdown} from "../../report/index.js";
import {manifestChanges, type Manifest} from "../../node/index.js";
import type {Command, Effects, ExitCode} from "../command.js";
import {givenOf, givenOptions, openPlans} from "../documents.js";
import {manifestsOf, toldChanges} from "../manifests.js";
import {openCorpus} from "../open.js";
import {oneOf, readOptions} from "../options.js";
import {textTable} from "../table.js";

const usage = "OLD NEW [--format table|json|md|html] [--old-period Y-Y] [--old-title T …] [--new-period Y-Y …] [--ocr]";
const options = {format: {type: "string"}, ocr: {type: "boolean"}, ...givenOptions("old-"), ...givenOptions("new-")} as const;

export const diff: Command = {
  name: "diff",
  usage,
  summary: "two versions of a plan, by id or file: targets raised, lowered, dropped, new; bounds, natures, horizons; sentences by meaning",
  async run(args, effects) {
    const {values, positionals} = readOptions("diff", usage, args, options, {min: 2, max: 2});
    const format = oneOf("diff", "format", values.format, ["table", "json", "md", "html"], "table");
    const manifests = await manifestsOf(positionals as [string, string], effects);
    if (manifests) return tellManifests(manifests, format, effects);
    const named = (["old-", "new-"] as const).map((prefix, i) => ({name: positionals[i]!, given: givenOf(values, prefix), prefix}));
    const {corpus, ids} = await openPlans(await openCorpus(effects), named, effects, values);
    const [old, now] = ids.map((id) => corpus.side(id)) as [ReturnType<Corpus["side"]>, ReturnType<Corpus["side"]>];
    const changes = planChanges(old, now, corpus.indicators());
    if (format === "json") effects.out(`${JSON.stringify(changes, null, 2)}\n`);
    else if (format === "table") effects.out(toTable(changes));
    else effects.out((format === "md" ? toMarkdown : toHtml)(changesReport(changes, old.plan, now.plan)));
    effects.err(`${changes.targets.length} targets and ${changes.clauses.length} sentences differ`);
    return 0;
  },
};

function tellManifests(manifests: readonly [Manifest, Manifest], format: string, {out, err}: Effects): ExitCode {
  const changes = manifestChanges(...manifests);
  out(format === "json" ? `${JSON.stringify(changes, null, 2)}\n` : toldChanges(changes));
  err(`${changes.moves.length} of what is published moved`);
  return 0;
}

function toTable({targets, clauses}: PlanChanges): string {
  const rows = targets.map((t) => [t.kinds.map((k) => TARGET_CHANGE_ZH[k]).join("、"), t.name, stated(t.old), stated(t.new)]);
  const flat = (text: string | undefined): string => {
    const line = (text ?? "—").replace(/\s+/g, " ").trim();
    return line.length > 40 ? `${line.slice(0, 39)}…` : line;
  };
  const sentences = clauses.map((c) => [CLAUSE_CHANGE_ZH[c.kind], flat(c.old?.quote), flat(c.new?.quote)]);
  return `${textTable(["变动", "目标", "旧稿", "新稿"], rows)}\n${textTable(["变动", "旧句", "新句"], sentences)}`;
}
