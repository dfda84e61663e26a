import {read, utils} from "@e965/xlsx";
import {beforeAll, describe, expect, it} from "vitest";
import {decideAlignment, guardOf, keyOf} from "../../src/decisions/index.js";
import type {Alignment, ClauseVerdict, Plan, Region, Repairs, ReviewerDecision} from "../../src/model/index.js";
import type {Corpus} from "../../src/corpus/index.js";
import {loadCorpus} from "../../src/node/index.js";
import {signedReport, toMarkdown, toWorkbook, type ReportContext} from "../../src/report/index.js";
import {drafting} from "../../src/report/signed/commitments.js";
import {decision} from "../decisions/decision.js";

let alignment: Alignment;
let context: ReportContext;
let corpus: Corpus;
let repairs: Repairs;
beforeAll(async () => {
  corpus = await loadCorpus();
  alignment = corpus.align("qianjiang-2021", "hubei-2023");
  repairs = corpus.repairs("qianjiang-2021", "hubei-2023");
  context = {
    lower: corpus.plan("qianjiang-2021"),
    higher: corpus.plan("hubei-2023"),
    indicators: corpus.indicators(),
    measures: corpus.measures(),
    regions: corpus.data.regions,
    findings: corpus.audit("qianjiang-2021"),
    log: [],
    versions: {lower: "11111111", higher: "22222222"},
  };
}, 120_000);

const printed = (log: readonly ReviewerDecision[] = [], more: Partial<ReportContext> = {}): string =>
  toMarkdown(signedReport(decideAlignment(alignment, log), {...context, ...more, log}));

describe("a report to sign", () => {
  it("has its seven parts, its annex and the place to sign", () => {
    const text = printed();
    for (const part of ["一、审核结论", "二、指标对照", "四、需要人工核定的事项", "五、审核决定", "六、没有核对的内容", "七、方法"])
      expect(text).toContain(`## ${part}`);
    expect(text).toMatch(/附件：对齐审核明细表[\s\S]*审核人：/);
    expect(text).toContain("（主送机关）：");
  });
  it("names nothing by an id, nor a fingerprint", () => {
    expect(printed()).not.toMatch(/[a-z]+-20\d\d|indicator:|clause:|[0-9a-f]{8}/);
  });
  it("tells twenty commitments at most", () => {
    const table = printed().split("表2 需要补写的任务")[1]!.split("\n\n## ")[0]!;
    const rows = table.split("\n").filter((l) => l.startsWith("|"));
    expect(rows.length - 2).toBeLessThanOrEqual(20);
    expect(rows.length).toBeGreaterThan(2);
  });
  it("tells what a reviewer turned, in words, and signs with his name and day", () => {
    const clause = alignment.clauses.find((c) => c.verdict === "absent" && !c.decided)!;
    const line = decision({
      key: keyOf.clause(clause),
      guard: guardOf.clause(clause),
      verdict: "taken up",
      note: "见第三章",
      by: "李审核",
    });
    const text = printed([line], {to: "甲市人民政府办公室"});
    expect(text).toContain("甲市人民政府办公室：");
    expect(text).toContain("有1项由审核人决定，其中改判1项");
    expect(text).toMatch(/\| 未承接 \| 承接 \| 见第三章 \| 李审核，2026年1月2日 \|/);
    expect(text).toMatch(/审核人：李审核[\s\S]*2026年1月2日/);
  });
  it("puts what reviewers differ on, and what moved under them, before a person", () => {
    const clause = alignment.clauses.find((c) => c.verdict === "absent" && !c.decided)!;
    const on = {key: keyOf.clause(clause), guard: guardOf.clause(clause)};
    const both = [decision(on), decision({...on, by: "乙", verdict: "partly", note: "部分"})];
    expect(printed(both)).toMatch(/1项审核人意见不一，须定其一：“.+”（(?:甲|乙)定为/);
    expect(printed([decision({...on, guard: "ffffffff"})])).toMatch(/1项在决定之后原文有变动，须重新决定：“.+”（甲定为“/);
  });
});

describe("its first page", () => {
  it("tells the gravest gap before anything that is counted", () => {
    const [first, ...others] = alignment.indicators;
    const binding = {...first!, higher: {...first!.higher, nature: "约束性"}} as const;
    const text = toMarkdown(signedReport({...alignment, indicators: [...others, binding]}, context));
    expect(text).toMatch(/约束性指标1项（2023年），没有写明1项，即新增接入能耗监测平台企业（50家）。\n\n其他指标4项，没有写明1项，即/);
  });
});

describe("a sentence that would mend a gap", () => {
  const region = (code: string, name: string, level: "province" | "county") => ({code, name, level, parent: null}) as unknown as Region;
  const {possible, mend} = drafting({
    lower: {region: "999001"} as Plan,
    higher: {region: "999000"} as Plan,
    regions: [region("999000", "云山省", "province"), region("999001", "松江区", "county")],
  });
  const clause = (quote: string) => ({quote, verdict: "absent", matches: []}) as unknown as ClauseVerdict;
  it.each([
    ["(三)推进全省1200户食品企业通过体系认证;", "推进全区若干户食品企业通过体系认证。"],
    ["对生产企业每年至少开展一次检查。", "对生产企业每年至少开展一次检查。"],
    ["创建全国文明城市。", "创建全国文明城市。"],
    ["抽检合格率达到98%以上。", "抽检合格率达到98%以上。"],
  ])("says %s in the lower plan as %s", (quote, sentence) => expect(mend(clause(quote))).toBe(sentence));
  it.each(["建设云山检测中心。", "新增标准XX项。"])("is not made of %s", (quote) => expect(possible(clause(quote))).toBe(false));
});

describe("its annex", () => {
  it("has a sheet a part, every verdict in it, and no cell that runs", async () => {
    const bad = {...alignment.clauses[0]!, quote: "=1+1"};
    const book = read(await toWorkbook({...alignment, clauses: [bad, ...alignment.clauses]}, context, repairs), {cellFormula: true});
    expect(book.SheetNames).toEqual(["合计", "指标", "条款", "举措", "同类写法", "自查", "审核决定", "未核对"]);
    const rows = (name: string) => utils.sheet_to_json<unknown[]>(book.Sheets[name]!, {header: 1});
    expect(rows("条款")).toHaveLength(alignment.clauses.length + 2);
    expect(rows("指标")).toHaveLength(alignment.indicators.length + 1);
    expect(rows("同类写法")[1]).toEqual(expect.arrayContaining([corpus.plan("wulong-2021").title]));
    const cells = Object.values(book.Sheets["条款"]!) as {f?: string; v?: unknown}[];
    expect(cells.filter((c) => c.f !== undefined)).toEqual([]);
    expect(rows("条款")[1]).toContain("'=1+1");
  });
});
