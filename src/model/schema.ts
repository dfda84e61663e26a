import * as v from "valibot";

/**
 * The form of the files under `data/`; it counts up when a file of the new form would be misread by the code of the old one. A file that
 * does not state one is of the first.
 */
export const SCHEMA = 1;

/** `"schema": 1` in a file; one from a newer version is refused before anything else of it is read. */
export const Schema = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SCHEMA)));

/**
 * The form that a parsed file states; null where it states none.
 *
 * @example schemaOf({schema: 1}) // 1
 */
export function schemaOf(data: unknown): number | null {
  const stated = typeof data === "object" && data !== null && "schema" in data ? data.schema : null;
  return typeof stated === "number" ? stated : null;
}

/** A day of the calendar: 2021-02-30 is none. */
export const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "a date as YYYY-MM-DD"), v.check(isDay, "a day of the calendar"));

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
