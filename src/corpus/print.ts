import {group} from "d3-array";
import type {Plan} from "../model/index.js";
import type {Corpus} from "./corpus.js";

/** The name under which Node's `console.log` looks for words of its own. */
export const INSPECT = Symbol.for("nodejs.util.inspect.custom");

const FEW = 3;

/** A corpus in eight lines: what it holds, and what to ask it first. Counts no claims, so that printing reads no text. */
export function printed({data, additions}: Pick<Corpus, "data" | "additions">): string {
  const plans = data.plans.map((r) => r.plan);
  const texts = plans.filter((p) => !p.secondary).length;
  const sectors = [...group(data.indicators, (i) => i.sector).keys()];
  return [
    `Corpus 对标: ${plans.length} plans (${texts} with their text), ${data.indicators.length} indicators, ${data.observations.length} observed values`,
    `  plans         ${some(plans.map((p) => `${p.id} ${shortOf(p)}`))}`,
    `  indicators    ${some(data.indicators.map((i) => `${i.id} ${i.zh}`))}`,
    `  sectors       ${sectors.join(", ")}`,
    `  regions       ${data.regions.length}, populations of ${new Set(data.populations.map((p) => p.code)).size}; measures ${data.measures.length}`,
    ...(additions.refused.length > 0
      ? [`  refused       ${additions.refused.length}: ${additions.refused[0]!.what}: ${additions.refused[0]!.reason}`]
      : []),
    `  ask           .findIndicators("食品抽检") .metrics({indicator, role: "target"}) .headline(plan, indicator)`,
    `                .align(lower, higher) .audit(plan) .with({plans, indicators, observations}); tables: duibiao/tables`,
  ].join("\n");
}

const shortOf = (plan: Plan): string => plan.short;

function some(list: readonly string[]): string {
  const rest = list.length - FEW;
  return list.slice(0, FEW).join(", ") + (rest > 0 ? `, … ${rest} more` : "");
}
