import {describe, expect, it} from "vitest";
import {TELLING_RULES, toldBy} from "../../src/text/frame/headings.js";
import {keptRules} from "../kept-rules.js";

const OWN = [2026, 2030] as const;

describe.each(TELLING_RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("decides its example", () => expect(toldBy(rule.example, OWN)[0]?.class).toBe(rule.gives));
  it("is missed where it is taken away", () => {
    const without = TELLING_RULES.filter((other) => other !== rule);
    expect(toldBy(rule.example, OWN, without)).not.toEqual(toldBy(rule.example, OWN));
  });
});

it("no rule is lost, comes in or moves unseen", () => expect(TELLING_RULES.map(({id}) => id)).toEqual(keptRules("text/frame")));
