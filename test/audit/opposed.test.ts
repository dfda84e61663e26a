import {describe, expect, it} from "vitest";
import {audit} from "../../src/audit/index.js";
import {VETOES} from "../../src/audit/opposed.js";
import {createCatalogue, extractClaims} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";
import {found} from "./marked.js";
import {plan} from "./plan.js";

/** Veto, two figures that contradict each other, and the nearest two that the veto keeps apart. */
const CASES: readonly (readonly [veto: string, contradiction: string, none: string])[] = [
  [
    "no-noun",
    "图书馆〔7|图书馆|座|target|2025〕座。图书馆〔6|图书馆|座|target|2025〕座。",
    "实施重点工程〔7|重点工程|项|target|2025〕项。实施重点工程〔6|重点工程|项|target|2025〕项。",
  ],
  [
    "no-noun",
    "城区绿地率〔50.1|城区绿地率|%|achieved|2020〕%。城区绿地率〔39.6|城区绿地率|%|achieved|2020〕%。",
    "由前者〔50.1|调整为|%|achieved|2020〕%。后者调整为〔39.6|调整为|%|achieved|2020〕%。",
  ],
  [
    "one-sentence",
    "供养标准达到〔815|供养标准|元|achieved|2020〕元。供养标准为〔615|供养标准|元|achieved|2020〕元。",
    "城乡供养标准分别达到〔815|供养标准|元|achieved|2020〕元和〔615|供养标准|元|achieved|2020〕元。",
  ],
  [
    "one-sentence",
    "常住人口〔72.9|常住人口|万人|achieved|2020〕万人。常住人口〔73.2|常住人口|万人|achieved|2020〕万人。",
    "常住人口由〔72.9|常住人口|万人|achieved|2020〕万人增加到〔73.2|常住人口|万人|achieved|2020〕万人。",
  ],
  [
    "own-subject",
    "新增学位〔5|新增学位|万个|target|2021-2025|increment〕万个。新增学位〔15|新增学位|万个|target|2021-2025|increment〕万个。",
    "新建幼儿园〔200|幼儿园|所|target|2021-2025|increment〕所,新增学位〔5|新增学位|万个|target|2021-2025|increment〕万个。新建中学〔150|中学|所|target|2021-2025|increment〕所,新增学位〔15|新增学位|万个|target|2021-2025|increment〕万个。",
  ],
  [
    "several",
    "客流增长〔5.3|客流增长|%|achieved|2020|growth〕%。全年客流增长〔4.1|客流增长|%|achieved|2020|growth〕%。",
    "客流增长〔5.3|客流增长|%|achieved|2020|growth〕%。东站、西站客流分别增长〔4.1|客流增长|%|achieved|2020|growth〕%、〔8.2|客流增长|%|achieved|2020|growth〕%。",
  ],
  [
    "proportion",
    "全市收入比为〔1.9|城乡收入比||achieved|2020〕。城乡收入比为〔2.3|城乡收入比||achieved|2020〕。",
    "产业结构为〔9|产业结构||achieved|2020〕:41:50。产业结构优化为〔7|产业结构||achieved|2020〕:40:53。",
  ],
  [
    "own-list",
    "建成馆舍〔7|馆舍|家|target|2025〕家。建成馆舍〔6|馆舍|家|target|2025〕家。",
    "建成东山馆、西山馆等〔7|馆舍|家|target|2025〕家馆舍。建成南河馆、北河馆等〔6|馆舍|家|target|2025〕家馆舍。",
  ],
  [
    "rank",
    "发明专利〔6|发明专利|件|achieved|2020〕件。发明专利〔5|发明专利|件|achieved|2020〕件。",
    "发明专利居全国第〔6|发明专利|位|achieved|2020〕位。发明专利居全省第〔5|发明专利|位|achieved|2020〕位。",
  ],
  [
    "whose",
    "全市市场主体〔4|全市市场主体|万户|achieved|2020〕万户。全市市场主体〔5|全市市场主体|万户|achieved|2020〕万户。",
    "全国市场主体〔400|全国市场主体|万户|achieved|2020〕万户。全市市场主体〔5|全市市场主体|万户|achieved|2020〕万户。",
  ],
  [
    "part-of-year",
    "全年税收总额〔5|税收|亿元|achieved|2020〕亿元。全年税收总额〔9|税收|亿元|achieved|2020〕亿元。",
    "上半年税收总额〔5|税收|亿元|achieved|2020〕亿元。全年税收总额〔9|税收|亿元|achieved|2020〕亿元。",
  ],
];

describe("two figures of one name and year", () => {
  it.each(CASES)("contradict each other, but not under the veto %s", (_, contradiction, none) => {
    expect(found(contradiction).map((f) => f.rule)).toEqual(["same-value"]);
    expect(found(none).map((f) => f.message)).toEqual([]);
  });

  it("are kept apart by vetoes that say why, each with an example and its twin", () => {
    for (const veto of VETOES)
      for (const words of [veto.because, veto.example, veto.counterexample]) expect(words.length).toBeGreaterThan(5);
    expect(new Set(VETOES.map((v) => v.id)).size).toBe(VETOES.length);
  });

  it("contradict each other though nobody wrote their year, where one starts a change from what the other reports", () => {
    const texts = ["社会物流总费用占比为14.3%。", "二、工作目标\n到2025年,社会物流总费用占比由17.3%下降至13%。"];
    const read = (text: string) => {
      const document = parseDocument(`云山市“十四五”规划\n一、发展基础\n${text}`);
      const claims = extractClaims(document, {plan: plan.id, period: plan.period, kind: plan.kind, catalogue: createCatalogue([])});
      return audit({plan, document, claims, indicators: []}).map((f) => `${f.severity} ${f.rule}`);
    };
    expect(read(texts.join("\n"))).toEqual(["explain same-value"]);
    expect(read(texts.join("\n").replace("17.3", "14.3"))).toEqual([]);
    expect(read(`${texts[0]}\n社会物流总费用占比为17.3%。`)).toEqual([]);
  });

  it("are one discrepancy, however many places disagree", () => {
    const three = "馆舍〔7|馆舍|家|target|2025〕家。馆舍〔6|馆舍|家|target|2025〕家。馆舍〔5|馆舍|家|target|2025〕家。";
    expect(found(three).map((f) => f.spans.length)).toEqual([3]);
  });

  it("differ by percentage points where they are percentages, and in 万 where they are large", () => {
    const rate = found("投诉办结率〔95|投诉办结率|%|target|2025〕%。投诉办结率〔96.5|投诉办结率|%|target|2025〕%。");
    expect(rate[0]!.message).toContain("相差1.5个百分点");
    const money = found("税收〔5|税收|亿元|achieved|2020〕亿元。税收〔8.8|税收|亿元|achieved|2020〕亿元。");
    expect(money[0]!.message).toContain("相差3.8亿元");
  });

  it("contradict each other too where both are floors, or paces of one stretch, or amounts of one year", () => {
    const floors = "监测合格率〔98|监测合格率|%|target|2025|||>=〕%。监测合格率〔95|监测合格率|%|target|2025|||>=〕%。";
    expect(found(floors).map((f) => f.severity)).toEqual(["explain"]);
    const paces = "税收年均增长〔5|税收年均增长|%|target|2021-2025|growth〕%。税收年均增长〔6|税收年均增长|%|target|2021-2025|growth〕%。";
    expect(found(paces).map((f) => f.rule)).toEqual(["same-value"]);
    expect(found(paces.replace("2021-2025", "2021"))).toEqual([]);
    const flows = "新建馆舍〔3|新建馆舍|家|target|2025|increment〕家。新建馆舍〔5|新建馆舍|家|target|2025|increment〕家。";
    expect(found(flows).map((f) => f.rule)).toEqual(["same-value"]);
    expect(found(flows.replace("target|2025", "target|2021-2025"))).toEqual([]);
  });
});
