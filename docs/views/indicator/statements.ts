/** Every statement of an indicator, as stated and converted. */
import {shortOf} from "../../components/site.js";
import type {Claim, Indicator, Metric} from "../../lib/model/index.js";
import {h, type Child} from "../../components/dom.js";
import {phrase} from "../../components/tags.js";
import type {Site} from "../../components/site.js";
import {bracketed, say, wording} from "../../components/state.js";
import {table} from "../../components/table.js";
import {measured, periodOfClaim, printed, stated, unitWord, valueColumns} from "../../components/value.js";
import {flagWord, kindWord, roleWord, natureWord} from "../../components/words.js";

export function statements(site: Site, indicator: Indicator): HTMLElement {
  const claims = site.records.flatMap((r) => r.claims.filter((c) => c.indicator === indicator.id));
  const metric = (c: Claim, basis: string): Metric | undefined =>
    site.metricsOf(c.id).find((m) => (basis === "per-head") === (m.basis === "per-head"));
  const perHead = indicator.perHead !== null;
  return table<Claim>({
    id: "statements",
    caption: say(`${indicator.zh}：全部陈述`, `${indicator.en}: all statements`),
    rows: claims,
    columns: [
      {key: "plan", label: say("规划", "Plan"), header: true, value: (c) => shortOf(site.plan(c.plan)?.plan) ?? c.plan},
      {key: "role", label: say("类别", "Role"), value: (c) => `${roleWord(c.role)} · ${kindWord(c.kind)}`},
      {key: "period", label: say("年份", "Year"), tight: true, value: (c) => periodOfClaim(c)},
      {
        key: "stated",
        label: say("原文数值", "As stated"),
        right: true,
        value: (c) => `${printed(c)} ${unitWord(c.unit)}`,
        cell: (c) => stated(c),
      },
      {
        key: "value",
        label: `${say("换算值", "Canonical")}${bracketed(unitWord(indicator.unit))}`,
        right: true,
        value: (c) => metric(c, "")?.value ?? null,
        cell: (c) => shown(site, metric(c, ""), c),
      },
      ...(perHead
        ? [
            {
              key: "head",
              label: `${say("可比值", "Comparable")}${bracketed(unitWord(indicator.perHead!.unit))}`,
              right: true,
              value: (c: Claim) => metric(c, "per-head")?.value ?? null,
              cell: (c: Claim) => shown(site, metric(c, "per-head"), c),
            },
          ]
        : []),
      ...valueColumns<Claim>("canonical", say("换算值", "Canonical"), (c) => metric(c, "") ?? null),
      {key: "nature", label: say("性质", "Nature"), value: (c) => natureWord(c.nature) || say("未写明", "not stated")},
      {key: "flags", label: say("须知", "Note"), value: (c) => c.flags.map(flagWord).join("、")},
      {key: "name", label: say("原文名称", "Name in the text"), wide: true, chinese: true, value: (c) => c.name},
    ],
  });
}

function shown(site: Site, m: Metric | undefined, claim: Claim): Child {
  if (m) return [m.basis === "total" ? phrase("unit", say("总量 ", "total ")) : null, measured(m, claim, false)];
  const refusal = site.refusal(claim.id);
  return h("span", {class: "muted", title: refusal ? wording(refusal, "reason") : null}, say("未换算", "not converted"));
}
