/** What a store says of plans, as the corpus would say it of the same documents. */
import {group} from "d3-array";
import type {Claim, Indicator, Metric} from "../../model/index.js";
import {literal, type Ask} from "./query.js";

/** A comparable value with the statement it was read from, and what its plan is called in short. */
export interface Stated {
  readonly metric: Metric;
  readonly claim: Pick<Claim, "start" | "end" | "quote" | "where" | "name" | "number" | "numberStart" | "unit">;
  readonly short: string;
}

/** The catalogue that the statements of a store are linked to. */
export async function catalogueIn(ask: Ask): Promise<readonly Indicator[]> {
  return (await ask("select * from indicators")).rows as unknown as Indicator[];
}

type Named = readonly Pick<Indicator, "id">[];

/**
 * The rows of a table that speak of some indicators, in all plans or in one, in the order of the store. One is written out, so that
 * no other part of a file is read; several not as `in`, which becomes a join, and a join keeps no order.
 */
function about(table: string, indicators: Named, plan: string | undefined): string {
  const names = indicators.map(({id}) => literal(id));
  const named = names.length === 1 ? `indicator = ${names[0]}` : `list_contains([${names.join(", ")}], indicator)`;
  return `(from ${table} where ${named}${plan === undefined ? "" : ` and plan = ${literal(plan)}`})`;
}

/** Rows as JSON, for lists and records are slow to take out of an answer one by one; a scan of one table gives them in its order. */
async function recordsOf<T>(ask: Ask, rows: string): Promise<T[]> {
  const answer = await ask(`select to_json(r)::varchar as record from (${rows}) r`);
  return answer.rows.map(({record}) => JSON.parse(record as string) as T);
}

const STATEMENT = 'id, start, "end", quote, "where", name, number, "numberStart", unit';

/** Comparable values of some indicators, one after another, in all plans or in one, in the order of the store. */
export async function metricsIn(ask: Ask, indicators: Named, plan?: string): Promise<Stated[]> {
  const metrics = await recordsOf<Metric>(ask, `select * exclude (headline, rank) from ${about("metrics", indicators, plan)}`);
  const claims = await recordsOf<Stated["claim"] & {id: string}>(ask, `select ${STATEMENT} from ${about("claims", indicators, plan)}`);
  const plans = await recordsOf<{id: string; short: string}>(ask, "select id, short from plans");
  const claimOf = new Map(claims.map(({id, ...claim}) => [id, claim]));
  const shortOf = new Map(plans.map(({id, short}) => [id, short]));
  const byIndicator = group(metrics, (m) => m.indicator);
  return indicators
    .flatMap(({id}) => byIndicator.get(id) ?? [])
    .map((metric) => ({metric, claim: claimOf.get(metric.claim)!, short: shortOf.get(metric.plan)!}));
}

/** Statements of these indicators that were not made comparable: how many. */
export async function refusedIn(ask: Ask, indicators: Named, plan?: string): Promise<number> {
  const {rows} = await ask(`
    select count(*)::int as n from ${about("claims", indicators, plan)} c
    where id not in (select claim from ${about("metrics", indicators, plan)})`);
  return Number(rows[0]!["n"]);
}
