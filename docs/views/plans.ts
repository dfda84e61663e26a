/** The plans of the corpus: what each one is, whose basis it names, what was read from it. */
import type {Claim, PlanRecord} from "../lib/model/index.js";
import {dataLine} from "../components/addresses.js";
import {h, type Child, chinese} from "../components/dom.js";
import {bullet, bullets, controls, footnote, heading, linkTo, oneSentence, phrase} from "../components/tags.js";
import {planCitation} from "../components/evidence/citation.js";
import type {Entitle} from "../components/page.js";
import {picker, planOptions} from "../components/picker.js";
import {nameOf, type Contents, type Entry, type Site, regionOf} from "../components/site.js";
import {link, param, say, setState, listed} from "../components/state.js";
import {table} from "../components/table.js";
import {periodOf, periodOfClaim, stated, unitWord} from "../components/value.js";
import {knownPlans, unknown} from "../components/unknown.js";
import {flagWord, planKindWord, roleWord, natureWord} from "../components/words.js";

const span = ([a, b]: readonly [number, number]): string => (a === b ? String(a) : `${a}–${b}`);

function regionLink(site: Contents, {plan}: Entry): Child {
  const name = regionOf(site, plan.region);
  return plan.region === "000000" ? name : linkTo(link("region", {code: plan.region}), name);
}

function list(site: Contents): Child {
  return table<Entry>({
    id: "plans",
    caption: say("规划", "Plans"),
    rows: site.plans,
    columns: [
      {
        key: "plan",
        label: say("规划", "Plan"),
        header: true,
        wide: true,
        value: (r) => r.plan.title,
        cell: (r) => h("a", {href: link("plans", {plan: r.plan.id}), lang: "zh-CN"}, r.plan.title),
      },
      {
        key: "region",
        label: say("地区", "Region"),
        value: (r) => regionOf(site, r.plan.region),
        cell: (r) => regionLink(site, r),
      },
      {key: "kind", label: say("种类", "Kind"), value: (r) => planKindWord(r.plan.kind)},
      {key: "period", label: say("时期", "Period"), value: (r) => span(r.plan.period)},
      {key: "claims", label: say("陈述", "Statements"), right: true, value: (r) => r.statements},
      {
        key: "text",
        label: say("原文", "Text"),
        value: (r) => (r.plan.secondary ? say("未入库", "not held") : say("全文", "full")),
        cell: (r) =>
          r.plan.secondary ? phrase("muted", say("二手来源", "secondary")) : linkTo(link("read", {plan: r.plan.id}), say("阅读", "Read")),
      },
    ],
  });
}

function basis(record: PlanRecord, site: Site): Child {
  if (!record.plan.basis.length) return h("p", {class: "muted"}, say("规划未写明编制依据。", "The plan names no basis."));
  const one = (b: PlanRecord["plan"]["basis"][number]): HTMLElement => {
    const held = b.plan === null ? null : site.plan(b.plan);
    return bullet(
      chinese(`《${b.title}》${b.number ? `（${b.number}）` : ""} `),
      held
        ? linkTo(link("align", {lower: record.plan.id, higher: held.plan.id}), say("与它对齐", "align with it"))
        : h("span", {class: "badge tone-missing", "data-glyph": "○"}, say("未入库", "not in the corpus")),
    );
  };
  return bullets(record.plan.basis.map(one));
}

function claims(record: PlanRecord, site: Site): HTMLElement {
  const name = (c: Claim): string => {
    const indicator = c.indicator === null ? null : site.indicator(c.indicator);
    return indicator ? nameOf(indicator) : "";
  };
  return table<Claim>({
    id: "claims",
    caption: say("量化陈述", "Quantitative statements"),
    rows: record.claims,
    columns: [
      {key: "name", label: say("原文名称", "Name in the text"), header: true, wide: true, chinese: true, value: (c) => c.name},
      {key: "value", label: say("数值", "Value"), right: true, value: (c) => c.value, cell: (c) => stated(c)},
      {key: "printed", label: say("单位", "Unit"), file: true, value: (c) => unitWord(c.unit)},
      {key: "period", label: say("年份", "Year"), tight: true, value: (c) => periodOfClaim(c)},
      {key: "role", label: say("类别", "Role"), value: (c) => roleWord(c.role)},
      {key: "nature", label: say("性质", "Nature"), value: (c) => natureWord(c.nature)},
      {
        key: "indicator",
        label: say("对应指标", "Indicator"),
        value: name,
        cell: (c) => (c.indicator ? linkTo(link("indicator", {id: c.indicator}), name(c)) : phrase("muted", say("未对应", "not linked"))),
      },
      {key: "flags", label: say("须知", "Note"), value: (c) => listed(c.flags.map(flagWord))},
      {key: "sure", label: say("把握", "Confidence"), right: true, value: (c) => Number(c.confidence.toFixed(2))},
    ],
  });
}

function one(record: PlanRecord, site: Site, titled: Entitle): Child {
  const {plan} = record;
  titled(plan.title, [], "zh-CN");
  const targets = record.claims.filter((c) => c.role === "target");
  const binding = targets.filter((c) => c.nature === "约束性").length;
  const first = targets[0];
  return [
    oneSentence(
      say(
        `${regionOf(site, plan.region)}，${span(plan.period)}：${record.claims.length} 条量化陈述，其中 ${targets.length} 条是目标，${binding} 条写明为约束性。`,
        `${regionOf(site, plan.region)}, ${span(plan.period)}: ${record.claims.length} statements, ${targets.length} of them targets, ${binding} binding.`,
      ),
      first ? [say("例如 ", " For instance "), chinese(first.name), " ", stated(first), periodOf(first), say("。", ".")] : null,
    ),
    h("p", {class: "small", lang: "zh-CN"}, planCitation(record)),
    plan.secondary
      ? h(
          "p",
          {class: "notice"},
          say("全文未入库；指标核对自：", "The text is not held; targets checked against: "),
          chinese(plan.secondary.sources.join("、")),
        )
      : h(
          "p",
          {class: "actions"},
          linkTo(link("read", {plan: plan.id}), say("阅读全文", "Read the text")),
          linkTo(link("align", {lower: plan.id}), say("与上级对齐", "Align")),
          linkTo(link("audit", {plan: plan.id}), say("内部一致性审核", "Audit")),
        ),
    plan.remarks.length
      ? h(
          "ul",
          {class: "small", lang: "zh-CN"},
          plan.remarks.map((r) => bullet(r)),
        )
      : null,
    heading("basis", say("编制依据", "Basis")),
    basis(record, site),
    heading("statements", say("写了哪些数", "The numbers it states")),
    claims(record, site),
    dataLine("plans", plan.id),
    footnote(say("来源：", "Origin: "), chinese(plan.origin)),
  ];
}

export async function plans(site: Contents, titled: Entitle): Promise<Child> {
  const asked = param("plan");
  const entry = site.plan(asked);
  const choose = picker(
    "plan",
    say("规划", "Plan"),
    [{value: "", label: say("全部规划", "All plans")}, ...planOptions(site, site.plans, entry)],
    asked,
    (v) => setState({plan: v}),
  );
  if (entry) {
    const opened = await site.open([asked]);
    return [controls(choose), one(opened.record(asked)!, opened, titled)];
  }
  if (asked)
    return [
      controls(choose),
      unknown(
        "plan",
        asked,
        knownPlans(site, "plans", (plan) => ({plan})),
      ),
      list(site),
    ];
  titled(say("库中有哪些规划，各写了什么？", "Which plans are here, and what do they say?"));
  const texts = site.plans.filter((e) => !e.plan.secondary);
  const statements = texts.reduce((n, e) => n + e.statements, 0);
  return [
    controls(choose),
    oneSentence(
      say(
        `${texts.length} 份全文，${statements} 条量化陈述；另有 ${site.plans.length - texts.length} 份文件只有二手来源的指标。`,
        `${texts.length} full texts with ${statements} statements; ${site.plans.length - texts.length} more documents are known by reported targets only.`,
      ),
    ),
    list(site),
  ];
}
