/** One rule of the judge; what it gives holds where no rule before it speaks. */
export interface Rule<S, V> {
  /** `kind/every-year`: what it decides and its own name. */
  readonly id: string;
  readonly when: (statement: S) => boolean;
  readonly gives: V;
  /** Ids of rules that it must come before, because both may speak and this one is nearer the words. */
  readonly before?: readonly string[];
  readonly because: string;
  /** `place|sentence` with the number in 〔〕: there this rule decides. */
  readonly example: string;
  /** The like, where it must not speak. */
  readonly counterexample: string;
}

/** A verdict and the rule that gave it. */
export interface Verdict<V> {
  readonly value: V;
  readonly by: string;
}

/** The first rule that speaks; null if none does. */
export function firstOf<S, V>(rules: readonly Rule<S, V>[], statement: S): Verdict<V> | null {
  const rule = rules.find((one) => one.when(statement));
  return rule ? {value: rule.gives, by: rule.id} : null;
}

/**
 * The rules in an order that keeps every `before`; rules that say nothing of each other stay as declared.
 * Throws on a cycle, on an id used twice and on a `before` that names no rule.
 */
export function ordered<S, V>(rules: readonly Rule<S, V>[]): Rule<S, V>[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  if (byId.size < rules.length) throw new Error(`ordered: two rules of ${rules[0]!.id.split("/")[0]!} share an id; rename one`);
  const waits = new Map<string, Set<string>>(rules.map((rule) => [rule.id, new Set()]));
  for (const rule of rules) {
    for (const id of rule.before ?? []) {
      const later = waits.get(id);
      if (!later) throw new Error(`ordered: ${rule.id} comes before ${id}, which is no rule; correct its before`);
      later.add(rule.id);
    }
  }
  const out: Rule<S, V>[] = [];
  while (out.length < rules.length) {
    const next = rules.find((rule) => waits.get(rule.id)?.size === 0);
    if (!next) throw new Error(`ordered: ${[...waits.keys()].join(", ")} wait for each other; drop one before`);
    out.push(next);
    waits.delete(next.id);
    for (const left of waits.values()) left.delete(next.id);
  }
  return out;
}
