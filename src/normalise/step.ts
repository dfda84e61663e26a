import type {Step} from "../model/index.js";
import {figureInEnglish} from "../quantity/english.js";
import {figureOf} from "../quantity/figure.js";
import {both, paired, verbatim, type Part, type Said} from "../say/index.js";

/** A step with its arithmetic, and where a number comes from that is not the claim's own. */
export const step = (operation: Step["operation"], formula: Part, source: Part = ""): Step => ({
  operation,
  ...paired({formula, source}),
});

/** A number with its unit, as a step prints it: 34067 户. */
export const figure = (number: number | string, unit: string): Said => ({
  zh: `${number} ${unit}`,
  en: figureInEnglish("", String(number), unit),
});

/** What was read: its name and its number as printed. */
export const readStep = (name: string, number: string, unit: string, source: Part = ""): Step =>
  step("read", both`${verbatim(name)} ${figureOf("", number, unit)}`, source);
