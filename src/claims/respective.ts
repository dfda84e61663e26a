import {words} from "../lexicon/words.js";
import {DEPOSITS_AND_LOANS, RATIO_ENDS} from "../lexicon/naming.js";
import {measureStart, scopeOf, siblingOf, speedOf} from "../lexicon/heads.js";
import {beforeState} from "../lexicon/said.js";
import type {Name} from "./named.js";
import type {Part} from "./segments.js";
import {splitItems} from "./split.js";
import {isBareChange, stripEmptyVerb, stripLead, stripTail} from "./words.js";

/** Numbers that 分别 gives out, one to each of the things named before. */
interface Run {
  /** What stands before 分别, without its time of comparison. */
  readonly words: string;
  /** 年均, or a change, that stood before 分别; or "". */
  readonly yearly: string;
  /** What stands behind it, up to the first number. */
  readonly behind: string;
  readonly count: number;
  readonly index: number;
}

/** The name of a number of such a run; null for any other. */
export function respectiveName(name: Name, parts: readonly Part[], i: number, subjects: readonly string[]): string | null {
  const run = runOf(parts, i);
  if (!run) return null;
  const {words, behind, yearly, count, index} = run;
  const change = changeOf(name, yearly);
  const earlier = subjects.length >= count ? subjects[subjects.length - count + index]! : null;
  const items = words === "" ? [] : itemsOf(words, count);
  const gap = GAP.exec(behind);
  if (gap) return gapName(gap, items, earlier, name, run);
  const rank = RANK.exec(behind);
  if (rank) return rankedName(items[index] ?? earlier, rank[1] ?? "");
  if (words === "" && earlier === null) return ofListSaid(name.subject, index, count, change);
  if (words === "") return ofEarlier(earlier!, behind, change);
  return items.length === count ? items[index]! + (change || (BARE.test(behind) ? "" : stripTail(behind))) : null;
}

/** The change with 年均 before it where that stands apart; of a multiple (分别是“十二五”末的1.6倍和1.4倍) what it is one of. */
function changeOf({name, change}: Name, yearly: string): string {
  const of = change === "倍" ? name.lastIndexOf("相当于") : -1;
  if (of > 0) return name.slice(of);
  if (change === "") return yearly === YEARLY ? "" : yearly;
  return (change.startsWith(yearly) ? "" : yearly) + change.replace("分别", "");
}

const rankedName = (thing: string | null, among: string): string | null => (thing === null ? null : `${thing}${among}位次`);

/** 食品、首饰投诉增长较快,分别增长31%、30%: the things of the clause before. */
function ofListSaid(subject: string, index: number, count: number, change: string): string | null {
  const said = beforeState(subject);
  const items = said === "" ? [] : itemsOf(said, count);
  return items.length === count ? items[index]! + change : null;
}

/** Where a number stands among those that 分别 gives out; null for any other. */
export function placeInRun(parts: readonly Part[], i: number): {readonly count: number; readonly index: number} | null {
  const run = runOf(parts, i);
  return run && parts[i - run.index]!.pre.includes("分别") ? run : null;
}

/** 分别高于全国、全省平均水平 */
const GAP = /^(高[于出]|低于|快于|慢于|好于|优于|领先(?:于)?)([^,;]{2,24})$/;
const RANK = /^(?:位?居|位列|名列|排名?|列)(全[国省市区县]|[^,;]{2,6}?)?第$/;
/** 分别占65%、18%; 分别占全县面积的57%和14%. */
const shareName = (thing: string, whole: string): string => thing + (whole === "" ? "占比" : `占${whole}比重`);

/** What is given out to a thing named before: its share, or what happened to it. */
function ofEarlier(thing: string, behind: string, change: string): string | null {
  const whole = wholeOf(behind);
  if (whole !== null) return shareName(thing, whole);
  if (behind.startsWith(PULL)) return thing.split(TOWARDS)[0]! + behind;
  return change !== "" || BARE.test(behind) ? thing + change : null;
}

/** 第二产业对经济增长的贡献率…,分别拉动增长: who contributes pulls. */
const PULL = "拉动";
const TOWARDS = "对";

function wholeOf(behind: string): string | null {
  return behind.startsWith("占") ? SHARE_TAIL.withoutEnd(behind.slice(1)) : null;
}
const SHARE_TAIL = words("的 的比重 的比重为 的比例 的比例为 比重 比重为 比例为");
const BARE = /^(?:达到?|为|是|突破|超过?|增至|提高到|提升[到至]|降至|约)?$/;

/** Either the things have each a distance to one yardstick, or one thing has a distance to each of several. */
function gapName(
  gap: RegExpExecArray,
  items: readonly string[],
  earlier: string | null,
  name: Name,
  {words, count, index}: Run,
): string | null {
  const word = gap[1]!;
  const yardsticks = gap[2]!;
  const rate = ["增速", "降幅"].find((speed) => name.name.includes(speed + word)) ?? "";
  if (items.length === count) return items[index]! + word + yardsticks;
  const wholes = splitItems(yardsticks);
  if (wholes.length !== count) return words === "" && earlier !== null ? earlier + rate + word + yardsticks : null;
  const subject = words === "" ? name.name.slice(0, Math.max(0, name.name.indexOf(word))) : words;
  return subject === "" ? null : subject + word + wholes[index]!;
}

/** 比2020年, 五年累计, 年均: they belong to the change. */
const OF_CHANGE = /(?:(?:较|比(?![例率重值]))[^,、]{1,14}|(?:[两三四五]年)?(?:累计|年均)|平均|同比|每年|每月|双双|将|要|应|力争|预计|可)$/;

/** Nobody gives out more numbers than this with one 分别. */
const MOST = 24;
/** Nothing, or 第, between two numbers. */
const NOTHING_OR_ORDINAL = /^第?$/;
/** What stands before and behind 分别. */
const AROUND_RESPECTIVELY = /^(.*?)分别(.*)$/;

function runOf(parts: readonly Part[], i: number): Run | null {
  const joins = (at: number): boolean => at > 0 && at < parts.length && parts[at]!.follows && NOTHING_OR_ORDINAL.test(parts[at]!.pre);
  if (!joins(i) && !joins(i + 1)) return null;
  let first = i;
  while (i - first <= MOST && joins(first)) first--;
  if (i - first > MOST) return null;
  const given = AROUND_RESPECTIVELY.exec(parts[first]!.pre);
  const alike = (at: number): boolean => joins(at) && (given !== null || parts[at]!.reading.unit === parts[at - 1]!.reading.unit);
  let last = first;
  while (last - first <= MOST && alike(last + 1)) last++;
  if (last === first || i > last) return null;
  const place = {count: last - first + 1, index: i - first};
  if (given) return {...saidBefore(given[1]!), behind: given[2]!, ...place};
  const words = wordsWithout(parts, first, place.count);
  return words === null ? null : {words, behind: "", yearly: "", ...place};
}

/** What a run without 分别 is of: things of the grades named before it, or ("") those that were told before; null for numbers of one thing. */
function wordsWithout(parts: readonly Part[], first: number, count: number): string | null {
  const {pre} = parts[first]!;
  if (GRADES.test(pre)) return stripLead(pre);
  return isBareChange(pre) || isMultiple(parts[first]!) || isReachedByAll(parts, first, count) ? "" : null;
}

/** 分别增长14%、22%和26%,达427亿元、50亿元和15亿元: as many more as 分别 gave out before. */
function isReachedByAll(parts: readonly Part[], first: number, count: number): boolean {
  const pre = parts[first]!.pre;
  if (count < 3 || pre === "" || stripTail(pre) !== "" || !parts[first - count]?.pre.includes("分别")) return false;
  return parts.slice(first - count + 1, first).every(({follows, pre}) => follows && NOTHING_OR_ORDINAL.test(pre));
}

/** 是2010年的2.1倍和3.2倍: a multiple of each of two things. */
const isMultiple = ({pre, reading}: Part): boolean => reading.unit === "倍" && pre.startsWith("是");

const YEARLY = "年均";

/** The words before 分别 and the 年均 that they end with; words that are a change (年均增长分别为) speak of what was named before. */
function saidBefore(said: string): Pick<Run, "words" | "yearly"> {
  const yearly = said.endsWith(YEARLY) ? YEARLY : "";
  let words = said;
  for (let n = 0; n < 3; n++) words = words.replace(OF_CHANGE, "");
  const own = stripEmptyVerb(stripLead(words));
  return isBareChange(own) ? {words: "", yearly: own} : {words: own, yearly};
}

/** 新增国家级、省级绿色工厂3家、12家: each number has its grade. */
const GRADES = /^(.{0,8}?)((?:国家|自治区|省|市|县|区)级(?:[、和及](?:国家|自治区|省|市|县|区)级)+)([^、和及]{2,16})$/;
/** 城乡居民: two things in one word. */
const TOWN_AND_COUNTRY = /^(.{0,6}?)城乡(居民)?(.+)$/;

/** 第一、二、三产业: the three industries in short, and how long the last of them is. */
const SECTORS = words("第一、二、三产业 第一、第二、三产业 第一、第二、第三产业 一、二、三产业 一二三产业");
const SECTOR = "三产业".length;
/** Whose they are: 我国第一、二、三产业. */
const WHOSE = words("我国 我省 我市 我区 我县 我州 全国 全省 全市 全区 全县 全州");

/** The things before 分别, as many as there are numbers; none where they do not tally. */
function itemsOf(words: string, count: number): readonly string[] {
  const whose = words.slice(0, WHOSE.at(words));
  const sectors = SECTORS.at(words.slice(whose.length));
  if (sectors > 0)
    return itemsOf(`第一产业、第二产业、第${words.slice(whose.length + sectors - SECTOR)}`, count).map((item) => whose + item);
  const graded = GRADES.exec(words);
  if (graded) return splitItems(graded[2]!).map((grade) => graded[1]! + grade + graded[3]!);
  const items = splitItems(words);
  if (items.length === 1 && count === 2) {
    const both = TOWN_AND_COUNTRY.exec(words);
    if (both) return [both[2] ? "城镇居民" : "城市", both[2] ? "农村居民" : "农村"].map((half) => both[1]! + half + both[3]!);
  }
  if (items.length === count) return fillTails(items);
  const whole = words.split("、");
  return whole.length === count ? fillTails(whole) : [];
}

/** 城镇、农村居民人均可支配收入: what has no measure of its own takes that of the last, and the last the class of the first. */
export function fillTails(given: readonly string[]): string[] {
  const items = headed(given);
  const last = items.at(-1)!;
  const at = measureStart(last);
  const first = items[0]!;
  const own = measureStart(first);
  const speed = speedOf(last);
  const scope = own === first.length && at < last.length ? scopeOf(first) : "";
  const bare = items.slice(0, -1).every((item) => measureStart(item) === item.length);
  const tail = (item: string, i: number): string =>
    i < items.length - 1 && at > 0 && at < last.length && (bare || item.length <= SHORT) ? last.slice(tailStart(item, last, at)) : "";
  return items.map((item, i) => {
    const start = measureStart(item);
    if (start === item.length) return withScope(item, scope) + tail(item, i);
    const sibling = i > 0 ? siblingOf(item, first) : "";
    if (sibling !== "") return sibling;
    if (start === 0 && i > 0 && own >= 2 && own < first.length && OWNERLESS.ends(item)) return first.slice(0, own) + item;
    return withScope(item, scope) + (speedOf(item) === "" && takesSpeed(item, speed) ? speed : "");
  });
}

/** 余额 is of deposits and loans, 占比 of sums and no other share. */
function takesSpeed(item: string, speed: string): boolean {
  if (speed === "余额") return DEPOSITS_AND_LOANS.ends(item);
  return !SHARE_HEADS.is(speed) || !RATIO_ENDS.ends(item);
}

/**
 * 存、贷款余额, 刑事、治安警情, 变更、注销登记时限: modifiers as long as that of the last take its head; 单位GDP能耗、用水量: what each
 * unit is of holds for the list.
 */
function headed(items: readonly string[]): readonly string[] {
  const last = items.at(-1)!;
  const per = items[0]!.slice(0, PER_UNIT.at(items[0]!));
  if (per !== "") return items.map((item, i) => (i > 0 && INTENSITY_HEADS.ends(item) && !PER_UNIT.starts(item) ? per + item : item));
  const [length, ...others] = new Set(items.slice(0, -1).map((item) => item.length));
  if (items.length < 2 || others.length > 0 || length === undefined || last.length <= length) return items;
  const head = last.slice(length);
  const one = length === 1 && head.length > 1;
  return one || (length <= 3 && CASE_HEADS.starts(head)) ? items.map((item, i) => (i < items.length - 1 ? item + head : item)) : items;
}

/** Nouns of cases and procedures, which a list of modifiers shares. */
const CASE_HEADS = words("警情 案件 事故 纠纷 诉求 投诉 举报 登记 注册 许可 审批 备案 检查 抽检 检验 培训");
/** 单位国内生产总值, 万元GDP. */
const PER_UNIT = words(
  "单位国内生产总值 单位地区生产总值 单位生产总值 单位GDP 单位工业增加值 万元国内生产总值 万元地区生产总值 万元GDP 万元工业增加值",
);
/** What is measured for each unit. */
const INTENSITY_HEADS = words("能耗 电耗 用水量 排放 排放量 取水量");
const SHARE_HEADS = words("占比 比重");

/** Where the measure of the last begins, also for the thing before: behind the sound that both end in (急难型、支出型…), or begin with. */
function tailStart(item: string, last: string, at: number): number {
  const same = last.indexOf(item.at(-1)!);
  if (same > 0 && same < last.length - 2) return same + 1;
  return item.length <= SHORT && item[0] === last[0] && item.length < at ? item.length : at;
}

/** Counts that need a thing they are counts of. */
const OWNERLESS = words("人数 起数 件数 户数 批次 率 满意度 收入 利润 税收 消费");

/** A thing named shorter than this takes the measure of the last, whatever stands between. */
const SHORT = 4;

const withScope = (item: string, scope: string): string => (scopeOf(item) === "" && !item.startsWith("全") ? scope + item : item);
