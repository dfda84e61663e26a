import {audit} from "../../src/audit/index.js";
import type {Claim, Finding} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";
import {claimAt} from "./consistent.js";
import {plan} from "./plan.js";

/**
 * `〔number|name|unit|role|period|kind|where|comparator|nature|pair〕`: a number of the text and the claim it makes; later fields may be
 * left out. `pair` in the last makes it the end of a change whose start is the number before.
 */
const MARK = /〔([^|〕]+)\|([^〕]+)〕/gu;

/** The text without its marks, and the claims they make. */
export function marked(source: string): {readonly text: string; readonly claims: readonly Claim[]} {
  let text = "";
  let last = 0;
  const places: {start: number; number: string; fields: Partial<Claim>}[] = [];
  for (const m of source.matchAll(MARK)) {
    text += source.slice(last, m.index);
    const fields = m[2]!.split("|");
    const pair = fields[8] === "pair" ? `${plan.id}@${places.at(-1)!.start}` : null;
    places.push({start: text.length, number: m[1]!, fields: {...fieldsOf(fields), pair}});
    text += m[1]!;
    last = m.index + m[0].length;
  }
  text += source.slice(last);
  return {text, claims: places.map((p) => claimAt(text, p.start, p.number, p.fields))};
}

function fieldsOf([name, unit, role, period, kind, where, comparator, nature]: readonly string[]): Partial<Claim> {
  const given = {name, unit: unit ?? "", role: role || "achieved", period: period ?? "", kind: kind || "level", where: where || "prose"};
  return {...given, comparator: comparator || "=", nature: nature ?? ""} as Partial<Claim>;
}

/** What the audit of a marked text finds. */
export function found(source: string): Finding[] {
  const {text, claims} = marked(source);
  return audit({plan, document: parseDocument(text), claims, indicators: []});
}
