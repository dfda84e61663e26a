import type {Plan, Region} from "../model/index.js";
import {relationOf} from "./side.js";

/** What a reader must be told before the verdicts, in Chinese: whose plan this is held against, and what is missing. */
export function noticesOf(lower: Plan, higher: Plan, regions: readonly Region[]): string[] {
  return [
    ...missingParent(lower, regions),
    ...peerOnly(lower, higher, regions),
    ...secondaryOnly(higher),
    ...secondaryOnly(lower),
    ...periodsApart(lower, higher),
  ];
}

/** Plans that the lower one names as its basis and that the corpus does not hold: its own region's, or those above it. */
function missingParent(lower: Plan, regions: readonly Region[]): string[] {
  return lower.basis
    .filter((b) => b.plan === null)
    .map(({title, number}) => {
      const named = `《${title.replace(/^《|》$/g, "")}》${number ? `(${number})` : ""}`;
      const own = isOfRegion(title, lower.region, regions);
      return own ? `同级依据未入库:${named}` : `上位规划未入库:${lower.short}的编制依据${named}不在库中,未能与它对齐`;
    });
}

function isOfRegion(title: string, code: string, regions: readonly Region[]): boolean {
  const name = regions.find((r) => r.code === code)?.name ?? "";
  return name !== "" && title.includes(name.replace(/(?:省|市|区|县|自治州|自治区)$/, ""));
}

function peerOnly(lower: Plan, higher: Plan, regions: readonly Region[]): string[] {
  if (relationOf(lower, higher, regions) !== "peer") return [];
  return [`${higher.short}不是${lower.short}的上位规划,仅作同类参照:「缺失」「不足」不表示未履行上级要求`];
}

function secondaryOnly(plan: Plan): string[] {
  return plan.secondary ? [`${plan.short}只有二手来源的指标(${plan.secondary.sources.join("、")}),全文未入库,条款与举措未比较`] : [];
}

function periodsApart(lower: Plan, higher: Plan): string[] {
  const apart = lower.period[0] > higher.period[1] || higher.period[0] > lower.period[1];
  return apart ? [`两份规划的时期不重叠(${lower.period.join("–")}对${higher.period.join("–")})`] : [];
}
