import {describe, expect, it} from "vitest";
import {createContext} from "../../src/audit/context.js";
import {rules, type Rule} from "../../src/audit/index.js";
import {parseDocument} from "../../src/text/index.js";
import {CASES, DAMAGE} from "./cases.js";
import {COPY} from "./copy-cases.js";
import {marked} from "./marked.js";
import {plan} from "./plan.js";

/** 〈〉 only shows a place. */
const ALL = [...CASES, ...DAMAGE, ...COPY].map(([rule, wrong, right]) => [rule, wrong, right].map((x) => x.replace(/[〈〉]/gu, "")));

/** Rules that speak in a text, when only these run. */
function speaking(source: string, running: readonly Rule[]): ReadonlySet<string> {
  const {text, claims} = marked(source);
  const context = createContext({plan, document: parseDocument(text), claims, indicators: [], populations: []});
  return new Set(running.flatMap((rule) => rule.run(context)).map((f) => f.rule));
}

/** Rules on whole tables, and one on the census, which a marked text does not give: cases of their own in tables.test.ts and copy.test.ts. */
const ELSEWHERE: ReadonlySet<string> = new Set(["table-total", "nature-count", "per-head"]);

describe("a rule that is taken away", () => {
  it.each(rules.filter(({id}) => !ELSEWHERE.has(id)).map((rule) => [rule.id, rule] as const))("is missed: %s", (id, rule) => {
    const own = ALL.filter(([of]) => of === id);
    expect(own.length).toBeGreaterThan(0);
    const others = rules.filter((other) => other !== rule);
    for (const [, wrong, right] of own) {
      expect(speaking(wrong!, rules)).toContain(id);
      expect(speaking(wrong!, others)).not.toContain(id);
      expect(speaking(right!, [rule])).not.toContain(id);
    }
  });
});
