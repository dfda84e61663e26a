import {join} from "node:path";
import {Client} from "@modelcontextprotocol/sdk/client/index.js";
import {StdioClientTransport} from "@modelcontextprotocol/sdk/client/stdio.js";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {loadCorpus} from "../../src/node/index.js";

const corpus = await loadCorpus("data");
const client = new Client({name: "test", version: "1.0.0"});
beforeAll(async () => {
  const tsx = join(process.cwd(), "node_modules/.bin/tsx");
  await client.connect(new StdioClientTransport({command: tsx, args: ["src/cli/bin.ts", "mcp"], stderr: "ignore"}));
}, 120_000);
afterAll(() => client.close());

interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
async function call(name: string, given: Record<string, unknown>): Promise<{text: string; answer: never; isError: boolean}> {
  const result = await client.callTool({name, arguments: given});
  const [content] = result.content as {text: string}[];
  return {text: content!.text, answer: result.structuredContent as never, isError: result.isError === true};
}
const stands = (plan: string, {start, end, quote}: Span): boolean => corpus.document(plan)!.text.slice(start, end) === quote;

describe("duibiao mcp, asked by the protocol's own client", () => {
  it("lists six tools that only read", async () => {
    const {tools} = await client.listTools();
    expect(tools.map((t) => t.name)).toEqual(["search", "claims", "metrics", "align", "audit", "quote"]);
    expect(tools.every((t) => t.annotations?.readOnlyHint === true)).toBe(true);
  });

  it("gives claims with ids and spans that stand in the text", async () => {
    const {answer} = await call("claims", {plan: "wulong-2021", indicator: "market-entities", role: "target"});
    const {rows} = (answer as {claims: {total: number; rows: {id: string; span: Span; value: number}[]}}).claims;
    expect(rows.map((r) => r.id)).toEqual(
      corpus.claims({plan: "wulong-2021", indicator: "market-entities", role: "target"}).map((c) => c.id),
    );
    expect(rows.every((r) => stands("wulong-2021", r.span))).toBe(true);
  });

  it("says how many there are where it gives the first only", async () => {
    const {answer} = await call("metrics", {limit: 3});
    const {total, rows} = (answer as {metrics: {total: number; rows: {span: Span}[]}}).metrics;
    expect([total, rows.length]).toEqual([corpus.metrics().length, 3]);
    expect(rows.every((r) => typeof r.span.quote === "string")).toBe(true);
  });

  it("finds ids by words, and passages of the texts", async () => {
    const {answer} = await call("search", {query: "食品抽检", limit: 5});
    const found = answer as {indicators: {rows: {id: string}[]}; passages: {rows: {plan: string; span: Span}[]}};
    expect(found.indicators.rows.map((i) => i.id)).toContain("food-sampling-per-thousand");
    expect(found.passages.rows.every((p) => stands(p.plan, p.span))).toBe(true);
  });

  it("aligns with the plan above where none is named, and audits", async () => {
    const aligned = (await call("align", {lower: "wulong-2021", limit: 2})).answer as {
      higher: string;
      indicators: {rows: {verdict: string; reason: string}[]};
    };
    expect(aligned.higher).toBe(corpus.parentPlan("wulong-2021").plan!.id);
    expect(aligned.indicators.rows[0]!.reason).not.toBe("");
    const {findings} = (await call("audit", {plan: "wulong-2021", limit: 100})).answer as {
      findings: {total: number; rows: {id: string; spans: Span[]}[]};
    };
    expect(findings.rows.map((f) => f.id)).toEqual(corpus.audit("wulong-2021").map((f) => f.id));
    expect(findings.rows.flatMap((f) => f.spans).every((s) => stands("wulong-2021", s))).toBe(true);
  });

  it("quotes a claim with what stands around it", async () => {
    const [claim] = corpus.claims({plan: "wulong-2021"});
    const {answer} = await call("quote", {claim: claim!.id});
    const {span, before, after} = answer as {span: Span; before: string; after: string};
    expect(stands("wulong-2021", span)).toBe(true);
    expect(corpus.document("wulong-2021")!.text).toContain(before + span.quote + after);
  });

  it.each([
    ["claims", {plan: "wulong-2012"}, 'corpus: no plan "wulong-2012"; did you mean wulong-2021?'],
    ["metrics", {rol: "target"}, 'corpus: metrics takes no "rol"; did you mean role?'],
    ["align", {}, "corpus: lower is missing; give it"],
    ["quote", {plan: "wulong-2021", start: 9, end: 3}, "is no place of"],
    ["clams", {}, 'corpus: no tool "clams"; did you mean claims?'],
  ])("%s refuses a wrong call with the nearest right one", async (name, given, message) => {
    const {isError, text} = await call(name, given);
    expect(isError).toBe(true);
    expect(text).toContain(message);
  });
});
