import {NO_WORDS} from "../words.js";
import {createCorpus, type Corpus} from "../../src/corpus/index.js";
import type {Claim, CorpusData, Plan, Population, Region} from "../../src/model/index.js";
import {catalogue, claim, plan} from "../normalise/fixtures.js";

const regions: Region[] = [
  {code: "000000", name: "中华人民共和国", level: "nation", parent: null},
  {code: "500000", name: "重庆市", level: "province", parent: "000000"},
  {code: "500156", name: "武隆区", level: "county", parent: "500000"},
  {code: "420000", name: "湖北省", level: "province", parent: "000000"},
  {code: "429005", name: "潜江市", level: "county", parent: "420000"},
];
const populations: Population[] = [
  {code: "500156", name: "武隆区", year: 2020, persons: 200_000, basis: "census", source: "普查", checked: ""},
];

export const district: Plan = {
  ...plan,
  id: "district-2021",
  basis: [{title: "市规划", number: "渝府发〔2022〕4号", plan: null}],
};
export const city: Plan = {...plan, id: "city-2021", region: "429005"};
export const province: Plan = {...plan, id: "province-2023", region: "420000", kind: "programme", period: [2023, 2023]};
export const nation: Plan = {
  ...plan,
  id: "nation-2021",
  region: "000000",
  secondary: {sources: ["某报"], targets: []},
};

const of = (p: Plan, fields: Parameters<typeof claim>[0]): Claim => {
  const made = claim(fields);
  return {...made, plan: p.id, id: `${p.id}@s0000000a.${made.numberStart}`};
};

const total = {name: "市场主体总量", unit: "万户", indicator: "market-entities"};
export const data: CorpusData = {
  regions,
  populations,
  indicators: catalogue,
  measures: [
    {id: "simple-deregistration", zh: "简易注销", en: "Simplified deregistration", domain: "access", patterns: ["简易注销"], not: []},
  ],
  words: NO_WORDS,
  observations: [
    {
      code: "500156",
      region: "武隆区",
      name: "市场主体总量",
      indicator: "market-entities",
      year: 2025,
      comparator: ">",
      value: 39000,
      unit: "户",
      source: "某报告",
      note: "",
    },
  ],
  plans: [
    {
      plan: district,
      text: "试规划\n\n全区市场主体达到4万户。",
      claims: [
        of(district, {...total, number: "4.1", where: "annex:3"}),
        of(district, {...total, number: "4", where: "table:专栏1"}),
        of(district, {...total, number: "3.4", where: "table:专栏1", role: "baseline", period: "2020"}),
        of(district, {
          name: "食品和农产品抽检量",
          number: "4",
          unit: "批次/千人",
          comparator: ">",
          indicator: "food-farm-sampling-per-thousand",
        }),
      ],
      review: {plan: district.id, decisions: []},
    },
    {plan: city, text: undefined, claims: [], review: {plan: city.id, decisions: []}},
    {plan: province, text: null, claims: [], review: {plan: province.id, decisions: []}},
    {plan: nation, text: null, claims: [], review: {plan: nation.id, decisions: []}},
  ],
};

export const corpus: Corpus = createCorpus(data);
