/** How one cites a plan and a statement in it. */
import type {Claim, PlanRecord} from "../../lib/model/index.js";
import {isMine} from "../mine/store.js";
import {nameOf, regionOf, type Site} from "../site.js";
import {colon, link, say} from "../state.js";
import {asPrinted, periodOfClaim, placeOf, unitWord} from "../value.js";
import {roleWord} from "../words.js";

/** Title, issuer, number and date of a plan, as one cites it. */
export function planCitation({plan}: PlanRecord): string {
  return `《${plan.title}》（${[plan.issuer, plan.number, plan.issued].filter(Boolean).join("，") || "发文信息未写明"}）`;
}

/** As the plan names it; its name in the catalogue where the plan leaves it out. */
function subjectOf(claim: Claim, site: Site): string {
  const indicator = claim.indicator === null ? null : site.indicator(claim.indicator);
  return claim.name || (indicator ? nameOf(indicator) : say("（原文未写明指标）", "(no indicator named)"));
}

/** Where the statement can be opened: in its text, or beside the other targets of a plan that has none. */
const addressOf = (claim: Claim): string =>
  new URL(claim.numberStart < 0 ? link("plans", {plan: claim.plan, evidence: claim.id}) : placeOf(claim), location.href).href;

/** One line: region, document, indicator, value with its bound, unit and year, version of the data, link. */
export function citation(claim: Claim, record: PlanRecord, site: Site): string {
  const where = claim.section.at(-1);
  const year = [periodOfClaim(claim), roleWord(claim.role)].join(say("", ", "));
  const parts = [
    regionOf(site, record.plan.region),
    `${planCitation(record)}${where ? `${say("，", ", ")}${where}` : ""}`,
    `${subjectOf(claim, site)} ${asPrinted(claim)}${say("", " ")}${unitWord(claim.unit)}${say(`（${year}）`, ` (${year})`)}`,
    `${say("数据版本", "data version")}${colon()}${site.version}`,
  ];
  const address = isMine(claim.plan) ? say("（本机文件，没有链接）", "(a file on this computer, no link)") : addressOf(claim);
  return `${parts.join(say("；", "; ")).replace(/\s+/g, " ")}${say("。", ". ")}${address}`;
}
