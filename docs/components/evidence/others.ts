/** What else a plan says of the same indicator, and whether it agrees. */
import type {Claim, Metric, PlanRecord} from "../../lib/model/index.js";
import {type Child} from "../dom.js";
import {bullet, footnote, listing, phrase} from "../tags.js";
import type {Site} from "../site.js";
import {say} from "../state.js";
import {periodOfClaim, stated} from "../value.js";
import {roleWord} from "../words.js";

/** Whether two statements of one indicator can both hold, given how they were rounded. */
function agreement(mine: Metric | undefined, other: Metric | undefined): string {
  if (!mine || !other || mine.unit !== other.unit) return say("单位不同，未比较", "other unit, not compared");
  if (mine.role !== other.role || mine.kind !== other.kind || mine.period !== other.period)
    return say("时间或性质不同", "another time or kind");
  const slack = mine.halfWidth + other.halfWidth;
  const apart = (a: number | null, b: number | null): boolean => a !== null && b !== null && a - b > slack;
  return apart(mine.low, other.high) || apart(other.low, mine.high) ? say("✕ 不一致", "✕ disagrees") : say("✓ 一致", "✓ agrees");
}

export function others(claim: Claim, record: PlanRecord, from: Site): Child {
  const list = claim.indicator === null ? [] : record.claims.filter((c) => c.indicator === claim.indicator && c.id !== claim.id);
  if (!list.length)
    return footnote(
      claim.indicator === null
        ? say("这条陈述未与指标目录对应。", "This statement is not linked to the catalogue.")
        : say("本规划没有其他陈述提到这一指标。", "No other statement of this indicator in this plan."),
    );
  const mine = from.metricsOf(claim.id)[0];
  const row = (c: Claim): HTMLElement =>
    bullet(stated(c), " ", phrase("year", periodOfClaim(c)), " · ", roleWord(c.role), " · ", agreement(mine, from.metricsOf(c.id)[0]));
  return listing("small", list.map(row));
}
