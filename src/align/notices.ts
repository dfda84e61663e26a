import {words} from "../lexicon/words.js";
import type {Plan, Region} from "../model/index.js";
import {en, joined, quoteInEnglish, verbatim, zh, type Said} from "../say/index.js";
import {planName} from "./plan-name.js";
import {isNamed} from "./named.js";
import {outletsOf} from "./outlets.js";
import {referenceOf, sharesYears} from "./reference.js";

/** What a reader must be told before the verdicts: whose plan this is held against, and what is missing. */
export function noticesOf(lower: Plan, higher: Plan, regions: readonly Region[]): Said[] {
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
function missingParent(lower: Plan, higher: Plan, regions: readonly Region[]): Said[] {
  return lower.basis
    .filter((b) => b.plan === null && !isNamed(b, higher))
    .map(({title, number}) => {
      const bare = title.replace(/^《|》$/g, "");
      const named = {
        zh: `《${bare}》${number ? `（${number}）` : ""}`,
        en: `${quoteInEnglish(bare)}${number ? ` (${quoteInEnglish(number)})` : ""}`,
      };
      return isOfRegion(title, lower.region, regions)
        ? {zh: zh`同级依据未入库：${named}`, en: en`A plan of the same region that it builds on is not in the corpus: ${named}`}
        : {
            zh: zh`上位规划未入库：${planName(lower)}的编制依据${named}不在库中，未能与它对齐`,
            en: en`Its higher plan is not in the corpus: ${planName(lower)} builds on ${named}, which could not be held against it`,
          };
    });
}

const DIVISIONS = words("省 市 自治区 区 县 自治州");

function isOfRegion(title: string, code: string, regions: readonly Region[]): boolean {
  const name = regions.find((r) => r.code === code)?.name ?? "";
  return name !== "" && title.includes(DIVISIONS.withoutEnd(name));
}

function secondaryOnly(plan: Plan): Said[] {
  if (!plan.secondary) return [];
  const [name, outlets] = [planName(plan), joined(outletsOf(plan.secondary).map(verbatim))];
  return [
    {
      zh: zh`${name}只有二手来源的指标（${outlets}），全文未入库，条款与举措未比较`,
      en: en`${name} is known by its indicators from secondary sources only (${outlets}); its clauses and measures were not compared`,
    },
  ];
}

function periodsApart(lower: Plan, higher: Plan): Said[] {
  if (sharesYears(lower, higher)) return [];
  const years = [lower.period.join("–"), higher.period.join("–")] as const;
  return [
    {
      zh: `两份规划的时期不重叠（${years[0]}对${years[1]}）`,
      en: `The periods of the two plans do not overlap (${years[0]} and ${years[1]})`,
    },
  ];
}
