/** Where a plan contradicts itself: the sentences side by side, the arithmetic, what would settle it, the reviewer's decision. */
import {rollups} from "d3-array";
import type {Finding, Plan, PlanRecord, Severity} from "../lib/model/index.js";
import {decideFindings} from "../lib/decisions/apply.js";
import {h, type Child, type Parts} from "../components/dom.js";
import {boxed, controls, footnote, linkTo, listing, oneSentence, smallPrint} from "../components/tags.js";
import {notice, type Entitle} from "../components/page.js";
import {chips, picker, planOptions} from "../components/picker.js";
import {nameOf, type Contents, type Entry, shortOf} from "../components/site.js";
import {link, param, say, setState, bracketed, wording, told} from "../components/state.js";
import {knownPlans, unknown} from "../components/unknown.js";
import {severityBadge, spoken} from "../components/words.js";
import {anchorOf, formerAnchorOf} from "./audit/anchor.js";
import {drawn} from "./audit/draw.js";
import {damageApart} from "../lib/audit/fold.js";
import {SEVERITY} from "../lib/say/index.js";
import {damageTold, findingsJson, findingsMarkdown} from "../lib/report/findings.js";
import {findingsCsv} from "./audit/files.js";
import {ruleNames, type RuleName} from "./audit/rules.js";
import {pictureOf} from "./audit/sum.js";
import {dropZone} from "../components/mine/drop.js";
import {nameInFiles} from "../components/mine/store.js";
import {decisionButton, decisionsOffer, kept, reviewPanel, type Offer} from "./decide.js";
import {reviewOf, targetOf, type Review, type Target} from "./review.js";
import {findingsOf} from "./texts.js";

const ORDER: readonly Severity[] = ["error", "explain", "note"];

const findingTarget = (f: Finding): Target => targetOf.finding(f, wording(f, "message"));

/** A quotation in one line: cells of a row apart, words that a line end cut together. */
function inLine(quote: string): string {
  const pieces = quote.split(/\s*\n\s*/).filter((piece) => piece !== "");
  const isRow = pieces.some((piece) => /^[\d.,%≥≤><〔〕()（）[\]-]+$/.test(piece));
  return pieces.join(isRow ? "｜" : "");
}

interface Shown {
  readonly plan: string;
  readonly site: Contents;
  readonly review: Review;
  readonly name: RuleName;
}

function card(f: Finding, {plan, site, review, name}: Shown): HTMLElement {
  const indicator = f.indicator === null ? null : site.indicator(f.indicator);
  const quote = (s: Finding["spans"][number]): HTMLElement =>
    h(
      "blockquote",
      {class: "quote small", lang: "zh-CN"},
      inLine(s.quote),
      " ",
      s.start < 0 ? null : linkTo(link("read", {plan, at: `${s.start}-${s.end}`}), say("〔原文〕", "[text]")),
    );
  const picture = pictureOf(f.arithmetic);
  const sum = wording(f, "arithmetic");
  return h(
    "li",
    {id: anchorOf(f), "data-severity": f.severity},
    h("span", {id: formerAnchorOf(f)}),
    h(
      "p",
      {class: "clause-head"},
      severityBadge(f.severity),
      h("b", {class: "path-free"}, spoken(wording(f, "message"))),
      decisionButton(review, findingTarget(f)),
    ),
    boxed("sides", f.spans.map(quote)),
    sum ? smallPrint(say("算式：", "Arithmetic: "), h("code", {}, spoken(sum))) : null,
    picture ? drawn(picture, sum) : null,
    f.settle ? smallPrint(say("怎样判明：", "What would settle it: "), spoken(wording(f, "settle"))) : null,
    footnote(
      say("规则：", "Rule: "),
      name(f.rule),
      indicator ? [" · ", linkTo(link("indicator", {id: indicator.id}), nameOf(indicator))] : null,
    ),
  );
}

/** The plan's own findings one by one; damage of its copy as one group, open where nothing else is left. */
function listed(findings: readonly Finding[], shown: Shown): Child {
  const {own, damage} = damageApart(findings);
  const cards = (list: readonly Finding[]): HTMLElement =>
    listing(
      "findings",
      list.map((f) => card(f, shown)),
    );
  return [
    own.length ? cards(own) : null,
    damage.length
      ? h(
          "details",
          {class: "damage", open: own.length === 0},
          h("summary", {}, severityBadge("note"), " ", told(damageTold(damage))),
          cards(damage),
        )
      : null,
  ];
}

function offers(plan: Plan, findings: readonly Finding[], review: Review): Offer[] {
  const decided = (): Finding[] => decideFindings(findings, review.log());
  const name = nameInFiles(plan);
  const file = (extension: string, type: string, text: () => string): Offer => ({
    label: extension.toUpperCase(),
    name: `duibiao-audit-${name}.${extension}`,
    make: async () => new Blob([text()], {type}),
  });
  return [
    file("csv", "text/csv", () => `\uFEFF${findingsCsv(decided())}`),
    file("json", "application/json", () => findingsJson(decided())),
    file("md", "text/markdown", () => findingsMarkdown(decided())),
    decisionsOffer(review, name),
  ];
}

const words = (s: Severity): string => say(SEVERITY[s].zh, {error: "errors", explain: "to explain", note: "notes"}[s]);

function sentence(record: PlanRecord, findings: readonly Finding[]): HTMLElement {
  const count = (s: Severity): number => findings.filter((f) => f.severity === s).length;
  const parts = ORDER.filter(count);
  const damage = damageApart(findings).damage.length;
  return oneSentence(
    findings.length
      ? say(
          `读过 ${record.claims.length} 条陈述，发现 ${findings.length} 处要看：${parts.map((s) => `${words(s)} ${count(s)}`).join("，")}${damage ? `，其中文本损伤 ${damage}` : ""}。`,
          `Of ${record.claims.length} statements, ${findings.length} places need a look: ${parts.map((s) => `${count(s)} ${words(s)}`).join(", ")}${damage ? `, ${damage} of them on damage of the copy` : ""}.`,
        )
      : say(
          `读过 ${record.claims.length} 条陈述，没有发现彼此矛盾之处。`,
          `${record.claims.length} statements read; no contradiction found.`,
        ),
  );
}

/** Rules that found something, most findings first. */
function rulePicker(findings: readonly Finding[], name: RuleName): HTMLElement {
  const options = rollups(
    findings,
    (all) => all.length,
    (f) => f.rule,
  )
    .toSorted((a, b) => b[1] - a[1])
    .map(([rule, n]) => ({value: rule, label: `${name(rule)}${bracketed(n)}`}));
  return picker("rule", say("规则", "Rule"), [{value: "", label: say("全部规则", "All rules")}, ...options], param("rule"), (v) =>
    setState({rule: v || null}),
  );
}

/** The text with most statements: where most can contradict each other. The page opens on it. */
const richest = (texts: readonly Entry[]): Entry | undefined => texts.toSorted((a, b) => b.statements - a.statements)[0];

export async function auditView(contents: Contents, titled: Entitle): Promise<Parts> {
  const texts = contents.plans.filter((e) => !e.plan.secondary);
  const asked = param("plan");
  const entry = asked ? contents.plan(asked) : (richest(texts) ?? null);
  const choose = picker("plan", say("规划", "Plan"), planOptions(contents, texts, entry), entry?.plan.id ?? "", (v) =>
    setState({plan: v, severity: null, rule: null, decision: null}),
  );
  if (!entry && asked)
    return [
      controls(choose),
      unknown(
        "plan",
        asked,
        knownPlans(contents, "audit", (plan) => ({plan})),
      ),
    ];
  if (!entry) return notice(say("库中还没有规划。", "There is no plan yet."));
  titled(say(`${shortOf(entry.plan)}的数字彼此相符吗？`, `Do the numbers of ${shortOf(entry.plan)} agree with each other?`), [
    shortOf(entry.plan),
  ]);
  if (entry.plan.secondary)
    return [
      controls(choose),
      notice(
        say("这份文件的全文未入库，没有可审核的文字。", "The text of this document is not in the corpus; there is nothing to audit."),
        " ",
        linkTo(link("plans", {plan: entry.plan.id}), say("看它的指标", "See its targets")),
      ),
    ];
  const [site, findings, name] = await Promise.all([contents.open([entry.plan.id]), findingsOf(entry), ruleNames()]);
  const record = site.record(entry.plan.id)!;
  const review = reviewOf(site, record.plan.id, null);
  const [chosen, rule] = [param("severity"), param("rule")];
  const ofRule = findings.filter((f) => !rule || f.rule === rule);
  const count = (s: Severity): number => ofRule.filter((f) => f.severity === s).length;
  const shown = ofRule
    .filter((f) => (!chosen || f.severity === chosen) && kept(review, findingTarget(f)))
    .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const options = ORDER.filter(count).map((s) => ({value: s, label: `${words(s)} ${count(s)}`}));
  return [
    controls(choose, findings.length ? rulePicker(findings, name) : null),
    sentence(record, findings),
    dropZone((taken) => location.assign(link("audit", {plan: taken[0]!.kept.plan.id}))),
    chips(say("按轻重筛选", "Filter by severity"), options, new Set(chosen ? [chosen] : []), (v) =>
      setState({severity: v === chosen ? null : v}),
    ),
    findings.length
      ? h(
          "p",
          {class: "small to-review"},
          linkTo("#review", say("审核决定与下载", "Review and downloads")),
          shown.length < findings.length
            ? say(`　正在看 ${shown.length} / ${findings.length} 处`, ` · ${shown.length} of ${findings.length} shown`)
            : null,
        )
      : null,
    shown.length
      ? () => listed(shown, {plan: record.plan.id, site, review, name})
      : findings.length
        ? h("p", {class: "muted"}, say("没有符合所选条件的发现。", "No finding fits what is chosen."))
        : null,
    () => reviewPanel(review, findings.map(findingTarget), offers(record.plan, findings, review)),
    footnote(
      say(
        "只检查数字之间是否相符；四舍五入能够解释的差异不算矛盾。没有发现不等于没有错误。",
        "Only the agreement of numbers is checked; what rounding can explain is no contradiction. Finding none does not mean that there is none.",
      ),
    ),
  ];
}
