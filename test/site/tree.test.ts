import {describe, expect, it} from "vitest";
import {PLACES} from "../../docs/views/region/places.js";
import {createCorpus, type Corpus} from "../../src/corpus/index.js";
import {lightData} from "../../src/corpus/light.js";
import {pairsAbove} from "../../src/corpus/relations.js";
import {loadData, readLayout} from "../../src/node/index.js";
import {documentOf, proposePlan, recordOf} from "../../src/intake/index.js";
import {createCatalogue} from "../../src/claims/index.js";
import {treeOf} from "../../src/site/tree.js";

const data = await loadData("data");
const catalogue = createCatalogue(data.indicators);

/** A corpus of plans of some regions, each with its goals. */
async function corpusOf(goals: Readonly<Record<string, string>>): Promise<Corpus> {
  const made = Object.entries(goals).map(async ([region, text]) => {
    const layout = await readLayout(new TextEncoder().encode(`规划\n\n一、目标\n${text}\n`), "a.txt");
    const document = documentOf(layout);
    const given = {title: `甲规划${region}`, region, period: [2021, 2025] as [number, number], kind: "five-year" as const};
    const {plan} = proposePlan(`plan-${region}`, document, "a.txt", given, {regions: data.regions, plans: []});
    return recordOf({plan, layout, document}, catalogue);
  });
  return createCorpus(lightData({...data, observations: [], plans: await Promise.all(made)}));
}

const corpus = await corpusOf({
  "420000": "到2025年,企业开办时间压缩至1个工作日以内,森林覆盖率达到42%。",
  "420100": "到2025年,企业开办时间压缩至0.5个工作日以内。",
  "420102": "到2025年,企业开办时间为2个工作日。",
});

describe("the tree of regions", () => {
  it("adds up what plans make of the plan above them, by level, for each region and all above it", () => {
    const tree = treeOf(corpus);
    expect(tree["420102"]).toEqual({county: [1, 0, 1, 0, 0]});
    expect(tree["420100"]).toEqual({prefecture: [1, 1, 0, 1, 0], county: [1, 0, 1, 0, 0]});
    expect(tree["000000"]).toEqual({province: [1, 0, 0, 0, 0], prefecture: [1, 1, 0, 1, 0], county: [1, 0, 1, 0, 0]});
    expect(tree["430000"]).toBeUndefined();
  });

  it("pairs each plan with those above it, never with those beside it", () => {
    const pairs = pairsAbove(corpus.plans(), data.regions).map(({lower, higher}) => `${lower.region}-${higher.region}`);
    expect(pairs.toSorted()).toEqual(["420100-420000", "420102-420000", "420102-420100"]);
  });

  it("has a tile of its own for every province", () => {
    const provinces = data.regions.filter((r) => r.level === "province").map((r) => r.code);
    expect(Object.keys(PLACES).toSorted()).toEqual(provinces.toSorted());
    expect(new Set(Object.values(PLACES).map(String)).size).toBe(provinces.length);
  });
});
