/** What needs the texts of plans, asked for again and again: the whole alignment of two plans, the findings of one; and who names a measure. */
import {atHand} from "../components/at-hand.js";
import {compute} from "../components/compute.js";
import type {Alignment, Finding, MeasureMention, Repairs} from "../lib/model/index.js";
import type {Mentions} from "../lib/site/parts/shapes.js";
import type {Contents, Entry} from "../components/site.js";

/** Answers of each kind that a page asks for again and again. */
const MOST = 12;

const alignments = atHand<Alignment>(MOST);
const repairs = atHand<Repairs>(MOST);
const findings = atHand<readonly Finding[]>(MOST);

type Held = Pick<Entry, "plan">;

/** With clauses and measures, for which both texts are read. */
export const fullAlignment = (lower: Held, higher: Held): Promise<Alignment> =>
  alignments(`${lower.plan.id}--${higher.plan.id}`, () => compute.align(lower.plan.id, higher.plan.id));

/** How plans of like places take up what the lower plan lacks. */
export const repairsFor = ({lower, higher}: Pick<Alignment, "lower" | "higher">): Promise<Repairs> =>
  repairs(`${lower}--${higher}`, () => compute.repairs(lower, higher));

/** As `duibiao audit` finds them. */
export const findingsOf = ({plan}: Held): Promise<readonly Finding[]> => findings(plan.id, () => compute.audit(plan.id));

/** The clauses of these plans that name a measure of the catalogue. */
export async function mentionsOf(contents: Contents, plans: readonly Held[]): Promise<readonly MeasureMention[]> {
  const each = await Promise.all(plans.map(({plan}) => contents.part<Mentions>(`mentions/${plan.id}`)));
  return each.flat();
}
