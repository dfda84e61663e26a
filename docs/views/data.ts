/** Downloads of what the pages rest on, and how the corpus stands. */
import type {Claim, Metric} from "../lib/model/index.js";
import {csv, download, h, type Child} from "../components/dom.js";
import type {Site} from "../components/site.js";
import {root, say} from "../components/state.js";

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
    h(
      "table",
      {class: "plain"},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          [say("内容", "Content"), say("文件", "File"), say("数目", "Count"), ""].map((x) =>
            h("th", {scope: "col"}, x || h("span", {class: "visually-hidden"}, say("操作", "Action"))),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        rows(site).map(([what, name, n, save]) =>
          h(
            "tr",
            {},
            h("th", {scope: "row"}, what),
            h("td", {}, h("code", {}, name)),
            h("td", {class: "right"}, n),
            h(
              "td",
              {},
              h("button", {type: "button", onclick: save, "aria-label": `${say("下载", "Download")} ${name}`}, say("下载", "Download")),
            ),
          ),
        ),
      ),
    ),
    h("h2", {id: "texts"}, say("原文与校订", "Texts and reviews")),
    h(
      "table",
      {class: "plain"},
      h(
        "tbody",
        {},
        site.records.map((r) =>
          h(
            "tr",
            {},
            h("th", {scope: "row"}, r.plan.short),
            h(
              "td",
              {},
              r.plan.secondary
                ? h("span", {class: "muted"}, say("全文未入库", "not held"))
                : file(r.plan.id, "source.txt", say("原文", "text")),
            ),
            h("td", {}, file(r.plan.id, "plan.json", say("著录", "record"))),
            h(
              "td",
              {},
              r.plan.secondary
                ? ""
                : file(r.plan.id, "review.json", say(`校订（${r.review.decisions.length}）`, `review (${r.review.decisions.length})`)),
            ),
          ),
        ),
      ),
    ),
    h("h2", {id: "populations"}, say("用作分母的人口", "Populations used as denominators")),
    h(
      "table",
      {class: "plain"},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          [say("地区", "Region"), say("年份", "Year"), say("人数", "Persons"), say("口径", "Basis"), say("来源", "Source")].map((x) =>
            h("th", {scope: "col"}, x),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        site.data.populations.map((p) =>
          h(
            "tr",
            {},
            h("th", {scope: "row"}, p.name),
            h("td", {}, p.year),
            h("td", {class: "right"}, p.persons),
            h(
              "td",
              {},
              {census: say("普查", "census"), "year-end": say("年末常住", "year-end"), implied: say("由规划推算", "implied")}[p.basis],
            ),
            h("td", {}, p.source),
          ),
        ),
      ),
    ),
  ];
}
