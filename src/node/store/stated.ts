/** What a store says of plans, as the corpus would say it of the same documents. */
import {groupBy} from "../../model/group.js";
import type {Claim, Indicator, Metric} from "../../model/index.js";
import {ask} from "./query.js";

/** A comparable value with the statement it was read from, and what its plan is called in short. */
export interface Stated {
  readonly metric: Metric;
  readonly claim: Pick<Claim, "start" | "end" | "quote" | "where" | "name" | "number" | "numberStart" | "unit">;
  readonly short: string;
}

/** The catalogue that the statements of a store are linked to. */
export async function catalogueIn(store: string): Promise<readonly Indicator[]> {
  return (await ask(store, "select * from indicators")).rows as unknown as Indicator[];
}

const namesOf = (indicators: readonly Pick<Indicator, "id">[]): string => indicators.map((i) => i.id).join(" ");

const METRICS = `
  select m as metric, p.short, {
    'start': c.start, 'end': c."end", 'quote': c.quote, 'where': c."where", 'name': c.name, 'number': c.number,
    'numberStart': c."numberStart", 'unit': c.unit } as claim
  from (
    select * exclude (headline, rank), row_number() over () as place from metrics
    where list_contains(string_split($indicators, ' '), indicator) and ($plan = '' or plan = $plan)
  ) m join claims c on c.id = m.claim join plans p on p.id = m.plan
  order by m.place`;

/** Comparable values of some indicators, one after another, in all plans or in one, in the order of the store. */
export async function metricsIn(store: string, indicators: readonly Pick<Indicator, "id">[], plan = ""): Promise<Stated[]> {
  const {rows} = await ask(store, METRICS, {indicators: namesOf(indicators), plan});
  const stated = (rows as unknown as readonly Stated[]).map(({metric, claim, short}) => {
    const {place: _, ...plain} = metric as Metric & {readonly place: unknown};
    return {metric: plain, claim, short};
  });
  const byIndicator = groupBy(stated, (s) => s.metric.indicator);
  return indicators.flatMap(({id}) => byIndicator.get(id) ?? []);
}

/** Statements of these indicators that were not made comparable: how many. */
export async function refusedIn(store: string, indicators: readonly Pick<Indicator, "id">[], plan = ""): Promise<number> {
  const {rows} = await ask(
    store,
    `select count(*)::int as n from claims c where list_contains(string_split($indicators, ' '), indicator)
       and ($plan = '' or plan = $plan) and c.id not in (select claim from metrics)`,
    {indicators: namesOf(indicators), plan},
  );
  return Number(rows[0]!["n"]);
}
