/** Where a plan contradicts itself: rule, quotes, arithmetic, what would settle it. */
import type {Finding, Severity} from "../lib/model/index.js";
import {compute} from "../components/compute.js";
import {h, type Child} from "../components/dom.js";
import {notice, titled} from "../components/page.js";
import {chips, picker} from "../components/picker.js";
import {nameOf, type Site} from "../components/site.js";
import {link, param, say, setState} from "../components/state.js";
import {severityBadge} from "../components/words.js";

const ORDER: readonly Severity[] = ["error", "explain", "note"];

function card(f: Finding, plan: string, site: Site): HTMLElement {
  const indicator = f.indicator === null ? null : site.indicator(f.indicator);
  const quote = (s: Finding["spans"][number]): HTMLElement =>
    h(
      "blockquote",
      {class: "quote small"},
      s.quote.replace(/\s*\n\s*/g, " ↵ "),
      " ",
      s.start < 0 ? null : h("a", {href: link("read", {plan, at: `${s.start}-${s.end}`})}, say("〔原文〕", "[text]")),
    );
  return h(
    "li",
    {id: `f-${f.id.replace(/[^\w-]+/g, "-")}`},
    h("p", {}, severityBadge(f.severity), " ", h("b", {}, say(f.message, f.messageEn))),
    f.spans.map(quote),
    f.arithmetic ? h("p", {class: "small"}, say("算式：", "Arithmetic: "), h("code", {}, f.arithmetic)) : null,
    f.settle ? h("p", {class: "small"}, say("怎样判明：", "What would settle it: "), f.settle) : null,
    h(
      "p",
      {class: "small muted"},
      say("规则 ", "Rule "),
      h("code", {}, f.rule),
      indicator ? [" · ", h("a", {href: link("indicator", {id: indicator.id})}, nameOf(indicator))] : null,
    ),
  );
}

export async function auditView(site: Site): Promise<Child> {
  const record = site.plan(param("plan")) ?? site.records.find((r) => !r.plan.secondary);
  if (!record) return notice(say("库中还没有规划。", "There is no plan yet."));
  titled(say(`${record.plan.short}的数字彼此相符吗？`, `Do the numbers of ${record.plan.short} agree with each other?`), [
    record.plan.short,
  ]);
  const choose = picker(
    "plan",
    say("规划", "Plan"),
    site.records.filter((r) => !r.plan.secondary).map((r) => ({value: r.plan.id, label: r.plan.short})),
    record.plan.id,
    (v) => setState({plan: v, severity: null}),
  );
  const findings = await compute.audit(record.plan.id);
  const count = (s: Severity): number => findings.filter((f) => f.severity === s).length;
  const chosen = param("severity");
  const words: Readonly<Record<Severity, string>> = {
    error: say("错误", "errors"),
    explain: say("需说明", "to explain"),
    note: say("提示", "notes"),
  };
  const shown = [...findings]
    .filter((f) => !chosen || f.severity === chosen)
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const options = ORDER.filter(count).map((s) => ({value: s, label: `${words[s]} ${count(s)}`}));
  return [
    h("div", {class: "controls"}, choose),
    h(
      "p",
      {class: "finding"},
      findings.length
        ? say(
            `读过 ${record.claims.length} 条陈述，发现 ${findings.length} 处要看：${ORDER.filter(count)
              .map((s) => `${words[s]} ${count(s)}`)
              .join("，")}。`,
            `Of ${record.claims.length} statements, ${findings.length} places need a look: ${ORDER.filter(count)
              .map((s) => `${count(s)} ${words[s]}`)
              .join(", ")}.`,
          )
        : say(
            `读过 ${record.claims.length} 条陈述，没有发现彼此矛盾之处。`,
            `${record.claims.length} statements read; no contradiction found.`,
          ),
    ),
    chips(say("按轻重筛选", "Filter by severity"), options, new Set(chosen ? [chosen] : []), (v) =>
      setState({severity: v === chosen ? null : v}),
    ),
    h(
      "ul",
      {class: "findings"},
      shown.map((f) => card(f, record.plan.id, site)),
    ),
    h(
      "p",
      {class: "small muted"},
      say(
        "只检查数字之间是否相符；四舍五入能够解释的差异不算矛盾。没有发现不等于没有错误。",
        "Only the agreement of numbers is checked; what rounding can explain is no contradiction. Finding none does not mean that there is none.",
      ),
    ),
  ];
}
