import {FLOW, KEPT} from "../lexicon/kinds.js";

/** Whether the name is of what comes about within a year (产值, 收入, 进出口). */
export function isFlow(name: string): boolean {
  return FLOW.test(name) || FLOW.test(name.replace(KEPT, "")) || (name.endsWith(")") && FLOW.test(name.slice(0, name.lastIndexOf("("))));
}
