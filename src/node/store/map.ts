/** What a CSV says of the documents of a folder: `file,region,period,kind,title,issued`, a line a document; empty fields are read from the text. */
import * as v from "valibot";
import type {Given} from "../../intake/index.js";
import {IsoDate, PlanKind} from "../../model/index.js";
import {readCsv} from "../csv-file.js";
import {CorpusError} from "../faults.js";

const empty = v.pipe(
  v.literal(""),
  v.transform(() => undefined),
);
const Years = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{4})?$/, "a year or two, such as 2021-2025"),
  v.transform((years): [number, number] => {
    const [from, to] = years.split("-").map(Number);
    return [from!, to ?? from!];
  }),
);
const Row = v.object({
  file: v.pipe(v.string(), v.minLength(1)),
  region: v.optional(v.union([empty, v.pipe(v.string(), v.regex(/^\d{6}$/, "six digits of GB/T 2260"))])),
  period: v.optional(v.union([empty, Years])),
  kind: v.optional(v.union([empty, PlanKind])),
  title: v.optional(v.union([empty, v.string()])),
  issued: v.optional(v.union([empty, IsoDate])),
});

/** What is said of each file; throws `CorpusError` with a line for each fault. */
export function readMap(text: string, name: string): Map<string, Given> {
  const {rows, faults} = readCsv(text, name, Row, {});
  if (faults.length > 0) throw new CorpusError(faults);
  return new Map(
    rows.map(({value: {file, ...given}}) => [file, Object.fromEntries(Object.entries(given).filter(([, x]) => x !== undefined))]),
  );
}
