/** How the goals of many plans lie, by level of government. */
import {extent} from "d3-array";
import {quantileSorted} from "simple-statistics";
import type {Indicator} from "../../lib/model/index.js";
import type {IndicatorPart} from "../../lib/site/parts/shapes.js";
import {plainTable} from "../../components/box.js";
import {h, type Child} from "../../components/dom.js";
import {bracketed, say} from "../../components/state.js";
import {footnote, heading} from "../../components/tags.js";
import {unitWord} from "../../components/value.js";
import {LEVELS} from "../../components/words.js";

/** Goals of one level below which each of them says more than their spread. */
const LEAST = 5;
/** Digits enough for a table; stated ones as they are. */
const short = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toPrecision(4)));

/** Places of five numbers and of every goal on one line, in shares of its width. */
function strip(values: readonly number[], [least, most]: readonly [number, number], above: readonly number[]): HTMLElement {
  const at = (v: number): string => `${(100 * (v - least)) / (most - least || 1)}%`;
  const [low, middle, high] = [0.25, 0.5, 0.75].map((q) => quantileSorted([...values], q)) as [number, number, number];
  return h(
    "span",
    {class: "spread", "aria-hidden": "true"},
    [...new Set(values)].map((v) => h("i", {style: `left:${at(v)}`})),
    h("b", {style: `left:${at(low)};width:calc(${at(high)} - ${at(low)})`}),
    h("u", {style: `left:${at(middle)}`}),
    above.map((v) => h("s", {style: `left:${at(v)}`})),
  );
}

/** Spread of the goals by level, with the goals of the plans above all others as lines; null where no level has many. */
export function levels(indicator: Indicator, {goals, bounds}: IndicatorPart): Child {
  const {above = []} = goals;
  const many = LEVELS.filter(([level]) => level !== "nation" && (goals[level]?.length ?? 0) >= LEAST);
  if (!many.length) return null;
  const all = Object.values(goals).flat();
  const range = extent(all) as [number, number];
  const unit = unitWord(indicator.perHead?.unit ?? indicator.unit);
  const line = ([level, zh, en]: (typeof LEVELS)[number]): readonly Child[] => {
    const values = goals[level]!;
    const cut = (q: number): string => short(quantileSorted(values, q));
    return [
      say(zh, en),
      values.length,
      short(values[0]!),
      cut(0.25),
      cut(0.5),
      cut(0.75),
      short(values.at(-1)!),
      strip(values, range, above),
    ];
  };
  return [
    heading("levels", say("各级目标怎样分布", "How the goals lie, by level")),
    plainTable(
      say(`目标的分布${bracketed(unit)}`, `Spread of the goals${bracketed(unit)}`),
      [
        say("级别", "Level"),
        say("规划", "Plans"),
        say("最低", "Least"),
        say("下四分位", "Lower quarter"),
        say("中位", "Middle"),
        say("上四分位", "Upper quarter"),
        say("最高", "Greatest"),
        say("分布", "Spread"),
      ],
      many.map(line),
    ),
    footnote(
      say(
        `单位：${unit}。细线为各目标，粗条为中间一半，圆点为中位；高线为上级目标。`,
        `Unit: ${unit}. Thin lines are goals, the bar is the middle half, the dot the median; tall lines are goals above. `,
      ),
      bounds ? say("目标为上下限的，按所写数字计入。", "A goal that is a bound counts by its figure.") : null,
    ),
  ];
}
