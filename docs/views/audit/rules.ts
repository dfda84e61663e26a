/** The rules of the audit by their names. */
import {FileAttachment} from "observablehq:stdlib";
import {say} from "../../components/state.js";

/** As the loader gives them. */
export interface RuleWords {
  readonly id: string;
  readonly zh: string;
  /** What it checks, in a sentence. */
  readonly en: string;
}

/** What a rule is called, by its id. */
export type RuleName = (id: string) => string;

export async function ruleNames(): Promise<RuleName> {
  const list = await FileAttachment("../data/rules.json").json<readonly RuleWords[]>();
  const known = new Map(list.map((r) => [r.id, r]));
  return (id) => say(known.get(id)?.zh ?? id, id.replaceAll("-", " "));
}
