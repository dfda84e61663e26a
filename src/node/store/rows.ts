/** Tables of a store: the export's own, so that a query reads the same over a corpus and over a store. */
import type {CorpusData} from "../../model/index.js";
import type {ExportTable} from "../export/table.js";
import {exportTables} from "../export/tables.js";
import {PARTED} from "./names.js";
import {recordOf, type Reference, type Shard} from "./shard.js";

/** The tables of some documents; `reference` gives the divisions they name. */
export function tablesOf(shards: readonly Shard[], reference: Reference): ExportTable[] {
  const data: CorpusData = {...reference, observations: [], plans: shards.map(recordOf)};
  return exportTables({data, metrics: shards.flatMap((s) => s.metrics), mentions: shards.flatMap((s) => s.mentions)}, PARTED);
}
