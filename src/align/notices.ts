import {words} from "../lexicon/words.js";
import type {Plan, Region} from "../model/index.js";
import {quoteInEnglish} from "../quantity/index.js";
import {planInEnglish} from "./plan-name.js";
import {isNamed} from "./named.js";
import {outletsOf} from "./outlets.js";
import {referenceOf} from "./reference.js";

/** A sentence in both languages. */
export interface Notice {
  readonly zh: string;
  readonly en: string;
}

/** What a reader must be told before the verdicts: whose plan this is held against, and what is missing. */
export function noticesOf(lower: Plan, higher: Plan, regions: readonly Region[]): Notice[] {
  const reference = referenceOf(lower, higher, regions);
  return [
    ...(reference ? [{zh: reference.zh, en: reference.en}] : []),
    ...missingParent(lower, higher, regions),
    ...secondaryOnly(higher),
    ...secondaryOnly(lower),
    ...(reference?.code === "other period" ? [] : periodsApart(lower, higher)),
  ];
}

/** Plans that the lower one names as its basis and that the corpus does not hold: its own region's, or those above it. */
function missingParent(lower: Plan, higher: Plan, regions: readonly Region[]): Notice[] {
  return lower.basis
    .filter((b) => b.plan === null && !isNamed(b, higher))
    .map(({title, number}) => {
      const titled = `${quoteInEnglish(title.replace(/^《|》$/g, ""))}${number ? ` (${quoteInEnglish(number)})` : ""}`;
      const named = `《${title.replace(/^《|》$/g, "")}》${number ? `（${number}）` : ""}`;
      return isOfRegion(title, lower.region, regions)
        ? {zh: `同级依据未入库：${named}`, en: `A plan of the same region that it builds on is not in the corpus: ${titled}`}
        : {
            zh: `上位规划未入库：${lower.short}的编制依据${named}不在库中，未能与它对齐`,
            en: `Its higher plan is not in the corpus: ${planInEnglish(lower)} builds on ${titled}, which could not be held against it`,
          };
    });
}

const DIVISIONS = words("省 市 自治区 区 县 自治州");

function isOfRegion(title: string, code: string, regions: readonly Region[]): boolean {
  const name = regions.find((r) => r.code === code)?.name ?? "";
  return name !== "" && title.includes(DIVISIONS.withoutEnd(name));
}

function secondaryOnly(plan: Plan): Notice[] {
  if (!plan.secondary) return [];
  const outlets = outletsOf(plan.secondary);
  return [
    {
      zh: `${plan.short}只有二手来源的指标（${outlets.join("、")}），全文未入库，条款与举措未比较`,
      en: `${planInEnglish(plan)} is known by its indicators from secondary sources only (${outlets.map(quoteInEnglish).join(", ")}); its clauses and measures were not compared`,
    },
  ];
}

function periodsApart(lower: Plan, higher: Plan): Notice[] {
  if (lower.period[0] <= higher.period[1] && higher.period[0] <= lower.period[1]) return [];
  const years = [lower.period.join("–"), higher.period.join("–")] as const;
  return [
    {
      zh: `两份规划的时期不重叠（${years[0]}对${years[1]}）`,
      en: `The periods of the two plans do not overlap (${years[0]} and ${years[1]})`,
    },
  ];
}
