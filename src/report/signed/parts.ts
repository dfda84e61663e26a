import {mode} from "d3-array";
import {dated, printed} from "../../align/index.js";
import {HAN_DIGITS_AND_TEN, ORDINAL} from "../../lexicon/numerals.js";
import {HAN_SCRIPT, pattern} from "../../lexicon/pattern.js";
import {CHAPTERS} from "../../lexicon/sections.js";
import type {AlignedValue, ClauseVerdict, DecidedVerdict, IndicatorVerdict, Plan} from "../../model/index.js";
import type {Block, TableBlock, Text} from "../document.js";
import type {ReportContext} from "../context.js";

export const h1 = (text: string): Block => ({kind: "heading", level: 1, text});
export const h2 = (text: string): Block => ({kind: "heading", level: 2, text});
export const paragraph = (text: Text): Block => ({kind: "paragraph", text});

export const small = (text: Text): Block => ({kind: "paragraph", text, small: true});

/** A table; the columns are named with their shares of the width. */
export const grid = (caption: string, columns: Readonly<Record<string, number>>, rows: readonly (readonly Text[])[]): TableBlock => ({
  kind: "table",
  caption,
  header: Object.keys(columns),
  widths: Object.values(columns),
  rows,
});

/** 《甲规划》. */
export const titled = ({title}: Plan): string => `《${title.replace(/^《|》$/g, "")}》`;

export const indicatorName = ({indicators}: ReportContext, id: string): string => indicators.find((i) => i.id === id)?.zh ?? id;
export const measureName = ({measures}: ReportContext, id: string): string => measures.find((m) => m.id === id)?.zh ?? id;

/** The words of a quote in one line, cut at `most` characters. */
export function flat(quote: string, most = Infinity): string {
  const words = quote.replace(/\s+/g, " ").trim();
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
}

/** The year that most targets are for, so that it is said once; "" where none is. */
export function commonYear(indicators: readonly IndicatorVerdict[]): string {
  const years = indicators.map(({higher}) => higher.period).filter((period) => /^\d{4}$/.test(period));
  return years.length === 0 ? "" : String(mode(years.map(Number)));
}

/** 98%, with its time where that is not the common year. */
export function brief(v: AlignedValue, common: string, {higher}: ReportContext): string {
  if (v.period === common) return printed(v).zh;
  return v.period === higher.period.join("-") ? `${printed(v).zh}（规划期）` : dated(v);
}

/** −3个百分点; "" where no gap was computed. */
export function gapWords(v: IndicatorVerdict, {indicators}: ReportContext): string {
  if (!v.gap || v.gap.absolute === 0) return v.gap ? "0" : "";
  const indicator = indicators.find((i) => i.id === v.indicator);
  const perHead = v.flags.includes("basis-per-head");
  const unit =
    v.flags.includes("basis-growth") || v.higher.unit === "%"
      ? "个百分点"
      : perHead
        ? (indicator?.perHead?.unit ?? v.higher.unit)
        : v.higher.unit;
  const size = Number(Math.abs(v.gap.absolute).toFixed(Math.min(4, v.gap.decimals)));
  return `${v.gap.absolute > 0 ? "+" : "−"}${size}${unit}`;
}

/** What numbers a heading: 第一章, 一、, (一), 1. */
const NUMBERING = pattern`^(?:${ORDINAL}.{1,3}${CHAPTERS}|${HAN_DIGITS_AND_TEN}+、|[(（].{1,3}[)）]|\d+[.、]|\d{1,2}(?=${HAN_SCRIPT})|[、.．])\s*`;

/** Last heading above a clause, without its number. */
export const sectionOf = ({section}: ClauseVerdict): string => flat(section.at(-1) ?? "", 18).replace(NUMBERING, "");

/** Words short enough for a narrow column, where the usual ones are not. */
export const shortVerdict = (verdict: DecidedVerdict): string | undefined => (verdict === "not comparable" ? "口径不同" : undefined);
