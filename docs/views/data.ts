/** Downloads of what the pages rest on, and how the corpus stands. */
import {shortOf, regionOf} from "../components/site.js";
import type {Claim, Metric} from "../lib/model/index.js";
import {csv, download, h, type Child, chinese} from "../components/dom.js";
import type {Site} from "../components/site.js";
import {root, say} from "../components/state.js";
import {plainTable} from "../components/box.js";

type Cell = string | number | null;

function claimLines(site: Site): Cell[][] {
  const head = [
    "id",
    "plan",
    "name",
    "indicator",
    "number",
    "value",
    "valueMax",
    "comparator",
    "unit",
    "role",
    "kind",
    "period",
    "nature",
    "section",
    "flags",
    "origin",
    "confidence",
    "start",
    "end",
    "numberStart",
    "quote",
  ];
  const line = (c: Claim): Cell[] => [
    c.id,
    c.plan,
    c.name,
    c.indicator,
    c.number,
    c.value,
    c.valueMax,
    c.comparator,
    c.unit,
    c.role,
    c.kind,
    c.period,
    c.nature,
    c.section.join(" > "),
    c.flags.join(" "),
    c.origin,
    c.confidence,
    c.start,
    c.end,
    c.numberStart,
    c.quote,
  ];
  return [head, ...site.records.flatMap((r) => r.claims.map(line))];
}

function metricLines(site: Site): Cell[][] {
  const head = [
    "id",
    "claim",
    "plan",
    "region",
    "indicator",
    "role",
    "kind",
    "year",
    "value",
    "valueMax",
    "comparator",
    "unit",
    "basis",
    "persons",
    "personsYear",
    "personsBasis",
    "steps",
    "flags",
  ];
  const line = (m: Metric): Cell[] => [
    m.id,
    m.claim,
    m.plan,
    m.region,
    m.indicator,
    m.role,
    m.kind,
    m.year,
    m.value,
    m.valueMax,
    m.comparator,
    m.unit,
    m.basis,
    m.denominator?.persons ?? null,
    m.denominator?.year ?? null,
    m.denominator?.basis ?? null,
    m.steps.map((s) => s.formula).join("; "),
    m.flags.join(" "),
  ];
  return [head, ...site.metrics.map(line)];
}

function indicatorLines(site: Site): Cell[][] {
  return [
    ["id", "zh", "en", "domain", "unit", "dimension", "polarity", "measurement", "scope", "definition", "aliases"],
    ...site.data.indicators.map((i) => [
      i.id,
      i.zh,
      i.en,
      i.domain,
      i.unit,
      i.dimension,
      i.polarity,
      i.measurement,
      i.scope,
      i.definition,
      i.aliases.join("|"),
    ]),
  ];
}

function rows(site: Site): readonly (readonly [string, string, number, () => void])[] {
  return [
    [
      say("陈述", "Statements"),
      "claims.csv",
      site.records.flatMap((r) => r.claims).length,
      () => download("duibiao-claims.csv", csv(claimLines(site))),
    ],
    [say("可比值", "Comparable values"), "metrics.csv", site.metrics.length, () => download("duibiao-metrics.csv", csv(metricLines(site)))],
    [
      say("指标目录", "Indicators"),
      "indicators.csv",
      site.data.indicators.length,
      () => download("duibiao-indicators.csv", csv(indicatorLines(site))),
    ],
    [
      say("全部（JSON）", "All (JSON)"),
      "corpus.json",
      site.records.length,
      () => download("duibiao-corpus.json", JSON.stringify(site.data), "application/json"),
    ],
  ];
}

const BASES = {
  census: ["普查", "census"],
  "year-end": ["年末常住", "residents at year-end"],
  implied: ["由规划推算", "implied by the plan"],
} as const;

export function dataView(site: Site): Child {
  const claims = site.records.flatMap((r) => r.claims);
  const origins = (o: Claim["origin"]): number => claims.filter((c) => c.origin === o).length;
  const linked = claims.filter((c) => c.indicator !== null).length;
  const file = (plan: string, name: string, label: string): HTMLElement => h("a", {href: `${root}sources/${plan}/${name}`}, label);
  return [
    h(
      "p",
      {class: "finding"},
      say(
        `${claims.length} 条陈述，${linked} 条与指标目录对应，换算出 ${site.metrics.length} 个可比值；${origins("confirmed")} 条经人工确认，${origins("corrected") + origins("added")} 条经人工更正或补入，${origins("secondary")} 条来自二手来源。`,
        `${claims.length} statements, ${linked} linked to the catalogue, ${site.metrics.length} comparable values; ${origins("confirmed")} confirmed, ${origins("corrected") + origins("added")} corrected or added by a curator, ${origins("secondary")} from secondary sources.`,
      ),
    ),
    h("h2", {id: "downloads"}, say("下载", "Downloads")),
    plainTable(
      say("下载", "Downloads"),
      [say("内容", "Content"), say("文件", "File"), say("数目", "Count"), say("操作", "Action")],
      rows(site).map(([what, name, n, save]) => [
        what,
        h("code", {}, name),
        n,
        h("button", {type: "button", onclick: save, "aria-label": `${say("下载", "Download")} ${name}`}, say("下载", "Download")),
      ]),
    ),
    h("h2", {id: "texts"}, say("原文与校订", "Texts and reviews")),
    plainTable(
      say("原文与校订", "Texts and reviews"),
      [say("规划", "Plan"), say("原文", "Text"), say("著录", "Record"), say("校订（决定数）", "Review (decisions)")],
      site.records.map((r) => [
        shortOf(r.plan),
        r.plan.secondary ? say("全文未入库", "not held") : file(r.plan.id, "source.txt", "source.txt"),
        file(r.plan.id, "plan.json", "plan.json"),
        r.plan.secondary ? "—" : [file(r.plan.id, "review.json", "review.json"), ` (${r.review.decisions.length})`],
      ]),
    ),
    h("h2", {id: "populations"}, say("用作分母的人口", "Populations used as denominators")),
    plainTable(
      say("人口", "Populations"),
      [say("地区", "Region"), say("年份", "Year"), say("人数", "Persons"), say("口径", "Basis"), say("来源", "Source")],
      site.data.populations.map((p) => [
        regionOf(site, p.code),
        p.year,
        p.persons,
        say(BASES[p.basis][0], BASES[p.basis][1]),
        chinese(p.source),
      ]),
    ),
  ];
}
