import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";
import type {Corpus} from "../../src/corpus/index.js";
import {loadCorpus} from "../../src/node/load.js";
import {CorpusError} from "../../src/node/faults.js";
import {verify} from "../../src/node/verify.js";
import {cp, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";

let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadCorpus("data");
});

/** Values of a plan's claims for an indicator, as printed with comparator and unit. */
function stated(plan: string, indicator: string, role: "baseline" | "target" | "achieved"): string[] {
  const said = corpus.claims({plan, indicator, role}).map((c) => `${c.comparator}${c.value}${c.unit}`);
  return [...new Set(said)];
}

describe("the corpus on disk", () => {
  it("publishes no number that is not at its span", async () => {
    const {numbers, mismatches} = await verify(corpus.data, "data");
    expect(mismatches).toEqual([]);
    expect(numbers).toBeGreaterThan(300);
  });

  it("keeps each text as it is on disk", () => {
    const onDisk = corpus.data.plans.map(({plan}) => (plan.secondary ? null : readFileSync(`data/plans/${plan.id}/source.txt`, "utf8")));
    expect(corpus.data.plans.map((r) => r.text)).toEqual(onDisk);
  });

  it.each<[string, string, "baseline" | "target" | "achieved", string[]]>([
    ["sichuan-2021", "food-tests-per-thousand", "baseline", ["=3批次/千人"]],
    ["sichuan-2021", "food-tests-per-thousand", "target", ["=3.2批次/千人"]],
    ["sichuan-2021", "food-farm-sampling-per-thousand", "target", [">=4批次/千人"]],
    ["guizhou-2020", "food-sampling-per-thousand", "target", [">=3批次/千人"]],
    ["wulong-2021", "food-farm-sampling-per-thousand", "baseline", ["=4批次/千人"]],
    ["wulong-2021", "food-farm-sampling-per-thousand", "target", [">4批次/千人"]],
    ["qianjiang-2021", "food-sampling-per-thousand", "target", ["=3批次/千人"]],
    ["sichuan-2021", "market-entities", "target", ["=1016万户"]],
    ["wulong-2021", "market-entities", "baseline", ["=3.4万户"]],
    ["qianjiang-2021", "market-entities", "achieved", ["=7.16万户"]],
    ["sichuan-2021", "high-value-patents-per-10k", "target", ["=5.67件"]],
    ["wulong-2021", "invention-patents-per-10k", "target", ["=0.77件"]],
    ["wulong-2021", "manufacturing-quality-pass-rate", "target", ["=94%"]],
    ["sichuan-2021", "manufacturing-quality-pass-rate", "target", ["=93.9%"]],
    ["cn-outline-2021", "high-value-patents-per-10k", "baseline", ["=6.3件"]],
    ["cn-quality-2023", "food-sampling-pass-rate", "target", [">=98%"]],
  ])("%s states %s (%s) as %s", (plan, indicator, role, values) => {
    expect(stated(plan, indicator, role)).toEqual(values);
  });

  it("lets the table stand for 武隆 and lists the annex that disagrees", () => {
    const {target, baseline} = corpus.headline("wulong-2021", "market-entities");
    expect([baseline!.metric.value, target!.metric.value]).toEqual([3.4, 4]);
    expect(target!.contradictedBy.map((m) => m.value)).toEqual([4.1]);
  });

  it("flags 2800 家 and refuses to multiply 2800 万家", () => {
    const [kept] = corpus.metrics({plan: "sichuan-2021", indicator: "return-promise-units", role: "baseline"});
    expect(kept).toMatchObject({value: 2800, unit: "家"});
    expect(kept!.flags).toContain("unit-conflict");
    expect(corpus.refused("sichuan-2021").map((r) => r.reason)).toEqual(expect.arrayContaining([expect.stringContaining("万家")]));
  });

  it("says that the plan above 武隆 is missing, and that only a later one lies above 潜江", () => {
    const above = corpus.parentPlan("wulong-2021");
    expect(above.missing.map((b) => b.number)).toContain("渝府发〔2022〕4号");
    expect(above.without.map((r) => r.name)).toEqual(["重庆市"]);
    expect(above.plan?.id).toBe("cn-outline-2021");
    expect(corpus.parentPlan("qianjiang-2021").plan?.id).toBe("hubei-ip-2021");
    expect(corpus.parentPlan("hechuan-quality-2024").plan?.id).toBe("chongqing-quality-2023");
    expect(corpus.parentPlan("sichuan-2021").plan?.region).toBe("000000");
  });

  it("holds every row of the tables of 四川 and 武隆 against the catalogue", () => {
    const rows = [...corpus.claims({plan: "sichuan-2021"}), ...corpus.claims({plan: "wulong-2021"})].filter((c) =>
      /^table|^annex:3/.test(c.where),
    );
    expect([...new Set(rows.filter((c) => c.indicator === null).map((c) => c.name))]).toEqual([]);
    expect(new Set(rows.map((c) => c.indicator)).size).toBeGreaterThanOrEqual(40);
  });

  it("computes the same metrics twice", async () => {
    const again = await loadCorpus("data");
    expect(JSON.stringify(again.metrics())).toBe(JSON.stringify(corpus.metrics()));
  });
});

describe("a faulty corpus", () => {
  it("is refused with one line a fault", async () => {
    const folder = await mkdtemp(join(tmpdir(), "duibiao-"));
    const data = join(folder, "data");
    await cp("data", data, {recursive: true});
    await writeFile(join(data, "plans", "wulong-2021", "plan.json"), "{");
    const failed = await loadCorpus(data).catch((error: unknown) => error);
    await rm(folder, {recursive: true});
    expect(failed).toBeInstanceOf(CorpusError);
    expect((failed as CorpusError).message).toMatch(/^data\/plans\/wulong-2021\/plan\.json:1 not-json: .+; mend the JSON at this place$/);
  });
});
