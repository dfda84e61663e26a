/** Work that takes longer than a frame. The same functions run in a worker and, where there is none, in the page. */
import {align, peersOf, repairsOf, type AlignContext} from "../lib/align/index.js";
import type {PlanSide} from "../lib/align/side.js";
import {audit} from "../lib/audit/index.js";
import {planChanges, type PlanChanges} from "../lib/changes/index.js";
import type {Alignment, ClauseWords, Document, Finding, Layout, Population, Repairs} from "../lib/model/index.js";
import {parseDocument} from "../lib/text/index.js";
import {atHand} from "./at-hand.js";
import type {Contents, Site} from "./corpus.js";
import {isMine} from "./mine/store.js";

export interface Jobs {
  /** Indicators, clauses and measures of two plans. */
  align(lower: string, higher: string): Promise<Alignment>;
  /** How plans of like places take up what the lower plan lacks. */
  repairs(lower: string, higher: string): Promise<Repairs>;
  /** What a newer text does to an older one. */
  changes(old: string, now: string): Promise<PlanChanges>;
  audit(plan: string): Promise<readonly Finding[]>;
  /** Null for a plan that is known from reports only. */
  document(plan: string): Promise<Document | null>;
}

export interface Source {
  readonly contents: () => Promise<Contents>;
  readonly text: (plan: string) => Promise<string>;
  readonly layout: (plan: string) => Promise<Layout>;
}

/** Documents that jobs ask for again and again: two, and those of like places. */
const MOST = 12;

export function jobsOn({contents: load, text, layout}: Source): Jobs {
  const documents = atHand<Document | null>(MOST);
  const laidOut = async (contents: Contents, plan: string): Promise<Layout | string> => {
    const own = isMine(plan) ? (await contents.open([plan])).record(plan)?.layout : undefined;
    return own ?? (contents.plan(plan)?.layout ? layout(plan) : text(plan));
  };
  const read = async (plan: string): Promise<Document | null> => {
    const contents = await load();
    return contents.plan(plan)?.plan.secondary ? null : parseDocument(await laidOut(contents, plan));
  };
  const document = (plan: string): Promise<Document | null> => documents(plan, () => read(plan));
  const side = async (site: Site, plan: string): Promise<PlanSide> => ({...site.side(plan), document: await document(plan)});
  const sides = (site: Site, plans: readonly string[]): Promise<PlanSide[]> => Promise.all(plans.map((plan) => side(site, plan)));
  /** What two texts are held against each other by. */
  const context = async (site: Site): Promise<AlignContext> => ({...site.data, words: await site.part<ClauseWords>("words")});
  return {
    document,
    async align(lower, higher) {
      const site = await (await load()).open([lower, higher]);
      const [below, above] = await sides(site, [lower, higher]);
      return align(below!, above!, await context(site));
    },
    async repairs(lower, higher) {
      const contents = await load();
      const own = await contents.open([lower]);
      const residents = [...(await contents.part<readonly Population[]>("populations")), ...own.data.populations];
      const others = contents.plans.map((e) => e.plan).filter(({id}) => id !== lower && id !== higher && !isMine(id));
      const peers = peersOf(contents.plan(lower)!.plan, others, {...contents.data, populations: residents}).map(({id}) => id);
      const site = await contents.open([lower, higher, ...peers]);
      const [below, above, ...beside] = await sides(site, [lower, higher, ...peers]);
      const asked = await context(site);
      return repairsOf(align(below!, above!, asked), above!, beside, asked);
    },
    async changes(old, now) {
      const site = await (await load()).open([old, now]);
      const [before, after] = await sides(site, [old, now]);
      return planChanges(before!, after!, site.data.indicators);
    },
    async audit(plan) {
      const site = await (await load()).open([plan]);
      const {plan: record, claims} = site.side(plan);
      const {indicators, populations} = site.data;
      return audit({plan: record, document: await document(plan), claims, indicators, populations});
    },
  };
}
