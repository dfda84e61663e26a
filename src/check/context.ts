import type {Document, Plan, Region} from "../model/index.js";
import {firstFrom} from "../model/sorted.js";

/** Which plans a stretch of the draft speaks of. */
export interface Subject {
  /** Corpus plans that the words may mean; null where nothing names a place or a plan. */
  readonly plans: readonly Plan[] | null;
  /** A place was named of which the corpus has no plan. */
  readonly unknown: string | null;
}

interface Mention {
  readonly at: number;
  readonly plans: readonly Plan[];
  readonly place: string;
}

const SUFFIX = /(?:特别行政区|自治[区州县]|[省市区县])$/;
/** 我省, 全省, 该市: whatever was named last. */
const NATION = /(?:全国|国家层面|我国)/g;

/**
 * Tells of any place in a draft which plan it speaks of: the one whose title or region was named last, in the same sentence or before.
 * A plan's title is surer than its region.
 */
export function subjectsOf(document: Pick<Document, "text">, plans: readonly Plan[], regions: readonly Region[]): (at: number) => Subject {
  const mentions = [...titles(document.text, plans), ...places(document.text, plans, regions)].sort((a, b) => a.at - b.at);
  const starts = mentions.map((m) => m.at);
  return (at) => {
    const last = mentions[firstFrom(starts, at + 1) - 1];
    if (last === undefined) return {plans: null, unknown: null};
    return last.plans.length > 0 ? {plans: last.plans, unknown: null} : {plans: null, unknown: last.place};
  };
}

function titles(text: string, plans: readonly Plan[]): Mention[] {
  return [...text.matchAll(/《([^《》\n]{4,80})》/g)].flatMap((m): Mention[] => {
    const named = plans.filter((p) => bare(p.title).includes(bare(m[1]!)) || bare(m[1]!).includes(bare(p.title)));
    return named.length > 0 ? [{at: m.index, plans: named, place: m[1]!}] : [];
  });
}

const bare = (title: string): string => title.replace(/[\s\p{P}\p{S}]/gu, "");

function places(text: string, plans: readonly Plan[], regions: readonly Region[]): Mention[] {
  const own = new Set(plans.map((p) => p.region));
  const known = regions.filter((r) => own.has(r.code) && r.parent !== null);
  const others = regions.filter((r) => !own.has(r.code) && r.parent !== null && r.level !== "county");
  const find = (region: Region, name: string, found: readonly Plan[]): Mention[] =>
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
