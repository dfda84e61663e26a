/**
 * What pages fetch of a corpus: one index that all of them share, a few dozen bytes a plan, and parts that are named by what they hold
 * and fetched when a view asks for it. The same for five plans and for all of the country.
 */
import type {
  Claim,
  ClaimRole,
  Indicator,
  Measure,
  MeasureMention,
  Observation,
  PlanHead,
  PlanRecord,
  Population,
  Region,
  RegionLevel,
  ReviewerDecision,
} from "../../model/index.js";
import type {ResultRow, Told} from "../../answers/index.js";
import type {Tree} from "../tree.js";
import type {Columns} from "./columns.js";

/** A plan as all pages know it; its statements are a part of their own. */
export interface Entry {
  readonly plan: PlanHead;
  readonly statements: number;
  readonly targets: number;
  /** Decisions of curators on its reading. */
  readonly decisions: number;
  /** Whether a layout lies beside its text, which alone does not tell its tables. */
  readonly layout: boolean;
}

/** The same as it is written: a plan that is known from reports only is marked. */
export interface EntryRow extends Omit<PlanHead, "secondary"> {
  readonly secondary: boolean;
  readonly statements: number;
  readonly targets: number;
  readonly decisions: number;
  readonly layout: boolean;
}
export const ENTRY_FIELDS = [
  "id",
  "title",
  "short",
  "shortEn",
  "region",
  "kind",
  "period",
  "number",
  "issued",
  "secondary",
  "statements",
  "targets",
  "decisions",
  "layout",
] as const satisfies readonly (keyof EntryRow)[];

export const REGION_FIELDS = ["code", "name", "en", "level", "parent"] as const satisfies readonly (keyof Region)[];

/** Who speaks of an indicator: statements, plans, and which plans (by their place in the index) where they are few. */
export type Stating = readonly [claims: number, plans: number, where: readonly number[]];

/** What the statements of all plans come to. */
export interface Whole {
  readonly linked: number;
  readonly metrics: number;
  readonly origins: Readonly<Partial<Record<Claim["origin"], number>>>;
}

export interface IndexFile {
  /** Release and fingerprint of the data: two pages that show the same version show the same values. */
  readonly version: string;
  /** Folder of the parts that belong to this index. */
  readonly parts: string;
  readonly indicators: readonly Indicator[];
  readonly measures: readonly Measure[];
  readonly regions: Columns<Region>;
  readonly plans: Columns<EntryRow>;
  /** By indicator; one of which no plan speaks is absent. */
  readonly stating: Readonly<Record<string, Stating>>;
  /** Years that most values of an indicator are counted over, where it is more than one. */
  readonly lengths: Readonly<Record<string, number>>;
  readonly tree: Tree;
  readonly whole: Whole;
}

/** Statements of one plan, all of them or those that a view is about, with what makes them comparable. */
export interface PlanPart {
  readonly record: PlanRecord;
  /** Of its region and those above it. */
  readonly populations: readonly Population[];
  /** What was reported of its region. */
  readonly observations: readonly Observation[];
  /** What reviewers decided on it, as the corpus ships it. */
  readonly decisions: readonly ReviewerDecision[];
}

/** `foremost`: the plans of the nation and those of the others that say most: what a view over all plans shows one by one. */
export type Foremost = readonly PlanPart[];

/** `mentions/<plan>`: the clauses of its text that name a measure. */
export type Mentions = readonly MeasureMention[];

/** `indicators/<id>`: what the plans make of one indicator, and the statements of those that its page shows first. */
export interface IndicatorPart {
  /** Every plan that speaks of it, by its place in the index. */
  readonly where: readonly number[];
  /** Plans with a start or a goal. */
  readonly rows: number;
  /** Plans whose goal compares, but those above all others. */
  readonly compared: number;
  /** Goals that compare by level of the region, least first, and those above all others. */
  readonly goals: Readonly<Partial<Record<RegionLevel | "above", readonly number[]>>>;
  /** Whether some goal that compares is a bound. */
  readonly bounds: boolean;
  /** Where `plans` are not all, the provinces that all of them lie in: `indicators/<id>/<province>` is a list of such parts. Else none. */
  readonly provinces: readonly string[];
  readonly plans: readonly PlanPart[];
  /** Whatever was reported of it, with the residents there. */
  readonly observations: readonly Observation[];
  readonly populations: readonly Population[];
}

/** Exceeded, met, short, and for reference only. */
export type Judged = readonly [exceeds: number, meets: number, short: number, reference: number];

/** `verdicts`: what comes of the targets of the plans above, each plan held against the nearest that can be judged. */
export interface VerdictsPart {
  readonly judged: Judged;
  readonly indicators: Readonly<Record<string, Judged>>;
  /** The region below the nation whose plans can be judged in most places; null where no plan can. */
  readonly richest: string | null;
  /** The shortfalls, where they are few enough to be named: lower plan, higher plan, indicator. */
  readonly short: readonly (readonly [lower: string, higher: string, indicator: string])[];
}

/** `outcomes`: what the plans aimed at beside what was later reported, plans and indicators by their ids. */
export interface OutcomesPart extends Omit<Told<ResultRow>, "rows"> {
  readonly rows: readonly (Omit<ResultRow, "plan" | "indicator"> & {readonly plan: string; readonly indicator: string})[];
}

/** Of the plans of each level of government. */
export type ByLevel = Readonly<Partial<Record<RegionLevel, number>>>;

/** Roles of what a plan sets itself. */
export const GOALS: ReadonlySet<ClaimRole> = new Set(["target", "task", "interim"]);

/** `levels`: how many plans of each level say a thing, where there are too many to be shown one by one. */
export interface LevelsPart {
  readonly plans: ByLevel;
  /** Those with a text. */
  readonly texts: ByLevel;
  /** Plans with a target of an indicator. */
  readonly targets: Readonly<Record<string, ByLevel>>;
  /** Texts that name a measure. */
  readonly measures: Readonly<Record<string, ByLevel>>;
}

/** `package`: files of the data package that hold one province each; empty where a table is one file. */
export type PackagePart = readonly string[];

/** Plans that one view shows one by one. */
export const SHOWN = 24;
/** Names of an entity that a list has room for. */
export const NAMED = 40;

/** Those that say most, in the order given. */
export function foremost<T extends Pick<Entry, "statements">>(entries: readonly T[]): readonly T[] {
  if (entries.length <= SHOWN) return entries;
  const kept = new Set(entries.toSorted((a, b) => b.statements - a.statements).slice(0, SHOWN));
  return entries.filter((e) => kept.has(e));
}
