import type {Claim, Excerpt} from "../model/index.js";

/** How a target differs in the newer text; one target may differ in several ways. */
export type TargetChangeKind =
  | "raised" // 数值提高
  | "lowered" // 数值降低
  | "bound weakened" // 以上 dropped, 达到 made 左右
  | "bound strengthened"
  | "bound turned" // 不低于 made 不超过
  | "nature weakened" // 约束性 made 预期性
  | "nature strengthened"
  | "commitment weakened" // 确保 made 力争
  | "commitment strengthened"
  | "horizon later" // 2025 made 2027
  | "horizon earlier"
  | "unit changed"
  | "dropped"
  | "new"
  | "old only" // the newer is known by its targets alone: whether its text drops this one nobody can tell
  | "new only";

/** A target that differs between two texts, or stands in one of them only. */
export interface TargetChange {
  /** Never empty. */
  readonly kinds: readonly TargetChangeKind[];
  /** As the newer text states it, or the older where it is gone. */
  readonly name: string;
  /** Catalogue id; null where the catalogue has none. */
  readonly indicator: string | null;
  /** Whether the newer asks more or less than the older; null where more and less is not told. */
  readonly effect: "stricter" | "looser" | null;
  readonly old: Claim | null;
  readonly new: Claim | null;
}

export type ClauseChangeKind =
  | "reworded" // 改写，意思相近
  | "weakened" // 全面推行 made 探索
  | "strengthened"
  | "split" // one sentence made two, or two made one
  | "dropped"
  | "new";

/** A stretch of words that one text has and the other has not. */
export interface Hunk {
  readonly out: string;
  readonly in: string;
}

/** A sentence that changed: both forms, and the words between them. */
export interface ClauseChange {
  readonly kind: ClauseChangeKind;
  readonly old: Excerpt | null;
  readonly new: Excerpt | null;
  /** 0–1 for a pair, else 0. */
  readonly likeness: number;
  readonly hunks: readonly Hunk[];
}

/** What a newer version of a plan, or the next plan, does to an older one. */
export interface PlanChanges {
  readonly old: string;
  readonly new: string;
  readonly targets: readonly TargetChange[];
  readonly clauses: readonly ClauseChange[];
  readonly summary: {
    /** How many targets and clauses of the older text stand unchanged. */
    readonly targetsKept: number;
    readonly clausesKept: number;
    readonly targets: Readonly<Partial<Record<TargetChangeKind, number>>>;
    readonly clauses: Readonly<Partial<Record<ClauseChangeKind, number>>>;
  };
}
