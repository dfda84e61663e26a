import {InputError, type Effects, type ExitCode} from "./command.js";
import {homeOf} from "./open.js";
import {progressOn} from "./progress.js";
import {jobsOf, namedStore} from "./store.js";
import {textTable} from "./table.js";

/** Options of a command that can work on all plans of a store. */
export const batchOptions = {store: {type: "string"}, jobs: {type: "string"}} as const;

/** Audits all plans of a store and aligns each with the plan above it, then prints the counts that `sql` asks for. */
export async function judgeAll(
  command: string,
  positionals: readonly string[],
  values: {readonly store?: string; readonly jobs?: string},
  sql: string,
  effects: Effects,
): Promise<ExitCode> {
  if (positionals.length > 0) throw new InputError(`duibiao ${command}: it works on all plans of a store; leave ${positionals[0]} out`);
  const store = namedStore(values.store ?? "store", effects);
  const jobs = jobsOf(command, values.jobs);
  const {ask, judgeStore} = await import("../node/store/index.js");
  const {plans, pairs} = await judgeStore({store, data: homeOf(effects), jobs, progress: progressOn(effects, command)});
  effects.err(
    `${plans} plans audited, ${pairs} held against the plan above them; the verdicts, clauses and findings are tables of ${store}`,
  );
  const {columns, rows} = await ask(store, sql);
  const cells = rows.map((row) => columns.map((c) => String(row[c])));
  effects.out(textTable(columns, cells));
  return 0;
}
