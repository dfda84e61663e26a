import {group} from "d3-array";
import {findIndicators} from "../../corpus/find.js";
import {SIGN_OF as SIGN} from "../../lexicon/comparators.js";
import {unknown} from "../../model/nearest.js";
import type {Indicator} from "../../model/index.js";
import type {Stated} from "../../node/store/stated.js";
import {InputError, type Command} from "../command.js";
import {oneOf, readOptions} from "../options.js";
import {askValues} from "../stated.js";
import {csvTable, textTable} from "../table.js";

const usage = "[--indicator ID|NAME] [--plan PLAN] [--store DIR] [--format table|json|csv]";
const options = {indicator: {type: "string"}, plan: {type: "string"}, store: {type: "string"}, format: {type: "string"}} as const;
const FORMATS = ["table", "json", "csv"] as const;

export const metrics: Command = {
  name: "metrics",
  usage,
  summary: "comparable values with basis, steps and flags, of the corpus or of a store (--store)",
  async run(args, effects) {
    const {values} = readOptions("metrics", usage, args, options, {min: 0, max: 0});
    const format = oneOf("metrics", "format", values.format, FORMATS, "table");
    await askValues(values.store, values.plan, effects, async ({catalogue, of, refusals}) => {
      const wanted = values.indicator === undefined ? catalogue : indicatorsFor(values.indicator, catalogue);
      const found = await of(wanted);
      effects.out(written(found, catalogue, format));
      for (const line of await refusals(wanted)) effects.err(line);
      if (found.length === 0) effects.err("metrics: no plan states a comparable value of this indicator");
    });
    return 0;
  },
};

function indicatorsFor(query: string, catalogue: readonly Indicator[]): readonly Indicator[] {
  const found = findIndicators(query, catalogue);
  if (found.length > 0) return found;
  const near = unknown(
    "indicator",
    query,
    catalogue.map((i) => i.id),
  );
  throw new InputError(near.message);
}

function written(found: readonly Stated[], catalogue: readonly Indicator[], format: (typeof FORMATS)[number]): string {
  if (format === "json") return `${JSON.stringify(found.map(withText), null, 2)}\n`;
  if (format === "csv")
    return csvTable(
      ["indicator", ...HEADER],
      found.map((s) => [s.metric.indicator, ...cells(s)]),
    );
  const byId = new Map(catalogue.map((i) => [i.id, i]));
  return [...group(found, (s) => s.metric.indicator)].map(([id, own]) => section(byId.get(id)!, own, byId)).join("\n");
}

const HEADER = ["规划", "角色", "时期", "数值", "单位", "基础", "位置", "分母", "标记", "推算"];

function section(indicator: Indicator, own: readonly Stated[], catalogue: ReadonlyMap<string, Indicator>): string {
  const title = `${indicator.zh}（${indicator.id}），口径：${indicator.scope}\n`;
  const related = indicator.related.map((r) => `  相关而不相等：${catalogue.get(r.indicator)?.zh ?? r.indicator}：${r.reason}\n`).join("");
  return title + textTable(HEADER, own.map(cells)) + related;
}

const ROLE = {achieved: "已实现", baseline: "基期", interim: "分年", target: "目标", task: "任务"} as const;
const KIND = {level: "", increment: "（增量）", growth: "（增速）", annual: "（年度）"} as const;
const BASIS = {"as-stated": "原值可比", total: "总量", "per-head": "人均折算"} as const;

function cells({metric: m, claim, short: plan}: Stated): string[] {
  const {denominator: d} = m;
  return [
    plan,
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

function withText({metric, claim: {start, end, quote, where, name, number, unit}}: Stated): object {
  return {...metric, statement: {name, number, unit, where, start, end, quote}};
}
