import {horizonOf, type Horizon} from "../claims/index.js";
import {parentPlanOf, withBasis} from "../corpus/relations.js";
import type {Document, Plan, PlanHead, PlanKind, Region} from "../model/index.js";
import type {Said} from "../say/index.js";
import {ANY_YEAR} from "../model/years.js";
import {reviewedYears} from "../text/index.js";
import {basisOf, numberOf} from "./basis.js";
import {issuedOn} from "./dates.js";
import {kindOf} from "./kind.js";
import {shortName} from "./names.js";
import {titleIn} from "./title.js";
import {proposeRegion, type RegionProposal} from "./region.js";

/** What a person says of a document; what is left out is read from its text. */
export interface Given {
  readonly title?: string;
  /** Six digits of GB/T 2260. */
  readonly region?: string;
  readonly period?: readonly [number, number];
  readonly kind?: PlanKind;
  /** YYYY-MM-DD. */
  readonly issued?: string;
}

/** What a document says of itself, for a person to look at and correct. */
export interface Proposal {
  readonly plan: Plan;
  /** Null where the text does not tell whose it is; the plan then has the code `NOWHERE`. */
  readonly region: Region | null;
  /** The plan of the corpus that would govern it; null where none does. */
  readonly parent: PlanHead | null;
  /** What could not be told, or was assumed: one sentence each, Chinese and English. */
  readonly doubts: readonly Doubt[];
}

export interface Doubt extends Said {
  readonly field: "title" | "region" | "period";
}

/** Stands for a region that is not known: it governs nobody and nobody governs it. */
export const NOWHERE = "999999";
/**
 * Reads title, region, years, kind, date, number and basis of a document that is not in the corpus; what is given stands.
 *
 * @example proposePlan("mine", parseDocument("武隆区“十五五”质量发展规划\n到2030年，专利达到5件。"), "a.txt", {}, corpus.data).plan.period // [2026, 2030]
 */
export function proposePlan(
  id: string,
  document: Document,
  fileName: string,
  given: Given,
  {regions, plans}: {readonly regions: readonly Region[]; readonly plans: readonly {readonly plan: PlanHead}[]},
): Proposal {
  const read = titleIn(document);
  const title = given.title ?? (read || fileName.replace(/\.\w+$/, ""));
  const told = given.region === undefined ? proposeRegion({...document, title}, fileName, regions) : known(given.region, regions);
  const horizon = horizonOf({...document, title}, {plan: "", period: given.period ?? null, kind: null, catalogue: null});
  const period = given.period ?? yearsOf(title, horizon);
  const all = plans.map((r) => r.plan);
  const plan: Plan = withBasis(
    {
      id,
      title,
      short: shortOf(title, told.region, horizon.known ? period : null),
      region: told.region?.code ?? given.region ?? NOWHERE,
      kind: given.kind ?? kindOf(title, given.period || !horizon.hinted ? period : null, document.text),
      period: [...period],
      issuer: null,
      number: numberOf(document.text),
      issued: given.issued ?? issuedOn(document.text),
      basis: basisOf(document.text),
      origin: fileName,
      remarks: [],
    },
    all,
  );
  return {
    plan,
    region: told.region,
    parent: told.region ? parentPlanOf(plan, all, regions).plan : null,
    doubts: [...titleDoubted(given, read), ...regionDoubted(told), ...yearsDoubted(horizon)],
  };
}

/** The years of the plan: those of a review that its title names, else its horizon. */
const yearsOf = (title: string, {known: isKnown, start, end}: Horizon): readonly [number, number] =>
  reviewedYears(title) ?? (isKnown ? [start, end] : ANY_YEAR);

const known = (code: string, regions: readonly Region[]): RegionProposal => ({
  region: regions.find((r) => r.code === code) ?? null,
  how: "nothing",
  among: [],
});

/** 武隆 2021–2025, as charts and tables name a plan; the title where the text does not tell whose it is. */
function shortOf(title: string, region: Region | null, period: readonly [number, number] | null): string {
  if (!region || !period) return title;
  const name = region.parent === null ? "全国" : shortName(region.name);
  return `${name} ${period[0] === period[1] ? period[0] : period.join("–")}`;
}

const titleDoubted = (given: Given, read: string): readonly Doubt[] =>
  given.title !== undefined || (read !== "" && isWhole(read)) ? [] : [read === "" ? NO_TITLE : DAMAGED_TITLE];

/** Whether every quotation mark and bracket that opens is closed; where a scrape lost one, it may have lost words too. */
const isWhole = (title: string): boolean => {
  const times = (marks: RegExp): number => title.match(marks)?.length ?? 0;
  return times(/[“「《(（]/g) === times(/[”」》)）]/g);
};

const NO_TITLE = {field: "title", zh: "没有读出标题，暂用文件名", en: "no title could be read; the file's name stands in"} as const;
const DAMAGED_TITLE = {
  field: "title",
  zh: "标题里的引号或括号不成对，像是缺了字",
  en: "a quotation mark or bracket of the title has no partner; something may be lost",
} as const;
const NO_YEARS = {field: "period", zh: "没有读出规划期", en: "the years that it is for could not be read"} as const;

function yearsDoubted({known, hinted, start, end}: Horizon): readonly Doubt[] {
  if (!known) return [NO_YEARS];
  if (!hinted) return [];
  const years = start === end ? String(start) : `${start}–${end}`;
  return [
    {
      field: "period",
      zh: `没有写明规划期，按成文日期和目标年推定为${years}年`,
      en: `the years that it is for are not stated; ${years} is guessed from its date and its goals`,
    },
  ];
}

const regionDoubted = (told: RegionProposal): readonly Doubt[] =>
  told.region === null ? [noRegion(told)] : told.how === "mentions" ? [byMentions(told.region)] : [];

const byMentions = ({name}: Region): Doubt => ({
  field: "region",
  zh: `标题没有写明地区，按文中最常出现的地名定为${name}`,
  en: `the title names no region; ${name} is the place the text names most`,
});

function noRegion({among}: RegionProposal): Doubt {
  const names = among.map((r) => `${r.name} ${r.code}`).join("、");
  return among.length > 0
    ? {
        field: "region",
        zh: `同名的地区不止一个（${names}），没有读出是哪一个`,
        en: `several regions have this name (${names}); which is meant could not be read`,
      }
    : {field: "region", zh: "没有读出是哪个地区的文件", en: "whose document it is could not be read"};
}
