import type {Measure, MeasureMention, Plan, Strength} from "../../model/index.js";
import {listEn, withText, plansLeftOut, type Answer, type View} from "./view.js";

/** Strongest first. */
const STRENGTHS: readonly Strength[] = ["ensure", "full", "advance", "pilot", "explore", "encourage"];

export interface SpreadRow {
  readonly measure: Measure;
  /** The strongest commitment of each plan that speaks of it. */
  readonly plans: readonly {readonly plan: Plan; readonly strength: Strength; readonly mention: MeasureMention}[];
}

/**
 * 什么在传开: measures by the number of plans that commit to them. `mentions` come from `findMeasures` over the plans' texts; a plan whose
 * text was not searched must not be passed as silent, so only plans in `searched` count.
 */
export function measureSpread(view: View, mentions: readonly MeasureMention[], searched: readonly string[]): Answer<SpreadRow> {
  const plans = withText(view).filter((p) => searched.includes(p.id));
  const rows = view.data.measures
    .map((measure) => ({
      measure,
      plans: plans.flatMap((plan) =>
        strongest(
          plan,
          mentions.filter((m) => m.measure === measure.id && m.plan === plan.id),
        ),
      ),
    }))
    .filter((r) => r.plans.length > 0)
    .sort((a, b) => b.plans.length - a.plans.length);
  const silent = withText(view).filter((p) => !searched.includes(p.id));
  const leftOut = plansLeftOut(silent, "原文未载入", "the text is not loaded");
  return {...sentence(rows, plans.length), rows, leftOut};
}

function strongest(plan: Plan, mentions: readonly MeasureMention[]): SpreadRow["plans"] {
  const best = [...mentions].sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength))[0];
  return best ? [{plan, strength: best.strength, mention: best}] : [];
}

function sentence(rows: readonly SpreadRow[], plans: number): {zh: string; en: string} {
  const everywhere = rows.filter((r) => r.plans.length === plans);
  const once = rows.filter((r) => r.plans.length === 1);
  const uneven = everywhere.filter((r) => new Set(r.plans.map((p) => p.strength)).size > 1).length;
  return {
    zh:
      `${plans}份规划共涉及${rows.length}项举措，${everywhere.length}项各份都写${everywhere.length ? `（${everywhere.map((r) => `「${r.measure.zh}」`).join("")}）` : ""}，` +
      `其中${uneven}项的承诺强度并不一致；${once.length}项只出现在一份规划里。`,
    en:
      `${plans} plans speak of ${rows.length} measures, ${everywhere.length} in all of them${everywhere.length ? ` (${listEn(everywhere.map((r) => r.measure.en))})` : ""}, ` +
      `${uneven} of these with unlike strength; ${once.length} stand in one plan only.`,
  };
}
