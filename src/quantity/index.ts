import {RESPECTIVELY} from "../lexicon/around.js";
import {BARE_MULTIPLIERS} from "../lexicon/unit-words.js";
import {words} from "../lexicon/words.js";
import type {Comparator} from "../model/quantity.js";
import type {Quantity} from "../model/index.js";
import {fold} from "../text/fold.js";
import {measures} from "./measures.js";
import type {Reading} from "./reading.js";
import {scan} from "./scan.js";

export {comparatorAround} from "./around.js";
export {intervalOf, halfWidth} from "./interval.js";
export {maskedNames, maskedValues} from "./masked.js";
export {arabicValue, hanValue} from "./numerals.js";
export {figureInEnglish, numberInEnglish, unitInEnglish} from "./english.js";
export {figureOf} from "./figure.js";
export {isCount, isTime, isUnit} from "../lexicon/units.js";
export type {Reading, NumeralForm} from "./reading.js";

/**
 * The quantities of a text: numbers and ranges with unit and comparator. Dates, document numbers, hotlines,
 * numbering, slogans and names are none. Offsets are those of `text`.
 *
 * @example findQuantities("市场主体达到4万户")[0].unit // "万户"
 */
export function findQuantities(text: string, from = 0, to = text.length): Quantity[] {
  return readingsOf(fold(text), from, to).map((reading) => quantityOf(text, reading));
}

/** The readings behind {@link findQuantities}, for a text that is folded already. */
export function readingsOf(folded: string, from = 0, to = folded.length): Reading[] {
  return governLists(
    folded,
    scan(folded, from, to).filter((reading) => measures(folded, reading)),
  );
}

/** Words between two items of a list: 分别达到90%、80%; 800家、省级企业1000家. */
const JOINED = words("、 和 及 与");
const NEXT_ITEM = /^、[\u4e00-\u9fff“”]{2,14}$/;
const NOUN_AND_JOIN = /^[\u4e00-\u9fff“”]{1,12}、$/;
/** Bounds that hold for a whole list. */
const WHOLE: ReadonlySet<Comparator> = new Set([">=", "<="]);

/** One bound governs a list joined by 、 or 和, and its unit goes back: 不低于90%、80%; 提高15、22个百分点. */
function governLists(text: string, readings: Reading[]): Reading[] {
  const out = withUnits(text, readings);
  for (let i = 1; i < out.length; i++) {
    const [a, b] = [out[i - 1]!, out[i]!];
    if (!b.compared && ((a.from < a.start && isJoined(text, a, b)) || goesOn(text, a, b)))
      out[i] = {...b, comparator: a.comparator, from: b.start};
  }
  const governed = new Set<number>();
  for (let i = out.length - 2; i >= 0; i--) {
    const [a, b] = [out[i]!, out[i + 1]!];
    const governs = governed.has(i + 1) || (b.compared && b.end > b.unitEnd);
    if (a.compared || !governs || !(isJoined(text, a, b) || (listed(text, a, b) && !isReached(text, a, b)))) continue;
    out[i] = {...a, comparator: b.comparator};
    governed.add(i);
  }
  return out;
}

/** Units that begin with 个, which may stand alone before them: 1个和3个工作日. */
const CUT_UNITS = words("个百分点 个工作日 个小时 个月");

/** The unit of the last number holds for bare ones before it. */
function withUnits(text: string, readings: readonly Reading[]): Reading[] {
  const out = [...readings];
  for (let i = out.length - 2; i >= 0; i--) {
    const [a, b] = [out[i]!, out[i + 1]!];
    const bare = a.unit === "" && a.form === "arabic" && /[\u4e00-\u9fff、]/.test(text[a.from - 1] ?? "");
    const cut = (a.unit === "个" && CUT_UNITS.is(b.unit)) || (BARE_MULTIPLIERS.is(a.unit) && b.unit.startsWith(a.unit));
    if ((bare || cut) && b.form === "arabic" && b.unit !== "" && JOINED.is(text.slice(a.end, b.from))) out[i] = {...a, unit: b.unit};
  }
  return out;
}

/** Whether two items stand in one list; 分别不超过2.8‰、7.5/10万 gives the bound to each, whatever its unit. */
const isJoined = (text: string, a: Reading, b: Reading): boolean =>
  (a.unit === b.unit || RESPECTIVELY.in(text.slice(Math.max(0, a.from - 2), a.from))) && JOINED.is(text.slice(a.end, b.from));

/** 至少1所卫生中心、1所养老机构. */
const goesOn = (text: string, a: Reading, b: Reading): boolean =>
  a.unit === b.unit && WHOLE.has(a.comparator) && a.end === a.unitEnd && NOUN_AND_JOIN.test(text.slice(a.end, b.from));

/** 企业800家、省级企业1000家以上. */
const listed = (text: string, a: Reading, b: Reading): boolean =>
  a.unit === b.unit && WHOLE.has(b.comparator) && NEXT_ITEM.test(text.slice(a.end, b.from));

/** 办结率达98%、满意率95%以上: what is said to be reached, and its neighbour not, is no item of the neighbour's list. */
const isReached = (text: string, a: Reading, b: Reading): boolean =>
  REACHES.before(text, a.from) && !REACHES.before(text, b.from) && !RESPECTIVELY.in(text.slice(Math.max(0, a.from - 8), a.from));
const REACHES = words("达 达到 为 是 增至 提高到 提升到 提升至");

function quantityOf(text: string, reading: Reading): Quantity {
  return {
    start: reading.from,
    end: reading.end,
    number: text.slice(reading.start, reading.numberEnd),
    numberStart: reading.start,
    value: reading.value,
    valueMax: reading.valueMax,
    comparator: reading.comparator,
    unit: reading.unit,
    unitSpan: reading.unit === "" || reading.unitStart === reading.unitEnd ? null : {start: reading.unitStart, end: reading.unitEnd},
  };
}
