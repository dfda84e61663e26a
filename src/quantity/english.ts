import {THOUSAND_UNITS} from "../lexicon/context.js";
import {quoteInEnglish} from "../say/index.js";
import {separated} from "./separated.js";

/** Units and figures in English: the digits stay as printed, the words are translated, what has no translation is quoted. */
const MULTIPLIERS: readonly (readonly [zh: string, en: string])[] = [
  ["万亿", "10^12"],
  ["千亿", "100 billion"],
  ["百亿", "10 billion"],
  ["十亿", "billion"],
  ["亿", "100 million"],
  ["千万", "10 million"],
  ["百万", "million"],
  ["十万", "100,000"],
  ["万", "10,000"],
  ["千", "1,000"],
  ["百", "100"],
];

/** Measure words by what they count: one, and many. 个, 项 and 件 have no word of their own in English. */
const COUNTED: Readonly<Record<string, readonly [one: string, many: string]>> = {
  个: ["item", "items"],
  项: ["item", "items"],
  件: ["item", "items"],
  条: ["item", "items"],
  种: ["kind", "kinds"],
  类: ["class", "classes"],
  户: ["entity", "entities"],
  户市场主体: ["market entity", "market entities"],
  户经营主体: ["market entity", "market entities"],
  市场主体: ["market entity", "market entities"],
  经营主体: ["market entity", "market entities"],
  家: ["organisation", "organisations"],
  家次: ["organisation check", "organisation checks"],
  家企业: ["enterprise", "enterprises"],
  人: ["person", "people"],
  人口: ["person", "people"],
  常住人口: ["resident", "residents"],
  户籍人口: ["registered resident", "registered residents"],
  名: ["person", "people"],
  位: ["place", "places"],
  人次: ["person-time", "person-times"],
  户次: ["entity-time", "entity-times"],
  批: ["batch", "batches"],
  批次: ["batch", "batches"],
  份: ["sample or report", "samples or reports"],
  张: ["licence or sheet", "licences or sheets"],
  台: ["machine", "machines"],
  套: ["set", "sets"],
  "台/套": ["set", "sets"],
  "台(套)": ["set", "sets"],
  辆: ["vehicle", "vehicles"],
  起: ["case", "cases"],
  宗: ["case", "cases"],
  例: ["case", "cases"],
  次: ["time", "times"],
  场: ["event", "events"],
  场次: ["event", "events"],
  期: ["session", "sessions"],
  所: ["institution", "institutions"],
  座: ["building", "buildings"],
  处: ["site", "sites"],
  层: ["storey", "storeys"],
  篇: ["paper", "papers"],
  部: ["work", "works"],
  支: ["team", "teams"],
  亩: ["mu", "mu"],
  公顷: ["ha", "ha"],
  吨: ["tonne", "tonnes"],
  公里: ["km", "km"],
  平方米: ["m²", "m²"],
  平方公里: ["km²", "km²"],
  立方米: ["m³", "m³"],
  千瓦: ["kW", "kW"],
  千瓦时: ["kWh", "kWh"],
  吨标准煤: ["tonne of coal equivalent", "tonnes of coal equivalent"],
  床: ["bed", "beds"],
  张床位: ["bed", "beds"],
  床位: ["bed", "beds"],
  镇: ["town", "towns"],
  乡镇: ["township", "townships"],
  村: ["village", "villages"],
  县: ["county", "counties"],
  年: ["year", "years"],
  岁: ["year of age", "years of age"],
  月: ["month", "months"],
  个月: ["month", "months"],
  天: ["day", "days"],
  日: ["day", "days"],
  个工作日: ["working day", "working days"],
  工作日: ["working day", "working days"],
  个小时: ["hour", "hours"],
  小时: ["hour", "hours"],
  分钟: ["minute", "minutes"],
  秒: ["second", "seconds"],
  倍: ["time", "times"],
  个百分点: ["percentage point", "percentage points"],
  百分点: ["percentage point", "percentage points"],
  分: ["point", "points"],
  元: ["RMB", "RMB"],
  万元: ["RMB 10,000", "RMB 10,000"],
  亿元: ["RMB 100 million", "RMB 100 million"],
};

const HAN = /\p{Script=Han}/u;

/** A multiplier taken off the front; "" where there is none, or where it belongs to the word (千瓦). */
function scaled(unit: string): readonly [scale: string, rest: string] {
  const found =
    unit in COUNTED ? undefined : MULTIPLIERS.find(([zh]) => unit.startsWith(zh) && !(zh === "千" && THOUSAND_UNITS.starts(unit)));
  return found === undefined ? ["", unit] : [found[1], unit.slice(found[0].length)];
}

/** What stands above the line: ×10,000 entities. Null where a word is unknown. */
function above(unit: string): string | null {
  if (!HAN.test(unit)) return unit;
  const [scale, rest] = scaled(unit);
  const word = rest === "" ? "" : HAN.test(rest) ? COUNTED[rest]?.[1] : rest;
  if (word === undefined) return null;
  return scale === "" ? (word.startsWith("RMB 1") ? `×${word}` : word) : `×${scale}${word === "" ? "" : ` ${word}`}`;
}

/** What stands below the line: 10,000 people, person, year. Null where a word is unknown. */
function below(unit: string): string | null {
  if (!HAN.test(unit)) return unit;
  const [scale, rest] = scaled(unit);
  const words = rest === "" ? (["", ""] as const) : COUNTED[rest];
  if (words === undefined) return null;
  return scale === "" ? words[0] : `${scale} ${words[1]}`.trim();
}

/**
 * A unit 单位 in English, as it stands behind a number; a unit without a translation is quoted.
 *
 * @example unitInEnglish("万户") // "×10,000 entities"
 * @example unitInEnglish("件/万人") // "items per 10,000 people"
 */
export function unitInEnglish(unit: string): string {
  const plain = unit.trim();
  if (!HAN.test(plain)) return plain;
  const whole = above(plain);
  if (whole !== null) return whole;
  const [, top = "", bottom = ""] = /^([^/]*)\/(.+)$/u.exec(plain) ?? [];
  const [many, each] = [above(top), below(bottom.startsWith("每") ? bottom.slice(1) : bottom)];
  return bottom === "" || many === null || each === null ? quoteInEnglish(plain) : `${many} per ${each}`.trim();
}

const SIGNS: Readonly<Record<string, string>> = {约: "about "};

/**
 * A figure as printed, in English: its digits as they stand, its unit translated. A numeral in Han characters is quoted.
 *
 * @example figureInEnglish("≥", "4.1", "万户") // "≥4.1 ×10,000 entities"
 */
export function figureInEnglish(sign: string, number: string, unit: string): string {
  const words = unitInEnglish(unit);
  const digits = HAN.test(number) ? quoteInEnglish(number) : number;
  return `${SIGNS[sign] ?? sign}${digits}${words === "" || words === "%" ? words : ` ${words}`}`;
}

/**
 * A large number written out with separators: 12,340,000.
 *
 * @example numberInEnglish(34067) // "34,067"
 */
export function numberInEnglish(value: number, decimals = 6): string {
  return separated(Number(value.toFixed(decimals)), decimals);
}
