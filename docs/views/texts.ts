/** What needs the texts of plans, asked for once a page: the whole alignment of two plans, the findings of one, who names a measure. */
import {compute} from "../components/compute.js";
import type {Alignment, Finding, MeasureMention, PlanRecord, Repairs} from "../lib/model/index.js";

const alignments = new Map<string, Promise<Alignment>>();
const repairs = new Map<string, Promise<Repairs>>();
const findings = new Map<string, Promise<readonly Finding[]>>();
const mentions = new Map<string, Promise<readonly MeasureMention[]>>();

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before) return before;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

/** With clauses and measures, for which both texts are read. */
export const fullAlignment = (lower: PlanRecord, higher: PlanRecord): Promise<Alignment> =>
  once(alignments, `${lower.plan.id}--${higher.plan.id}`, () => compute.align(lower.plan.id, higher.plan.id));

/** How plans of like places take up what the lower plan lacks. */
export const repairsFor = ({lower, higher}: Pick<Alignment, "lower" | "higher">): Promise<Repairs> =>
  once(repairs, `${lower}--${higher}`, () => compute.repairs(lower, higher));

/** As `duibiao audit` finds them. */
export const findingsOf = ({plan}: PlanRecord): Promise<readonly Finding[]> => once(findings, plan.id, () => compute.audit(plan.id));

/** The clauses of these plans that name a measure of the catalogue. */
export async function mentionsOf(records: readonly PlanRecord[]): Promise<readonly MeasureMention[]> {
  const ids = records.map((r) => r.plan.id);
  return once(mentions, ids.join(" "), () => compute.measures(...ids));
}
