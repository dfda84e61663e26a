/** One plan held against another: verdicts with the sentences side by side, clauses, measures, the reviewer's decisions, the report. */
import {alignIn} from "../components/alignment.js";
import {shortOf} from "../components/site.js";
import {ancestorsOf} from "../lib/align/index.js";
import {decideAlignment} from "../lib/decisions/apply.js";
import type {Alignment, PlanRecord, Verdict} from "../lib/model/index.js";
import {fill, h, replace, type Child, type Parts} from "../components/dom.js";
import {idle, inSlices, pause} from "../components/turns.js";
import {bullet, bullets, controls, linkTo, oneSentence, para} from "../components/tags.js";
import {notice, type Entitle} from "../components/page.js";
import {near, others, picker, planLabel, planOptions, type Option} from "../components/picker.js";
import type {Contents, Entry, Site} from "../components/site.js";
import {link, param, say, setState, taken, type Patch} from "../components/state.js";
import {knownPlans, unknown} from "../components/unknown.js";
import {verdictWord, spoken} from "../components/words.js";
import {dropZone, pairIn} from "../components/mine/drop.js";
import type {Taken} from "../components/mine/read.js";
import {chainPart} from "./align/chain.js";
import {clauseList, clauseTarget} from "./align/clauses.js";
import {offers} from "./align/files.js";
import {evidence, indicatorTable, indicatorTarget, VERDICTS} from "./align/indicators.js";
import {measureTable, measureTarget} from "./align/measures.js";
import {itemsOf} from "./align/items.js";
import {indicatorsElsewhere} from "./align/repairs.js";
import {progressPart} from "./align/progress.js";
import {queueButton} from "./align/queue-button.js";
import {own, summaryPart, unchecked} from "./align/summary.js";
import {reviewPanel} from "./decide.js";
import {reviewOf, type Review, type Target} from "./review.js";
import {fullAlignment} from "./texts.js";

/** Plans of the regions above. */
function plansAbove(site: Contents, {plan}: Entry): Entry[] {
  const codes = new Set(ancestorsOf(plan.region, site.data.regions));
  return site.plans.filter((e) => codes.has(e.plan.region));
}

/** Plans that stand above the lower one come first, peers after. */
function higherOptions(site: Contents, lower: Entry): Option[] {
  const above = plansAbove(site, lower);
  const group = (r: Entry): string =>
    above.includes(r)
      ? say("上级", "Higher level")
      : r.plan.region === lower.plan.region
        ? say("同一地区", "Same region")
        : say("同类参照（不是上级）", "Peers, for reference");
  const all = site.plans.filter((r) => r.plan.id !== lower.plan.id);
  const shown = near(site, all, lower);
  const options = shown
    .map((r) => ({value: r.plan.id, label: planLabel(r), group: group(r)}))
    .sort((a, b) => Number(b.group === say("上级", "Higher level")) - Number(a.group === say("上级", "Higher level")));
  return [...options, ...others(all.length - shown.length)];
}

/** The plan with most targets is the one that shows most of what this page does. */
const fullest = (entries: readonly Entry[]): Entry | undefined => entries.toSorted((a, b) => b.targets - a.targets)[0];

/** Of the plans above (else of the nearest), the one with most targets that the lower plan also speaks of. */
async function nearest(site: Contents, lower: Entry, options: readonly Option[]): Promise<string> {
  const above = options.filter((o) => o.value !== "" && o.group === options[0]?.group).map((o) => o.value);
  const opened = await site.open([lower.plan.id, ...above]);
  const met = await inSlices(above, (id) => alignIn(opened, lower.plan.id, id).indicators.filter((v) => v.lower).length);
  return above[met.indexOf(Math.max(...met))] ?? "";
}

function finding(site: Site, alignment: Alignment): HTMLElement {
  const n = (v: Verdict): number => alignment.indicators.filter((i) => i.verdict === v).length;
  const parts = VERDICTS.filter((v) => n(v)).map((v) => `${verdictWord(v)} ${n(v)}`);
  const [lower, higher] = [alignment.lower, alignment.higher].map((id) => shortOf(site.plan(id)?.plan) ?? id);
  return oneSentence(
    alignment.indicators.length
      ? say(
          `${higher}的 ${alignment.indicators.length} 个量化目标中，${lower}：${parts.join("，")}。`,
          `Of ${alignment.indicators.length} targets of ${higher}, ${lower}: ${parts.join(", ")}.`,
        )
      : say(`${higher}没有可对照的量化目标；条款与举措见下。`, `${higher} has no quantitative target; see clauses and measures below.`),
  );
}

const targetsOf = (site: Site, a: Alignment): Target[] => [
  ...a.indicators.map((v) => indicatorTarget(site, v)),
  ...a.clauses.map(clauseTarget),
  ...a.measures.map((m) => measureTarget(site, m)),
];

const onReview = (site: Site, a: Alignment, review: Review): Child =>
  reviewPanel(review, targetsOf(site, a), offers(site, a, review), [
    queueButton(site, a, itemsOf(site, a), review),
    progressPart(a, review),
  ]);

/** A part that is drawn anew when somebody decides. */
function live(review: Review, make: () => Child): HTMLElement {
  const box = h("div", {});
  const draw = (): void => replace(box, make());
  draw();
  review.onChange(draw);
  return box;
}

/** Texts are fetched and clauses compared after the verdicts stand on the page. */
async function textParts(site: Site, lower: PlanRecord, higher: PlanRecord, review: Review, box: HTMLElement): Promise<void> {
  await idle();
  const full = await fullAlignment(lower, higher);
  const decided = (): Alignment => decideAlignment(full, review.log());
  const parts: readonly (() => Child)[] = [
    () => clauseList(site, decided(), review),
    () => measureTable(site, decided(), review),
    () => live(review, () => summaryPart(decided())),
    () => unchecked(site, full),
    () => onReview(site, full, review),
  ];
  replace(box);
  for (const part of parts) {
    fill(box, part());
    await pause();
  }
}

/** What the choice of plans leaves behind. */
const AFRESH = {verdict: null, clause: null, decision: null, "clauses.q": null, "verdicts.q": null, "measures.q": null};

export async function alignment(contents: Contents, titled: Entitle): Promise<Parts> {
  const texts = contents.plans.filter((e) => !e.plan.secondary);
  const below = param("lower");
  const lowerOne = below ? contents.plan(below) : (fullest(texts.filter((e) => e.plan.region !== "000000")) ?? contents.plans[0]);
  if (!lowerOne && below) return astray(contents, null, below);
  if (!lowerOne) return notice(say("库中还没有规划。用 duibiao add 加入一份。", "There is no plan yet. Add one with duibiao add."));
  const options = higherOptions(contents, lowerOne);
  const asked = param("higher");
  const higherOne = contents.plan(asked && asked !== lowerOne.plan.id ? asked : await nearest(contents, lowerOne, options));
  if (asked && (!higherOne || asked === lowerOne.plan.id)) return astray(contents, lowerOne, asked);
  if (higherOne) taken.set("higher", higherOne.plan.id);
  if (!higherOne) return notice(say("库中只有一份规划，没有可对照的。", "There is only one plan."));
  const chain = plansAbove(contents, lowerOne).map((e) => e.plan.id);
  const site = await contents.open([lowerOne.plan.id, higherOne.plan.id, ...chain]);
  const [lower, higher] = [site.record(lowerOne.plan.id)!, site.record(higherOne.plan.id)!];
  titled(
    say(`${shortOf(lower.plan)}与${shortOf(higher.plan)}对齐吗？`, `Does ${shortOf(lower.plan)} align with ${shortOf(higher.plan)}?`),
    [shortOf(lower.plan), shortOf(higher.plan)],
  );
  const read = alignIn(site, lower.plan.id, higher.plan.id);
  const review = reviewOf(site, lower.plan.id, higher.plan.id);
  const result = decideAlignment(read, review.log());
  const box = h("div", {id: "text-parts", "data-live": true});
  const withTexts = !lower.plan.secondary && !higher.plan.secondary;
  const waiting = withTexts
    ? say("正在比较条款与举措…", "Comparing clauses and measures…")
    : say("正在核对能比到哪里…", "Looking at what can be compared…");
  replace(box, h("p", {class: "muted", role: "status"}, waiting));
  textParts(site, lower, higher, review, box).catch((error: unknown) =>
    replace(box, notice(say("条款没有比较成：", "Clauses could not be compared: "), String(error))),
  );
  return [
    pickers(site, lowerOne, higherOne),
    live(review, () => finding(site, decideAlignment(read, review.log()))),
    result.notices.length ? notice(result.notices.map((n, i) => para(spoken(say(n, result.noticesEn[i] ?? n))))) : null,
    dropZone((taken) => dropped(taken, higher.plan.id)),
    onThisPage(withTexts),
    () => indicatorTable(site, result, review),
    () => (withTexts ? indicatorsElsewhere(site, result) : null),
    () => evidence(site, result),
    () => own(site, result),
    () => chainPart(site, lower, higher),
    box,
  ];
}

/** One file is held against its parent in the corpus, else against the plan that stands above now; two against each other. */
function dropped(taken: readonly Taken[], above: string): void {
  const one = taken[0]!;
  const [lower, higher] = pairIn(taken) ?? [one.kept.plan.id, one.parent ?? above];
  location.assign(link("align", {lower, higher}));
}

/** The two plans; null where an address names one that is not here. */
function pickers(site: Contents, lower: Entry | null, higher: Entry | null): HTMLElement {
  const above = higher?.plan.id ?? "";
  return controls(
    picker("lower", say("下级规划", "Lower plan"), planOptions(site, site.plans, lower), lower?.plan.id ?? "", (v) =>
      setState({...AFRESH, lower: v, higher: v === above ? null : above || null}),
    ),
    lower &&
      picker("higher", say("上级或参照规划", "Higher or reference plan"), higherOptions(site, lower), above, (v) =>
        setState({...AFRESH, lower: lower.plan.id, higher: v}),
      ),
  );
}

/** The address names a plan that is not here, or holds a plan against itself. */
function astray(site: Contents, lower: Entry | null, asked: string): Child {
  const itself = lower?.plan.id === asked;
  const known = knownPlans(site, "align", (id): Patch => (lower ? {lower: lower.plan.id, higher: id} : {lower: id}));
  return [
    pickers(site, lower, null),
    itself
      ? notice(say("一份规划不与自己对照；请在上面另选一份。", "A plan is not held against itself; choose another above."))
      : unknown("plan", asked, known),
  ];
}

/** Where on the page what stands; a phone would scroll long otherwise. */
function onThisPage(withTexts: boolean): HTMLElement {
  const to = (id: string, text: string): HTMLElement => bullet(linkTo(`#${id}`, text));
  return h(
    "nav",
    {class: "contents", "aria-label": say("本页内容", "On this page")},
    bullets(
      to("indicators", say("指标", "Indicators")),
      withTexts ? [to("clauses", say("条款", "Clauses")), to("measures", say("举措", "Measures"))] : null,
      to("summary", say("合计", "Sum")),
      to("unchecked", say("没有检查的", "Not checked")),
      to("review", say("审核决定与报告", "Review and report")),
    ),
  );
}
