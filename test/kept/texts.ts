/** The texts whose readings are kept: plans, gold, examples of rules, and texts made by a seed, the same on every run. */
import {planOf} from "../../bench/corpus/plan.js";
import {SHAPES} from "../../bench/shapes.js";
import {readHtml} from "../../src/formats/html/index.js";
import {readMarkdown} from "../../src/formats/md/index.js";
import type {Layout, PlanKind, Region} from "../../src/model/index.js";
import {goldDocuments} from "../eval/claims.js";
import {LOOKS} from "../text/tables/rebuild/flatten.js";
import {makeTable, randomOf} from "../text/tables/rebuild/grids.js";
import {damaged} from "./damage.js";
import {examples} from "./examples.js";
import {spoken} from "./spoken.js";

/** A text, and what its reader is told beside it. */
export interface KeptText {
  /** `kind/name`: gold/water-qingping, damaged/12. */
  readonly id: string;
  readonly source: string | Layout;
  readonly period: readonly [number, number] | null;
  readonly kind: PlanKind | null;
}

const FIVE = {period: [2021, 2025], kind: "five-year"} as const;
const PLANS = 48;
const PLAN_LENGTH = 1500;
const TABLES_A_LOOK = 6;
const SHAPE_LENGTH = 400;

/** Every kept text, in order. */
export function keptTexts(): KeptText[] {
  const gold = goldDocuments().map(({id, text, period, kind}): KeptText => ({id: `gold/${id}`, source: text, period, kind}));
  return [
    ...gold,
    ...examples(),
    ...country(),
    ...tables(),
    ...spoken(),
    ...damaged(gold),
    ...shapes(),
    {id: "projects/cells", source: PROJECTS, ...FIVE},
  ];
}

/** Plans of the generated country, a form of table and several forms of sentence each. */
function country(): KeptText[] {
  return Array.from({length: PLANS}, (_, i): KeptText => {
    const region: Region = {code: String(420_100 + i), name: "云山市", level: "prefecture", parent: "420000"};
    const {file, text} = planOf(region, "云山市", i, PLAN_LENGTH);
    return {id: `country/${i}`, source: layoutOf(file, text), ...FIVE};
  });
}

function layoutOf(file: string, text: string): string | Layout {
  if (file.endsWith(".html")) return readHtml(text);
  return file.endsWith(".md") ? readMarkdown({text, encoding: "utf-8", mark: false, warnings: []}) : text;
}

/** Tables in every look that an extractor gives them, between a caption and running text. */
function tables(): KeptText[] {
  return Object.entries(LOOKS).flatMap(([look, flatten], l) =>
    Array.from({length: TABLES_A_LOOK}, (_, i): KeptText => {
      const random = randomOf(100 * l + i);
      const table = flatten(makeTable(random, 3 + Math.floor(random() * 9)), random);
      const text = `云山市“十四五”规划\n二、发展目标\n表1 主要指标\n${table}\n注:【】内为累计值。\n三、重点任务\n坚持统筹推进,新建学校12所。\n`;
      return {id: `tables/${look.replaceAll(/\W+/g, "-")}-${i}`, source: text, ...FIVE};
    }),
  );
}

/** An annex of projects that lost its grid. */
const PROJECTS =
  "云山市规划\n附件1\n序号\n项目名称\n建设内容\n2021年\n2022年\n1\n冷链中心\n新建库房\n300\n500\n2\n检验平台\n改造\n2021—2022年\n120\n";

const shapes = (): KeptText[] =>
  Object.entries(SHAPES).map(([shape, make]) => ({id: `shapes/${shape.replaceAll(" ", "-")}`, source: make(SHAPE_LENGTH), ...FIVE}));
