/** Work that takes longer than a frame. The same functions run in a worker and, where there is none, in the page. */
import {align, peersOf, repairsOf} from "../lib/align/index.js";
import type {PlanSide} from "../lib/align/side.js";
import {audit} from "../lib/audit/index.js";
import {planChanges, type PlanChanges} from "../lib/changes/index.js";
import {findMeasures} from "../lib/clauses/index.js";
import type {Alignment, Document, Finding, Layout, MeasureMention, Repairs} from "../lib/model/index.js";
import {parseDocument} from "../lib/text/index.js";
import type {Site} from "./corpus.js";
import {isMine} from "./mine/store.js";

export interface Jobs {
  /** Indicators, clauses and measures of two plans. */
  align(lower: string, higher: string): Promise<Alignment>;
  /** How plans of like places take up what the lower plan lacks. */
  repairs(lower: string, higher: string): Promise<Repairs>;
  /** What a newer text does to an older one. */
  changes(old: string, now: string): Promise<PlanChanges>;
  audit(plan: string): Promise<readonly Finding[]>;
  /** Of these plans, as far as their texts are held. */
  measures(...plans: readonly string[]): Promise<readonly MeasureMention[]>;
  /** Null for a plan that is known from reports only. */
  document(plan: string): Promise<Document | null>;
}

export interface Source {
  readonly site: () => Promise<Site>;
  readonly text: (plan: string) => Promise<string>;
  readonly layout: (plan: string) => Promise<Layout>;
}

export function jobsOn({site: load, text, layout}: Source): Jobs {
  const read = new Map<string, Promise<Document | null>>();
  const document = (plan: string): Promise<Document | null> => {
    const known = read.get(plan);
    if (known) return known;
    const fresh = load().then(async (site) => {
      const record = site.plan(plan);
      if (record?.plan.secondary) return null;
      return parseDocument(record?.layout ?? (await (site.layouts.has(plan) ? layout(plan) : text(plan))));
    });
    read.set(plan, fresh);
    return fresh;
  };
  const side = async (plan: string): Promise<PlanSide> => {
    const [site, held] = await Promise.all([load(), document(plan)]);
    return {...site.side(plan), document: held};
  };
  return {
    document,
    async align(lower, higher) {
      const [site, below, above] = await Promise.all([load(), side(lower), side(higher)]);
      return align(below, above, site.data);
    },
    async repairs(lower, higher) {
      const [site, below, above] = await Promise.all([load(), side(lower), side(higher)]);
      const others = site.records.map((r) => r.plan).filter(({id}) => id !== lower && id !== higher && !isMine(id));
      const peers = await Promise.all(peersOf(below.plan, others, site.data).map(({id}) => side(id)));
      return repairsOf(align(below, above, site.data), above, peers, site.data);
    },
    async changes(old, now) {
      const [site, before, after] = await Promise.all([load(), side(old), side(now)]);
      return planChanges(before, after, site.data.indicators);
    },
    async audit(plan) {
      const [site, held] = await Promise.all([load(), document(plan)]);
      const {plan: record, claims} = site.side(plan);
      const {indicators, populations} = site.data;
      return audit({plan: record, document: held, claims, indicators, populations});
    },
    async measures(...plans) {
      const site = await load();
      const documents = await Promise.all(plans.map(document));
      return plans.flatMap((plan, i) => (documents[i] ? findMeasures(documents[i], site.data.measures, plan, site.side(plan).claims) : []));
    },
  };
}
