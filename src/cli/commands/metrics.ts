import {SIGN_OF as SIGN} from "../../lexicon/comparators.js";
import type {Indicator, Metric} from "../../model/index.js";
import type {Corpus} from "../../corpus/index.js";
import {InputError, type Command} from "../command.js";
import {asked, openCorpus} from "../open.js";
import {oneOf, readOptions} from "../options.js";
import {csvTable, textTable} from "../table.js";

const usage = "[--indicator ID|NAME] [--plan PLAN] [--format table|json|csv]";
const options = {indicator: {type: "string"}, plan: {type: "string"}, format: {type: "string"}} as const;

export const metrics: Command = {
  name: "metrics",
  usage,
  summary: "comparable values with basis, steps and flags",
  async run(args, effects) {
    const {values} = readOptions("metrics", usage, args, options, {min: 0, max: 0});
    const format = oneOf("metrics", "format", values.format, ["table", "json", "csv"], "table");
    const corpus = await openCorpus(effects);
    const wanted = values.indicator === undefined ? corpus.indicators() : indicatorsFor(values.indicator, corpus);
    const all = asked(() => corpus.metrics(values.plan === undefined ? {} : {plan: values.plan}));
    const groups = wanted.map((indicator) => ({indicator, metrics: all.filter((m) => m.indicator === indicator.id)}));
    const found = groups.filter((g) => g.metrics.length > 0);
    if (format === "json")
      effects.out(
        `${JSON.stringify(
          found.flatMap((g) => g.metrics.map((m) => withText(m, corpus))),
          null,
          2,
        )}\n`,
      );
    else if (format === "csv")
      effects.out(
        csvTable(
          ["indicator", ...HEADER],
          found.flatMap((g) => g.metrics.map((m) => [g.indicator.id, ...cells(m, corpus)])),
        ),
      );
    else effects.out(found.map((g) => section(g.indicator, g.metrics, corpus)).join("\n"));
    for (const line of refusals(corpus, wanted, values.plan)) effects.err(line);
    if (found.length === 0) effects.err("metrics: no plan states a comparable value of this indicator");
    return 0;
  },
};

function indicatorsFor(query: string, corpus: Corpus): readonly Indicator[] {
  const found = corpus.findIndicators(query);
  if (found.length > 0) return found;
  asked(() => corpus.indicator(query));
  throw new InputError(`metrics: no indicator fits "${query}"; give an id, a name or a part of one`);
}

const HEADER = ["规划", "角色", "时期", "数值", "单位", "基础", "位置", "分母", "标记", "推算"];

function section(indicator: Indicator, own: readonly Metric[], corpus: Corpus): string {
  const title = `${indicator.zh}（${indicator.id}），口径：${indicator.scope}\n`;
  const related = indicator.related.map((r) => `  相关而不相等：${corpus.indicator(r.indicator).zh}：${r.reason}\n`).join("");
  return (
    title +
    textTable(
      HEADER,
      own.map((m) => cells(m, corpus)),
    ) +
    related
  );
}

const ROLE = {achieved: "已实现", baseline: "基期", interim: "分年", target: "目标", task: "任务"} as const;
const KIND = {level: "", increment: "（增量）", growth: "（增速）", annual: "（年度）"} as const;
const BASIS = {"as-stated": "原值可比", total: "总量", "per-head": "人均折算"} as const;

function cells(m: Metric, corpus: Corpus): string[] {
  const claim = corpus.claim(m.claim);
  const {denominator: d} = m;
  return [
    corpus.plan(m.plan).short,
    ROLE[m.role] + KIND[m.kind],
    m.period,
    `${SIGN[m.comparator]}${short(m.value)}${m.valueMax === null ? "" : `–${short(m.valueMax)}`}`,
    m.unit,
    BASIS[m.basis],
    claim.start < 0 ? claim.where : `${claim.where} @${claim.numberStart}`,
    d === null ? "" : `${d.persons} 人（${d.year}，${d.basis}）`,
    m.flags.join(" "),
    m.steps.map((s) => s.formula).join("; "),
  ];
}

/** Derived values are shown to five significant digits; stated ones as they are. */
function short(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(Math.max(5, String(Math.trunc(value)).length))));
}

function withText(metric: Metric, corpus: Corpus): object {
  const {start, end, quote, where, name, number, unit} = corpus.claim(metric.claim);
  return {...metric, statement: {name, number, unit, where, start, end, quote}};
}

function refusals(corpus: Corpus, wanted: readonly Indicator[], plan: string | undefined): string[] {
  const ids = new Set(wanted.map((i) => i.id));
  return corpus
    .plans()
    .filter((p) => plan === undefined || p.id === plan)
    .flatMap((p) => corpus.refused(p.id))
    .filter((r) => ids.has(r.indicator))
    .map((r) => `未折算 ${r.claim}（${r.indicator}）：${r.reason}`);
}
