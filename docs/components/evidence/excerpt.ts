/** The statement in its surroundings, its number marked. */
import type {Claim} from "../../lib/model/index.js";
import {h} from "../dom.js";
import {highlight} from "../tags.js";

/** Characters before and after. */
const CONTEXT = 90;

const visible = (text: string): string => text.replace(/\s*\n\s*/g, " ↵ ");

/** The statement with its surroundings, cut at sentence ends where there are some. */
export function excerpt(text: string, claim: Claim): HTMLElement {
  const from = Math.max(0, Math.min(claim.start, claim.numberStart) - CONTEXT);
  const to = Math.min(text.length, Math.max(claim.end, claim.numberStart + claim.number.length) + CONTEXT);
  const before = text.slice(from, claim.numberStart);
  const start = Math.max(0, before.slice(0, CONTEXT).search(/(?<=[。；\n])/u));
  const end = claim.numberStart + claim.number.length;
  return h(
    "blockquote",
    {class: "quote", lang: "zh-CN"},
    from + start > 0 ? "…" : "",
    visible(before.slice(start)),
    highlight(claim.number),
    visible(text.slice(end, to)),
    to < text.length ? "…" : "",
  );
}

/** The statement alone, for the moment before its text is there. */
export function bare(claim: Claim): HTMLElement {
  if (claim.where.startsWith("table"))
    return h("blockquote", {class: "quote", lang: "zh-CN"}, claim.name, " ", highlight(claim.number), claim.unit);
  const at = claim.numberStart - claim.start;
  const inside = at >= 0 && claim.quote.slice(at, at + claim.number.length) === claim.number;
  if (!inside)
    return h("blockquote", {class: "quote", lang: "zh-CN"}, visible(claim.quote || `${claim.name} ${claim.number}${claim.unit}`));
  return h(
    "blockquote",
    {class: "quote", lang: "zh-CN"},
    visible(claim.quote.slice(0, at)),
    highlight(claim.number),
    visible(claim.quote.slice(at + claim.number.length)),
  );
}
