import type {Corpus, Filter} from "../../corpus/index.js";
import {meant} from "../../model/nearest.js";
import type {Claim} from "../../model/index.js";

/** JSON Schema of what a tool takes. */
interface Input {
  readonly type: "object";
  readonly properties: Readonly<Record<string, {readonly type: "string" | "integer"; readonly description: string}>>;
  readonly required?: readonly string[];
}

/** One question that an assistant may ask; it reads and never writes. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: Input;
  readonly run: (corpus: Corpus, given: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

const plan = {type: "string", description: "plan id, as `search` gives it: wulong-2021"} as const;
const indicator = {type: "string", description: "indicator id of the catalogue, as `search` gives it: market-entities"} as const;
const role = {type: "string", description: "achieved, baseline, interim, target or task"} as const;
const limit = {type: "integer", description: "most rows of each kind to give; 50 where it is left out"} as const;
const MOST = 50;
/** Characters around a quote. */
const CONTEXT = 80;

const words = (given: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const value = given[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") throw new Error(`corpus: ${name} is ${JSON.stringify(value)}; give text`);
  return value;
};
const needed = (given: Readonly<Record<string, unknown>>, name: string): string => {
  const value = words(given, name);
  if (value === undefined) throw new Error(`corpus: ${name} is missing; give it`);
  return value;
};
const whole = (given: Readonly<Record<string, unknown>>, name: string): number | undefined => {
  const value = given[name];
  if (value === undefined || value === null) return undefined;
  if (!Number.isInteger(value) || (value as number) < 0)
    throw new Error(`corpus: ${name} is ${JSON.stringify(value)}; give a whole number`);
  return value as number;
};

/** The first rows, and how many there are: an assistant must know that it has not seen all. */
function some<T, U>(list: readonly T[], given: Readonly<Record<string, unknown>>, of: (row: T) => U): {total: number; rows: U[]} {
  return {total: list.length, rows: list.slice(0, whole(given, "limit") ?? MOST).map(of)};
}

const filterOf = (given: Readonly<Record<string, unknown>>): Filter => ({
  plan: words(given, "plan"),
  indicator: words(given, "indicator"),
  role: words(given, "role") as Filter["role"],
});

const said = ({
  id,
  plan: of,
  start,
  end,
  quote,
  name,
  comparator,
  value,
  valueMax,
  unit,
  role: as,
  kind,
  period,
  indicator: to,
  flags,
}: Claim) => ({
  id,
  plan: of,
  span: {start, end, quote},
  name,
  comparator,
  value,
  valueMax,
  unit,
  role: as,
  kind,
  period,
  indicator: to,
  flags,
});

const search: Tool = {
  name: "search",
  description: "Find plans, indicators, claims and passages of the texts by Chinese or English words; begin here to learn ids.",
  inputSchema: {
    type: "object",
    properties: {query: {type: "string", description: "words, such as 食品抽检 or 武隆"}, limit},
    required: ["query"],
  },
  run: (corpus, given) => {
    const query = needed(given, "query").trim();
    const has = (text: string): boolean => text.toLowerCase().includes(query.toLowerCase());
    const claims = corpus.claims().filter((c) => has(c.name) || has(c.quote));
    const passages = corpus.plans().flatMap(({id}) => {
      const document = corpus.document(id);
      return (document?.clauses ?? [])
        .filter((c) => has(c.text))
        .map(({start, end, text}) => ({plan: id, span: {start, end, quote: text}}));
    });
    return {
      plans: corpus
        .plans()
        .filter((p) => [p.id, p.title, p.short, p.shortEn ?? ""].some(has))
        .map(({id, title, region, period}) => ({id, title, region, period})),
      indicators: some(corpus.findIndicators(query), given, ({id, zh, en, unit, scope}) => ({id, zh, en, unit, scope})),
      claims: some(claims, given, said),
      passages: some(passages, given, (p) => p),
    };
  },
};

const claims: Tool = {
  name: "claims",
  description: "Numbers as the plans state them, after review, each with the sentence that proves it.",
  inputSchema: {type: "object", properties: {plan, indicator, role, limit}},
  run: (corpus, given) => ({claims: some(corpus.claims(filterOf(given)), given, said)}),
};

const metrics: Tool = {
  name: "metrics",
  description:
    "Comparable values in the indicator's unit, with basis, bounds, flags and steps. A total is never compared raw between regions; take those per head.",
  inputSchema: {type: "object", properties: {plan, indicator, role, limit}},
  run: (corpus, given) => ({
    metrics: some(corpus.metrics(filterOf(given)), given, (m) => ({...m, span: spanOf(corpus, m.claim)})),
  }),
};

function spanOf(corpus: Corpus, claim: string): {start: number; end: number; quote: string} {
  const {start, end, quote} = corpus.claim(claim);
  return {start, end, quote};
}

const align: Tool = {
  name: "align",
  description:
    "Hold a lower plan against a higher one (the plan above it where none is named): verdicts with reasons and sentences, clauses, score.",
  inputSchema: {
    type: "object",
    properties: {
      lower: {type: "string", description: "plan id below"},
      higher: {type: "string", description: "plan id above; the parent where it is left out"},
      limit,
    },
    required: ["lower"],
  },
  run: (corpus, given) => {
    const lower = needed(given, "lower");
    const parent = words(given, "higher") ?? corpus.parentPlan(lower).plan?.id;
    if (parent === undefined) throw new Error(`corpus: no plan above "${lower}" is in the corpus; name one with higher`);
    const {indicators, clauses, summary, notices, noticesEn, reference, higher} = corpus.align(lower, parent);
    return {
      lower,
      higher,
      reference,
      notices,
      noticesEn,
      summary,
      indicators: some(indicators, given, (v) => v),
      clauses: some(clauses, given, ({start, end, quote, verdict, confidence, reason, matches}) => ({
        span: {start, end, quote},
        verdict,
        confidence,
        reason,
        nearest: matches[0] ?? null,
      })),
    };
  },
};

const audit: Tool = {
  name: "audit",
  description: "Inconsistencies inside one plan, gravest first, each with its places and the arithmetic.",
  inputSchema: {type: "object", properties: {plan, limit}, required: ["plan"]},
  run: (corpus, given) => ({findings: some(corpus.audit(needed(given, "plan")), given, (f) => f)}),
};

const quote: Tool = {
  name: "quote",
  description: "The characters behind a claim, or at a place of a plan's text, with what stands around them.",
  inputSchema: {
    type: "object",
    properties: {
      claim: {type: "string", description: "claim id; or give plan, start and end"},
      plan,
      start: {type: "integer", description: "UTF-16 offset into the plan's text"},
      end: {type: "integer", description: "its end, exclusive"},
    },
  },
  run: (corpus, given) => {
    const id = words(given, "claim");
    const claim = id === undefined ? null : corpus.claim(id);
    const of = claim?.plan ?? needed(given, "plan");
    const {title} = corpus.plan(of);
    const document = corpus.document(of);
    if (!document)
      return {plan: of, title, claim: claim && said(claim), span: null, note: "only reported targets are known; there is no text"};
    const start = claim?.start ?? whole(given, "start") ?? 0;
    const end = claim?.end ?? whole(given, "end") ?? start;
    const {text} = document;
    if (end <= start || end > text.length)
      throw new Error(`corpus: ${start}–${end} is no place of "${of}", whose text has ${text.length} characters; give start before end`);
    return {
      plan: of,
      title,
      claim: claim && said(claim),
      span: {start, end, quote: text.slice(start, end)},
      before: text.slice(Math.max(0, start - CONTEXT), start),
      after: text.slice(end, end + CONTEXT),
    };
  },
};

export const TOOLS: readonly Tool[] = [search, claims, metrics, align, audit, quote];

/** Runs a tool by its name. Throws in one line where there is none, or where it is given what it does not take. */
export function runTool(corpus: Corpus, name: string, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = TOOLS.map((t) => t.name);
  const tool = TOOLS.find((t) => t.name === name);
  if (!tool) throw new Error(`corpus: no tool "${name}"; ${meant(name, names)}`);
  const keys = Object.keys(tool.inputSchema.properties);
  const wrong = Object.keys(given).find((key) => !keys.includes(key));
  if (wrong !== undefined) throw new Error(`corpus: ${name} takes no "${wrong}"; ${meant(wrong, keys)}`);
  return tool.run(corpus, given);
}
