import {words} from "../lexicon/words.js";
import {EACH_ENDS, JOINT_FIRST, JOINT_INSIDE} from "../lexicon/naming.js";
import {hanValue, isCount} from "../quantity/index.js";
import type {Name} from "./named.js";
import {fillTails, respectiveName} from "./respective.js";
import type {Part} from "./segments.js";
import {leadingVerb, startsWithDoing, stripEmptyVerb, stripLead} from "./words.js";

/** What can double: 经济总量和人均收入. */
const SUM = /.{2}(?:总量|收入|总值|产值|规模|[数额量])$/;
const HEAD = words("率 比例 比重 满意度 覆盖面 知晓度");
const JOINT = words("、 和 与 及");
/** 检验率和登记率两个: a list, then the count of its items. */
const SEVERAL = /^(.+?)(?:实现|达到)?([两二三四五六])个$/;
/** A list before 各, 均. */
const LIST_AND_EACH = /^(.+)(?:各|均|都|分别|双双(?:突破|超过|达到?|跨越|迈上|跨上|站上)?)$/;

/**
 * The names that one printed number holds for. Most often one; 电梯检验率和登记率不低于95% holds for two, and in
 * 城镇、农村居民人均可支配收入分别达到45820元和22960元 each number takes its own.
 */
export function splitNames(name: Name, parts: readonly Part[], i: number, subjects: readonly string[]): string[] {
  const share = industryShare(parts, i, subjects, name);
  if (share !== null) return [share];
  const respective = respectiveName(name, parts, i, subjects);
  if (respective !== null) return [respective];
  const several = SEVERAL.exec(parts[i]!.pre);
  if (several && parts[i]!.reading.unit === "%") {
    const names = splitItems(stripEmptyVerb(stripLead(several[1]!)));
    if (names.length === hanValue(several[2]!)) return fillHeads(names);
  }
  const doubled = parts[i]!.reading.form === "double" ? splitItems(name.subject) : [];
  if (doubled.length > 1 && doubled.every((item) => SUM.test(item))) return doubled.map((item) => item + name.change);
  if (name.style === "suffix") return [name.name + thingOfGrade(name.name, parts[i + 1])];
  if (name.change !== "") return [name.name];
  const each = LIST_AND_EACH.test(parts[i]!.pre);
  const items = listOf(name.name, each);
  if (items === null) return [name.name];
  return each && isCount(parts[i]!.reading.unit) ? withVerb(items) : items;
}

/** 国家级, 省级 at the end of a name; at the beginning of words. */
const GRADE_END = /(?:国家|自治区|省|市|县|区)级(?:及以上)?$/;
const GRADED_THING = /^(?:国家|自治区|省|市|县|区)级(?:及以上)?([^,、]{2,12})/;

/** 引进60名国家级、120名省级科技人才: a bare grade is that of the things that the next number counts; "" elsewhere. */
function thingOfGrade(name: string, next: Part | undefined): string {
  if (!next?.follows || !GRADE_END.test(name)) return "";
  return GRADED_THING.exec(next.post)?.[1] ?? "";
}

const INDUSTRIES = ["第一产业", "第二产业", "第三产业"];
const STRUCTURE = /(?:三次|三大)?产业(?:增加值)?(?:结构(?=比例|比|构成|：|$)|比例|比(?=调|由|为|：|$))/;

/** 三次产业结构调整为8.3:41.4:50.3: each of the three numbers is the share of one industry. */
function industryShare(parts: readonly Part[], i: number, subjects: readonly string[], name: Name): string | null {
  const joined = (at: number): boolean =>
    at > 0 && at < parts.length && parts[at]!.reading.unit === "" && parts[at]!.reading.start === parts[at - 1]!.reading.end + 1;
  let first = i;
  while (i - first < 3 && joined(first)) first--;
  if (i - first > 2 || !joined(first + 1) || !joined(first + 2) || joined(first + 3)) return null;
  const structure = [name.name, ...subjects.slice(-4).reverse()].find((words) => STRUCTURE.test(words));
  if (structure === undefined) return null;
  return `${structure.slice(0, STRUCTURE.exec(structure)!.index)}${STRUCTURE.exec(structure)![0]}：${INDUSTRIES[i - first]!}占比`;
}

function listOf(name: string, each: boolean): string[] | null {
  if (!JOINT.in(name)) return null;
  const items = splitItems(EACH_ENDS.withoutEnd(name));
  if (items.length < 2 || items.length > 6) return null;
  if (each) return items.every((item) => item.length >= 2) ? fillTails(items) : null;
  if (!items.every((item) => HEAD.ends(item))) return null;
  return fillHeads(items);
}

/** 新增中心、基地各5家: the verb holds for both. */
function withVerb(items: readonly string[]): string[] {
  const verb = leadingVerb(items[0]!);
  return items.map((item) => (startsWithDoing(item) ? item : verb + item));
}

/** The things of a list, brackets and quotes kept whole. */
export function splitItems(words: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= words.length; i++) {
    const ch = words[i] ?? "、";
    if (/[(“《]/.test(ch)) depth++;
    else if (/[)”》]/.test(ch)) depth--;
    else if (depth === 0 && JOINT.in(ch) && !isInWord(words, i)) {
      if (i > from) items.push(words.slice(from, i));
      from = i + 1;
    }
  }
  return items;
}

/** 普及率, 参与度 and 饱和 hold no joint. */
function isInWord(words: string, at: number): boolean {
  return JOINT_INSIDE.in(words.slice(Math.max(0, at - 1), at + 1)) || JOINT_FIRST.starts(words.slice(at, at + 2));
}

/** 电梯检验率和登记率: the short items take what the first is a rate of. */
function fillHeads(items: readonly string[]): string[] {
  const thing = items[0]!.replace(MEASURE, "");
  return items.map((item, i) => (i > 0 && item.length <= 5 && thing.length >= 2 ? (alike(items[0]!, item) ?? thing) + item : item));
}

/** 建制村通硬化路率、通客车率: what stands before the word that both measures begin with; null where they share none. */
function alike(first: string, item: string): string | null {
  const at = first.lastIndexOf(item[0]!);
  return at >= 2 && first.length - at >= 4 && item.length >= 4 ? first.slice(0, at) : null;
}

const MEASURE = /(?:\d+小时|按期|按时|及时|限时)?[\u4e00-\u9fff]{2}(?:率|比例|比重|满意度|覆盖面|知晓度)$/;
