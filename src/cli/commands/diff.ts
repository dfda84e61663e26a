import {CLAUSE_CHANGE, TARGET_CHANGE} from "../../say/index.js";
import {planChanges, type PlanChanges} from "../../changes/index.js";
import {carriedOver, carriedTo} from "../../decisions/index.js";
import type {Corpus} from "../../corpus/index.js";
import {changesReport, stated, thingsOf, toHtml, toMarkdown, type CarriedOn} from "../../report/index.js";
import {decidedAgainst} from "../../node/decisions.js";
import {manifestChanges} from "../../node/manifest-diff.js";
import type {Manifest} from "../../node/manifest.js";
import {decisionsOn} from "../decisions.js";
import type {Command, Effects, ExitCode} from "../command.js";
import {givenOf, givenOptions, openPlans} from "../documents.js";
import {manifestsOf, toldChanges} from "../manifests.js";
import {homeOf, openCorpus} from "../open.js";
import {oneOf, readOptions} from "../options.js";
import {textTable} from "../table.js";

const usage =
  "OLD NEW [--format table|json|md|html] [--old-period Y-Y] [--old-title T …] [--new-period Y-Y …] [--higher PLAN|FILE] [--ocr]";
const options = {
  format: {type: "string"},
  higher: {type: "string"},
  ocr: {type: "boolean"},
  ...givenOptions("old-"),
  ...givenOptions("new-"),
} as const;

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
    // A plan that the drafts were held against may be a file as they are.
    const above = values.higher === undefined ? [] : [{name: values.higher, given: {}, prefix: "higher-"}];
    const {corpus, ids} = await openPlans(await openCorpus(effects), [...named, ...above], effects, values);
    const [old, now] = ids.slice(0, 2).map((id) => corpus.side(id)) as [ReturnType<Corpus["side"]>, ReturnType<Corpus["side"]>];
    const changes = planChanges(old, now, corpus.indicators());
    const carried = await carriedFrom(old.plan.id, now.plan.id, corpus, effects);
    if (format === "json") effects.out(`${JSON.stringify({...changes, decisions: carried.map(slim)}, null, 2)}\n`);
    else if (format === "table") effects.out(toTable(changes));
    else effects.out((format === "md" ? toMarkdown : toHtml)(changesReport(changes, old.plan, now.plan, carried)));
    const textless = [old, now].find((side) => side.plan.secondary);
    effects.err(
      textless
        ? `${changes.targets.length} targets differ; sentences are not compared, for the corpus has no text of ${textless.plan.id}`
        : `${changes.targets.length} targets and ${changes.clauses.length} sentences differ`,
    );
    for (const {higher, stands, reopened, gone} of carried)
      effects.err(
        `decisions on ${old.plan.id} ${higher ? `against ${higher.id}` : "itself"}: ${stands.length} stand, ${reopened.length} open again, ${gone.length} on what is gone; take them along with duibiao decide ${[now.plan.id, higher?.id].filter(Boolean).join(" ")} --carry ${old.plan.id}`,
      );
    return 0;
  },
};

/** What became of each decision on the older text, plan by plan that it was held against. */
async function carriedFrom(old: string, now: string, corpus: Corpus, effects: Effects): Promise<CarriedOn[]> {
  const names = {indicators: corpus.indicators(), measures: corpus.measures()};
  const known = new Set(corpus.plans().map((p) => p.id));
  const all = await decidedAgainst(homeOf(effects), old);
  const against = all.filter((id) => id === null || (known.has(id) && id !== now));
  for (const id of all.filter((one) => one !== null && !known.has(one)))
    effects.err(`there are decisions on ${old} against ${id}, which is not in the corpus; name its file with --higher`);
  return Promise.all(
    against.map(async (id) => {
      const log = carriedTo(await decisionsOn(undefined, old, id, effects), now);
      const things =
        id === null
          ? thingsOf({indicators: [], clauses: [], measures: []}, {...names, findings: corpus.audit(now)})
          : thingsOf(corpus.align(now, id), {...names, findings: []});
      return {higher: id === null ? null : corpus.plan(id), ...carriedOver(things, log)};
    }),
  );
}

/** By keys, as they stand in the logs. */
const slim = ({higher, stands, reopened, gone}: CarriedOn): object => ({
  higher: higher?.id ?? null,
  stands: stands.map((t) => t.key),
  reopened: reopened.map(({thing, before}) => ({key: thing.key, title: thing.title, before})),
  gone,
});

function tellManifests(manifests: readonly [Manifest, Manifest], format: string, {out, err}: Effects): ExitCode {
  const changes = manifestChanges(...manifests);
  out(format === "json" ? `${JSON.stringify(changes, null, 2)}\n` : toldChanges(changes));
  err(`${changes.moves.length} of what is published moved`);
  return 0;
}

function toTable({targets, clauses}: PlanChanges): string {
  const rows = targets.map((t) => [t.kinds.map((k) => TARGET_CHANGE[k].zh).join("、"), t.name, stated(t.old), stated(t.new)]);
  const flat = (text: string | undefined): string => {
    const line = (text ?? "—").replace(/\s+/g, " ").trim();
    return line.length > 40 ? `${line.slice(0, 39)}…` : line;
  };
  const sentences = clauses.map((c) => [CLAUSE_CHANGE[c.kind].zh, flat(c.old?.quote), flat(c.new?.quote)]);
  return `${textTable(["变动", "目标", "旧稿", "新稿"], rows)}\n${textTable(["变动", "旧句", "新句"], sentences)}`;
}
