/** What needs the texts of plans, asked for once a page: the whole alignment of two plans, the findings of one; and who names a measure. */
import {compute} from "../components/compute.js";
import type {Alignment, Finding, MeasureMention, Repairs} from "../lib/model/index.js";
import type {Mentions} from "../lib/site/parts/shapes.js";
import type {Contents, Entry} from "../components/site.js";

const alignments = new Map<string, Promise<Alignment>>();
const repairs = new Map<string, Promise<Repairs>>();
const findings = new Map<string, Promise<readonly Finding[]>>();

type Held = Pick<Entry, "plan">;

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before) return before;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

/** With clauses and measures, for which both texts are read. */
export const fullAlignment = (lower: Held, higher: Held): Promise<Alignment> =>
  once(alignments, `${lower.plan.id}--${higher.plan.id}`, () => compute.align(lower.plan.id, higher.plan.id));

/** How plans of like places take up what the lower plan lacks. */
export const repairsFor = ({lower, higher}: Pick<Alignment, "lower" | "higher">): Promise<Repairs> =>
  once(repairs, `${lower}--${higher}`, () => compute.repairs(lower, higher));

/** As `duibiao audit` finds them. */
export const findingsOf = ({plan}: Held): Promise<readonly Finding[]> => once(findings, plan.id, () => compute.audit(plan.id));

/** The clauses of these plans that name a measure of the catalogue. */
export async function mentionsOf(contents: Contents, plans: readonly Held[]): Promise<readonly MeasureMention[]> {
  const each = await Promise.all(plans.map(({plan}) => contents.part<Mentions>(`mentions/${plan.id}`)));
  return each.flat();
}
