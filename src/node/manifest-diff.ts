import type {Manifest} from "./manifest.js";

/** One published thing that moved between two builds. */
export interface Move {
  readonly what: "claim" | "metric" | "observation" | "verdict" | "finding";
  readonly id: string;
  /** Null for a new one. */
  readonly old: string | null;
  /** Null for one that is gone. */
  readonly now: string | null;
  /** What it rests on that is not the same: texts and reviews of its plans, tables, the code. Empty where nothing is: a fault of ours. */
  readonly why: readonly string[];
}

/** What moved between two builds, and what they rest on that is not the same. */
export interface ManifestChanges {
  /** `text of wulong-2021`, `table indicators`, `code`. */
  readonly inputs: readonly string[];
  readonly moves: readonly Move[];
}

type Facts = Readonly<Record<string, string>>;
const PARTS = [
  ["claims", "claim"],
  ["metrics", "metric"],
  ["observations", "observation"],
  ["verdicts", "verdict"],
  ["findings", "finding"],
] as const;

/**
 * Names everything that is not the same in two manifests, and nothing else.
 *
 * @example manifestChanges(manifestOf(createCorpus({...corpus.data, plans: []}), "1"), manifestOf(createCorpus({...corpus.data, plans: []}), "2")).inputs // ["code"]
 */
export function manifestChanges(old: Manifest, now: Manifest): ManifestChanges {
  const inputs = inputsThatDiffer(old, now);
  const moves = PARTS.flatMap(([part, what]) =>
    differing(old[part], now[part]).map((id): Move => ({
      what,
      id,
      old: old[part][id] ?? null,
      now: now[part][id] ?? null,
      why: why(id, inputs),
    })),
  );
  return {inputs, moves};
}

function inputsThatDiffer(old: Manifest, now: Manifest): string[] {
  const of = (part: "texts" | "reviews" | "plans" | "tables", name: string): string[] =>
    differing(old[part], now[part]).map((id) => `${name} ${id}`);
  const code = old.code === now.code ? [] : ["code"];
  return [...of("texts", "text of"), ...of("reviews", "review of"), ...of("plans", "plan.json of"), ...of("tables", "table"), ...code];
}

/** A thing is named for its plans: `wulong-2021@…`, `wulong-2021--sichuan-2021/…`, `wulong-2021/…`. */
function why(id: string, inputs: readonly string[]): string[] {
  const plans = id.split(/[@/#]/)[0]!.split("--");
  return inputs.filter((input) => !input.includes(" of ") || plans.includes(input.slice(input.indexOf(" of ") + 4)));
}

function differing(old: Facts, now: Facts): string[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((id) => old[id] !== now[id]).toSorted();
}
