import {SUBJECTS} from "../../bench/corpus/facts.js";
import {chance, type Chance} from "../../bench/corpus/random.js";
import {PHRASES} from "./phrases.js";
import type {KeptText} from "./texts.js";

const A_TEXT = 24;
const HEADS = ["发展回顾", "发展目标", "重点任务", "主要工作", "保障措施", "面临形势"];
const TIMES = ["到2025年", "2023年", "截至2020年底", "“十四五”期间", "五年来", "每年", "力争到2025年底", "2021—2025年", "去年", ""];
const BOUNDS = ["达到", "不低于", "超过", "控制在", "提高到", "为", "增长", "完成", "由3.2提高到", "达", ""];
const BEHIND = ["以上", "左右", "以内", "", "", "", "(含)", "以下"];
const UNITS = ["%", "万户", "件", "个", "亿元", "家", "个百分点", "人", "公里", "万吨", "倍", "天", "项", "平方米/人"];

interface Slots {
  readonly said: string;
  readonly name: string;
  readonly number: string;
  readonly more: string;
  readonly time: string;
  readonly bound: string;
  readonly behind: string;
}

/** Surroundings in which a phrase may speak: before, behind and between a name, a number and a stop. */
const FORMS: readonly ((slots: Slots) => string)[] = [
  ({said, name, number, time, bound, behind}) => `${time},${name}${said}${bound}${number}${behind}。`,
  ({said, name, number, more}) => `${said}${number},${name}${more}。`,
  ({said, name, number, bound}) => `${name}${bound}${number}${said}。`,
  ({said, name, number, bound, time}) => `${time}${said}${name}${bound}${number}。`,
  ({said, name, number, more, bound}) => `${name}${number}、${more},其中${said}${bound}${number}。`,
  ({said, name, number, bound}) => `${said}的${name}${bound}${number}。`,
  ({said, name, number}) => `新增${said}${number}${name};${name}${said}。`,
  ({said, number, more, time}) => `${said},${time}新建${number}${said}${more}。`,
];

function number(by: Chance): string {
  const value = by.pick([String(by.whole(1, 99)), String(by.whole(100, 9999)), (by.next() * 100).toFixed(1), "三", "十二", "两百"]);
  return `${value}${by.pick(UNITS)}`;
}

function sentence(said: string, by: Chance): string {
  const slots: Slots = {
    said,
    name: by.pick(by.pick(SUBJECTS).names),
    number: number(by),
    more: number(by),
    time: by.pick(TIMES),
    bound: by.pick(BOUNDS),
    behind: by.pick(BEHIND),
  };
  return by.pick(FORMS)(slots);
}

/** A table whose heads and names are the phrases. */
function table(said: readonly string[], by: Chance): string {
  const short = said.filter((phrase) => phrase.length <= 12);
  const heads = by.some(short, 2);
  const rows = by
    .some(short, 4)
    .map((name) => [name, by.pick(UNITS), by.whole(1, 500), `${by.pick(["≥", "", "〔", ""])}${by.whole(1, 500)}`, ""]);
  return [["指标", "单位", heads[0] ?? "2020年", heads[1] ?? "2025年", "属性"], ...rows].map((row) => row.join("\t")).join("\n");
}

/** Sentences, headings and tables that hold the phrases. */
export function spoken(): KeptText[] {
  const groups = Array.from({length: Math.ceil(PHRASES.length / A_TEXT)}, (_, i) => PHRASES.slice(i * A_TEXT, (i + 1) * A_TEXT));
  return groups.map((said, i): KeptText => {
    const by = chance(5000 + i);
    const parts = said.flatMap((phrase, n) => [
      ...(n % 6 === 0 ? [`\n${["一", "二", "三", "四"][n / 6]}、${n % 12 === 0 ? by.pick(HEADS) : phrase}\n`] : []),
      sentence(phrase, by),
      ...(by.happens(0.4) ? [sentence(phrase + by.pick(said), by)] : []),
    ]);
    const text = `云山市“十四五”规划\n${parts.join("")}\n表1 ${by.pick(said)}\n${table(said, by)}\n`;
    return {id: `spoken/${i}`, source: text, period: by.pick([[2021, 2025], [2021, 2025], [2023, 2023], null] as const), kind: null};
  });
}
