import {describe, expect, it} from "vitest";
import {readData} from "../../src/node/files.js";
import {validate} from "../../src/node/validate.js";
import {faultsAfter} from "./corpus-folder.js";

const review = (decision: object): string =>
  JSON.stringify(
    {
      plan: "wulong-2021",
      decisions: [{number: "4", reason: "read", by: "curator", date: "2026-11-21", decision: "confirmed", ...decision}],
    },
    null,
    2,
  );

const reading = (fields: object): string => {
  const clause = "建立健全简易注销容错机制";
  const whole = {
    higher: "sichuan-2021",
    clause,
    verdict: "partly",
    matches: ["简易注销"],
    note: "",
    by: "curator",
    date: "2026-11-21",
    ...fields,
  };
  return JSON.stringify({plan: "wulong-2021", decisions: [], clauses: [whole]}, null, 2);
};

describe("validate", () => {
  it("finds no fault in the corpus as it is", async () => {
    expect(validate(await readData("data"))).toEqual([]);
  });

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      "a broken bracket",
      "plans/wulong-2021/plan.json",
      (t) => t.replace('"title":', '"title"'),
      /^data\/plans\/wulong-2021\/plan\.json:3 not-json: .+; mend the JSON/,
    ],
    [
      "a missing field",
      "plans/wulong-2021/plan.json",
      (t) => t.replace(/ {2}"short": .*\n/, ""),
      /plan\.json:1 missing-field: short is missing; give/,
    ],
    [
      "a wrong type",
      "plans/wulong-2021/plan.json",
      (t) => t.replace('"region": "500156"', '"region": 500156'),
      /plan\.json:6 invalid-field: region is 500156; give string/,
    ],
    [
      "an unknown region",
      "plans/wulong-2021/plan.json",
      (t) => t.replace("500156", "509999"),
      /plan\.json:6 unknown-region: 509999 is no code/,
    ],
    [
      "a basis that is not there",
      "plans/sichuan-2021/plan.json",
      (t) => t.replace('"plan": null', '"plan": "nowhere-2021"'),
      /plan\.json:19 unknown-plan: "nowhere-2021"/,
    ],
    [
      "an id unlike its folder",
      "plans/wulong-2021/plan.json",
      (t) => t.replace("wulong-2021", "wulong-2020"),
      /plan\.json:2 wrong-id: id is "wulong-2020"/,
    ],
    [
      "a period that ends first",
      "plans/guizhou-2020/plan.json",
      (t) => t.replace("2020,\n    2020", "2020,\n    2019"),
      /wrong-period: period 2020–2019/,
    ],
    ["a text beside secondary targets", "plans/cn-quality-2023/source.txt", () => "全文", /text-and-secondary/],
    [
      "a target no indicator is named for",
      "plans/cn-quality-2023/plan.json",
      (t) => t.replace('"制造业质量竞争力指数"', '"某指数"'),
      /plan\.json:\d+ unknown-indicator: "某指数"/,
    ],
    [
      "a decision whose sentence is gone",
      "plans/wulong-2021/review.json",
      () => review({sentence: "市场主体达到44万户。", at: 6}),
      /^data\/plans\/wulong-2021\/review\.json:4 sentence-gone: "市场主体达到44万户。" stands nowhere in the text; re-read the source and decide anew, or drop the decision$/,
    ],
    [
      "a reading of a clause whose sentence is gone",
      "plans/wulong-2021/review.json",
      () => reading({clause: "建立健全鱼塘信用修复制度"}),
      /review\.json:\d+ sentence-gone: "建立健全鱼塘信用修复制度" stands nowhere in the text; re-read the two texts/,
    ],
    [
      "a reading of a clause that names a sentence its plan does not have",
      "plans/wulong-2021/review.json",
      () => reading({matches: ["鱼塘信用修复"]}),
      /sentence-gone: "鱼塘信用修复" stands nowhere/,
    ],
    [
      "a reading of a clause that is absent and has matches",
      "plans/wulong-2021/review.json",
      () => reading({verdict: "absent"}),
      /review\.json:\d+ invalid-field: .*matches where it is taken up, and there alone/,
    ],
    [
      "a reading beside a plan that there is not",
      "plans/wulong-2021/review.json",
      () => reading({higher: "sichuan-2020"}),
      /unknown-plan: no plan "sichuan-2020"/,
    ],
    [
      "a related id that is not there",
      "indicators.json",
      (t) => t.replace('"indicator": "enterprises"', '"indicator": "enterprise"'),
      /indicators\.json:\d+ unknown-indicator: "enterprise"/,
    ],
    [
      "a word that stands for two things",
      "words.json",
      (t) => t.replace('"same": ["告知承诺"', '"same": ["照后减证", "告知承诺"'),
      /^data\/words\.json:4 duplicate-word: "照后减证" is there twice; keep it in one group$/,
    ],
    ["a word with a space", "words.json", (t) => t.replace('"告知承诺"', '"告知 承诺"'), /words\.json:\d+ invalid-field: /],
    [
      "a unit of another dimension",
      "indicators.json",
      (t) => t.replace('"unit": "万户"', '"unit": "件"'),
      /indicators\.json:\d+ wrong-dimension: unit "件" of market-entities is count:件, not count:户/,
    ],
    [
      "an observed value of no indicator",
      "observations.csv",
      (t) => t.replace("farm-routine-pass-rate", "farm-pass-rate"),
      /observations\.csv:5 unknown-indicator: "farm-pass-rate"/,
    ],
    [
      "a parent that is not there",
      "regions.csv",
      (t) => t.replace("429005,潜江市,county,420000", "429005,潜江市,county,429900"),
      /regions\.csv:\d+ unknown-region: parent 429900/,
    ],
    [
      "a row that is too short",
      "populations.csv",
      (t) => t.replace(",census,", ","),
      /populations\.csv:2 wrong-width: 6 fields where the header has 7/,
    ],
    [
      "a head count that is no number",
      "populations.csv",
      (t) => t.replace("1411778724", "14.1亿"),
      /populations\.csv:2 invalid-field: persons is NaN; give number/,
    ],
    ["the same code twice", "regions.csv", (t) => `${t}110101,东城区,county,110000,\n`, /regions\.csv:\d+ duplicate-code: 110101/],
  ])("names file, line and mend for %s", async (_, file, change, line) => {
    const faults = await faultsAfter(file, change);
    expect(faults.join("\n")).toMatch(new RegExp(line.source, "m"));
  });
});
