import {PART_HEADS, LOOK_BACK_HEADS, RATE_ENDS, PACE_WORDS} from "../lexicon/sections.js";
import {words} from "../lexicon/words.js";
import {claimId} from "../model/ids.js";
import type {Claim, Document, Frame, Section} from "../model/index.js";
import {rollup} from "d3-array";
import {anchorsOf, cleanOf, fiveYearStart, foldedOf, framesIn, looksBack as isAccount} from "../text/index.js";
import type {Catalogue} from "./catalogue.js";
import {confidenceOf} from "./confidence.js";
import {horizonIn, horizonOf, type ClaimContext, type Horizon} from "./context.js";
import type {Draft} from "./draft.js";
import {disambiguate} from "./disambiguate.js";
import {garbledIn} from "./garbled.js";
import {JUDGE, type Judge} from "./judge/index.js";
import {emptyCarry, reset, type Place} from "./place.js";
import {NAMED_YEARS, proseClaims} from "./prose.js";
import {toldOf} from "./table/account.js";
import {tableClaims} from "./table/index.js";

export {createCatalogue, normalName, unitFits, type Catalogue, type Link} from "./catalogue.js";
export type {ClaimContext, Horizon} from "./context.js";
export {horizonOf} from "./context.js";
export {guardOf, misfit, placesIn, type Guard, type Placed} from "./guard.js";
export {applyReview} from "./review.js";
export {proposeAliases, type AliasProposal} from "./propose.js";
export {wordedTargets} from "./worded.js";

/**
 * Every quantitative statement of a document, in reading order, linked to the catalogue where one is given.
 *
 * @example extractClaims(parseDocument("到2025年,市场主体达到4万户。"), {plan: "", period: [2021, 2025], kind: null, catalogue: null})[0].period // "2025"
 */
export function extractClaims(document: Document, context: ClaimContext, rules: Judge = JUDGE): Claim[] {
  const folded = foldedOf(document);
  const horizon = horizonOf(document, context);
  const places = new Places(document, horizon, rules);
  const frames =
    context.period || horizon.hinted
      ? framesIn(document, folded, yearsToFrame(document.title, horizon), horizon.hinted)
      : document.clauses.map((clause) => clause.frame);
  const drafts = [...prose(document, folded, places, frames), ...tables(document, folded, places)];
  drafts.sort((a, b) => a.numberStart - b.numberStart);
  return finish(disambiguate(withoutListCounts(drafts, document.text)).map(garbledIn(document.text)), document, context);
}

const OFTEN = 3;
const LIST_UNITS: ReadonlySet<string> = new Set(["个", "项", "类", "条", "大"]);
const DONE_WITH_LIST = words("完成 实现 建成 新建 新增");

/** A count that comes again and again before the same thing (12个特色产业) counts a named list; only what is done with it is a claim. */
function withoutListCounts(drafts: readonly Draft[], text: string): Draft[] {
  const key = (draft: Draft) => text.slice(draft.numberStart, draft.numberStart + draft.number.length + 5);
  const counted = drafts.filter((draft) => (draft.where === "prose" || draft.where === "box") && LIST_UNITS.has(draft.unit));
  const counts = new Map<string, number>();
  for (const draft of counted) counts.set(key(draft), (counts.get(key(draft)) ?? 0) + 1);
  const listed = new Set(
    counted.filter(
      (draft) => counts.get(key(draft))! >= OFTEN && !DONE_WITH_LIST.before(text.slice(draft.numberStart - 2, draft.numberStart)),
    ),
  );
  return drafts.filter((draft) => !listed.has(draft));
}

/** The place of each section, made once. */
class Places {
  /** By section: the places of its frames. */
  private readonly made = new Map<number, {readonly frame: Frame; readonly place: Place}[]>();

  constructor(
    readonly document: Document,
    readonly horizon: Horizon,
    private readonly judge: Judge,
  ) {}

  at(section: number, frame: Frame): Place {
    const made = this.made.get(section) ?? [];
    const known = made.find((one) => sameFrame(one.frame, frame));
    if (known) return known.place;
    const place = this.make(section, frame);
    made.push({frame, place});
    this.made.set(section, made);
    return place;
  }

  private make(section: number, {tense, reach, goals, told}: Frame): Place {
    const chain = chainOf(this.document.sections, section);
    const meant = tense === "context" && goals ? "commitment" : tense;
    const horizon = horizonIn(this.horizon, {tense: meant, reach});
    return {
      tense: meant === "commitment" && looksBack(chain, this.horizon) ? "review" : meant,
      goals,
      section: chain.map((s) => s.heading),
      where: whereOf(chain),
      heading: headingWords(chain.at(-1)?.heading ?? ""),
      horizon,
      own: this.horizon,
      dated: typeof reach === "object" && reach !== null && [spanOf(horizon), backOf(horizon)].includes(reach.join()),
      told,
      judge: this.judge,
    };
  }
}

const spanOf = ({start, end}: Horizon): string => [start, end].join();
const backOf = ({reviewStart, reviewEnd}: Horizon): string => [reviewStart, reviewEnd].join();

const sameFrame = (a: Frame, b: Frame): boolean =>
  a.tense === b.tense && a.goals === b.goals && a.told === b.told && (a.reach === b.reach || String(a.reach) === String(b.reach));

function chainOf(sections: readonly Section[], index: number): Section[] {
  const chain: Section[] = [];
  for (let i = index; i >= 0; i = sections[i]!.parent) chain.unshift(sections[i]!);
  return chain;
}
/** 一、2025年主要工作: the one year that a heading begins with. */
const YEAR_OF_HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,4}\)|第.{1,3}[章节])?\s*(20\d{2})年(?!.{0,20}20\d{2})/;

/** Under a heading that starts with a year before the plan's own: 一、2025年主要工作 in a report for 2026. */
function looksBack(chain: readonly Section[], horizon: Horizon): boolean {
  const year = chain
    .filter((section) => section.kind !== "title")
    .map((section) => YEAR_OF_HEADING.exec(section.heading)?.[1])
    .findLast((found) => found !== undefined);
  return year !== undefined && horizon.known && Number(year) < Math.max(horizon.start, withinYear(horizon) ? horizon.end + 1 : 0);
}

/** Whether a text looks back within the one year that it is of: 上半年工作总结. */
const withinYear = ({start, end, reviewEnd}: Horizon): boolean => start === end && reviewEnd === end;

/** The years before which a heading looks back. */
function yearsToFrame(title: string, horizon: Horizon): readonly [number, number] {
  const {start, end} = horizon;
  return withinYear(horizon) && isAccount(title) ? [start + 1, end + 1] : [start, end];
}
/** 附件2, 附件三. */
const NUMBER_OF_ANNEX = /\d+|[一二三四五六七八九十]+/;
/** A run-in heading that names a programme stands over a box. */
const BOX_HEADING = /工程$|行动$|专栏/;

function whereOf(chain: readonly Section[]): string {
  const annex = chain.find((s) => s.kind === "annex");
  if (annex) return `annex:${NUMBER_OF_ANNEX.exec(annex.heading)?.[0] ?? "1"}`;
  const box = chain.find((s) => s.kind === "box" || (s.kind === "run-in" && BOX_HEADING.test(s.heading)));
  return box ? "box" : "prose";
}

/** (一)在扩大投资上持续用力 names nothing. */
const SLOGAN_HEADING = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,4}\))?\s*在.{2,16}[上中]/;
/** Numbers before a heading's words: 第一章, 一、, (一), 1., 专栏2. */
const NUMBERING = /^(?:第[^章节篇]{1,4}[章节篇]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,4}\)|\d{1,2}[.、]|专栏\s?\d*)\s*/;

function headingWords(heading: string): string {
  if (SLOGAN_HEADING.test(heading)) return "";
  if (heading.length <= 14 && PART_HEADS.ends(heading)) return "";
  return heading.replace(NUMBERING, "");
}

/** Whether a section is another or lies below it. */
function isWithin(sections: readonly Section[], index: number, other: number): boolean {
  for (let i = index; i >= 0; i = sections[i]!.parent) if (i === other) return true;
  return other < 0;
}

/** Parts paragraphs; what one says names nothing in the next. */
const EMPTY_LINE = /\n[ \t]*\n/;

function prose(document: Document, folded: string, places: Places, frames: readonly Frame[]): Draft[] {
  const out: Draft[] = [];
  let section = -2;
  const carry = emptyCarry();
  let owner = -1;
  const bare = document.sections.every((s) => s.kind === "title" || s.kind === "run-in");
  for (const [i, clause] of document.clauses.entries()) {
    if (clause.section !== section) {
      reset(carry);
      carry.base = 0;
      section = clause.section;
      if (carry.horizon && carry.horizon.end !== places.horizon.end && !isWithin(document.sections, section, owner)) carry.horizon = null;
    }
    if (EMPTY_LINE.test(folded.slice(document.clauses[i - 1]?.end ?? 0, clause.start))) carry.said = "";
    if (folded.slice(document.clauses[i - 1]?.end ?? 0, clause.start).includes("\n")) {
      carry.dated = null;
      carry.started = 0;
    }
    const before = carry.horizon;
    const place = places.at(clause.section, bare ? asTask(frames[i]!) : frames[i]!);
    for (const draft of proseClaims(cleanOf(folded, clause.start, clause.end), document.text, place, carry)) out.push(draft);
    if (carry.horizon !== before) owner = section;
  }
  return out;
}

/** Without headings and cues a text tells what is to be done. */
const asTask = (frame: Frame): Frame => (frame.told === "default" && frame.tense === "context" ? {...frame, tense: "commitment"} : frame);
/** 专栏1, 表2 before a caption. */
const TABLE_NUMBER = /^(?:专栏|表)\s?\d+/;

function tables(document: Document, folded: string, places: Places): Draft[] {
  const blocks = document.blocks.filter((block) => block.kind === "table");
  return document.tables.flatMap((table, i) => {
    const section = blocks[i]?.section ?? -1;
    const told = toldOf(table);
    const back = told === "done" || told === "account" || (told === "nothing" && isAccount(document.title));
    const review = back || chainOf(document.sections, section).some((s) => s.kind !== "title" && LOOK_BACK_HEADS.in(s.heading));
    const stands = places.at(section, {tense: review ? "review" : "commitment", reach: null, goals: false, told: "heading"});
    const place = {...stands, ...horizonNamed(table.caption, stands)};
    const where = place.where.startsWith("annex")
      ? place.where
      : `table:${TABLE_NUMBER.exec(table.caption)?.[0].replace(/\s/g, "") ?? table.caption}`;
    return tableClaims({table, told, source: document.text, folded, place: {...place, where}});
  });
}

/** A lone far year is how far a text looks (到2035年), not the years of its plan. */
const FAR = 5;

/** Whether a document's own years date its tables too, beside a caption's plan that ends in `last`. */
const isDatedBy = (own: Horizon, last: number): boolean => own.known && !own.hinted && !(own.start === own.end && own.end - last >= FAR);

/** The first years of the plans (十四五) that a text names, each as often as it does. */
const plansNamed = (text: string): number[] =>
  text
    .split("十")
    .slice(1)
    .map((behind) => (behind[1] === "五" ? fiveYearStart(`十${behind.slice(0, 2)}`) : 0))
    .filter((year) => year > 0);

/** The plan that a table's caption names (“十四五”) dates the table where nothing else dates the document. */
function horizonNamed(caption: string, {own, tense}: Place): Partial<Place> {
  const [start, other] = new Set(plansNamed(caption));
  if (start === undefined || other !== undefined || isDatedBy(own, start + 4)) return {};
  const back = tense === "review" ? start : start - 5;
  const horizon = {start, end: start + 4, reviewStart: back, reviewEnd: back + 4, known: true, hinted: true};
  return {horizon, own: horizon};
}

function finish(drafts: readonly Draft[], document: Document, context: ClaimContext): Claim[] {
  const anchorOf = anchorsOf(document);
  const seen = new Map<number, number>();
  const said = sayingsOf(document, context.period);
  return drafts.map((draft) => {
    const nth = (seen.get(draft.numberStart) ?? 0) + 1;
    seen.set(draft.numberStart, nth);
    const link = linkOf(context.catalogue, draft);
    const {pairWith, by: rules, ...fields} = draft;
    const by = [...rules, ...said(draft)];
    return {
      id: claimId(context.plan, anchorOf(draft.numberStart), nth),
      plan: context.plan,
      ...fields,
      indicator: link.indicator,
      linkScore: link.score,
      alternatives: link.alternatives,
      pair: pairWith === null ? null : claimId(context.plan, anchorOf(pairWith)),
      confidence: confidenceOf({...draft, by}, link.score),
      ...(context.why ? {by} : {}),
      origin: "extracted" as const,
    };
  });
}

/** Whether the text prints a year that no words of the sentence give never or once; the caller's word counts too. */
function sayingsOf(document: Document, told: ClaimContext["period"]): (draft: Draft) => string[] {
  const text = foldedOf(document);
  const times = rollup(
    [...text.matchAll(PRINTED_YEAR)].map(([year]) => year).concat(plansNamed(text).map((start) => String(start + 4))),
    (all) => all.length,
    (year) => year,
  );
  return ({flags, by, period, where}) => {
    const year = period.slice(-4);
    if (!flags.includes("assumed-period") || by.includes(NAMED_YEARS) || where.startsWith("table") || !year.startsWith("20")) return [];
    const count = (times.get(year) ?? 0) + (told?.includes(Number(year)) ? 1 : 0);
    return SELDOM.slice(count, count + 1);
  };
}
const SELDOM = ["frame/year-never-said", "frame/year-said-once"];
/** A year as texts print it, alone or at an end of a stretch. */
const PRINTED_YEAR = /(?<!\d)20\d{2}(?!\d)/g;

/**
 * Claims as another catalogue links them, without reading the text again: the same as reading it with that catalogue.
 *
 * @param claims as `extractClaims` gives them with `why`
 */
export function relink(claims: readonly Claim[], catalogue: Catalogue | null): Claim[] {
  return claims.map((claim) => {
    const link = linkOf(catalogue, claim);
    const confidence = confidenceOf({...claim, by: claim.by ?? []}, link.score);
    return {...claim, indicator: link.indicator, linkScore: link.score, alternatives: link.alternatives, confidence};
  });
}

/** 拥有量相当于“十二五”末的倍数 is a multiple of an earlier value; 相当于全省平均水平 of another place. */
const TIMES_OF_BASE = /^(.+)相当于(?:“?十[一二三四五]五|20\d{2}年|上年)[^,]{0,6}的倍数$/;

type Linkable = Pick<Draft, "name" | "unit" | "kind" | "period" | "flags">;

function linkOf(
  catalogue: Catalogue | null,
  draft: Linkable,
): {indicator: string | null; score: number; alternatives: Claim["alternatives"]} {
  if (!catalogue || draft.flags.includes("minus") || draft.flags.includes("cut-number"))
    return {indicator: null, score: 0, alternatives: []};
  const times = TIMES_OF_BASE.exec(draft.name)?.[1];
  if (times !== undefined && draft.unit === "倍") return catalogue.link(`${times}增长倍数`, draft.unit, draft);
  if (draft.kind === "growth" && !RATE_ENDS.ends(draft.name) && !PACE_WORDS.in(draft.name))
    return {indicator: null, score: 0, alternatives: []};
  return catalogue.link(draft.name, draft.unit, draft);
}
