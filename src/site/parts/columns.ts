/** Many rows of one form as a list a field: what repeats stands together, and no field's name stands twice. */
export type Columns<Row> = {readonly [Name in keyof Row]-?: readonly Row[Name][]};

/** Rows as columns of the fields named. */
export function toColumns<Row extends object>(rows: readonly Row[], names: readonly (keyof Row & string)[]): Columns<Row> {
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])) as unknown as Columns<Row>;
}

/** The rows again. */
export function fromColumns<Row extends object>(columns: Columns<Row>): Row[] {
  const entries = Object.entries(columns) as [keyof Row & string, readonly Row[keyof Row][]][];
  return (entries[0]?.[1] ?? []).map((_, i) => Object.fromEntries(entries.map(([name, list]) => [name, list[i]])) as Row);
}
