import {describe, expect, it} from "vitest";
import {pairClaims} from "../../src/changes/pairs.js";
import type {Claim} from "../../src/model/index.js";
import {claimOf} from "../fixtures.js";

const share = (name: string, fields: Partial<Claim> = {}): Claim =>
  claimOf({number: "20", numberStart: 0, unit: "%", name, quote: `到2025年，${name}达到20%。`, ...fields});
const arePaired = (old: Claim, now: Claim): boolean => pairClaims([old], [now]).length === 1;

describe("a target of the newer plan takes the place of an older one", () => {
  it.each([
    ["水产增加值占全县生产总值比重", "水产增加值占地区生产总值比重"],
    ["护理型床位占比", "养老机构护理型床位占比"],
    ["市区线和市域铁路运营总里程", "轨道交通市区线和市域线运营总里程"],
  ])("%s and %s", (old, now) => expect(arePaired(share(old), share(now))).toBe(true));

  it.each([
    ["水产增加值占生产总值比重", "林业增加值占生产总值比重", "the same measure of two things"],
    ["企业总部数量", "新增企业总部数量", "what stands and what comes about"],
  ])("but not %s and %s: %s", (old, now) =>
    expect(arePaired(share(old), share(now, {quote: `五年间，要在全县范围做到${now}再上台阶，达20%。`}))).toBe(false),
  );

  it("but not where one is an indicator that the other is not", () => {
    const old = share("水产业增加值占生产总值比重");
    const now = share("水产核心业增加值占生产总值比重", {indicator: "core-share", quote: "水产核心业增加值占生产总值比重｜%｜20"});
    expect(arePaired(old, now)).toBe(false);
    expect(arePaired(old, {...now, indicator: null})).toBe(true);
    expect(arePaired(old, {...now, quote: old.quote})).toBe(true);
  });
});
