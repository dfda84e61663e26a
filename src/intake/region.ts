import {HEAD_OFFICES, SPEAKERS, STATE, STATE_OFFICES} from "../lexicon/papers.js";
import {pattern} from "../lexicon/pattern.js";
import {words} from "../lexicon/words.js";
import type {Document, Region} from "../model/index.js";
import {Gazetteer, shortName, type Named} from "./names.js";

/** The region whose document it is, and how that was told; `region` is null where nothing tells it, or several would do. */
export interface RegionProposal {
  readonly region: Region | null;
  readonly how: "title" | "issuer" | "name" | "mentions" | "nothing";
  /** The regions of one name among which nothing decides. */
  readonly among: readonly Region[];
}

const HEAD = 3000;
/** Whose documents are the nation's, at the head of their titles or, as one who speaks, of a line. */
const NATION = words("中华人民共和国 中共中央 国务院 全国 中国 国家");
const NATION_SPEAKS = words("国务院 中共中央 全国人大 全国人民代表大会");
/** 国家药监局, 市场监管总局, 海关总署. */
const NATIONAL_OFFICE = pattern`^(?:${STATE}\S{1,8}${STATE_OFFICES}|\S{2,8}${HEAD_OFFICES})`;
/** The name of a period before that of a document: “十四五”国家应急体系规划. */
const OF_A_PERIOD = /^“[^”]{2,6}”/;
/** 武隆区人民政府, 四川省市场监督管理局: who speaks behind the name of a place. */
const SPEAKER = pattern`^[^\s,，。;；、:：]{0,14}?${SPEAKERS}`;
/** A region must be named so often, so much oftener than the next, and oftener than the country, to be told by mentions alone. */
const OFTEN = 3;
const CLEARLY = 2;

/** Reads whose document it is: from its title, then who issued it, then the file's name, then the places it names most. */
export function proposeRegion(document: Pick<Document, "title" | "text">, fileName: string, regions: readonly Region[]): RegionProposal {
  const full = new Gazetteer(regions, "full");
  const short = new Gazetteer(regions, "short");
  const {title, text} = document;
  const nation = regions.find((r) => r.parent === null) ?? null;
  const settled = (found: readonly Named[], how: RegionProposal["how"]): RegionProposal | null =>
    lifted(settle(chosen(found, full), text, full, how), title, full);
  if (nation && NATION.starts(title.replace(OF_A_PERIOD, "")) && chosen(full.find(title), full).length === 0)
    return {region: nation, how: "title", among: []};
  const head = text.slice(0, HEAD);
  const speaking = speakers(full.find(head), text);
  return (
    settled(full.find(title), "title") ??
    settled(short.find(title), "title") ??
    (nation && speaksForNation(head, title, speaking[0]?.start) ? {region: nation, how: "issuer" as const, among: []} : null) ??
    settled(speaking, "issuer") ??
    settled(short.find(fileName), "name") ??
    lifted(byMentions(short.find(text).filter(isPlain), text, full), title, full) ?? {region: null, how: "nothing", among: []}
  );
}

/** Whether the nation speaks in the first lines of a text, before any place does at `other`. */
function speaksForNation(head: string, title: string, other = Infinity): boolean {
  if (head.includes("代表国务院") || isNationalNews(head, title)) return true;
  const line = head.split("\n").find((words) => NATION_SPEAKS.starts(words.trimStart()) || NATIONAL_OFFICE.test(words.trimStart()));
  return line !== undefined && head.indexOf(line) < other;
}

/** 近日，中共中央、国务院印发了《…》: the news that goes before the text. */
function isNationalNews(head: string, title: string): boolean {
  const named = title === "" ? -1 : head.indexOf(`印发了《${title}`);
  return named >= 0 && NATION_SPEAKS.in(head.slice(Math.max(0, named - NEWS), named));
}
/** Characters in which the news says who issued. */
const NEWS = 16;

const OF_PROVINCE = words("全省 年省");

/** 全省 in a title: the document is the province's, whichever of its places was named. */
function lifted(found: RegionProposal | null, title: string, gazetteer: Gazetteer): RegionProposal | null {
  if (!found?.region || !OF_PROVINCE.in(title)) return found;
  return {...found, region: [found.region, ...gazetteer.above(found.region)].find((r) => r.level === "province") ?? found.region};
}

/** The first place named, and what lies in it and is named right behind: 重庆市武隆区. */
function chosen(found: readonly Named[], gazetteer: Gazetteer): Named[] {
  const first = found.filter((n) => n.start === found[0]?.start);
  const next = found.filter((n) => first.some((f) => n.start === f.end && gazetteer.above(n.region).includes(f.region)));
  return next.length > 0 ? chosen([...next, ...found.filter((n) => n.start > next[0]!.start)], gazetteer) : first;
}

/** Of several regions of one name, the one whose regions above the text names. */
function settle(same: readonly Named[], text: string, gazetteer: Gazetteer, how: RegionProposal["how"]): RegionProposal | null {
  if (same.length === 0) return null;
  const all = same.map((n) => n.region);
  if (all.length === 1) return {region: all[0]!, how, among: []};
  const named = (r: Region): number =>
    gazetteer
      .above(r)
      .filter((a) => a.parent !== null)
      .reduce((sum, a) => sum + times(text, shortName(a.name)), 0);
  const [best, next] = all.map((region) => ({region, n: named(region)})).sort((a, b) => b.n - a.n) as [Scored, Scored];
  return best.n > next.n ? {region: best.region, how, among: []} : {region: null, how: "nothing", among: all};
}

interface Scored {
  readonly region: Region;
  readonly n: number;
}

const times = (text: string, word: string): number => text.split(word).length - 1;

const speakers = (found: readonly Named[], text: string): Named[] => found.filter((n) => SPEAKER.test(text.slice(n.end, n.end + 24)));

/** Names of counties without 区 or 县 are everyday words too (和平, 南岸); those of larger places are not. */
const isPlain = ({region, start, end}: Named): boolean => region.level !== "county" || end - start === region.name.length;

function byMentions(found: readonly Named[], text: string, gazetteer: Gazetteer): RegionProposal | null {
  const tally = new Map<string, Named[]>();
  for (const n of found) tally.set(n.region.name, [...(tally.get(n.region.name) ?? []), n]);
  const [most, next] = [...tally.values()].filter(([n]) => n!.region.parent !== null).sort((a, b) => b.length - a.length);
  if (!most || most.length < OFTEN || most.length < CLEARLY * (next?.length ?? 0)) return null;
  if (times(text, "我国") + times(text, "中国") > most.length) return null;
  return settle(
    most.filter((n) => n.start === most[0]!.start),
    text,
    gazetteer,
    "mentions",
  );
}
