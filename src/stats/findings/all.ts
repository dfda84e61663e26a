import {ambitions} from "./ambitions.js";
import {consumerGoals} from "./consumer.js";
import {marketDensity} from "./density.js";
import {foodSampling} from "./food.js";
import {natures} from "./natures.js";
import {childrenAndParents} from "./parts.js";
import {patentPairs} from "./patents.js";
import {plansAndOutcomes} from "./results.js";
import {safetyLines} from "./safety.js";
import {stretch} from "./stretch.js";

/** The findings that ask for nothing but the corpus, each by a short name; `measureSpread` needs the texts too. */
export const FINDINGS = {
  food: foodSampling,
  density: marketDensity,
  patents: patentPairs,
  safety: safetyLines,
  consumer: consumerGoals,
  ambition: ambitions,
  natures,
  children: childrenAndParents,
  outcomes: plansAndOutcomes,
  stretch,
} as const;
