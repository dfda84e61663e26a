/** From baseline to target, parents above children; only what compares is drawn. */
import {spoken} from "../../components/words.js";
import {shortOf} from "../../components/site.js";
import {dumbbell, type ChartValue, type DumbbellRow, type ReferenceLine} from "../../lib/charts/index.js";
import type {Indicator, Metric} from "../../lib/model/index.js";
import {chart} from "../../components/chart.js";
import {h, type Child} from "../../components/dom.js";
import type {Site} from "../../components/site.js";
import {language, say, listed, colon} from "../../components/state.js";
import {decimalsOf} from "../../lib/normalise/decimals.js";
import {signOf, unitWord} from "../../components/value.js";
import {comparable, isAbove, type Row} from "./rows.js";

const pointOf = (m: Metric | null): ChartValue | null =>
  m && {
    value: Number(m.value.toFixed(decimalsOf(m))),
    valueMax: m.valueMax === null ? null : Number(m.valueMax.toFixed(decimalsOf(m))),
    comparator: m.comparator,
    year: m.year,
    key: m.id,
  };

/** Year, bound and numbers of an end, each for itself. */
const partsOf = (v: ChartValue | null): (string | number | null)[] =>
  v ? [v.year ?? null, signOf(v.comparator), v.value, v.valueMax ?? null] : [null, null, null, null];

/** Name at the axis; a start that is not of the plan's base year says its year. */
function labelOf({record, start}: Row): string {
  const year = start?.metric.year ?? null;
  return year === null || year === record.plan.period[0] - 1
    ? shortOf(record.plan)
    : `${shortOf(record.plan)}（${say(`起点为 ${year} 年`, `from ${year}`)}）`;
}

export function picture(site: Site, indicator: Indicator, rows: readonly Row[]): Child {
  const unit = unitWord(indicator.perHead?.unit ?? indicator.unit);
  const above = rows.filter((r) => isAbove(site, r, rows));
  const below = rows.filter((r) => !above.includes(r));
  const drawn: DumbbellRow[] = below
    .map((r) => ({
      label: labelOf(r),
      baseline: pointOf(comparable(site, r.start, indicator)),
      target: pointOf(comparable(site, r.goal, indicator)),
      colour: site.colour(r.record.plan.region),
    }))
    .filter((r) => r.baseline || r.target);
  const references: ReferenceLine[] = above.flatMap((r) => {
    const value = pointOf(comparable(site, r.goal ?? r.start, indicator));
    return value ? [{label: shortOf(r.record.plan), ...value}] : [];
  });
  if (!drawn.length)
    return h(
      "p",
      {class: "notice"},
      say(
        "没有一份规划给出能够相比的数值，因此不画图。原样陈述见下表。",
        "No plan gives a value that compares, so nothing is drawn. The statements are in the table below.",
      ),
    );
  const line = (r: DumbbellRow): (string | number | null)[] => [r.label, ...partsOf(r.baseline), ...partsOf(r.target), unit];
  const height = 46 * drawn.length + 54 + 20 * references.length;
  return chart({
    id: indicator.id,
    title: say(`${indicator.zh}：从基期到目标（${unit}）`, `${indicator.en}: from baseline to target (${unit})`),
    spec: (ground, width) =>
      dumbbell(drawn, {unit, references, ground, lang: language(), width: Math.max(190, Math.min(720, width - 150))}),
    height,
    caption: say(
      "空心为基期，实心为目标；箭头表示下限或上限，真实值可在箭头方向；虚线为上级目标。点圆点看原句。",
      "Hollow: baseline. Solid: target. An arrow marks a bound. Dashed: the higher target. Click a dot for its sentence.",
    ),
    source: listed(drawn.map((r) => r.label)),
    how: h("ul", {}, howComparable(site, indicator, rows)),
    data: [
      [
        say("规划", "Plan"),
        ...say("基期年,基期界限,基期,基期上限", "Base year,Bound of baseline,Baseline,Upper end of baseline").split(","),
        ...say("目标年,目标界限,目标,目标上限", "Target year,Bound of target,Target,Upper end of target").split(","),
        say("单位", "Unit"),
      ],
      ...drawn.map(line),
    ],
  });
}

function howComparable(site: Site, indicator: Indicator, rows: readonly Row[]): Child {
  const scope = h(
    "li",
    {},
    say(
      `口径：${indicator.scope || "未限定"}。只有口径与量纲相同的陈述画在一起。`,
      `What is counted: ${indicator.definitionEn} Only statements of one scope and dimension are drawn together.`,
    ),
  );
  const steps = rows
    .flatMap((r) => [r.start, r.goal])
    .flatMap((x) => {
      const m = comparable(site, x, indicator);
      const plan = m && shortOf(site.plan(m.plan)?.plan);
      return m
        ? [
            h(
              "li",
              {},
              `${plan}${colon()}`,
              spoken(
                m.steps
                  .map((s) => say(s.formula + (s.source ? `（${s.source}）` : ""), s.formulaEn + (s.sourceEn ? ` (${s.sourceEn})` : "")))
                  .join(say("；", "; ")) || say("按原文", "as stated"),
              ),
            ),
          ]
        : [];
    });
  return [scope, steps];
}
