import {sum} from "d3-array";

/** A higher plan's total at both ends. */
export interface ParentTotal {
  readonly baseline: number;
  readonly target: number;
  /** Head count behind both; needed for "convergence". */
  readonly persons?: number;
}

/** A region below, with what it starts from, in the parent's unit. */
export interface Child {
  readonly key: string;
  /** Null is missing: the child gets no share, and the answer says so. */
  readonly baseline: number | null;
  readonly persons?: number;
}

/** equal-rate 同速, share-preserving 保持份额, convergence 趋同. */
export type Allocation = "equal-rate" | "share-preserving" | "convergence";

/** What a child would have to carry, in the parent's unit. */
export interface Share {
  readonly key: string;
  /** Null with `reason`. */
  readonly target: number | null;
  readonly reason: string;
}

/**
 * What each child would have to carry of a parent's total target, under a stated rule.
 *
 *     equal-rate        target_i = baseline_i × parent target ÷ parent baseline
 *     share-preserving  target_i = parent target × baseline_i ÷ Σ baseline   (the children together carry the whole target)
 *     convergence       target_i = (1 − λ) × equal-rate_i + λ × parent target × persons_i ÷ parent persons
 *
 * Equal rate and preserved shares agree where the children add up to the parent. λ is `toward`, 0–1: at 1 all end with the same
 * value per head. Effort-sharing rules of this kind: den Elzen and Lucas 2005, Environmental Modeling and Assessment 10 (grandfathering;
 * contraction and convergence). Throws when the parent's baseline is not positive.
 *
 * @example allocate({baseline: 100, target: 150}, [{key: "a", baseline: 20}], "equal-rate") // [{key: "a", target: 30, reason: ""}]
 */
export function allocate(parent: ParentTotal, children: readonly Child[], rule: Allocation, toward = 0.5): Share[] {
  if (!(parent.baseline > 0)) throw new Error(`allocate: the parent's baseline is ${parent.baseline}; a rule needs a positive one`);
  if (!(toward >= 0 && toward <= 1)) throw new Error(`allocate: toward is ${toward}; pass a share from 0 to 1`);
  const total = sum(children, (c) => c.baseline);
  return children.map((child) => {
    const target = targetOf(parent, child, rule, total, toward);
    return {key: child.key, target, reason: target === null ? reasonOf(child) : ""};
  });
}

function targetOf(parent: ParentTotal, child: Child, rule: Allocation, total: number, toward: number): number | null {
  if (child.baseline === null) return null;
  const equalRate = (child.baseline * parent.target) / parent.baseline;
  switch (rule) {
    case "equal-rate":
      return equalRate;
    case "share-preserving":
      return total > 0 ? (parent.target * child.baseline) / total : null;
    case "convergence":
      if (!child.persons || !parent.persons) return null;
      return (1 - toward) * equalRate + (toward * parent.target * child.persons) / parent.persons;
  }
}

const reasonOf = (child: Child): string => (child.baseline === null ? "baseline missing" : "population or children's total missing");
