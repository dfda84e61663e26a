/** How one cites a plan and a statement in it. */
import type {Claim, PlanRecord} from "../../lib/model/index.js";
import {say} from "../state.js";
import {placeOf} from "../value.js";

/** Title, issuer, number and date of a plan, as one cites it. */
export function planCitation({plan}: PlanRecord): string {
  return `《${plan.title}》（${[plan.issuer, plan.number, plan.issued].filter(Boolean).join("，") || "发文信息未写明"}）`;
}

/** The sentence, its place, and a link that leads there. */
export function citation(claim: Claim, record: PlanRecord): string {
  const where = claim.section.length ? `，${claim.section.join(" › ")}` : "";
  const place =
    claim.numberStart < 0 ? say("，二手来源", ", secondary source") : `，${say("字符", "characters")} ${claim.start}–${claim.end}`;
  return `${planCitation(record)}${where}：“${claim.quote || `${claim.name}${claim.number}${claim.unit}`}”${place}。${new URL(placeOf(claim), location.href).href}`;
}
