import {describe, expect, it} from "vitest";
import {createCatalogue, extractClaims, wordedTargets} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";
import {catalogueOnDisk} from "../eval/claims.js";

const {indicators} = catalogueOnDisk()!;

function worded(text: string): (readonly [indicator: string, how: string])[] {
  const document = parseDocument(text);
  const claims = extractClaims(document, {plan: "", period: [2021, 2025], kind: null, catalogue: createCatalogue(indicators)});
  return wordedTargets(document, claims, indicators).map(({indicator, how}) => [indicator, how]);
}

describe("a target without a number", () => {
  it.each([
    ["a limit of time in words", "企业开办当日办结。", "business-start-days", "in words"],
    ["a goal that is reached or not", "到2023年建成国家食品安全示范城市。", "national-food-safety-cities", "in words"],
    ["a limit that another part of the sentence names", "严格执行一日办结制度,为企业开办提供便利。", "business-start-days", "unlinked"],
    ["a level set by another place", "公共服务质量满意度高于全省平均水平。", "public-service-quality-satisfaction", "relative"],
    ["what is added, named by what it is", "推进茶叶领域产业计量测试中心申建工作。", "new-metrology-centres", "in words"],
    ["a rate, named by what is done", "实现线上全程网办。", "full-online-rate", "in words"],
    ["a flow that is only to grow", "新增市场主体数量稳步增长。", "new-market-entities", "in words"],
    ["a number that the text hides", "新立项省级地方标准不少于XX项。", "new-local-standards", "masked"],
    ["a doing whose doers are counted behind a mask", "推进无理由退货承诺活动,承诺商户突破XX家。", "return-promise-units", "masked"],
    ["a level that is only to rise", "群众食品安全满意度稳步提升。", "food-satisfaction", "in words"],
  ])("is heard where it is %s", (_, sentence, indicator, how) => {
    expect(worded(`二、主要任务\n${sentence}`)).toEqual([[indicator, how]]);
  });

  it("is called unlinked where it has a number that no indicator took", () => {
    expect(worded("二、主要任务\n企业开办一日办结。")).toEqual([["business-start-days", "unlinked"]]);
  });

  it("is heard of what is added where its stock is named", () => {
    expect(worded("二、主要任务\n努力建设国家级质检中心。")).toEqual([
      ["national-quality-centres", "in words"],
      ["new-national-quality-centres", "in words"],
    ]);
  });

  it("judges each comma-part alone", () => {
    expect(worded("二、目标\n公共服务质量满意度高于全省平均水平，建成国家食品安全示范城市。")).toEqual([
      ["public-service-quality-satisfaction", "relative"],
      ["national-food-safety-cities", "in words"],
    ]);
  });

  it.each([
    ["what is only supervised", "加强产业计量测试中心监管，提高新增市场主体质量。"],
    ["a name that is hidden, not a number", "推进XX省地方标准建设，推进无理由退货承诺活动。"],
    ["an object that is only acted on", "加强食品抽检，引导各类经营主体参与标准化活动。"],
    ["a number that could be linked", "企业开办时间压缩至1个工作日以内。"],
  ])("is not heard in %s", (_, sentence) => {
    expect(worded(`二、主要任务\n${sentence}`)).toEqual([]);
  });

  it("is not heard in a look back", () => {
    expect(worded("一、“十三五”工作回顾\n企业开办实现一日办结。\n二、主要任务\n加强监管。")).toEqual([]);
  });
});
