import type {ClaimKind, ClaimRole, Frame} from "../model/index.js";
import type {Horizon} from "./context.js";
import type {Judge} from "./judge/index.js";
import type {TopicName} from "./named.js";
import type {TimeMark} from "./time.js";

/** Where a sentence stands. */
export interface Place {
  readonly tense: "review" | "commitment" | "context";
  /** In a section of goals. */
  readonly goals: boolean;
  readonly section: readonly string[];
  readonly where: string;
  /** Row name or heading that a bare number may lean on. */
  readonly heading: string;
  /** The years that the sentence speaks of. */
  readonly horizon: Horizon;
  /** The document's own years. */
  readonly own: Horizon;
  /** A heading or a sentence above names the years that the sentence speaks of. */
  readonly dated: boolean;
  /** What told tense and years: a heading, words of this or an earlier sentence, or nothing. */
  readonly told: Frame["told"];
  readonly judge: Judge;
  /** Fixed by a table's column or caption. */
  readonly period?: string;
  readonly role?: ClaimRole;
}

/** What goes over from one sentence to the next of a paragraph. */
export interface Carry {
  last: TopicName | null;
  /** What the sentence before spoke of last. */
  whole: TopicName | null;
  kind: ClaimKind | null;
  /** In what the list of one doing counts so far, without 万 and 亿. */
  readonly units: Set<string>;
  /** The number before is a task of the plan. */
  task: boolean;
  /** 其中 has begun to divide a task's total. */
  shares: boolean;
  /** Names so far in the sentence that hold no change. */
  subjects: string[];
  /** A sentence without numbers directly before (经营主体持续壮大。), or "". */
  said: string;
  mark: TimeMark | null;
  /** 到2030年,…。 at the start of a sentence of goals: the year of all goals below, until the next. */
  horizon: TimeMark | null;
  /** 截至2021年底,…。 at the start of a sentence that looks back: the year of what its paragraph tells from there on. */
  dated: TimeMark | null;
  /** 由2020年的8亿元增至20亿元: the year in which a pair of the paragraph starts; 0 where none is told. */
  started: number;
  /** 比2012年(下同): the year that all changes of the section are held against; 0 where none is told. */
  base: number;
}

/** Nothing handed on yet. */
export function emptyCarry(): Carry {
  return {
    last: null,
    whole: null,
    kind: null,
    units: new Set(),
    task: false,
    shares: false,
    subjects: [],
    said: "",
    mark: null,
    horizon: null,
    dated: null,
    started: 0,
    base: 0,
  };
}

/** Forgets what a sentence handed on. */
export function reset(carry: Carry): void {
  carry.whole = carry.last;
  carry.last = null;
  carry.kind = null;
  carry.units.clear();
  carry.task = false;
  carry.shares = false;
  carry.subjects = [];
  carry.said = "";
  carry.mark = null;
}
