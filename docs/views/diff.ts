/** Two drafts of a plan, or one plan and the next: targets that moved, sentences reworded, decisions that hold. */
import {dropZone} from "../components/mine/drop.js";
import {keptDocuments} from "../components/mine/store.js";
import type {Taken} from "../components/mine/read.js";
import {compute} from "../components/compute.js";
import {h, type Child} from "../components/dom.js";
import {notice, type Entitle} from "../components/page.js";
import {near, others, picker} from "../components/picker.js";
import {shortOf, type Contents, type Entry} from "../components/site.js";
import {param, say, setState} from "../components/state.js";
import {boxed, controls, oneSentence} from "../components/tags.js";
import {knownPlans, unknown} from "../components/unknown.js";
import type {PlanChanges} from "../lib/changes/index.js";
import type {Plan} from "../lib/model/index.js";
import type {PlanHead} from "../lib/model/index.js";
import {carriedPart} from "./diff/carried.js";
import {clausePart} from "./diff/clauses.js";
import {files} from "./diff/files.js";
import {targetTable} from "./diff/targets.js";
import {clauseWord, targetWord} from "./diff/words.js";

export async function drafts(contents: Contents, titled: Entitle): Promise<Child> {
  const [asked, askedNow] = [param("old"), param("new")];
  const choices = contents.plans.filter((e) => !e.plan.secondary);
  const names = await namesOf(choices);
  const [old, now] = [contents.plan(asked), contents.plan(askedNow)];
  const head = [dropZone((taken) => dropped(taken, old)), pickers(contents, choices, old, now, names)];
  titled(say("新稿改了什么？", "What does the newer draft change?"), []);
  for (const [id, found] of [
    [asked, old],
    [askedNow, now],
  ] as const)
    if (id && !found)
      return [
        head,
        unknown(
          "plan",
          id,
          knownPlans(contents, "diff", (one) => ({new: one})),
        ),
      ];
  if (!old || !now || old === now)
    return [
      head,
      notice(
        say(
          "选旧稿和新稿，或把两份文件一起拖进来：先放旧稿，后放新稿，放反了可以对调。",
          "Choose an older and a newer draft, or drop two files together, the older first; they can be swapped.",
        ),
      ),
    ];
  const [before, after] = [names(old), names(now)];
  titled(say(`${after}比${before}改了什么？`, `What does ${after} change in ${before}?`), [after, before]);
  const [site, changes] = await Promise.all([contents.open([old.plan.id, now.plan.id]), compute.changes(old.plan.id, now.plan.id)]);
  const [older, newer] = [site.side(old.plan.id).plan, site.side(now.plan.id).plan];
  const {box, carried} = carriedPart(site, older, newer);
  return [
    head,
    finding(changes, [older, newer]),
    targetTable(changes.targets),
    clausePart(changes),
    box,
    files(changes, older, newer, carried),
  ];
}

/** Two files are an older and a newer draft as they came; one is the newer of what is chosen. */
function dropped(taken: readonly Taken[], old: Entry | null): void {
  const [first, second] = taken.map((t) => t.kept.plan.id);
  const query = second ? {old: first!, new: second} : old ? {old: old.plan.id, new: first!} : {old: first!};
  const search = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(query)) search.set(key, value);
  location.search = search.toString();
}

/** Drafts have one title; files of one's own are told apart by their names. */
async function namesOf(records: readonly Entry[]): Promise<(record: Entry) => string> {
  const files = new Map((await keptDocuments()).map(({plan, file}) => [plan.id, file]));
  const used = records.map(({plan}) => files.get(plan.id));
  return ({plan}) => {
    const file = files.get(plan.id);
    if (file === undefined) return shortOf(plan);
    return used.filter((other) => other === file).length > 1 ? `${file} (${plan.id.slice(-4)})` : file;
  };
}

function pickers(
  contents: Contents,
  records: readonly Entry[],
  old: Entry | null,
  now: Entry | null,
  name: (record: Entry) => string,
): HTMLElement {
  const shown = near(contents, records, old ?? now);
  const options = [...shown.map((r) => ({value: r.plan.id, label: name(r)})), ...others(records.length - shown.length)];
  const swap = (a: PlanHead, b: PlanHead): HTMLElement =>
    h("button", {type: "button", class: "swap", onclick: () => setState({old: b.id, new: a.id})}, say("对调", "Swap"));
  return controls(
    picker("old", say("旧稿", "Older draft"), options, old?.plan.id ?? "", (v) => setState({old: v})),
    picker("new", say("新稿", "Newer draft"), options, now?.plan.id ?? "", (v) => setState({new: v})),
    old && now ? swap(old.plan, now.plan) : null,
  );
}

function finding({summary}: PlanChanges, both: readonly Plan[]): HTMLElement {
  const textless = both.find((p) => p.secondary);
  const told = <K extends string>(counts: Readonly<Partial<Record<K, number>>>, word: (kind: K) => string): string =>
    (Object.entries(counts) as [K, number][]).map(([kind, n]) => `${word(kind)} ${n}`).join(say("、", ", ")) || say("无变动", "none");
  return boxed(
    "findings-of-two",
    oneSentence(
      say(
        `目标：${told(summary.targets, targetWord)}；${summary.targetsKept} 项未变。`,
        `Targets: ${told(summary.targets, targetWord)}; ${summary.targetsKept} unchanged.`,
      ),
    ),
    oneSentence(
      textless
        ? say(
            `库中没有${shortOf(textless)}的全文，条文无从比较。`,
            `The corpus has no text of ${shortOf(textless)}; sentences cannot be compared.`,
          )
        : say(
            `条文：${told(summary.clauses, clauseWord)}；${summary.clausesKept} 句未变。`,
            `Sentences: ${told(summary.clauses, clauseWord)}; ${summary.clausesKept} unchanged.`,
          ),
    ),
  );
}
