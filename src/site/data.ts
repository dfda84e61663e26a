/**
 * The data at addresses that stay: `data/indicators/<id>.csv`, `data/plans/<id>.csv`, `data/pairs/<lower>--<higher>.csv` of each plan
 * and those of the regions above, each with a `.json` beside it that says what it holds.
 */
import {group} from "d3-array";
import type {Corpus} from "../corpus/index.js";
import type {Alignment, Indicator, Plan} from "../model/index.js";
import {pairsAbove} from "../corpus/relations.js";
import {LICENCE_NAME, type Field} from "../node/export/index.js";
import {csvLine} from "../report/cell.js";
import {toCsv} from "../report/index.js";
import type {Said} from "../say/index.js";
import {versionOf} from "./version.js";
import {VALUE_FIELDS, valuesOf, type ValueRow} from "./values.js";

/** What a file is and where it comes from. */
interface About {
  readonly title: Said;
  /** The documents that its values stand in. */
  readonly sources: readonly string[];
  readonly fields: readonly Field[];
  readonly more: object;
}

/** «CSV on the Web» (w3.org/TR/tabular-metadata): columns with their meaning in both languages. */
function metadata(file: string, {title, sources, fields, more}: About, version: string): string {
  const described = {
    "@context": "http://www.w3.org/ns/csvw",
    url: file,
    "dc:title": [
      {"@value": title.zh, "@language": "zh"},
      {"@value": title.en, "@language": "en"},
    ],
    "dc:source": sources,
    "dc:hasVersion": version,
    "dc:rights": LICENCE_NAME,
    tableSchema: {columns: fields.map(({name, type, zh, en}) => ({name, datatype: type, titles: {zh, en}}))},
    ...more,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

const cited = ({title, number}: Plan): string => `《${title}》${number ? `（${number}）` : ""}`;

const csvOf = (rows: readonly ValueRow[]): string =>
  [VALUE_FIELDS.map((f) => f.name), ...rows.map((row) => VALUE_FIELDS.map((f) => f.get(row)))]
    .map((cells) => `${csvLine(cells)}\n`)
    .join("");

const ofIndicator = (i: Indicator, rows: readonly ValueRow[]): About => ({
  title: {zh: `${i.zh}：各规划的陈述与可比值`, en: `${i.en}: statements and comparable values of all plans`},
  sources: [...new Set(rows.map((r) => cited(r.plan)))],
  fields: VALUE_FIELDS,
  more: {"schema:about": i},
});

const ofPlan = (plan: Plan, rows: readonly ValueRow[]): About => ({
  title: {zh: `${plan.title}：陈述与可比值`, en: `${plan.shortEn ?? plan.id}: statements and comparable values`},
  sources: rows.length ? [cited(plan)] : [],
  fields: VALUE_FIELDS,
  more: {
    "schema:about": {
      id: plan.id,
      title: plan.title,
      region: plan.region,
      kind: plan.kind,
      period: plan.period,
      issuer: plan.issuer,
      number: plan.number,
      issued: plan.issued,
    },
  },
});

function ofPair({lower, higher, notices}: Alignment, csv: string, corpus: Corpus): About {
  const plan = (id: string): Plan => corpus.plan(id);
  return {
    title: {
      zh: `${plan(lower).short}对${plan(higher).short}：逐项结论`,
      en: `${plan(lower).shortEn ?? lower} against ${plan(higher).shortEn ?? higher}: verdicts`,
    },
    sources: [plan(lower), plan(higher)].map(cited),
    fields: csv
      .slice(0, csv.indexOf("\n"))
      .split(",")
      .map((name) => ({name, type: "string", zh: name, en: name})),
    more: {"schema:about": {lower, higher, notices}},
  };
}

/** All files under `data/` but the package. */
export function* dataFiles(light: Corpus): Generator<readonly [path: string, content: string]> {
  const {data} = light;
  const version = versionOf(data);
  const two = (stem: string, csv: string, about: About): (readonly [string, string])[] => [
    [`${stem}.csv`, csv],
    [`${stem}.json`, metadata(`${stem.split("/").at(-1)!}.csv`, about, version)],
  ];
  const rows = valuesOf(light);
  const byIndicator = group(rows, (r) => r.claim.indicator);
  for (const i of data.indicators) {
    const mine = byIndicator.get(i.id) ?? [];
    yield* two(`indicators/${i.id}`, csvOf(mine), ofIndicator(i, mine));
  }
  const byPlan = group(rows, (r) => r.plan);
  for (const {plan} of data.plans) {
    const mine = byPlan.get(plan) ?? [];
    yield* two(`plans/${plan.id}`, csvOf(mine), ofPlan(plan, mine));
  }
  for (const {lower, higher} of pairsAbove(light.plans(), data.regions)) {
    const alignment = light.align(lower.id, higher.id);
    const csv = toCsv(alignment);
    yield* two(`pairs/${lower.id}--${higher.id}`, csv, ofPair(alignment, csv, light));
  }
  yield ["index.html", BACK];
}

/** Where a folder of a host answers for a page of the same name: it leads to the page. */
const BACK =
  '<!doctype html><meta charset="utf-8"><title>对标</title><meta http-equiv="refresh" content="0; url=../data"><a href="../data">数据 Data</a>\n';
