/** Verdicts and findings of a store as tables. */
import type {Judged as JudgedPair} from "../../corpus/tables/index.js";
import type {Finding} from "../../model/index.js";
import type {ExportTable} from "../export/table.js";
import {exportTables} from "../export/tables.js";
import {JUDGED} from "./names.js";

/** What was judged of one plan: itself, and against the plan above it. */
export interface Judged {
  readonly plan: string;
  readonly alignment: JudgedPair | null;
  readonly findings: readonly Finding[];
}

/** Tables of judgements, in the order in which plans are given. */
export function judgementTables(judged: readonly Judged[]): ExportTable[] {
  const alignments = judged.flatMap(({alignment}) => alignment ?? []);
  const findings = judged.flatMap(({plan, findings: found}) => found.map((finding) => ({plan, finding})));
  return exportTables({...NOTHING, alignments, findings}, JUDGED);
}

const NOTHING = {
  data: {regions: [], populations: [], indicators: [], measures: [], words: {} as never, observations: [], plans: []},
  metrics: [],
  mentions: [],
};
