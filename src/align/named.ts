import type {InferOutput} from "valibot";
import type {Basis, PlanHead} from "../model/index.js";

/**
 * Whether a basis that a plan names 编制依据 is this plan: by its corpus id, by its document number, or by its title where not
 * both carry a number. Brackets, quotes and spaces do not matter, nor does the period behind a title.: 云府发[2022]4号
 * is 云府发〔2022〕4号.
 */
export function isNamed(basis: InferOutput<typeof Basis>, plan: PlanHead): boolean {
  if (basis.plan !== null) return basis.plan === plan.id;
  if (basis.number !== null && plan.number !== null) return bare(basis.number) === bare(plan.number);
  return titleOf(basis.title) === titleOf(plan.title);
}

const bare = (text: string): string => text.normalize("NFKC").replace(/[\s\p{P}\p{S}]/gu, "");

/** A title without the years in brackets behind it. */
const titleOf = (title: string): string => bare(title.normalize("NFKC").replace(/\(\d{4}[^()]*\)$/u, ""));
