import {describe, expect, it} from "vitest";
import {CELL_RULES, judgeCell, type CellStatement} from "../../../src/claims/judge/kind-cells.js";

function statement(example: string): CellStatement {
  const [name = "", unit = "", how = ""] = example.split("|");
  return {name, unit, summed: how === "sum", growth: how === "growth", added: how === "added", yearly: how === "yearly"};
}

describe.each(CELL_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("decides its example", () => expect(judgeCell(statement(rule.example))).toEqual({value: rule.gives, by: id}));
  it("is silent on its counterexample", () => expect(judgeCell(statement(rule.counterexample)).by).not.toBe(id));
  it("is missed where it is taken away", () => {
    const without = CELL_RULES.filter((other) => other.id !== id);
    expect(judgeCell(statement(rule.example), without).value).not.toBe(rule.gives);
  });
});

it("tells of rules that both speak which comes first", () => {
  const isBefore = (id: string, later: string): boolean => {
    const before = CELL_RULES.find((rule) => rule.id === id)?.before ?? [];
    return before.includes(later) || before.some((next) => isBefore(next, later));
  };
  const examples = CELL_RULES.flatMap(({example, counterexample}) => [statement(example), statement(counterexample)]);
  const undeclared = examples.flatMap((s) => {
    const [first, ...others] = CELL_RULES.filter((rule) => rule.when(s));
    return others
      .filter((other) => other.gives !== first!.gives && !isBefore(first!.id, other.id))
      .map((other) => `${first!.id} < ${other.id}`);
  });
  expect([...new Set(undeclared)]).toEqual([]);
});

it("takes casualties for each of so many machines for a state, those of a year for a flow", () => {
  expect(judgeCell(statement("电梯万台死亡人数|人")).value).toBe("level");
  expect(judgeCell(statement("电梯事故死亡人数|人")).value).toBe("annual");
});
