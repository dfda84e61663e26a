import {from, type ColumnTable} from "arquero";
import type {Claim, Metric} from "../model/index.js";
import type {Corpus} from "./corpus.js";
import {Datum} from "./datum.js";

/** What a column holds: its name in both languages and, where it holds numbers of one unit, the unit. */
export interface Column {
  readonly zh: string;
  readonly en: string;
  /** "" for text; "row" where each row states its own in column `unit`. */
  readonly unit: string;
}

/** A name in the corpus as a table, and what its columns mean. */
export type TableName = "plans" | "regions" | "indicators" | "measures" | "claims" | "metrics" | "values" | "observations" | "populations";
export type Tables = {readonly [name in TableName]: ColumnTable};

/**
 * The corpus as Arquero tables, each made when first asked for. A row of numbers carries its own unit, basis, flags and the ids of
 * its claim and plan as columns, so that they survive filter, derive and join; lists are joined with " | ". Table `values` holds whole `Datum` cells, which a
 * pivot keeps too.
 */
export function tablesOf(corpus: Corpus): Tables {
  const {data} = corpus;
  const claims = (): readonly Claim[] => corpus.claims();
  const metrics = (): readonly Metric[] => corpus.metrics();
  const made = new Map<TableName, ColumnTable>();
  const rows: {readonly [name in TableName]: () => readonly object[]} = {
    plans: () =>
      data.plans.map(({plan: {period, basis, remarks, secondary, ...plan}}) => ({
        ...plan,
        from: period[0],
        to: period[1],
        basis: joined(basis.map((b) => b.title)),
        remarks: joined(remarks),
        secondary: secondary !== undefined,
      })),
    regions: () => data.regions,
    indicators: () =>
      data.indicators.map(({perHead, aliases, related, ...indicator}) => ({
        ...indicator,
        perHead: perHead?.unit ?? null,
        aliases: joined(aliases),
        related: joined(related.map((r) => r.indicator)),
      })),
    measures: () => data.measures.map(({id, zh, en, domain}) => ({id, zh, en, domain})),
    claims: () =>
      claims().map(({section, flags, alternatives, ...claim}) => ({
        ...claim,
        section: joined(section),
        flags: joined(flags),
        alternatives: joined(alternatives.map((a) => a.indicator)),
      })),
    metrics: () =>
      metrics().map(({denominator, steps, flags, ...metric}) => ({
        ...metric,
        denominator:
          denominator === null ? null : `${denominator.persons} 人，${denominator.year}，${denominator.basis}，${denominator.source}`,
        steps: joined(steps.map((s) => s.formula)),
        flags: joined(flags),
      })),
    values: () => {
      const byId = new Map(claims().map((c) => [c.id, c]));
      return metrics().map((m) => ({
        plan: m.plan,
        region: m.region,
        indicator: m.indicator,
        role: m.role,
        year: m.year,
        basis: m.basis,
        datum: new Datum(m, byId.get(m.claim)!),
      }));
    },
    observations: () => data.observations,
    populations: () => data.populations,
  };
  const tables = {} as Record<TableName, ColumnTable>;
  for (const name of Object.keys(rows) as TableName[])
    Object.defineProperty(tables, name, {
      enumerable: true,
      get: () => {
        if (!made.has(name)) made.set(name, from([...rows[name]()]));
        return made.get(name)!;
      },
    });
  return tables;
}

function joined(list: readonly string[]): string {
  return list.join(" | ");
}

export {columns} from "./columns.js";
export {Datum} from "./datum.js";
