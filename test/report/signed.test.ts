import {read, utils} from "@e965/xlsx";
import {beforeAll, describe, expect, it} from "vitest";
import {decideAlignment, guardOf, keyOf} from "../../src/decisions/index.js";
import type {Alignment, ReviewerDecision} from "../../src/model/index.js";
import {loadCorpus} from "../../src/node/index.js";
import {signedReport, toMarkdown, toWorkbook, type ReportContext} from "../../src/report/index.js";
import {decision} from "../decisions/decision.js";

let alignment: Alignment;
let context: ReportContext;
beforeAll(async () => {
  const corpus = await loadCorpus();
  alignment = corpus.align("qianjiang-2021", "hubei-2023");
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
    const clause = alignment.clauses.find((c) => c.verdict === "absent")!;
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
    expect(text).toMatch(/程序判为“未承接”，李审核于2026年1月2日定为“承接”。理由：见第三章。/);
    expect(text).toMatch(/审核人：李审核[\s\S]*2026年1月2日/);
  });
  it("puts what reviewers differ on, and what moved under them, before a person", () => {
    const clause = alignment.clauses.find((c) => c.verdict === "absent")!;
    const on = {key: keyOf.clause(clause), guard: guardOf.clause(clause)};
    const both = [decision(on), decision({...on, by: "乙", verdict: "partly", note: "部分"})];
    expect(printed(both)).toMatch(/审核人意见不一（(?:甲|乙)定为/);
    expect(printed([decision({...on, guard: "ffffffff"})])).toContain("其后原文有变动，须重新决定");
  });
});

describe("its annex", () => {
  it("has a sheet a part, every verdict in it, and no cell that runs", async () => {
    const bad = {...alignment.clauses[0]!, quote: "=1+1"};
    const book = read(await toWorkbook({...alignment, clauses: [bad, ...alignment.clauses]}, context), {cellFormula: true});
    expect(book.SheetNames).toEqual(["合计", "指标", "条款", "举措", "自查", "审核决定", "未核对"]);
    const rows = (name: string) => utils.sheet_to_json<unknown[]>(book.Sheets[name]!, {header: 1});
    expect(rows("条款")).toHaveLength(alignment.clauses.length + 2);
    expect(rows("指标")).toHaveLength(alignment.indicators.length + 1);
    const cells = Object.values(book.Sheets["条款"]!) as {f?: string; v?: unknown}[];
    expect(cells.filter((c) => c.f !== undefined)).toEqual([]);
    expect(rows("条款")[1]).toContain("'=1+1");
  });
});
