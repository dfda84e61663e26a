import * as fc from "fast-check";
import type {Claim} from "../../src/model/index.js";
import {claimOf} from "../fixtures.js";

/** A number in the generated text, with what it states. */
export interface Stated {
  readonly number: string;
  readonly start: number;
  readonly claim: Claim;
}

/** A plan that agrees with itself, written out. */
export interface Written {
  readonly text: string;
  readonly stated: readonly Stated[];
}

interface Kind {
  readonly name: string;
  readonly unit: string;
  readonly digits: number;
  readonly low: number;
  readonly high: number;
  /** −1 where less is better. */
  readonly direction: 1 | -1;
}

/** Indicators of several sectors, most of them in no catalogue. */
const POOL: readonly Kind[] = [
  {name: "市场主体总量", unit: "万户", digits: 1, low: 20, high: 60, direction: 1},
  {name: "企业总量", unit: "户", digits: 0, low: 5000, high: 30000, direction: 1},
  {name: "养老机构护理型床位数", unit: "张", digits: 0, low: 800, high: 9000, direction: 1},
  {name: "公共图书馆藏书量", unit: "万册", digits: 1, low: 20, high: 60, direction: 1},
  {name: "城镇污水处理率", unit: "%", digits: 1, low: 60, high: 80, direction: 1},
  {name: "消费投诉按期办结率", unit: "%", digits: 1, low: 60, high: 80, direction: 1},
  {name: "农产品质量安全例行监测合格率", unit: "%", digits: 1, low: 60, high: 80, direction: 1},
  {name: "有效发明专利拥有量", unit: "件", digits: 0, low: 300, high: 9000, direction: 1},
  {name: "高标准农田面积", unit: "万亩", digits: 1, low: 20, high: 60, direction: 1},
  {name: "森林覆盖率", unit: "%", digits: 1, low: 30, high: 60, direction: 1},
  {name: "亿元地区生产总值生产安全事故死亡率", unit: "人/亿元", digits: 3, low: 0.4, high: 0.9, direction: -1},
];

/** One indicator with its values from 2015 to 2025. */
interface Series {
  readonly kind: Kind;
  readonly nature: "约束性" | "预期性";
  /** 2015, then 2020 to 2025, as printed. */
  readonly before: string;
  readonly path: readonly string[];
  readonly words: readonly number[];
}

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025] as const;

const seriesOf = (kind: Kind): fc.Arbitrary<Series> =>
  fc
    .record({
      start: fc.double({min: kind.low, max: kind.high, noNaN: true}),
      step: fc.double({min: 0.012, max: 0.03, noNaN: true}),
      fall: fc.double({min: 0.1, max: 0.3, noNaN: true}),
      nature: fc.constantFrom("约束性" as const, "预期性" as const),
      words: fc.array(fc.nat({max: 999}), {minLength: 8, maxLength: 8}),
    })
    .map(({start, step, fall, nature, words}) => {
      const at = (i: number): string => (start * (1 + kind.direction * step * i)).toFixed(kind.digits);
      const before = (start * (1 - kind.direction * fall)).toFixed(kind.digits);
      return {kind, nature, before, path: YEARS.map((_, i) => at(i)), words};
    });

/** Two to five indicators of unlike names, each with its own words. */
export const consistentPlan: fc.Arbitrary<readonly Series[]> = fc
  .shuffledSubarray([...POOL], {minLength: 2, maxLength: 5})
  .chain((kinds) => fc.tuple(...kinds.map(seriesOf)));

type Piece = string | {readonly number: string; readonly fields: Partial<Claim>};

/** Writes the plan out: review, goals, box, table one cell a line, growth sentences, yearly annex. */
export function write(plan: readonly Series[]): Written {
  const [first] = plan;
  const [, , , , , , g = 0, h = 0] = first!.words;
  const pieces: Piece[] = [
    g % 2 === 0 ? "" : CONTENTS,
    "云山市“十四五”发展规划\n\n一、发展基础\n\n“十三五”时期,各项工作取得新进展,发展环境持续改善。",
  ];
  for (const s of plan) pieces.push(...review(s));
  if (h % 2 === 0) pieces.push(...ratio(plan));
  pieces.push("\n\n二、发展目标\n\n坚持系统观念,统筹发展和安全。");
  for (const s of plan) pieces.push(...goal(s));
  pieces.push(
    g % 3 === 0 ? "\n\n专栏1 重点工程" : "",
    ...(g % 3 === 0 ? ["\n\n", ...goal(first!)] : []),
    "\n\n专栏2 “十四五”时期主要指标\n\n序号\n\n指标\n\n2020年\n\n2025年\n\n属性\n\n",
  );
  plan.forEach((s, i) => pieces.push(...row(s, i)));
  pieces.push(
    "三、保障措施\n\n(一)加强领导。完善工作机制,形成工作合力。\n\n(二)明确责任。各部门按照职责分工抓好落实。\n\n(三)督促检查。定期评估实施情况。\n\n附件1\n\n主要指标分年任务分解\n\n序号\n\n指标\n\n2020年\n\n2021年\n\n2022年\n\n2023年\n\n2024年\n\n2025年\n\n",
  );
  plan.forEach((s, i) => pieces.push(...path(s, i)));
  return assemble(h % 3 === 0 ? pieces.map(widened) : pieces);
}

const CONTENTS =
  "云山市“十四五”发展规划\n\n目录\n\n一、发展基础........1\n\n二、发展目标........2\n\n三、保障措施........5\n\n(一)加强领导........5\n\n(二)明确责任........5\n\n(三)督促检查........6\n\n";

/** Full-width punctuation, as most plans print it. */
const WIDE: Readonly<Record<string, string>> = {",": "\uff0c", ";": "\uff1b", "(": "\uff08", ")": "\uff09", ":": "\uff1a"};
const widened = (piece: Piece): Piece => (typeof piece === "string" ? piece.replace(/[,;():]/gu, (c) => WIDE[c]!) : piece);

/** Trademarks per 万户 with the two totals that give them. */
function ratio(plan: readonly Series[]): Piece[] {
  const entities = plan.find((s) => s.kind.name === "市场主体总量");
  if (entities === undefined) return [];
  const households = Number(entities.path[0]);
  const marks = Math.round(households * (100 + (entities.words[0]! % 900)));
  const fields = {unit: "件", kind: "level", role: "achieved", period: "2020"} as const;
  return [
    "截至2020年底,有效注册商标拥有量",
    {number: String(marks), fields: {...fields, name: "有效注册商标拥有量"}},
    "件,每万户市场主体有效注册商标拥有量达到",
    {number: (marks / households).toFixed(1), fields: {...fields, name: "每万户市场主体有效注册商标拥有量"}},
    "件。",
  ];
}

const pick = (options: readonly string[], n: number): string => options[n % options.length]!;
/** 3.4万户 may be written 34000户. */
function inOtherUnit(value: string, unit: string, n: number): {readonly number: string; readonly unit: string; readonly value: number} {
  if (!unit.startsWith("万") || n % 3 !== 0) return {number: value, unit, value: Number(value)};
  const whole = Math.round(Number(value) * 1e4);
  return {number: String(whole), unit: unit.slice(1), value: whole};
}

function level(s: Series, value: string, n: number, fields: Partial<Claim>): Piece[] {
  const said = inOtherUnit(value, s.kind.unit, n);
  return [
    {number: said.number, fields: {name: s.kind.name, unit: said.unit, value: said.value, kind: "level", where: "prose", ...fields}},
    said.unit,
  ];
}

function review(s: Series): Piece[] {
  const [a = 0, b = 0, c = 0] = s.words;
  const year = pick(["截至2020年底,", "2020年末,", "到2020年末,"], a);
  const verb = pick(["达到", "达", "为"], b);
  const now = level(s, s.path[0]!, c, {role: "achieved", period: "2020"});
  if (s.kind.unit === "%" || s.kind.direction < 0 || b % 2 === 0) return [`${year}全市${s.kind.name}${verb}`, ...now, "。"];
  return [
    `2015年末,全市${s.kind.name}${verb}`,
    ...level(s, s.before, c, {role: "achieved", period: "2015"}),
    `。${year}全市${s.kind.name}${verb}`,
    ...now,
    ...growth(s, a),
    ...(a % 2 === 0 ? [] : net(s)),
    "。",
  ];
}

/** Percent or multiple against 2015. */
function growth(s: Series, n: number): Piece[] {
  const factor = Number(s.path[0]) / Number(s.before);
  const fields = {name: `${s.kind.name}增长`, kind: "growth", role: "achieved", period: "2020", where: "prose"} as const;
  if (n % 3 === 0) return [",是2015年末的", {number: factor.toFixed(2), fields: {...fields, unit: "倍"}}, "倍"];
  return [
    `,${pick(["较2015年末增长", "比2015年增长"], n)}`,
    {number: ((factor - 1) * 100).toFixed(1), fields: {...fields, unit: "%"}},
    "%",
  ];
}

/** What five years added, net of what left. */
function net(s: Series): Piece[] {
  const number = (Number(s.path[0]) - Number(s.before)).toFixed(s.kind.digits);
  const fields = {name: `五年净增${s.kind.name}`, unit: s.kind.unit, kind: "increment", role: "achieved", period: "2016-2020"} as const;
  return [",五年净增", {number, fields: {...fields, value: Number(number), where: "prose"}}, s.kind.unit];
}

function goal(s: Series): Piece[] {
  const [, , , d = 0, e = 0, f = 0] = s.words;
  const opening = pick(["到2025年,", "到2025年末,", "2025年,"], d);
  const fields = {role: "target", period: "2025"} as const;
  const end = s.path.at(-1)!;
  const bounded = s.kind.direction > 0 && e % 4 === 0;
  const verb = s.kind.direction < 0 ? pick(["降至", "下降到"], e) : bounded ? "不低于" : pick(["达到", "增至", "提高到"], e);
  const said: Piece[] = [`${opening}全市${s.kind.name}${verb}`, ...level(s, end, f, {...fields, comparator: bounded ? ">=" : "="})];
  if (s.kind.unit === "%" || s.kind.direction < 0 || d % 2 === 0) return [...said, "。"];
  const yearly = ((Number(end) / Number(s.path[0])) ** (1 / 5) - 1) * 100;
  return [
    ...said,
    ",年均增长",
    {
      number: yearly.toFixed(1),
      fields: {name: `${s.kind.name}年均增长`, unit: "%", kind: "growth", role: "target", period: "2021-2025", where: "prose"},
    },
    "%。",
  ];
}

const cell = (s: Series, value: string, fields: Partial<Claim>): Piece => ({
  number: value,
  fields: {name: s.kind.name, unit: s.kind.unit, value: Number(value), kind: "level", ...fields},
});

function row(s: Series, i: number): Piece[] {
  const where = "table:专栏2";
  const base = cell(s, s.path[0]!, {role: "baseline", period: "2020", nature: s.nature, where});
  const end = cell(s, s.path.at(-1)!, {role: "target", period: "2025", nature: s.nature, where});
  return [`${i + 1}\n\n${s.kind.name}(${s.kind.unit})\n\n`, base, "\n\n", end, `\n\n${s.nature}\n\n`];
}

function path(s: Series, i: number): Piece[] {
  const role = (j: number): Claim["role"] => (j === 0 ? "baseline" : j === 5 ? "target" : "interim");
  const cells = s.path.flatMap((value, j): Piece[] => [
    cell(s, value, {role: role(j), period: String(YEARS[j]), where: "annex:1"}),
    "\n\n",
  ]);
  return [`${i + 1}\n\n${s.kind.name}(${s.kind.unit})\n\n`, ...cells];
}

/** Joins the pieces and gives each number its place. */
function assemble(pieces: readonly Piece[]): Written {
  let text = "";
  const places: {start: number; number: string; fields: Partial<Claim>}[] = [];
  for (const piece of pieces) {
    if (typeof piece !== "string") places.push({start: text.length, ...piece});
    text += typeof piece === "string" ? piece : piece.number;
  }
  return {text, stated: places.map((p) => ({number: p.number, start: p.start, claim: claimAt(text, p.start, p.number, p.fields)}))};
}

/** A claim as the reader would make it, from its number's place. */
export function claimAt(text: string, numberStart: number, number: string, fields: Partial<Claim>): Claim {
  const start =
    Math.max(text.lastIndexOf("。", numberStart), text.lastIndexOf(",", numberStart), text.lastIndexOf("\n\n", numberStart)) + 1;
  const end = numberStart + number.length;
  const quote = text.slice(start, end);
  return claimOf({plan: "test", start, end, quote, number, numberStart, linkScore: 0, role: "achieved", period: "", ...fields});
}

/** The same text with one number changed for another of the same form, well beyond rounding. */
export function broken(written: Written, index: number, up: boolean): {readonly written: Written; readonly at: Stated} {
  const target = written.stated[index % written.stated.length]!;
  const digits = target.number.split(".")[1]?.length ?? 0;
  const share = target.claim.unit === "%" && target.claim.kind !== "growth";
  const factor = up && !share ? 1.4 : 0.6;
  const number = (Number(target.number) * factor + (target.claim.kind === "growth" ? 3 : 0)).toFixed(digits);
  const shift = number.length - target.number.length;
  const text = written.text.slice(0, target.start) + number + written.text.slice(target.start + target.number.length);
  const stated = written.stated.map((s) => {
    const start = s.start > target.start ? s.start + shift : s.start;
    const printed = s === target ? number : s.number;
    return {
      number: printed,
      start,
      claim: claimAt(text, start, printed, {...rest(s.claim), value: s === target ? Number(number) : s.claim.value}),
    };
  });
  return {written: {text, stated}, at: stated[written.stated.indexOf(target)]!};
}

function rest({name, unit, kind, role, period, nature, where, comparator}: Claim): Partial<Claim> {
  return {name, unit, kind, role, period, nature, where, comparator};
}
