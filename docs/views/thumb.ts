/** A small picture of a notebook's finding, drawn from the rows of its answer: what is compared, at a glance. */
import {natureWord} from "../components/words.js";
import type {Metric, Plan} from "../lib/model/index.js";
import type {FINDINGS, measureSpread, View} from "../lib/stats/findings/index.js";
import {bracketed, language, say, colon} from "../components/state.js";
import {printed, unitWord} from "../components/value.js";
import {frame, s, text} from "./svg.js";

type Findings = typeof FINDINGS;
type RowsOf<Name extends keyof Findings> = ReturnType<Findings[Name]>["rows"];

interface Line {
  readonly label: string;
  readonly value: number;
  /** Where it starts from; draws a way instead of a bar. */
  readonly from?: number;
  /** As printed: bounds stay bounds. */
  readonly words: string;
  /** Of the value; said, not drawn. */
  readonly year?: number | null;
}

const [WIDTH, LABELS, HIGH, MOST] = [340, 146, 24, 5];
const clipped = (label: string): string => (label.length > 12 ? `${label.slice(0, 11)}…` : label);

/** Bars stand on zero; ways share an axis from the lowest to the highest value. */
function picture(title: string, all: readonly Line[]): SVGElement | null {
  const lines = all.slice(0, MOST);
  if (!lines.length) return null;
  const ways = lines.some((l) => l.from !== undefined);
  const values = lines.flatMap((l) => [l.value, ...(l.from === undefined ? [] : [l.from])]);
  const [low, high] = [ways ? Math.min(...values) : 0, Math.max(...values)];
  const x = (v: number): number => LABELS + ((WIDTH - LABELS - 62) * (v - low)) / (high - low || 1);
  const drawn = lines.flatMap((l, i) => {
    const y = HIGH * i + 12;
    const end = x(l.value);
    const start = l.from === undefined ? null : x(l.from);
    return [
      text(0, y + 4, clipped(l.label)),
      ...(start === null
        ? [s("rect", {class: "bar", x: LABELS, y: y - 7, width: Math.max(1, end - LABELS), height: 14})]
        : [
            s("line", {class: "way", x1: start, x2: end, y1: y, y2: y}),
            s("circle", {class: "start", cx: start, cy: y, r: 4}),
            s("circle", {class: "bar", cx: end, cy: y, r: 5}),
          ]),
      text(Math.max(end, start ?? 0) + 9, y + 4, l.words),
    ];
  });
  const height = HIGH * lines.length + 4;
  const axis = ways ? [] : [s("line", {class: "axis", x1: LABELS, x2: LABELS, y1: 0, y2: height - 4})];
  const said = lines.map((l) => `${l.label} ${l.words}${l.year ? bracketed(l.year) : ""}`).join(say("，", ", "));
  return frame("thumb", WIDTH, height, `${title}${colon()}${said}`, ...axis, ...drawn);
}

const ofMetric = (label: string, m: Metric, decimals?: number): Line => ({
  label,
  value: m.value,
  words: printed(m, decimals),
  year: m.year,
});
const percent = (label: string, value: number, decimals = 1): Line => ({label, value, words: `${value.toFixed(decimals)}%`});
const count = (label: string, value: number): Line => ({label, value, words: String(value)});

interface Goal {
  readonly plan: View["sides"][number]["plan"];
  readonly indicator: {readonly id: string; readonly zh: string; readonly en: string; readonly unit: string};
  readonly start: Metric | null;
  readonly goal: Metric;
}
const named = (i: {readonly zh: string; readonly en: string}): string => (language() === "en" ? i.en : i.zh);

/** Goals in percent that say where they start from. */
const ways = (rows: readonly Goal[], view: View): Line[] =>
  rows
    .filter((r) => r.start && r.goal.unit === "%" && r.start.unit === "%")
    .map((r) => ({
      label: `${whoIn(view, r.plan)} ${named(r.indicator)}`,
      from: r.start!.value,
      value: r.goal.value,
      words: `${printed(r.goal)}%`,
      year: r.goal.year,
    }));

/** The pictures by the finding they belong to; only values of one unit and one scope stand in a picture together. */
const whoIn = (view: View, plan: Plan): string => say(view.who(plan), view.whoEn(plan));

export const thumbs = {
  food(rows: RowsOf<"food">, view: View): SVGElement | null {
    const tally = (id: string): number => rows.filter((r) => r.indicator.id === id).length;
    const most = rows.toSorted((a, b) => tally(b.indicator.id) - tally(a.indicator.id))[0]?.indicator;
    const same = rows.filter((r) => r.indicator.id === most?.id);
    return picture(
      `${most ? named(most) : ""} ${unitWord(most?.unit ?? "")}`,
      same.map((r) => ofMetric(whoIn(view, r.plan), r.goal)),
    );
  },
  density: (rows: RowsOf<"density">, view: View): SVGElement | null =>
    picture(
      say("每千人市场主体（户）", "Market entities per thousand people"),
      rows.flatMap((r) => (r.density ? [ofMetric(`${whoIn(view, r.plan)} ${r.density.year ?? ""}`.trim(), r.density, 1)] : [])),
    ),
  patents: (rows: RowsOf<"patents">): SVGElement | null => {
    const words = {
      comparable: say("可以相比", "comparable"),
      related: say("口径不同", "other scope"),
      "not comparable": say("不可比", "not comparable"),
    };
    return picture(
      say("成对的专利目标", "Pairs of patent goals"),
      (["comparable", "related", "not comparable"] as const).map((state) =>
        count(words[state], rows.filter((r) => r.comparability.state === state).length),
      ),
    );
  },
  safety: (rows: RowsOf<"safety">, view: View): SVGElement | null =>
    picture(say("从基期到目标", "From baseline to target"), ways(rows, view)),
  consumer: (rows: RowsOf<"consumer">, view: View): SVGElement | null =>
    picture(say("从基期到目标", "From baseline to target"), ways(rows, view)),
  ambition: (rows: RowsOf<"ambition">, view: View): SVGElement | null =>
    picture(
      say("规划要求的复合年均增速", "Compound yearly pace asked for"),
      rows
        .flatMap((r) => (r.planned === null ? [] : [percent(`${whoIn(view, r.plan)} ${named(r.indicator)}`, r.planned)]))
        .filter((l) => l.value > 0)
        .toSorted((a, b) => b.value - a.value),
    ),
  natures: (rows: RowsOf<"natures">): SVGElement | null =>
    picture(
      say("目标的属性", "Natures of goals"),
      [...new Set(rows.map((r) => r.nature))].map((n) =>
        count(natureWord(n) || say("未写明", "not stated"), rows.filter((r) => r.nature === n).length),
      ),
    ),
  children: (rows: RowsOf<"children">, view: View): SVGElement | null =>
    picture(
      say("下级占上级目标的份额", "Share of the parent's goal"),
      rows.flatMap((r) => [
        percent(`${whoIn(view, r.plan)} ${named(r.indicator)}`, r.share, 2),
        {label: say("上级目标", "the parent's"), value: 100, words: "100%"},
      ]),
    ),
  outcomes: (rows: RowsOf<"outcomes">, view: View): SVGElement | null =>
    picture(
      say("走完的路程", "Way done"),
      rows.flatMap((r) =>
        r.outcome.achieved === null ? [] : [percent(`${whoIn(view, r.plan)} ${named(r.indicator)}`, r.outcome.achieved)],
      ),
    ),
  stretch: (rows: RowsOf<"stretch">): SVGElement | null => {
    const words = {
      "same year": say("同指标同年份", "same year"),
      "same indicator": say("同指标", "same indicator"),
      related: say("口径相近也算", "related"),
      "same unit": say("单位相同就算", "same unit"),
    };
    return picture(
      say("能配成的对数", "Pairs let through"),
      rows.map((r) => count(words[r.level], r.pairs)),
    );
  },
  spread: (rows: ReturnType<typeof measureSpread>["rows"], texts: number): SVGElement | null =>
    picture(
      say("按写到它的规划数分的举措", "Measures by the number of plans"),
      Array.from({length: texts}, (_, i) => texts - i).map((n) =>
        count(say(`${n} 份规划写到`, `in ${n} plans`), rows.filter((r) => r.plans.length === n).length),
      ),
    ),
};
