import type {Comparator} from "../model/quantity.js";
import {OF} from "./naming.js";
import {HAN, pattern} from "./pattern.js";
import {BackTrie, linesOf, Trie} from "./table.js";

/**
 * Words that bound a number from before it 不低于88, with their sign (Civil Code 民法典 Article 1259: 超过 and 不满 leave the number
 * out). Behind `!`: what may not stand before the word (节约, 附近).
 */
export const BEFORE = linesOf(`
  # at least
  不低于 >=
  不少于 >=
  不小于 >=
  不下于 >=
  不下 >=
  不弱于 >=
  不短于 >=
  不得低于 >=
  不得少于 >=
  不得小于 >=
  不能低于 >=
  不能少于 >=
  不低于或等于 >=
  至少 >=
  最少 >=
  最低 >=
  迈上 >=
  ≥ >=
  大于等于 >=
  大于或等于 >=
  大于或者等于 >=
  高于等于 >=
  高于或等于 >=
  等于或大于 >=
  等于或高于 >=
  达到或超过 >=
  达到或高于 >=
  达到或优于 >=
  上 >= ! 以 之 及 线 网 马 路 地 街 村 水 海 早 晚 身 加 向 赶 跟 迈 登 踏 升 会 岸 车
  # at most
  不超过 <=
  不高于 <=
  不多于 <=
  不大于 <=
  不长于 <=
  不得超过 <=
  不得高于 <=
  不得多于 <=
  不得大于 <=
  不能超过 <=
  未超过 <=
  至多 <=
  最多 <=
  最高不超 <=
  最高不超过 <=
  不超 <=
  ≤ <=
  小于等于 <=
  小于或等于 <=
  小于或者等于 <=
  低于等于 <=
  低于或等于 <=
  低于或者等于 <=
  少于或等于 <=
  等于或小于 <=
  等于或低于 <=
  不迟于 <=
  不晚于 <=
  最高 <=
  最高给予 <=
  最高奖励 <=
  最高补贴 <=
  最高补助 <=
  以内达到 <=
  # below
  不足 <
  不满 <
  不到 <
  低于 <
  少于 <
  小于 <
  短于 <
  未达 <
  未满 <
  未达到 <
  < <
  # above
  超过 >
  突破 >
  超出 >
  超 >
  高于 >
  大于 >
  多于 >
  优于 >
  逾 >
  远超 >
  远超过 >
  > >
  首破 >
  跃过 >
  跨过 >
  跨越 >
  越过 >
  迈过 >
  破 > ! 打 爆 突
  过 > ! 经 通 不 越 渡 度 路 超 跨 跃 迈 走 见 看 去 来 说 用 做 干 办
  # about
  大约 ~
  大概 ~
  约 ~ ! 节 预 条 公 制 签 违 特 集 合 简 邀 履 守
  约为 ~
  约合 ~
  约达 ~
  约占 ~
  约有 ~
  约计 ~
  平均约 ~
  达到约 ~
  将近 ~
  接近 ~
  近 ~ ! 附 最 靠 邻 亲 贴 接 将 就 临 新 相 走 远
`);

/** Words between a bound and its number that only lead to it: 至少有1名, 最多为100家, 超过了80分. */
export const LEADING = linesOf(`
  有
  是
  为
  要
  应
  达
  达到
  应有
  应为
  要有
  建有
  设有
  配有
  拥有
  了
  到
  不得
  再
`);

/** Doing between 至少 and its number: 至少开展1次. The name keeps the verb, the number the bound. */
export const DOING = linesOf(`
  组织
  开展
  组织开展
  举办
  办好
  建好
  建成
  建设
  建立
  新建
  改造
  完成
  培育
  培训
  新增
  打造
  创建
  设立
  设置
  配备
  配置
  安排
  召开
  检查
  参加
  确保
  选派
  布局
  认定
`);

/** Words that bound a number from behind its unit: 4万户以上. */
export const AFTER = linesOf(`
  以上 >=
  及以上 >=
  及其以上 >=
  或以上 >=
  或者以上 >=
  或更多 >=
  或者更多 >=
  或更高 >=
  起步 >=
  朝上 >=
  之上 >=
  以下 <=
  及以下 <=
  及其以下 <=
  或以下 <=
  或者以下 <=
  或更少 <=
  或者更少 <=
  或更低 <=
  之下 <=
  以内 <=
  之内 <=
  为限 <=
  封顶 <=
  内 <= ! 部 容 外 需 涵 地 陆 生 蒙 控 循 河 销 贸 镜 存 设
  多 > ! 元化 层次 渠道 部门 方面 样 功能 边 头 式 级 措 规 证 党 业
  余 >
  有余 >
  还多 >
  左右 ~
  上下 ~ ! 游 级 联
  许 ~ ! 可 多 昌
`);

/** 不超过5%(含), 50人(含)以上: brackets that only repeat what the bound says. */
export const INCLUSIVE: readonly string[] = ["(含本数)", "(含)", "(不含)"];

interface Before {
  readonly sign: Comparator;
  readonly not: readonly string[];
  readonly word: string;
}

const BEFORE_TREE = new BackTrie<Before>(BEFORE.map(({word, fields, not}) => [word, {word, sign: fields[0] as Comparator, not}]));
const LEADING_TREE = new BackTrie<true>(LEADING.map(({word}) => [word, true]));
const DOING_TREE = new BackTrie<true>(DOING.map(({word}) => [word, true]));
const AFTER_TREE = new Trie<Comparator>(AFTER.map(({word, fields, not}) => [word, fields[0] as Comparator, not]));

/** A bound as printed. */
export interface Bound {
  readonly comparator: Comparator;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The word of bounding that ends at `end`, with what leads from it to the number; null if none. */
export function boundBefore(text: string, end: number): Bound | null {
  const at = blankStart(text, end);
  const own = direct(text, at);
  if (own) return own;
  const leading = LEADING_TREE.before(text, at);
  const led = leading && direct(text, leading.start);
  if (led && led.word !== "上" && led.word !== "过") return led;
  const far = distant(text, at);
  if (far) return {...far, start: end};
  const doing = DOING_TREE.before(text, at) ?? leading;
  if (!doing) return null;
  const least = direct(text, doing.start) ?? ledTo(text, doing.start);
  return least !== null && LEASTS.has(least.word) ? {...least, start: end} : null;
}

/** 不低于最大负荷的5%: a bound, what the share is of, and only then the number. */
const OF_WHOLE = pattern`${HAN}{2,12}${OF}$`;
const DISTANT: ReadonlySet<string> = new Set([
  "不低于",
  "不少于",
  "不高于",
  "不超过",
  "不得低于",
  "不得高于",
  "不得超过",
  "低于",
  "高于",
  "超过",
]);

function distant(text: string, end: number): Bound | null {
  if (text[end - 1] !== "的") return null;
  const whole = OF_WHOLE.exec(text.slice(Math.max(0, end - 16), end));
  if (!whole) return null;
  for (let at = end - 3; at >= end - whole[0].length - 4 && at > 0; at--) {
    const found = direct(text, at);
    if (found && DISTANT.has(found.word)) return found;
  }
  return null;
}

const LEASTS: ReadonlySet<string> = new Set(["至少", "最少", "最多", "至多"]);

/** 至少要组织开展: one more word on the way. */
function ledTo(text: string, end: number): Bound | null {
  const leading = LEADING_TREE.before(text, end);
  return leading && direct(text, leading.start);
}

function direct(text: string, end: number): Bound | null {
  const found = BEFORE_TREE.before(text, end);
  if (!found) return null;
  const {word, sign, not} = found.value;
  return not.some((other) => text.endsWith(other, found.start)) ? null : {comparator: sign, word, start: found.start, end};
}

function blankStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && (text[at - 1] === " " || text[at - 1] === "\n")) at--;
  return at;
}

/** The word of bounding that begins at `at`, behind a unit; null if none. */
export function boundAfter(text: string, at: number): Bound | null {
  const bracket = INCLUSIVE.find((word) => text.startsWith(word, at)) ?? "";
  const found = AFTER_TREE.at(text, at + bracket.length);
  if (!found) return null;
  const closing = INCLUSIVE.find((word) => text.startsWith(word, found.end)) ?? "";
  return {comparator: found.value, word: text.slice(at, found.end), start: at, end: found.end + closing.length};
}

/** Printed signs; two characters may stand for one (>=, =<, ‹=), with a space between. */
const SIGNS: readonly (readonly [sign: string, comparator: Comparator])[] = [
  [">=", ">="],
  ["=>", ">="],
  ["›=", ">="],
  ["<=", "<="],
  ["=<", "<="],
  ["‹=", "<="],
  ["≥", ">="],
  ["≧", ">="],
  ["≤", "<="],
  ["≦", "<="],
  [">", ">"],
  ["›", ">"],
  ["<", "<"],
  ["‹", "<"],
  ["≈", "~"],
  ["=", "="],
];

/** The sign that ends at `end` (>4, ≥98, < = 5), with its start; null if there is none. */
export function signBefore(text: string, end: number): {readonly comparator: Comparator; readonly start: number} | null {
  let at = end;
  while (text[at - 1] === " ") at--;
  for (const [sign, comparator] of SIGNS) {
    const start = signStart(text, at, sign);
    if (start !== null) return {comparator, start};
  }
  return null;
}

/** Where a sign that ends at `end` begins, its characters together or a space apart; null if another stands there. */
function signStart(text: string, end: number, sign: string): number | null {
  let at = end;
  for (let i = sign.length - 1; i >= 0; i--) {
    if (i < sign.length - 1) while (text[at - 1] === " ") at--;
    if (text[at - 1] !== sign[i]) return null;
    at--;
  }
  return at;
}

/** The comparator of a printed sign (>4, ≥98, ≦3); null if there is none. */
export function comparatorOfSign(printed: string): Comparator | null {
  return SIGNS.find(([sign]) => printed.startsWith(sign))?.[1] ?? null;
}

/** The sign for a comparator, as tables and pages print it. */
export const SIGN_OF: Readonly<Record<Comparator, string>> = {"=": "", ">=": "≥", ">": ">", "<=": "≤", "<": "<", "~": "约"};
