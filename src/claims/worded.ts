import {group} from "d3-array";
import {words} from "../lexicon/words.js";
import type {Claim, Clause, Document, Excerpt, Indicator, WordedTarget} from "../model/index.js";
import {normalName} from "./catalogue.js";
import {voiceOf} from "../text/index.js";
import {maskedTargets} from "./masked-targets.js";

/** A name of the catalogue as it may stand in a sentence, and what else the sentence must say of it. */
interface Word {
  readonly text: string;
  readonly indicator: string;
  /** Null where the name itself is the subject of a target: 提高食品安全满意度. */
  readonly with: RegExp | null;
}

/** Fewer characters name no object of their own. */
const LEAST = 4;
/** A counted thing is a goal where it is to be reached as such: 建成国家食品安全示范城市. */
const REACHED =
  /(?:建设|筹建|组建|创建|创成|建成|争创|争取|申建|申报|获批|获评|入选|摘得|通过)|(?:稳步|持续|明显|显著|大幅|不断)(?:增长|增加|扩大)/;
/** What is added is also spoken of by what it is, without its levels: 产业计量测试中心 for 新建国家级、市级产业计量测试中心. */
const LEVELS = words("国家级 省级 市级 区级 县级 市州级 、");
/** A name cut down to what it is must be longer to be one's own. */
const LEAST_CUT = 6;
/** A limit of time may stand in words: 企业开办一日办结. */
const TIME_IN_WORDS = /(?:[半一二两三四五]个?(?:工作)?[日天]|[半一二两三四五]个?小时|当[日天]|即[时办]|压缩|缩短)/;
const ADDED = words("新增 新建");
const RATE = words("率");
const TIME_HEAD = words("时间 时限 时长 天数");
/** A limit as plans name it, wherever in the sentence it stands: 一日办结制度. */
const LIMIT_NAMED = /(?:[半一二两三四五]个?(?:工作)?[日天]|当[日天]|即[时办])办结/;
/** Words that set a target by another place: 高于全省平均水平, 位居全国前列. */
const RELATIVE = /(?:全国|全省|全市|全区|国家|同类|周边|东部|西部|中部|区域|世界|国际|先进)[^,。;]{0,8}(?:水平|平均|前列|前茅|位次)/;

/**
 * Sentences of a plan that look forward and name an indicator of the catalogue without a linked number, in the order of the text.
 * They do not say how much, but they forbid to say that the plan leaves the indicator out. The longest name at a place counts.
 */
export function wordedTargets(document: Document, claims: readonly Claim[], indicators: readonly Indicator[]): WordedTarget[] {
  const index = group(wordsOf(indicators), ({text}) => text.slice(0, LEAST));
  for (const words of index.values()) words.sort((a, b) => b.text.length - a.text.length);
  const goals = claims.filter((c) => c.role === "target" || c.role === "task");
  const linked = new Set(goals.map((c) => c.indicator));
  const free = goals.filter((c) => c.indicator === null && c.start >= 0);
  const sentences = forward(document);
  const told = sentences.flatMap((sentence) =>
    [...named(sentence.quote, index)].map(([indicator, part]) => ({...sentence, indicator, how: howOf(part, sentence, free)})),
  );
  return [...maskedTargets(document, sentences, indicators), ...told]
    .filter(({indicator}) => !linked.has(indicator))
    .toSorted((a, b) => a.start - b.start);
}

/** Sentences and headings that commit; a look back does not. */
function forward(document: Document): Excerpt[] {
  const sentences = document.clauses
    .filter((c) => c.tense !== "review" && !tellsHowItStands(c))
    .map(({start, end, text}) => ({start, end, quote: text}));
  const back = new Set(document.clauses.filter((c) => c.tense === "review").map((c) => c.section));
  const headings = document.sections
    .filter((s, i) => s.kind !== "title" && !back.has(i))
    .map(({heading, headingSpan}) => ({...headingSpan, quote: heading}));
  return [...sentences, ...headings].toSorted((a, b) => a.start - b.start);
}

/** 我们也看到,城镇化率低于全省平均水平: how a speaker says that things stand sets no goal. */
const tellsHowItStands = ({tense, frame, text}: Clause): boolean =>
  tense === "context" && frame.told === "words" && voiceOf(text) !== "commitment";

function wordsOf(indicators: readonly Indicator[]): Word[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return indicators.flatMap((indicator) => {
    const names = [indicator, ...stocksOf(indicator, byId)].flatMap(({zh, aliases}) => [zh, ...aliases]);
    const texts = new Set(names.flatMap((name) => textsOf(normalName(name), indicator)));
    const words = [...texts].filter((text) => text.length >= LEAST);
    return words.map((text) => ({text, indicator: indicator.id, with: condition(indicator)}));
  });
}

/** What is added is also spoken of by the names of the stock that it joins: 建设国家质检中心 for 新建国家级质检中心. */
function stocksOf({measurement, related}: Indicator, byId: ReadonlyMap<string, Indicator>): Indicator[] {
  if (measurement !== "flow") return [];
  return related.flatMap(({indicator}) => byId.get(indicator) ?? []).filter((other) => other.measurement === "stock");
}

const isTime = (indicator: Indicator): boolean => indicator.dimension === "time";

/** A limit of time is also spoken of by what it limits (企业开办 for 企业开办时间), a rate by what is done (全程网办 for 全程网办率). */
function textsOf(name: string, indicator: Indicator): string[] {
  if (isTime(indicator)) return [name, TIME_HEAD.withoutEnd(name)];
  if (indicator.dimension === "share") return [name, RATE.withoutEnd(name)];
  if (indicator.measurement !== "flow") return [name];
  const things = ADDED.withoutStart(name).split("、").map(withoutLevels);
  return [name, ...things.filter((thing) => thing.length >= LEAST_CUT)];
}

function withoutLevels(name: string): string {
  const bare = LEVELS.withoutStart(name);
  return bare === name ? name : withoutLevels(bare);
}

function condition(indicator: Indicator): RegExp | null {
  if (isTime(indicator)) return TIME_IN_WORDS;
  return indicator.measurement === "stock" || indicator.measurement === "flow" ? REACHED : null;
}

/** The indicators that a sentence sets a goal for, with the comma-part that does; inside a longer name a shorter one is not looked for. */
function named(quote: string, index: ReadonlyMap<string, readonly Word[]>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of quote.split(/[,，;；。]/u)) {
    const text = normalName(part);
    for (let at = 0; at + LEAST <= text.length; at++) {
      const words = index.get(text.slice(at, at + LEAST))?.filter((word) => text.startsWith(word.text, at)) ?? [];
      const longest = words.filter((word) => word.text.length === words[0]!.text.length);
      for (const word of longest)
        if (word.with === null || word.with.test(part) || (word.with === TIME_IN_WORDS && LIMIT_NAMED.test(quote)))
          found.set(word.indicator, part);
      if (longest.length > 0) at += longest[0]!.text.length - 1;
    }
  }
  return found;
}

function howOf(part: string, sentence: Excerpt, free: readonly Claim[]): WordedTarget["how"] {
  if (RELATIVE.test(part)) return "relative";
  return free.some((c) => c.start >= sentence.start && c.end <= sentence.end) ? "unlinked" : "in words";
}
