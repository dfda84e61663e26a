import {hanValue} from "../quantity/index.js";
import type {Name} from "./name.js";
import type {Part} from "./segments.js";
import {isBareChange, stripLead} from "./words.js";

/** What can double: 经济总量和人均收入. */
const SUM = /.{2}(?:总量|收入|总值|产值|规模|[数额量])$/;
const HEAD = /(?:率|比例|比重|满意度|覆盖面|知晓度)$/;
const JOINT = /[、和与及]/;

/**
 * The names that one printed number holds for. Most often one; 电梯检验率和登记率不低于95% holds for two, and in
 * 城镇、农村居民人均可支配收入分别达到45820元和22960元 each number takes its own.
 */
export function splitNames(name: Name, parts: readonly Part[], i: number, subjects: readonly string[]): string[] {
  const respective = respectiveRun(parts, i);
  if (respective && respective.words === "" && name.change !== "" && subjects.length >= respective.count) {
    return [subjects[subjects.length - respective.count + respective.index]! + name.change];
  }
  if (respective && respective.words !== "") {
    const names = distribute(respective.words, respective.count);
    if (names) return [names[respective.index]! + name.change.replace("分别", "")];
  }
  const several = /^(.+?)(?:实现|达到)?([两二三四五六])个$/.exec(parts[i]!.pre);
  if (several && parts[i]!.reading.unit === "%") {
    const names = splitItems(stripLead(several[1]!));
    if (names.length === hanValue(several[2]!)) return fillHeads(names);
  }
  const doubled = parts[i]!.reading.form === "double" ? splitItems(name.subject) : [];
  if (doubled.length > 1 && doubled.every((item) => SUM.test(item))) return doubled.map((item) => item + name.change);
  if (name.style === "suffix" || name.change !== "") return [name.name];
  const each = /^(.+)(?:各|均|都|分别)$/.exec(parts[i]!.pre) ?? null;
  const items = listOf(name.name, each !== null);
  return items ?? [name.name];
}

interface Run {
  readonly words: string;
  readonly count: number;
  readonly index: number;
}

/** Numbers joined by 、 and 和 behind 分别. */
function respectiveRun(parts: readonly Part[], i: number): Run | null {
  let first = i;
  while (first > 0 && parts[first]!.follows && parts[first]!.pre === "" && parts[first - 1]!.reading.unit === parts[first]!.reading.unit)
    first--;
  let last = first;
  while (
    last + 1 < parts.length &&
    parts[last + 1]!.follows &&
    parts[last + 1]!.pre === "" &&
    parts[last + 1]!.reading.unit === parts[last]!.reading.unit
  )
    last++;
  if (last === first) return null;
  const lead = /^(.*?)(?:将|要|应|力争)?分别/.exec(parts[first]!.pre);
  if (!lead) return isBareChange(parts[first]!.pre) ? {words: "", count: last - first + 1, index: i - first} : null;
  return {
    words: stripLead(lead[1]!.replace(/(?:较|比)[^,、]{1,14}$|(?:[两三四五十]年)?累计$/, "")),
    count: last - first + 1,
    index: i - first,
  };
}

function distribute(words: string, count: number): string[] | null {
  const items = splitItems(words);
  return items.length === count ? fillTails(items) : null;
}

function listOf(name: string, each: boolean): string[] | null {
  if (!JOINT.test(name)) return null;
  const items = splitItems(name.replace(/(?:各|均|都)$/, ""));
  if (items.length < 2 || items.length > 6) return null;
  if (each) return items.every((item) => item.length >= 2) ? fillTails(items) : null;
  if (!items.every((item) => HEAD.test(item))) return null;
  return fillHeads(items);
}

function splitItems(words: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= words.length; i++) {
    const ch = words[i] ?? "、";
    if (/[(“《]/.test(ch)) depth++;
    else if (/[)”》]/.test(ch)) depth--;
    else if (depth === 0 && JOINT.test(ch) && !isInWord(words, i)) {
      if (i > from) items.push(words.slice(from, i));
      from = i + 1;
    }
  }
  return items;
}

/** 普及率, 参与度 and 饱和 hold no joint. */
function isInWord(words: string, at: number): boolean {
  return (
    /普及|涉及|触及|波及|参与|给予|饱和|缓和|总和/.test(words.slice(Math.max(0, at - 1), at + 1)) ||
    /^(?:及时|及格|和美|和谐|和平)/.test(words.slice(at, at + 2))
  );
}

/** 城镇、农村居民人均可支配收入: the short items take the tail of the last. */
function fillTails(items: readonly string[]): string[] {
  const last = items.at(-1)!;
  return items.map((item, i) =>
    i < items.length - 1 && item.length <= 4 && last.length > item.length + 2 && !HEAD.test(item) ? item + last.slice(item.length) : item,
  );
}

/** 电梯检验率和登记率: the short items take what the first is a rate of. */
function fillHeads(items: readonly string[]): string[] {
  const thing = items[0]!.replace(MEASURE, "");
  return items.map((item, i) => (i > 0 && item.length <= 5 && thing.length >= 2 ? thing + item : item));
}

const MEASURE = /(?:\d+小时|按期|按时|及时|限时)?[\u4e00-\u9fff]{2}(?:率|比例|比重|满意度|覆盖面|知晓度)$/;
