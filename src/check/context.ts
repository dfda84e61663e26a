import {bisectRight} from "d3-array";
import type {Document, PlanHead, Region} from "../model/index.js";

/** Which plans a stretch of the draft speaks of. */
export interface Subject {
  /** Corpus plans that the words may mean; null where nothing names a place or a plan. */
  readonly plans: readonly PlanHead[] | null;
  /** A place was named of which the corpus has no plan. */
  readonly unknown: string | null;
}

interface Mention<P extends PlanHead> {
  readonly at: number;
  readonly plans: readonly P[];
  readonly place: string;
}

const SUFFIX = /(?:特别行政区|自治[区州县]|[省市区县])$/;
/** 我省, 全省, 该市: whatever was named last. */
const NATION = /(?:全国|国家层面|我国)/g;

/**
 * Tells of any place in a draft which plan it speaks of: the one whose title or region was named last, in the same sentence or before.
 * A plan's title is surer than its region.
 */
export function subjectsOf(
  document: Pick<Document, "text">,
  plans: readonly PlanHead[],
  regions: readonly Region[],
): (at: number) => Subject {
  const mentions = mentionsIn(document.text, plans, regions).sort((a, b) => a.at - b.at);
  const starts = mentions.map((m) => m.at);
  return (at) => {
    const last = mentions[bisectRight(starts, at) - 1];
    if (last === undefined) return {plans: null, unknown: null};
    return last.plans.length > 0 ? {plans: last.plans, unknown: null} : {plans: null, unknown: last.place};
  };
}

const mentionsIn = <P extends PlanHead>(text: string, plans: readonly P[], regions: readonly Region[]): Mention<P>[] => [
  ...titles(text, plans),
  ...places(text, plans, regions),
];

/** Every plan that a draft speaks of somewhere, by its title or its region: of many plans, those that its figures are held against. */
export const plansNamed = <P extends PlanHead>(text: string, plans: readonly P[], regions: readonly Region[]): P[] => [
  ...new Set(mentionsIn(text, plans, regions).flatMap((m) => m.plans)),
];

function titles<P extends PlanHead>(text: string, plans: readonly P[]): Mention<P>[] {
  return [...text.matchAll(/《([^《》\n]{4,80})》/g)].flatMap((m): Mention<P>[] => {
    const named = plans.filter((p) => bare(p.title).includes(bare(m[1]!)) || bare(m[1]!).includes(bare(p.title)));
    return named.length > 0 ? [{at: m.index, plans: named, place: m[1]!}] : [];
  });
}

const bare = (title: string): string => title.replace(/[\s\p{P}\p{S}]/gu, "");

function places<P extends PlanHead>(text: string, plans: readonly P[], regions: readonly Region[]): Mention<P>[] {
  const own = new Set(plans.map((p) => p.region));
  const known = regions.filter((r) => own.has(r.code) && r.parent !== null);
  const others = regions.filter((r) => !own.has(r.code) && r.parent !== null && r.level !== "county");
  const find = (region: Region, name: string, found: readonly P[]): Mention<P>[] =>
    [...text.matchAll(new RegExp(name, "g"))].map((m) => ({at: m.index, plans: found, place: region.name}));
  const short = (r: Region): string => (r.name.replace(SUFFIX, "").length >= 2 ? r.name.replace(SUFFIX, "") : r.name);
  return [
    ...known.flatMap((r) =>
      find(
        r,
        short(r),
        plans.filter((p) => p.region === r.code),
      ),
    ),
    ...others.flatMap((r) => find(r, r.name, [])),
    ...[...text.matchAll(NATION)].map((m) => ({at: m.index, plans: plans.filter((p) => p.region === "000000"), place: m[0]})),
  ];
}
