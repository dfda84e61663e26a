import {isUnit} from "../../quantity/index.js";

/** Heads that a divided name shares: 旅客/货邮吞吐量; the longest that ends the name is taken. */
const SHARED =
  "销售额增速 销售额 增速 增长 吞吐量 吞吐能力 能力 合格率 周转量 运输量 客运量 覆盖率 普及率 入学率 毛入学率 参保率 达标率 优良率 利用率 处理率 回收率 增长率 死亡率 生产率 可支配收入 收入 支出 总产值 产值 增加值 产量 进出口额 出口额 进口额 里程 面积 人口 人数 床位数 医师数 护士数 数量 总量 总数 规模 比重 比例 占比 浓度 满意度 指数 装机容量 装机 用水量 用电量 排放量 专利量 拥有量 户数 家数 率 量 数 额 值 度".split(
    " ",
  );

/**
 * The names of several values in one cell: what stands around the slash is told apart by its length, as the parts of a pair
 * are printed alike. Null where the name has not as many parts.
 *
 * @example namesIn("机场旅客/货邮吞吐量", 2) // ["机场旅客吞吐量", "机场货邮吞吐量"]
 */
export function namesIn(name: string, count: number): string[] | null {
  const slashed = partsOf(name, "/");
  const parts = slashed.length > 1 ? slashed : partsOf(name, "、");
  if (parts.length !== count || parts.some((part) => part === "")) return null;
  const last = parts.at(-1)!;
  const head = SHARED.find((words) => last.endsWith(words) && last.length > words.length) ?? "";
  if (head === "") return null;
  if (parts.slice(0, -1).every((part) => endsInHead(part))) return withDenominator(parts);
  return parts.map((part, i) =>
    i === parts.length - 1 && i > 0 ? ahead(parts[0]!, last, head) + last : completed(part, last, head, parts[0]!, i),
  );
}

/** Parts at the slashes, or stops, outside of brackets. */
function partsOf(name: string, mark: "/" | "、"): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of name) {
    if (/[(〔[“]/.test(sign)) depth++;
    else if (/[)〕\]”]/.test(sign)) depth--;
    if (sign === mark && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

const endsInHead = (part: string): boolean =>
  SHARED.some((words) => words.length > 0 && part.endsWith(words) && part.length - words.length >= 2);
/** 每千人口 before a measure. */
const FOR_EACH = /^每[十百千万]+(?:名|位)?(?:常住|户籍)?(?:人口|老年人|人|户|儿童)(?:拥有)?/;

/** 每千人口医师数/护士数: both measure by themselves, and the second shares what they are counted per. */
function withDenominator(parts: readonly string[]): string[] {
  const per = FOR_EACH.exec(parts[0]!)?.[0] ?? "";
  return parts.map((part, i) => (i === 0 || part.startsWith("每") ? part : per + part));
}

/** A part before the last takes what the last shares with it: 食品 takes 抽检合格率. */
function completed(part: string, last: string, head: string, first: string, i: number): string {
  const own = last.length - head.length;
  const alike = endAlike(part, last.slice(0, own));
  const shared = i === 0 && alike > 0 ? last.slice(alike) : part.length <= own && i === 0 ? last.slice(part.length) : head;
  return (i === 0 ? "" : ahead(first, part, "")) + part + shared;
}

/** Where the last part's own word ends as this one does: 国家级 beside 省级创新平台数; 0 where it does not. */
const endAlike = (part: string, last: string): number => ("级类型".includes(part.at(-1)!) ? last.indexOf(part.at(-1)!) + 1 : 0);

/** What the first part says before its own word, kept for the others: 机场 of 机场旅客 beside 货邮; an even number of characters. */
function ahead(first: string, other: string, head: string): string {
  const over = first.length - (other.length - head.length);
  const even = Math.ceil(Math.max(0, over) / 2) * 2;
  return over > 0 && first.length - even >= 2 ? first.slice(0, even) : "";
}

/** The units of several values in one cell; one unit holds for all, null where there are as many as values in no way. */
export function unitsIn(unit: string, count: number): string[] | null {
  const parts = unit.split(/[/、]/);
  if (parts.length === count && parts.every((part) => isUnit(part) || part === "")) return parts;
  return parts.length === 1 || isUnit(unit) ? Array.from({length: count}, () => unit) : null;
}
