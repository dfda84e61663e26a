import {describe, expect, it} from "vitest";
import {alignClauses} from "../../src/clauses/index.js";
import {quantitiesIn} from "../../src/clauses/numbers.js";
import {createKinds, kindsApart} from "../../src/clauses/kinds.js";
import {anyOf, strengthAt} from "../../src/clauses/strength.js";
import {parseDocument} from "../../src/text/index.js";
import {WORDS} from "../words.js";

const OTHER = ["完善价格监测机制,关注民生商品价格。", "加强公平竞争审查,清理妨碍统一市场的规定。", "深化商事制度改革,优化审批服务。"];
const plan = (...lines: string[]): string => ["某地市场监管规划", "二、主要任务", "(一)重点工作", ...lines].join("\n");
const verdict = (asked: string, answer: string) =>
  alignClauses(parseDocument(plan(answer, ...OTHER)), parseDocument(plan(asked, ...OTHER)), {words: WORDS})[0]!;

describe("vetoes", () => {
  it.each([
    ["strength", "全面推行企业首席质量官制度。", "探索推行企业首席质量官制度。", "力度减弱"],
    ["strength", "推行企业首席质量官制度。", "探索推行企业首席质量官制度。", "力度减弱"],
    ["number", "深化电梯安全监管,电梯检验率不低于95%。", "深化电梯安全监管,电梯检验率不低于80%。", "数值不及"],
    ["ceiling", "压缩企业开办时间,企业开办时间不超过1天。", "压缩企业开办时间,企业开办时间不超过3天。", "数值不及"],
  ])("%s: a weaker answer takes the clause up in part", (_, asked, answer, why) => {
    const found = verdict(asked, answer);
    expect(found.verdict).toBe("partly");
    expect(found.reason).toContain(why);
    expect(found.matches[0]!.grade).toBe(1);
  });

  it.each([
    ["全面推行企业首席质量官制度。", "全面推行企业首席质量官制度。"],
    ["推进企业首席质量官制度。", "探索推进企业首席质量官制度。"],
    ["推行企业首席质量官制度。", "推进企业首席质量官制度,探索推行首席技师制度。"],
    ["深化电梯安全监管,电梯检验率不低于95%。", "深化电梯安全监管,电梯检验率不低于98%。"],
    ["压缩企业开办时间,企业开办时间不超过3天。", "压缩企业开办时间,企业开办时间不超过1天。"],
  ])("%s is taken up by %s", (asked, answer) => {
    expect(verdict(asked, answer).verdict).toBe("taken up");
  });

  it("does not take one kind of thing for another", () => {
    expect(verdict("建立化妆品安全风险监测制度。", "建立化妆品安全风险监测制度。").verdict).toBe("taken up");
    expect(verdict("建立化妆品安全风险监测制度。", "建立疫苗安全风险监测制度。").verdict).not.toBe("taken up");
    expect(verdict("建立乳制品企业自查报告制度。", "建立餐饮单位自查报告制度。").matches[0]!.score).toBeLessThan(
      verdict("建立乳制品企业自查报告制度。", "建立自查报告制度。").matches[0]!.score,
    );
    expect(verdict("规制滥用行政权力排除、限制竞争行为。", "规制滥用知识产权排除、限制竞争行为。").verdict).not.toBe("taken up");
  });
});

describe("kinds of one field", () => {
  const read = createKinds(WORDS.kinds);
  const apart = (higher: string, lower: string) => kindsApart(read(higher), read(lower));

  it.each(WORDS.kinds.filter(({whole}) => whole.length > 0))("$id: the whole covers every kind", ({whole, kinds}) => {
    for (const [word] of kinds) expect(apart(`加强${word}监管`, `加强${whole[0]}监管`)).toBeNull();
  });

  it.each(WORDS.kinds)("$id: one kind is not the other", ({kinds}) => {
    expect(apart(`加强${kinds[0]![0]}监管`, `加强${kinds[1]![0]}监管`)).toEqual({higher: kinds[0]![0], lower: kinds[1]![0]});
    expect(apart(`加强${kinds[0]![0]}监管`, `加强${kinds[1]![0]}、${kinds[0]![0]}监管`)).toBeNull();
  });
});

describe("numbers of a clause", () => {
  it("keep their unit, their noun and whether less is better", () => {
    expect(quantitiesIn("抽检合格率达到98.5%以上,办理时间压缩至3个工作日以内")).toMatchObject([
      {value: 98.5, unit: "%", ceiling: false},
      {value: 3, unit: "个工作日", ceiling: true},
    ]);
    expect(quantitiesIn("抽检合格率达到98.5%")[0]!.noun).toContain("格率");
  });

  it("are no years", () => {
    expect(quantitiesIn("到2025年,深化改革")).toEqual([]);
  });
});

describe("words of a strength anywhere in a text", () => {
  it.each([
    ["加强与企业联系,鼓励企业建立首席技师制度", "encourage", true],
    ["加强与企业联系,推行首席技师制度", "encourage", false],
    ["推行首席技师制度,确保落实到岗", "ensure", true],
    ["推行首席技师制度,落实到岗", "ensure", false],
  ] as const)("%s: %s %s", (text, strength, there) => {
    expect(anyOf(strength)(text)).toBe(there);
  });

  it("are seen where a cut takes away what may not follow them", () => {
    expect(strengthAt("全面质量管理", 2, 4)).toBe("full");
    expect(anyOf("full")("全面质量管理")).toBe(true);
  });
});
