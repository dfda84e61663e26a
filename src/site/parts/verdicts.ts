/** What comes of the targets of the plans above, over all plans. */
import {ties, type Tie} from "../../../docs/views/overview/ties.js";
import type {Site} from "../../../docs/components/corpus.js";
import {group} from "d3-array";
import type {Judged, VerdictsPart} from "./shapes.js";

/** So many shortfalls are named in the sentence. */
const FEW = 3;

function judgedOf(all: readonly Tie[]): Judged {
  const counted = all.filter((t) => !t.verdict.reference);
  const n = (verdict: string): number => counted.filter((t) => t.verdict.verdict === verdict).length;
  return [n("exceeds"), n("meets"), n("falls short"), all.length - counted.length];
}

function richestOf(all: readonly Tie[]): string | null {
  const counted = group(
    all.filter((t) => !t.verdict.reference),
    (t) => t.lower.plan.region,
  );
  return [...counted].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

/** @param site with the statements of all plans */
export async function verdictsPart(site: Site): Promise<VerdictsPart> {
  const all = await ties(site);
  const short = all.filter((t) => t.verdict.verdict === "falls short" && !t.verdict.reference);
  return {
    judged: judgedOf(all),
    indicators: Object.fromEntries([...group(all, (t) => t.verdict.indicator)].map(([id, list]) => [id, judgedOf(list)])),
    richest: richestOf(all),
    short: short.length > FEW ? [] : short.map((t) => [t.lower.plan.id, t.higher.plan.id, t.verdict.indicator]),
  };
}
