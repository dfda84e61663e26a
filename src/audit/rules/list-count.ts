import type {Finding, Section} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding} from "../finding.js";
import {words} from "../../lexicon/words.js";
import {hanNumber, smallNumber} from "../../lexicon/small-numbers.js";
import type {Rule} from "../rule.js";
import {quoteInEnglish} from "../../say/index.js";

const COUNT = "(?<![第一二三四五六七八九十百零\\d])([一二两三四五六七八九十]{1,3}|\\d{1,2})";
const CLASSIFIER = "(?:大|个|类|项|种|方面|级|部门|环节|行动|家|条|地)";
/** 六大机制(A、B、C): what stands in the brackets is the list. */
const BRACKET = new RegExp(`${COUNT}${CLASSIFIER}[\\u4e00-\\u9fff]{0,8}["”]?\\(([^()\\n]{6,200})\\)`, "gu");
/** “A”“B”“C”等三大…, A、B、C等3个…: the list stands before. */
const BEFORE = new RegExp(`等${COUNT}${CLASSIFIER}`, "gu");
/** The stretch without a stop that ends where the list ends. */
const LIST = /[^,。;:()\n]*$/u;
/** Longer items are clauses, not names. */
const ITEM = 24;

export const rule: Rule = {
  id: "list-count",
  zh: "列举数与实际项数不符",
  severity: "explain",
  checks:
    "A list that says how many it has (A、B、C等3个, A、B、C四大产业, 六大机制(…), 3个指标分别是…, 平台2个,分别布局在…) has that many.",
  why: {
    zh: "称几项却列出另一个数，漏项或错数必居其一。",
    en: "A list with another length than it says has lost an item or has a wrong number.",
  },
  tolerance:
    "A list before 等 may be shorter than the number (等 can mean “and others”), never longer; items joined by 和 or 及 count once or twice, whichever fits.",
  run: (context) => [
    ...bracketed(context),
    ...before(context),
    ...named(context),
    ...announced(context),
    ...given(context),
    ...placed(context),
    ...ordinals(context),
  ],
};

/** 做了以下5方面工作。 at the end of a paragraph: the headings that follow are those. */
const ANNOUNCED = new RegExp(
  `(?:${COUNT}个?方面(?:的)?(?:重点|主要)?|(?:以下|下列)${COUNT}(?:项|大|个)(?:重点|重大|主要)?)(?:工作|任务|举措|工程|行动|项目|措施)[。:]?\\s*\\n`,
  "gu",
);
/** How far behind it the first of them may stand. */
const NEAR = 60;

/** A number of items; one is none: 一个中心(…). */
function countOf(printed: string): number | null {
  const count = smallNumber(printed);
  return count === 1 ? null : count;
}

function announced(context: AuditContext): Finding[] {
  const sections = context.document?.sections ?? [];
  return [...context.text.matchAll(ANNOUNCED)].flatMap((m) => {
    const said = countOf((m[1] ?? m[2])!);
    const end = m.index + m[0].length;
    const first = sections.findIndex((s) => s.start >= end - 1);
    const head = sections[first];
    if (said === null || head === undefined || head.start > end + NEAR || head.level <= levelAt(sections, m.index)) return [];
    const items = sections.filter((s, i) => i >= first && s.parent === head.parent && s.kind === head.kind).map((s) => s.heading);
    return items.length === said ? [] : [report(context, m.index, m.index + m[0].trimEnd().length, said, items.length, items)];
  });
}

/** The level of the section that a place stands in. */
const levelAt = (sections: readonly Section[], at: number): number => sections.findLast((s) => s.start <= at)?.level ?? 0;

function bracketed(context: AuditContext): Finding[] {
  return [...context.text.matchAll(BRACKET)].flatMap((m) => {
    const said = countOf(m[1]!);
    const items = m[2]!.split("、");
    if (said === null || items.length < 2 || m[2]!.includes("等") || !m[2]!.includes("、")) return [];
    return fits(said, m[2]!, items.length) ? [] : [report(context, m.index, m.index + m[0].length, said, items.length, items)];
  });
}

function before(context: AuditContext): Finding[] {
  return [...context.text.matchAll(BEFORE)].flatMap((m) => {
    const said = countOf(m[1]!);
    const stretch = context.text.slice(Math.max(0, m.index - 200), m.index);
    const list = LIST.exec(stretch)?.[0];
    if (said === null || list === undefined) return [];
    const items = quoted(list) ?? list.split("、");
    if (items.length < 2 || items.length <= said || items.some((item) => item.length > ITEM)) return [];
    return [report(context, m.index - list.length, m.index + m[0].length, said, items.length, items)];
  });
}

/** 甲、乙、丙和丁4个主导产业: the number counts what stands before it, and a thing is named behind it. */
const NAMED = new RegExp(`(?<=[\\u4e00-\\u9fff”)])${COUNT}(?:大|个|类|项|种|级)[\\u4e00-\\u9fff]{2}`, "gu");
/** Of fewer items nobody tells the number; more than so many missing is another number, not a slip. */
const SHORTEST = 3;
const SLIP = 1;
/** What is done with so many things, or what they are of: the number is told of those, not of the list. */
const OTHERWISE = words(
  "建设 建成 新建 改建 培育 打造 创建 实施 开展 推进 推动 设立 设置 布局 完成 新增 引进 实现 达到 形成 建立 组建 举办 发布 制定 出台 认定 获评 获批 入选 覆盖 共 共有 有 各 近 超 约 超过 前 第 每 至少 分别 和 及 以及 暨 多 余 等 在 为 达 另 其中 以上 成 了 列 这 以下 其他 的 对 把 将",
);
function named(context: AuditContext): Finding[] {
  return [...context.text.matchAll(NAMED)].flatMap((m) => {
    const said = countOf(m[1]!);
    const list = LIST.exec(context.text.slice(Math.max(0, m.index - 200), m.index))?.[0];
    if (said === null || list === undefined || !list.includes("、") || OTHERWISE.ends(list)) return [];
    const items = list.split("、");
    if (!isPlain(items) || Math.abs(items.length - said) > SLIP || fits(said, list, items.length)) return [];
    return [report(context, m.index - list.length, m.index + m[0].length, said, items.length, items)];
  });
}
/** 增强四个意识、坚定四个自信、做到两个维护: items that count themselves. */
const COUNTED = new RegExp(`${COUNT}(?:大|个|类|项)`, "u");
/** Names alone, with nothing counted in them. */
const isPlain = (items: readonly string[]): boolean =>
  items.length >= SHORTEST &&
  items.at(-1)!.length <= NAME &&
  items.every((item, i) => !COUNTED.test(item) && (i === 0 || (item.length <= ITEM && !/\d/u.test(item))));
/** No item of such a list is longer. */
const NAME = 10;

/** 平台2个,分别布局在甲和乙: as many places as there are things. */
const PLACED = new RegExp(
  `${COUNT}(?:个|处|座|家|所)[,，](?:[\\u4e00-\\u9fff]{0,4})分别(?:布局|位于|设|建|选址|落户|设置|坐落|分布)(?:在|于)?([^。;,\\n]+)`,
  "gu",
);

function placed(context: AuditContext): Finding[] {
  return [...context.text.matchAll(PLACED)].flatMap((m) => {
    const said = countOf(m[1]!);
    const items = m[2]!.split(JOINTS);
    if (said === null || items.length === said || items.length < 2 || m[2]!.includes("等")) return [];
    return [report(context, m.index, m.index + m[0].length, said, items.length, items)];
  });
}

/** 抓好四个方面工作:一是…,二是…: what is announced, told one by one in the same paragraph. */
const FIRST = "一是";
const ANNOUNCES = new RegExp(`${COUNT}(?:个方面|方面|项|个|点|大)[\\u4e00-\\u9fff]{0,8}[:。,]$`, "u");
/** No announcement is longer. */
const LEAD = 24;

function ordinals({text, ...context}: AuditContext): Finding[] {
  return [...text.matchAll(new RegExp(FIRST, "gu"))].flatMap((m) => {
    const told = ANNOUNCES.exec(text.slice(Math.max(0, m.index - LEAD), m.index));
    const said = told === null ? null : countOf(told[1]!);
    if (told === null || said === null) return [];
    const paragraph = text.slice(m.index).split("\n", 1)[0]!.split(FIRST, 2).join(FIRST);
    const count = numbered(paragraph);
    const start = m.index - told[0].length;
    const goesOn =
      /^\s*$/u.test(text.slice(m.index + paragraph.length, m.index + paragraph.length + 1)) &&
      text
        .slice(m.index + paragraph.length)
        .trimStart()
        .startsWith(`${hanNumber(count + 1)}是`);
    if (count < 2 || count === said || goesOn) return [];
    const items = Array.from({length: count}, (_, i) => `${hanNumber(i + 1)}是`);
    return [report({text, ...context}, start, m.index + paragraph.length, said, count, items)];
  });
}

/** 一是, 二是, 三是 in their order: how many there are. */
function numbered(paragraph: string): number {
  let [count, at] = [0, 0];
  while (at >= 0) {
    at = paragraph.indexOf(`${hanNumber(count + 1)}是`, at);
    if (at >= 0) count++;
  }
  return count;
}

/** 这4个指标分别是83.5、91.1%、92.9%和75: as many values as there are things. */
const GIVEN = new RegExp(`${COUNT}(?:个|项|类|家|种)[\\u4e00-\\u9fff]{1,10}?分别(?:为|是|达到?|增长|下降)([^。;,\\n]+)`, "gu");

function given(context: AuditContext): Finding[] {
  return [...context.text.matchAll(GIVEN)].flatMap((m) => {
    const said = countOf(m[1]!);
    const values = m[2]!.split(JOINTS);
    if (said === null || values.length < 2 || values.length === said || !values.every((value) => /\d/u.test(value))) return [];
    return [report(context, m.index, m.index + m[0].length, said, values.length, values)];
  });
}
const JOINTS = /[、和及]/u;

/** Items set in quotation marks, where the whole list is. */
function quoted(list: string): string[] | null {
  const items = list.match(/“[^”]+”/gu);
  return items !== null && items.join("").length >= list.length - items.length ? items : null;
}

const JOINT = /[^、]和|及|(?<!参)与/gu;
/** With 和, 及, 与 the last item may be one or two. */
function fits(said: number, list: string, items: number): boolean {
  const joined = (list.match(JOINT) ?? []).length;
  return said >= items && said <= items + joined;
}

function report(context: AuditContext, start: number, end: number, said: number, items: number, list: readonly string[]): Finding {
  return finding(rule.id, {
    severity: "explain",
    message: {
      zh: `文中称${said}项，实际列出${items}项：${list.map((x) => x.replace(/[“”]/gu, "").trim()).join("、")}。`,
      en: `The text says ${said}, the list has ${items}: ${list.map((x) => quoteInEnglish(x.replace(/[“”]/gu, ""))).join(", ")}.`,
    },
    spans: [excerpt(context, start, end)],
    arithmetic: `${items} ≠ ${said}`,
    settle: {zh: "补齐漏列的项，或改正数目。", en: "Add what is left out, or mend the number."},
  });
}
