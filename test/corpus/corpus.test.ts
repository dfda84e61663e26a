import {parentPlanOf} from "../../src/corpus/relations.js";
import {planOf} from "../fixtures.js";
import {escape, op} from "arquero";
import {describe, expect, it} from "vitest";
import {createCorpus, findIndicators, lightData, nearestTo} from "../../src/corpus/index.js";
import {columns, Datum, tablesOf} from "../../src/corpus/tables/index.js";
import {catalogue} from "../normalise/fixtures.js";
import {city, corpus, province, data} from "./fixture.js";

const tables = tablesOf(corpus);

describe("a wrong id", () => {
  it.each<[() => unknown, string]>([
    [() => corpus.indicator("market-entites"), 'corpus: no indicator "market-entites"; did you mean market-entities?'],
    [() => corpus.plan("district-2012"), 'corpus: no plan "district-2012"; did you mean district-2021?'],
    [
      () => corpus.metrics({plan: "zzzzzzzzzzzz"}),
      'corpus: no plan "zzzzzzzzzzzz"; use one of district-2021, city-2021, province-2023, nation-2021',
    ],
    [() => corpus.claims({indicator: "enterprise"}), 'corpus: no indicator "enterprise"; did you mean enterprises'],
    [() => corpus.region("500157"), 'corpus: no region "500157"; did you mean 500156'],
  ])("is refused with the nearest right one: %#", (call, message) => {
    expect(call).toThrow(message);
  });

  it("has no near one where nothing is near", () => {
    expect(nearestTo("完全不同", ["market-entities"])).toEqual([]);
  });
});

describe("findIndicators", () => {
  it.each([
    ["market-entities", ["market-entities"]],
    ["经营主体", ["market-entities"]],
    ["每万人口高价值发明专利拥有量", ["high-value-patents-per-10k"]],
  ])("finds %s alone", (query, ids) => {
    expect(findIndicators(query, catalogue).map((i) => i.id)).toEqual(ids);
  });

  it("finds the whole family of 食品抽检", () => {
    const ids = findIndicators("食品抽检", catalogue).map((i) => i.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        "food-sampling-per-thousand",
        "food-farm-sampling-per-thousand",
        "food-tests-per-thousand",
        "food-evaluative-pass-rate",
      ]),
    );
    expect(ids).not.toContain("drug-sampling-pass-rate");
  });

  it("finds nothing for nothing", () => {
    expect(findIndicators("", catalogue)).toEqual([]);
    expect(findIndicators("航天发射次数", catalogue)).toEqual([]);
    expect(findIndicators("market-entites", catalogue)).toEqual([]);
  });
});

describe("headline", () => {
  it("takes the table before the annex and lists who disagrees", () => {
    const {target, baseline} = corpus.headline("district-2021", "market-entities");
    expect(target!.metric.value).toBe(4);
    expect(target!.contradictedBy.map((m) => m.value)).toEqual([4.1]);
    expect(baseline!.metric.value).toBe(3.4);
  });

  it("is null where the plan says nothing", () => {
    expect(corpus.headline("city-2021", "market-entities")).toEqual({baseline: null, target: null});
  });
});

describe("metrics", () => {
  it("puts totals and per-head values side by side", () => {
    const metrics = corpus.metrics({plan: "district-2021", indicator: "market-entities", role: "baseline"});
    expect(metrics.map((m) => [m.value, m.unit])).toEqual([
      [3.4, "万户"],
      [170, "户/千人"],
    ]);
    expect(corpus.metric(metrics[1]!.id)).toBe(metrics[1]);
  });
  it("leads an old id by offset to what stands there, and says when nothing does", () => {
    const [one] = corpus.claims({plan: "district-2021"});
    expect(corpus.claim(`district-2021@${one!.numberStart}`)).toBe(one);
    expect(corpus.metric(`district-2021@${one!.numberStart}`).claim).toBe(one!.id);
    expect(() => corpus.claim("district-2021@99999")).toThrow('corpus: no claim stands at 99999 of "district-2021" now');
    expect(() => corpus.claim("district-2021@s00000000.1")).toThrow("its sentence is not in the plan or was reworded");
  });

  it("shows observed values in the same unit", () => {
    const [total, perHead] = corpus.observed({region: "500156", indicator: "market-entities"});
    expect(total).toMatchObject({value: 3.9, low: 3.9, high: null, lowOpen: true, unit: "万户"});
    expect(perHead).toMatchObject({value: 195, unit: "户/千人"});
  });
});

describe("parentPlan", () => {
  it("is the plan of the nearest region above that was issued before", () => {
    expect(corpus.parentPlan("city-2021").plan?.id).toBe("nation-2021");
  });

  it("is a later plan only where there is none before", () => {
    const {plan} = parentPlanOf(city, [city, province], corpus.data.regions);
    expect(plan?.id).toBe("province-2023");
  });

  it("names the missing basis and the region without a plan before it goes further up", () => {
    const {plan, without, missing, note} = corpus.parentPlan("district-2021");
    expect(plan?.id).toBe("nation-2021");
    expect(without.map((r) => r.name)).toEqual(["重庆市"]);
    expect(missing.map((b) => b.number)).toEqual(["渝府发〔2022〕4号"]);
    expect(note).toContain("渝府发〔2022〕4号");
    expect(note).toContain("二手来源");
  });

  it("is, of several for as many of its years, the one whose title names the same subject", () => {
    const outline = planOf({id: "outline", title: "国民经济和社会发展第十四个五年规划", period: [2021, 2025]});
    const quality = planOf({id: "quality", title: "质量强国纲要", period: [2023, 2025]});
    const above = (title: string) => {
      const lower = planOf({id: "lower", title, region: "500156", period: [2023, 2027]});
      return parentPlanOf(lower, [outline, quality, lower], corpus.data.regions).plan?.id;
    };
    expect(above("云山质量强县实施方案")).toBe("quality");
    expect(above("云山水利建设规划")).toBe("outline");
  });

  it("is null for the nation, with a sentence", () => {
    expect(corpus.parentPlan("nation-2021")).toMatchObject({plan: null, note: expect.stringContaining("没有")});
  });
});

describe("documents", () => {
  it("are parsed from the text, null without one", () => {
    expect(corpus.document("district-2021")?.text).toContain("4万户");
    expect(corpus.document("nation-2021")).toBeNull();
  });

  it("refuse a text that was not loaded", () => {
    expect(() => corpus.document("city-2021")).toThrow('corpus: the text of "city-2021" was not loaded');
    expect(corpus.side("city-2021").document).toBeNull();
  });
});

describe("tables", () => {
  it.each(Object.keys(columns) as (keyof typeof columns)[])("%s: every column is described, and no other", (name) => {
    expect(tables[name].columnNames().toSorted()).toEqual(columns[name].map((c) => c.name).toSorted());
  });

  it("keep unit, flags and claim of each value through filter and derive", () => {
    const table = tables.metrics.filter((d: {unit: string}) => d.unit === "户/千人").derive({doubled: (d: {value: number}) => d.value * 2});
    for (const row of table.filter((d: {plan: string | null}) => d.plan !== null).objects() as {unit: string; claim: string}[]) {
      expect(row.unit).toBe("户/千人");
      expect(corpus.claim(row.claim).plan).toBe("district-2021");
    }
    expect(table.numRows()).toBe(4);
  });

  it("keep everything a value needs through filter, derive, join and pivot", () => {
    const names = tables.plans.select("id", "short");
    const wide = tables.values
      .filter((d: {role: string; basis: string}) => d.role === "target" && d.basis !== "per-head")
      .derive({ten: escape((d: {datum: Datum}) => +d.datum * 10)})
      .join(names, ["plan", "id"])
      .groupby("indicator")
      .pivot("short", {datum: (d: {datum: Datum}) => op.any(d.datum)});
    const cells = (wide.objects() as Record<string, unknown>[])
      .flatMap((row) => Object.values(row))
      .filter((cell) => cell instanceof Datum);
    expect(cells.length).toBeGreaterThan(1);
    for (const cell of cells) {
      expect(+cell).toBe(corpus.metric(cell.metric.id).value);
      expect([cell.unit, cell.basis, cell.flags]).toEqual([cell.metric.unit, cell.metric.basis, cell.metric.flags]);
      expect(corpus.claim(cell.claim.id).quote).toBe(cell.quote);
    }
  });

  it("print a cell with its bound and its unit", () => {
    const cells = (tables.values.objects() as {datum: Datum}[]).map((row) => String(row.datum));
    expect(cells).toContain("4万户");
  });
});

describe("lightData", () => {
  it("leaves out texts and regions nobody names, and nothing else", () => {
    const far = {code: "510000", name: "四川省", level: "province" as const, parent: "000000"};
    const light = lightData({...data, regions: [...data.regions, far]});
    expect(light.regions).toEqual(data.regions);
    expect(light.plans.map((r) => r.text)).toEqual(data.plans.map(() => undefined));
    expect(createCorpus(light).metrics()).toEqual(corpus.metrics());
  });
});
