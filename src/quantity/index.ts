import type {Quantity} from "../model/index.js";
import {fold} from "../text/fold.js";
import {measures} from "./measures.js";
import {scan, type Reading} from "./scan.js";

export {comparatorAround} from "./comparator.js";
export {intervalOf, halfWidth} from "./interval.js";
export {maskedValues} from "./masked.js";
export {arabicValue, hanValue} from "./numerals.js";
export {figureInEnglish, numberInEnglish, quoteInEnglish, unitInEnglish} from "./english.js";
export {isCount, isTime, isUnit} from "./units.js";
export type {Reading, NumeralForm} from "./scan.js";

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

/** One comparator word governs a list joined by 、 or 和: 分别达到90%、80%以上, 不低于90%、80%. */
function governLists(text: string, readings: Reading[]): Reading[] {
  const out = [...readings];
  for (let i = 1; i < out.length; i++) {
    if (joined(text, out[i - 1]!, out[i]!) && out[i - 1]!.from < out[i - 1]!.start && !out[i]!.compared)
      out[i] = {...out[i]!, comparator: out[i - 1]!.comparator};
  }
  for (let i = out.length - 2; i >= 0; i--) {
    const next = out[i + 1]!;
    if (joined(text, out[i]!, next) && next.compared && next.end > next.unitEnd && !out[i]!.compared)
      out[i] = {...out[i]!, comparator: next.comparator};
  }
  return out;
}

function joined(text: string, a: Reading, b: Reading): boolean {
  return a.unit === b.unit && /^[、和及与]$/.test(text.slice(a.end, b.from));
}

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
    unitSpan: reading.unit === "" ? null : {start: reading.unitStart, end: reading.unitEnd},
  };
}
