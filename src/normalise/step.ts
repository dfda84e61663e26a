import type {Step} from "../model/index.js";

/** A step whose formula has no words. */
export const plainStep = (operation: Step["operation"], formula: string): Step => ({
  operation,
  formula,
  formulaEn: formula,
  source: "",
  sourceEn: "",
});
