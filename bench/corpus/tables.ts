/** Twelve shapes of an indicator table, as plain text, HTML or Markdown. */
import type {Fact} from "./facts.js";
import type {Years} from "./prose.js";
import type {Told} from "./truth.js";

/** How a plan is written down; each has table shapes of its own. */
export type Medium = "txt" | "html" | "md";

interface Shape {
  readonly id: string;
  readonly medium: Medium;
  readonly write: (facts: readonly Fact[], years: Years) => string;
}

const SIGN = {">=": "≥", "<=": "≤", "=": ""} as const;
const target = (f: Fact): string => `${SIGN[f.comparator]}${f.goal}`;
const withUnit = (f: Fact): string => `${f.name}(${f.subject.unit})`;
const lines = (rows: readonly (readonly (string | number)[])[], gap: string): string => rows.map((r) => r.join(gap)).join("\n");

const tr = (cells: readonly (string | number)[], tag = "td"): string => `<tr>${cells.map((c) => `<${tag}>${c}</${tag}>`).join("")}</tr>`;
const htmlTable = (rows: readonly string[]): string => `<table border="1">\n${rows.join("\n")}\n</table>`;
const mdTable = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((r) => `| ${r.join(" | ")} |`).join("\n");

export const SHAPES: readonly Shape[] = [
  {
    id: "tabs",
    medium: "txt",
    write: (facts, y) =>
      lines(
        [
          ["序号", "指标", "单位", `${y.base}年`, `${y.goal}年`, "属性"],
          ...facts.map((f, i) => [i + 1, f.name, f.subject.unit, f.start, target(f), f.nature]),
        ],
        "\t",
      ),
  },
  {
    id: "tabs-unit-behind-name",
    medium: "txt",
    write: (facts, y) =>
      lines(
        [["指标名称", `${y.base}年现状`, `${y.goal}年目标`, "指标属性"], ...facts.map((f) => [withUnit(f), f.start, target(f), f.nature])],
        "\t",
      ),
  },
  {
    id: "spaces",
    medium: "txt",
    write: (facts, y) =>
      lines(
        [
          ["指标", "单位", `${y.base}年`, `${y.goal}年`, "属性"],
          ...facts.map((f) => [f.name, f.subject.unit, f.start, target(f), f.nature]),
        ],
        "    ",
      ),
  },
  {
    id: "numbered-lines",
    medium: "txt",
    write: (facts, y) =>
      facts.map((f, i) => `${i + 1}.${withUnit(f)}:${y.base}年 ${f.start},${y.goal}年 ${target(f)},${f.nature}。`).join("\n"),
  },
  {
    id: "cell-a-line",
    medium: "txt",
    write: (facts, y) =>
      [
        "指标",
        "单位",
        `${y.base}年`,
        `${y.goal}年`,
        "属性",
        ...facts.flatMap((f) => [f.name, f.subject.unit, f.start, target(f), f.nature]),
      ].join("\n"),
  },
  {
    id: "html-plain",
    medium: "html",
    write: (facts, y) =>
      htmlTable([
        tr(["序号", "指标", "单位", `${y.base}年`, `${y.goal}年`, "属性"], "th"),
        ...facts.map((f, i) => tr([i + 1, f.name, f.subject.unit, f.start, target(f), f.nature])),
      ]),
  },
  {
    id: "html-two-heads",
    medium: "html",
    write: (facts, y) =>
      htmlTable([
        `<tr><th rowspan="2">指标</th><th rowspan="2">单位</th><th colspan="2">规划值</th><th rowspan="2">属性</th></tr>`,
        tr([`${y.base}年`, `${y.goal}年`], "th"),
        ...facts.map((f) => tr([f.name, f.subject.unit, f.start, target(f), f.nature])),
      ]),
  },
  {
    id: "html-categories",
    medium: "html",
    write: (facts, y) =>
      htmlTable([
        tr(["类别", "指标", `${y.base}年`, `${y.goal}年`, "属性"], "th"),
        ...facts.map((f, i) => {
          const half = Math.ceil(facts.length / 2);
          const size = i === 0 ? half : facts.length - half;
          const category = i === 0 || i === half ? `<td rowspan="${size}">${i === 0 ? "发展活力" : "质量安全"}</td>` : "";
          return `<tr>${category}${tr([withUnit(f), f.start, target(f), f.nature]).slice(4)}`;
        }),
      ]),
  },
  {
    id: "html-transposed",
    medium: "html",
    write: (facts, y) =>
      htmlTable([
        tr(["年份", ...facts.map(withUnit)], "th"),
        tr([`${y.base}年`, ...facts.map((f) => f.start)]),
        tr([`${y.goal}年`, ...facts.map(target)]),
      ]),
  },
  {
    id: "md-plain",
    medium: "md",
    write: (facts, y) =>
      mdTable(
        ["指标", "单位", `${y.base}年`, `${y.goal}年`, "属性"],
        facts.map((f) => [f.name, f.subject.unit, f.start, target(f), f.nature]),
      ),
  },
  {
    id: "md-unit-in-cell",
    medium: "md",
    write: (facts, y) =>
      mdTable(
        ["主要指标", `${y.base}年实际`, `${y.goal}年目标`, "属性"],
        facts.map((f) => [f.name, `${f.start}${f.subject.unit}`, `${target(f)}${f.subject.unit}`, f.nature]),
      ),
  },
  {
    id: "md-bounds-in-words",
    medium: "md",
    write: (facts, y) =>
      mdTable(
        ["序号", "指标名称", "单位", `${y.base}年`, `${y.goal}年`],
        facts.map((f, i) => [i + 1, f.name, f.subject.unit, f.start, inWords(f)]),
      ),
  },
];

const inWords = (f: Fact): string => ({">=": `${f.goal}以上`, "<=": `${f.goal}以内`, "=": String(f.goal)})[f.comparator];

/** What the cells of a table in this shape are: the start and the goal of each fact. */
export function toldIn(shape: Shape, facts: readonly Fact[], years: Years): Told[] {
  return facts.flatMap((f): Told[] => {
    const {indicator, unit} = f.subject;
    const nature = NATURELESS.has(shape.id) ? "" : f.nature;
    const same = {form: shape.id, name: f.name, indicator, unit, nature};
    return [
      {...same, value: f.start, comparator: "=", role: "baseline", period: String(years.base)},
      {...same, value: f.goal, comparator: f.comparator, role: "target", period: String(years.goal)},
    ];
  });
}
const NATURELESS: ReadonlySet<string> = new Set(["html-transposed", "md-bounds-in-words"]);
