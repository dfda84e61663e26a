import {existsSync, readFileSync, readdirSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {alignClauses as alignWith, clausesWithoutObject, normal} from "../../src/clauses/index.js";
import {partsOf} from "../../src/clauses/parts.js";
import {createScanner} from "../../src/clauses/scanner.js";
import type {ClauseVerdict, ClauseWords, Document} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";
import {WORDS} from "../words.js";

const alignClauses = (lower: Document, higher: Document, words: ClauseWords = WORDS): ClauseVerdict[] => alignWith(lower, higher, {words});

const plan = (...sentences: string[]): string => ["某市市场监管规划", "二、主要任务", "(一)重点工作", ...sentences].join("\n");

/** Sentences of other work, so that rarity means something. */
const OTHER = [
  "完善价格监测与价格监管联动机制,密切关注民生商品价格。",
  "推进社会公用计量标准建设,规范计量校准市场。",
  "加强认证检测市场信用监管,依法查处虚假证书。",
  "健全广告审查制度,督促广告发布单位加强自律。",
  "推进消费教育基地创建,发挥示范引领作用。",
  "加强公平竞争审查,清理妨碍统一市场的规定。",
  "加强党员队伍建设,提升党组织覆盖面。",
  "深化商事制度改革,优化审批服务。",
];

const verdictOf = (asked: string, ...answers: string[]): ClauseVerdict => {
  const verdicts = alignClauses(parseDocument(plan(...answers, ...OTHER)), parseDocument(plan(asked, ...OTHER)));
  return verdicts.find((v) => asked.startsWith(v.quote.slice(0, 6)))!;
};

describe("alignClauses", () => {
  it.each([
    ["深化简易注销改革,压缩简易注销公告时间。", "推广简易注销登记,进一步压减公告时间。"],
    ["推广学校食堂“互联网+明厨亮灶”。", "扩大校园食堂阳光厨房覆盖面。"],
    ["全面推行行政执法“三项制度”。", "落实行政处罚公示、执法全过程记录和重大执法决定法制审核制度。"],
    ["健全行刑衔接机制。", "完善行政执法与刑事司法衔接工作。"],
    ["发展在线消费纠纷解决企业。", "支持经营者成为ODR企业,就地化解消费纠纷。"],
  ])("finds %s in other words", (asked, answer) => {
    const verdict = verdictOf(asked, answer);
    expect(verdict.verdict).toBe("taken up");
    expect(answer).toContain(verdict.matches[0]!.quote);
  });

  it.each([
    ["建立电梯质量安全追溯体系。", "建立食用农产品质量安全追溯体系。", "the same words about another object"],
    ["深化党支部标准化规范化建设。", "提高企业开办标准化规范化水平。", "generic words"],
    ["全面提升体制机制效能,推动高质量发展。", "全面加强组织领导,推动高质量服务。", "slogans"],
    ["推进地震预警台网建设。", "", "what nothing speaks of"],
  ])("does not take %s for %s: %s", (asked, answer) => {
    expect(verdictOf(asked, ...(answer ? [answer] : [])).verdict).not.toBe("taken up");
  });

  it("calls a promise that nothing answers absent and keeps its nearest misses", () => {
    const verdict = verdictOf("推进海洋渔业捕捞许可数字化改造,发展深海网箱养殖。");
    expect(verdict.verdict).toBe("absent");
    expect(verdict.reason).not.toBe("");
  });

  it("lets several sentences cover a clause jointly and says what is missing", () => {
    const verdict = verdictOf(
      "开展电梯检验提速行动,建立疫苗信息化追溯体系,发展地理标志产业。",
      "开展电梯检验提速行动。",
      "建立疫苗信息化追溯体系。",
      "发展地理标志产业。",
    );
    expect(verdict.verdict).toBe("taken up");
    expect(verdict.matches[0]!.missing.length).toBeGreaterThan(0);
    expect(verdict.matches[0]!.shared.length).toBeGreaterThan(0);
  });

  it("marks whole words, and names the expression that stands for another", () => {
    const asked = "深化不正当竞争行为规制,推广学校食堂明厨亮灶。";
    const [match] = verdictOf(asked, "查处不正当竞争行为,推广学校食堂阳光厨房。").matches;
    expect(match!.shared).toEqual(["不正当竞争行为", "学校食堂", "明厨亮灶≈阳光厨房"]);
    expect(match!.missing).toEqual(["规制"]);
  });

  it("parts two promises between which a sign was lost, not an agent from its verb", () => {
    const quotes = (text: string): string[] => alignClauses(parseDocument(plan(...OTHER)), parseDocument(plan(text))).map((v) => v.quote);
    expect(quotes("深化村集体知识产权服务试点和成果转化深化跨省知识产权合作,打造协同创新区。")).toEqual([
      "深化村集体知识产权服务试点和成果转化",
      "深化跨省知识产权合作,打造协同创新区",
    ]);
    const one = ["推动食品生产企业和行业协会加强质量安全自律管理", "健全消费投诉公示制度并统筹推进放心消费示范创建"];
    for (const text of one) expect(quotes(`${text}。`)).toEqual([text]);
  });

  it("does not count the review of the past nor a heading", () => {
    const asked = parseDocument(plan("推行首席质量官制度,选树质量标杆。", ...OTHER));
    const lower = [
      "某市市场监管规划",
      "一、“十三五”工作回顾",
      "全面推行首席质量官制度,选树质量标杆。",
      "二、主要任务",
      "(一)推行首席质量官制度",
      ...OTHER,
    ];
    const [verdict] = alignClauses(parseDocument(lower.join("\n")), asked);
    expect(verdict!.verdict).toBe("absent");
    expect(verdict!.matches.every((m) => !m.quote.includes("首席质量官"))).toBe(true);
  });

  it("cuts notes of who is responsible off, keeping places", () => {
    const text = plan("推进信用修复(责任单位:信用处、(二期)办),发展团体标准(责任单位:标准化处)。");
    const quotes = alignClauses(parseDocument(plan(...OTHER)), parseDocument(text)).map((v) => v.quote);
    expect(quotes).toEqual(["推进信用修复", "发展团体标准"]);
  });

  it("splits at full stops where a quotation mark was lost, not inside a closed one", () => {
    const text = plan("加强“双碳标准化体系研究。深入开展标准化教育培训,倡导“守底线。保安全。”行动理念。");
    const quotes = alignClauses(parseDocument(plan(...OTHER)), parseDocument(text)).map((v) => v.quote);
    expect(quotes).toEqual(["加强“双碳标准化体系研究", "深入开展标准化教育培训,倡导“守底线。保安全。”行动理念"]);
  });

  it("reads a run-in heading that promises as a clause of the higher plan", () => {
    const text = "某省工作方案\n一、深化质量品牌建设\n(一)推进内外贸产品同线同标同质。支持促进联盟开展活动,加强宣传推广。(省局认检处)";
    const quotes = alignClauses(parseDocument(plan(...OTHER)), parseDocument(text)).map((v) => v.quote);
    expect(quotes).toEqual(["推进内外贸产品同线同标同质", "支持促进联盟开展活动,加强宣传推广"]);
  });

  it("leaves out the bracket of a number that was lost", () => {
    const quotes = alignClauses(parseDocument(plan(...OTHER)), parseDocument(plan(")优化风险管控能力,健全安全监测网络。"))).map(
      (v) => v.quote,
    );
    expect(quotes).toEqual(["优化风险管控能力,健全安全监测网络"]);
  });

  it("says nothing of periods, notes and titles of annexes", () => {
    const text = plan("(2021—2025年)", "注:【】为累计值。", "推进信用修复。");
    expect(alignClauses(parseDocument(plan(...OTHER)), parseDocument(text)).map((v) => v.quote)).toEqual(["推进信用修复"]);
  });

  it("gives no verdict where a sentence names no object, and lists it", () => {
    const higher = parseDocument(plan("监管效能显著提升。", "推进信用修复。"));
    expect(alignClauses(parseDocument(plan(...OTHER)), higher).map((v) => v.quote)).toEqual(["推进信用修复"]);
    expect(clausesWithoutObject(higher, {words: WORDS}).map((e) => e.quote)).toEqual(["监管效能显著提升"]);
  });

  it("takes other synonyms when given", () => {
    const lower = parseDocument(plan("推行青苗计划。", ...OTHER));
    const higher = parseDocument(plan("实施绿芽工程。", ...OTHER));
    expect(alignClauses(lower, higher)[0]!.verdict).toBe("absent");
    expect(alignClauses(lower, higher, {...WORDS, synonyms: [{about: "", same: ["绿芽工程", "青苗计划"], near: []}]})[0]!.verdict).not.toBe(
      "absent",
    );
  });

  it("answers empty plans", () => {
    const empty = parseDocument("");
    const one = parseDocument(plan("推进信用修复。"));
    expect(alignClauses(one, empty)).toEqual([]);
    expect(alignClauses(empty, one)).toMatchObject([{verdict: "absent", matches: []}]);
  });
});

describe("verdicts stay", () => {
  const lowerText = plan("推广简易注销登记,压减公告时间。", "完善消费投诉在线和解平台。", "推进气瓶整治。", ...OTHER);
  const higherText = plan("深化简易注销改革。", "发展ODR企业。", "推进电梯责任保险。", "完善12315平台,公示投诉信息。");
  const summary = (lower: string, higher: string): unknown =>
    alignClauses(parseDocument(lower), parseDocument(higher)).map((v) => [
      normal(v.quote),
      v.verdict,
      v.matches.map((m) => [normal(m.quote), m.score, m.grade]),
    ]);
  const before = summary(lowerText, higherText);

  it("under white space inside the sentences", () => {
    const spaced = (text: string, places: readonly number[], blank: string): string =>
      places.reduce((t, place) => {
        const lines = t.split("\n");
        const line = 3 + (place % (lines.length - 3));
        const at = 1 + ((place >> 3) % (lines[line]!.length - 1));
        lines[line] = lines[line]!.slice(0, at) + blank + lines[line]!.slice(at);
        return lines.join("\n");
      }, text);
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), {maxLength: 12}), fc.constantFrom(" ", "\u3000", "  "), (places, blank) => {
        expect(summary(spaced(lowerText, places, blank), spaced(higherText, places, blank))).toEqual(before);
      }),
      {seed: 20211, numRuns: 60},
    );
  });

  it("when other plans are compared first and in another order", () => {
    const [a, b, c] = [lowerText, higherText, plan("发展ODR企业。", ...OTHER)].map((text) => parseDocument(text));
    const first = JSON.stringify(alignClauses(a!, b!));
    alignClauses(c!, b!);
    alignClauses(b!, a!);
    alignClauses(a!, c!);
    expect(JSON.stringify(alignClauses(a!, b!))).toBe(first);
    expect(JSON.stringify(alignClauses(parseDocument(lowerText), parseDocument(higherText)))).toBe(first);
  });
});

describe("the tables behind it", () => {
  it("finds the longest phrase", () => {
    const hits = createScanner([{same: ["执法"]}, {same: ["综合执法改革"], near: ["执法装备"]}])("深化综合执法改革,配备执法装备,规范执法");
    expect(hits.map((hit) => [hit.group, hit.near])).toEqual([
      [1, false],
      [1, true],
      [0, false],
    ]);
  });

  it("sets apart what frames a promise and what it hopes for", () => {
    expect(partsOf("以农村为重点,开展专项整治,营造良好环境").map((part) => part.role)).toEqual([0.5, 1, 0.4]);
  });
});

const PLANS = existsSync("data/plans") ? readdirSync("data/plans").filter((id) => existsSync(`data/plans/${id}/source.txt`)) : [];

describe.skipIf(PLANS.length < 2)(`places (${PLANS.length} plans)`, () => {
  const texts = PLANS.map((id) => readFileSync(`data/plans/${id}/source.txt`, "utf8"));
  const parsed = texts.map((text) => parseDocument(text));

  it.each(PLANS.map((id, i) => [id, i] as const))("%s: every quote stands where it is said to stand", (_, i) => {
    const j = (i + 1) % PLANS.length;
    const verdicts = alignClauses(parsed[j]!, parsed[i]!);
    expect(verdicts.length).toBeGreaterThan(20);
    for (const verdict of verdicts) {
      expect(texts[i]!.slice(verdict.start, verdict.end)).toBe(verdict.quote);
      for (const match of verdict.matches) expect(texts[j]!.slice(match.start, match.end)).toBe(match.quote);
    }
    for (const {quote, matches} of verdicts)
      for (const match of matches) {
        const [above, below] = [normal(quote), normal(match.quote)];
        for (const [own, other] of match.shared.map((mark) => mark.split("≈"))) {
          expect(above).toContain(own);
          expect(below).toContain(other ?? own);
        }
        for (const mark of match.missing) expect([mark, above.includes(mark), below.includes(mark)]).toEqual([mark, true, false]);
      }
    for (const [k, verdict] of verdicts.entries()) expect(k === 0 || verdicts[k - 1]!.end <= verdict.start).toBe(true);
  });
});
