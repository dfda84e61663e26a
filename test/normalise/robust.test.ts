import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {normaliseWithRefusals, parseUnit} from "../../src/normalise/index.js";
import {catalogue, claim, plan} from "./fixtures.js";

const SEED = 20251121;
const piece = fc.constantFrom(
  "万",
  "亿",
  "千",
  "百",
  "户",
  "件",
  "人",
  "/",
  "每",
  "%",
  "元",
  "个",
  "项",
  "年",
  "天",
  "工作日",
  "",
  " ",
  "(",
  "批次",
);
const unit = fc.array(piece, {maxLength: 5}).map((pieces) => pieces.join(""));

describe(`normalise, whatever a text holds (seed ${SEED})`, () => {
  it("takes any unit apart into a finite, positive factor", () => {
    fc.assert(
      fc.property(unit, (u) => {
        const {factor, dimension} = parseUnit(u);
        expect(Number.isFinite(factor) && factor > 0).toBe(true);
        expect(dimension).not.toBe("");
      }),
      {seed: SEED},
    );
  });

  it("makes each linked claim either a metric with finite numbers or a refusal with a reason", () => {
    const indicators = fc.constantFrom(...catalogue.map((i) => i.id));
    const number = fc.double({min: 0, max: 1e9, noNaN: true});
    fc.assert(
      fc.property(unit, indicators, number, fc.constantFrom("2025", "2016-2020", "annual", ""), (u, indicator, value, period) => {
        const made = claim({name: "某数", number: String(value), value, unit: u, indicator, period});
        const {metrics, refused} = normaliseWithRefusals([made], {plan, indicators: catalogue, populations: []});
        expect(metrics.length + refused.length).toBe(1);
        expect(metrics.every((m) => Number.isFinite(m.value) && Number.isFinite(m.halfWidth) && m.steps.length > 0)).toBe(true);
        expect(refused.every((r) => r.reason !== "" && r.reasonEn !== "")).toBe(true);
      }),
      {seed: SEED},
    );
  });
});
