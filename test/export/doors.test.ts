/** Thirteen questions on paces, values per head, distances and outcomes: the library, SQL over the package and a notebook answer alike. */
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {exportCommand} from "../../src/cli/commands/export.js";
import {lightData, loadCorpus, paceBetween, plansAndOutcomes, requiredPace} from "../../src/node/index.js";
import {runNotebook} from "../../src/site/cells.js";
import {nobody} from "../cli/run.js";

const corpus = await loadCorpus("data");
const {rows: results} = plansAndOutcomes(corpus);

const pace = (plan: string, indicator: string): number | null => {
  const {baseline, target} = corpus.headline(plan, indicator);
  return paceBetween(baseline!.metric, target!.metric).rate;
};
const dense = (region: string, indicator: string, year: number): number =>
  corpus.observed({region, indicator}).find((m) => m.basis === "per-head" && m.year === year)!.value;
const gap = (lower: string, higher: string, indicator: string): unknown[] => {
  const {verdict, gap: apart} = corpus.align(lower, higher).indicators.find((v) => v.indicator === indicator)!;
  return [verdict, apart!.absolute];
};
const result = (plan: string, indicator: string) => results.find((r) => r.plan.id === plan && r.indicator.id === indicator)!;

const paceSql = (plan: string, indicator: string): string => `
  select 100 * (power(t.value / s.value, 1.0 / (t.year - s.year)) - 1) from metrics t
  join metrics s on s.plan = t.plan and s.indicator = t.indicator and s.basis = t.basis and s.unit = t.unit
  where t.plan = '${plan}' and t.indicator = '${indicator}' and t.headline and t.role = 'target' and s.headline and s.role = 'baseline'`;
const observedSql = (plan: string, indicator: string, value: string): string => `
  select ${value} from metrics t
  join metrics o on o.plan is null and o.region = t.region and o.indicator = t.indicator and o.basis = t.basis and o.year <= t.year
  where t.plan = '${plan}' and t.indicator = '${indicator}' and t.headline and t.role = 'target' order by o.year desc limit 1`;
const denseSql = (region: string, indicator: string, year: number): string =>
  `select value from metrics where plan is null and region = '${region}' and indicator = '${indicator}' and year = ${year} and basis = 'per-head'`;
const gapSql = (lower: string, higher: string, indicator: string): string =>
  `select verdict, gap from verdicts where lower = '${lower}' and higher = '${higher}' and indicator = '${indicator}'`;

interface Question {
  readonly ask: string;
  /** Worked out by hand from the files under data/, the arithmetic beside it. */
  readonly hand: readonly (number | string)[];
  readonly library: () => unknown;
  readonly sql: string;
  /** An expression over the tables of the notebook below. */
  readonly cell: string;
}

const QUESTIONS: readonly Question[] = [
  {
    ask: "at what yearly pace do the international applications of 湖北 have to grow from 2021 to 2025?",
    hand: [4.284940338607], // (2000 ÷ 1691)^(1/4)
    library: () => [pace("hubei-ip-2021", "pct-applications")],
    sql: paceSql("hubei-ip-2021", "pct-applications"),
    cell: `[pace("hubei-ip-2021", "pct-applications")]`,
  },
  {
    ask: "and the product of each worker of 北京 from 2025 to 2030, by the figures as printed?",
    hand: [4.518942777844], // (58 ÷ 46.5)^(1/5)
    library: () => [pace("beijing-outline-2026", "labour-productivity")],
    sql: paceSql("beijing-outline-2026", "labour-productivity"),
    cell: `[pace("beijing-outline-2026", "labour-productivity")]`,
  },
  {
    ask: "and the marine product of 广州?",
    hand: [6.892596865884], // (7300 ÷ 5231)^(1/5)
    library: () => [pace("guangzhou-outline-2026", "marine-gdp")],
    sql: paceSql("guangzhou-outline-2026", "marine-gdp"),
    cell: `[pace("guangzhou-outline-2026", "marine-gdp")]`,
  },
  {
    ask: "how many market entities per thousand people does 维西 aim at?",
    hand: [133.913625711416], // 19,600 ÷ 146,363
    library: () => [corpus.metrics({plan: "weixi-market-2024", indicator: "market-entities"}).find((m) => m.basis === "per-head")!.value],
    sql: "select value from metrics where plan = 'weixi-market-2024' and indicator = 'market-entities' and basis = 'per-head' and rank = 1",
    cell: `[Number(headlines.filter((d) => d.plan === "weixi-market-2024" && d.indicator === "market-entities" && d.basis === "per-head").get("target"))]`,
  },
  {
    ask: "how many enterprises per thousand people did 浙江 report for 2025?",
    hand: [63.514839674668], // 4,101,000 ÷ 64,567,588
    library: () => [dense("330000", "enterprises", 2025)],
    sql: denseSql("330000", "enterprises", 2025),
    cell: `[dense("330000", "enterprises", 2025)]`,
  },
  {
    ask: "how dense was 四川 in 2020 by the number published later?",
    hand: [82.342528041814], // 6,890,000 ÷ 83,674,866
    library: () => [dense("510000", "market-entities", 2020)],
    sql: denseSql("510000", "market-entities", 2020),
    cell: `[dense("510000", "market-entities", 2020)]`,
  },
  {
    ask: "does 荣昌 aim as high as 重庆 on the quality of manufacturing?",
    hand: ["meets", 0], // 92 and 92
    library: () => gap("rongchang-quality-2024", "chongqing-quality-2023", "manufacturing-quality-index"),
    sql: gapSql("rongchang-quality-2024", "chongqing-quality-2023", "manufacturing-quality-index"),
    cell: `gap("rongchang-quality-2024", "chongqing-quality-2023", "manufacturing-quality-index")`,
  },
  {
    ask: "and 重庆 as high as the nation?",
    hand: ["exceeds", 6], // 92 − 86
    library: () => gap("chongqing-quality-2023", "cn-quality-2023", "manufacturing-quality-index"),
    sql: gapSql("chongqing-quality-2023", "cn-quality-2023", "manufacturing-quality-index"),
    cell: `gap("chongqing-quality-2023", "cn-quality-2023", "manufacturing-quality-index")`,
  },
  {
    ask: "how far is the last report of manufactured goods that pass from the nation's goal?",
    hand: [-0.07], // 93.93 − 94
    library: () => [result("cn-quality-2023", "manufacturing-quality-pass-rate").outcome.difference],
    sql: observedSql("cn-quality-2023", "manufacturing-quality-pass-rate", "o.value - t.value"),
    cell: `[observed("cn-quality-2023", "manufacturing-quality-pass-rate", (o, t) => o - t)]`,
  },
  {
    ask: "how much of the way to its goal for high-value patents did the nation go?",
    hand: [170.175438596491], // (16 − 6.3) ÷ (12 − 6.3)
    library: () => [result("cn-outline-2021", "high-value-patents-per-10k").outcome.achieved],
    sql: `select 100 * (o.value - s.value) / (t.value - s.value) from metrics t
      join metrics s on s.plan = t.plan and s.indicator = t.indicator and s.headline and s.role = 'baseline'
      join metrics o on o.plan is null and o.region = t.region and o.indicator = t.indicator and o.year = t.year
      where t.plan = 'cn-outline-2021' and t.indicator = 'high-value-patents-per-10k' and t.headline and t.role = 'target'`,
    cell: `[observed("cn-outline-2021", "high-value-patents-per-10k", (o, t, s) => (100 * (o - s)) / (t - s))]`,
  },
  {
    ask: "by how much did 湖北 pass its own?",
    hand: [1.7], // 13.7 − 12
    library: () => [result("hubei-ip-2021", "high-value-patents-per-10k").outcome.difference],
    sql: observedSql("hubei-ip-2021", "high-value-patents-per-10k", "o.value - t.value"),
    cell: `[observed("hubei-ip-2021", "high-value-patents-per-10k", (o, t) => o - t)]`,
  },
  {
    ask: "at what pace did the market entities of 四川 grow, from the number published later?",
    hand: [6.657711007313], // (951 ÷ 689)^(1/5)
    library: () => [result("sichuan-2021", "market-entities").outcome.actualPace],
    sql: `select 100 * (power(b.value / a.value, 1.0 / (b.year - a.year)) - 1) from metrics a
      join metrics b on a.region = b.region and a.indicator = b.indicator and a.basis = b.basis and a.year < b.year
      where a.plan is null and b.plan is null and a.region = '510000' and a.indicator = 'market-entities' and a.basis = 'total'`,
    cell: `[requiredPace({baseline: reported("510000", 2020), target: reported("510000", 2025), years: 5})]`,
  },
  {
    ask: "which city raises its high-value patents fastest from 2025 to 2030?",
    hand: ["guangzhou-outline-2026", 6.447960765058], // (60 ÷ 43.9)^(1/5), before 北京 with (240 ÷ 180.7)^(1/5); 上海 names no start
    library: () =>
      corpus
        .plans()
        .filter((p) => p.kind === "outline" && p.period[1] === 2030)
        .flatMap(({id}) => {
          const {baseline, target} = corpus.headline(id, "high-value-patents-per-10k");
          return baseline && target
            ? [[id, requiredPace({baseline: baseline.metric.value, target: target.metric.value, years: 5})!] as const]
            : [];
        })
        .toSorted((a, b) => b[1] - a[1])[0],
    sql: `select t.plan, 100 * (power(t.value / s.value, 1.0 / (t.year - s.year)) - 1) as pace from metrics t
      join metrics s on s.plan = t.plan and s.indicator = t.indicator and s.headline and s.role = 'baseline'
      join plans p on t.plan = p.id
      where p.kind = 'outline' and t.indicator = 'high-value-patents-per-10k' and t.year = 2030 and t.headline and t.role = 'target'
      order by pace desc limit 1`,
    cell: `headlines
      .filter((d) => d.indicator === "high-value-patents-per-10k" && d.targetYear === 2030 && d.start != null)
      .semijoin(plans.filter((d) => d.kind === "outline"), ["plan", "id"])
      .derive({pace: (d) => 100 * (aq.op.pow(d.target / d.start, 1 / (d.targetYear - d.startYear)) - 1)})
      .orderby(aq.desc("pace"))
      .select("plan", "pace")
      .objects({limit: 1})
      .flatMap((d) => [d.plan, d.pace])`,
  },
];

const NOTEBOOK = `\`\`\`js echo
import * as aq from "npm:arquero";
import {createCorpus, requiredPace} from "npm:duibiao";
import {tablesOf} from "npm:duibiao/tables";

const corpus = createCorpus(await FileAttachment("../data/corpus.json").json());
const {headlines, metrics, plans, verdicts} = tablesOf(corpus);
const stands = (plan, indicator) => headlines.params({plan, indicator}).filter((d, $) => d.plan === $.plan && d.indicator === $.indicator && d.basis !== "per-head").object();
const pace = (plan, indicator) => {
  const {start, target, startYear, targetYear} = stands(plan, indicator);
  return requiredPace({baseline: Number(start), target: Number(target), years: targetYear - startYear});
};
const reports = metrics.filter((d) => d.plan == null).reify();
const of = (region, indicator, basis) => reports.params({region, indicator, basis}).filter((d, $) => d.region === $.region && d.indicator === $.indicator && (d.basis === "per-head") === $.basis);
const dense = (region, indicator, year) => of(region, indicator, true).params({year}).filter((d, $) => d.year === $.year).get("value");
const reported = (region, year) => of(region, "market-entities", false).params({year}).filter((d, $) => d.year === $.year).get("value");
const gap = (lower, higher, indicator) => verdicts.params({lower, higher, indicator}).filter((d, $) => d.lower === $.lower && d.higher === $.higher && d.indicator === $.indicator).select("verdict", "gap").objects().flatMap(Object.values);
const observed = (plan, indicator, worked) => {
  const {region, start, target, targetYear} = stands(plan, indicator);
  const last = of(region, indicator, false).params({targetYear}).filter((d, $) => d.year <= $.targetYear).orderby(aq.desc("year")).get("value");
  return worked(last, Number(target), start && Number(start));
};
const answer = {
  zh: "",
  en: "",
  leftOut: [],
  given: [${QUESTIONS.map((q) => q.cell).join(",\n")}],
};
\`\`\`
`;

const folder = mkdtempSync(join(tmpdir(), "duibiao-doors-"));
let database: DuckDBConnection;
let given: readonly unknown[];
beforeAll(async () => {
  await exportCommand.run(["--out", folder], {out: () => {}, err: () => {}, cwd: process.cwd(), answers: nobody()});
  database = await (await DuckDBInstance.create()).connect();
  await database.run(`set file_search_path = '${folder}'`);
  for (const name of ["metrics", "verdicts", "plans"]) await database.run(`create view ${name} as from '${name}.parquet'`);
  writeFileSync(join(folder, "notebook.md"), NOTEBOOK);
  const {answer} = await runNotebook(join(folder, "notebook.md"), lightData(corpus.data));
  given = (answer as unknown as {given: unknown[]}).given;
}, 120_000);
afterAll(() => {
  database.closeSync();
  rmSync(folder, {recursive: true, force: true});
});

/** Numbers to nine digits. */
const plain = (row: unknown): unknown[] => (row as unknown[]).map((x) => (typeof x === "number" ? Number(x.toPrecision(9)) : x));

describe("thirteen questions", () => {
  it.each(QUESTIONS.map((q, i) => ({...q, i})))("$ask", async ({hand, library, sql, i}) => {
    const [row, ...more] = (await database.runAndReadAll(sql)).getRowsJson();
    expect(more).toEqual([]);
    expect({library: plain(library()), sql: plain(row), notebook: plain(given[i])}).toEqual({
      library: plain(hand),
      sql: plain(hand),
      notebook: plain(hand),
    });
  });
});
