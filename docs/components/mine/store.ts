/** The reader's own documents, kept in this browser until they are removed; nothing of them leaves it. Works in a worker too. */
import type {Claim, Layout, Plan, Population, Region, WordedTarget} from "../../lib/model/index.js";
import type {IndexFile} from "../../lib/site/parts/shapes.js";
import type {Own, PlanPart} from "../corpus.js";

/** A document as it is kept: what it is held for, its text and layout, what was read from it. */
export interface Kept {
  readonly plan: Plan;
  /** Fields that a person set; the others are read from the text again when one of them changes. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly file: string;
  readonly layout: Layout;
  readonly claims: readonly Claim[];
  readonly worded: readonly WordedTarget[];
  /** Its region with those above, and their residents. */
  readonly regions: readonly Region[];
  readonly populations: readonly Population[];
  /** When it was dropped, in milliseconds. */
  readonly at: number;
}

/** Ids of own documents begin so; no plan of the corpus does. */
export const isMine = (id: string): boolean => /^document-[0-9a-f]{8}$/.test(id);

/** How files about a plan are named: by its id, or as the reader's own file is. */
export const nameInFiles = ({id, origin}: Pick<Plan, "id" | "origin">): string => (isMine(id) ? origin.replace(/\.\w+$/, "") : id);

const NAME = "duibiao";
const STORE = "documents";

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(NAME, 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE, {keyPath: "plan.id"}));
    request.addEventListener("success", () => done(request.result));
    request.addEventListener("error", () =>
      fail(request.error ?? new Error("mine: this browser keeps nothing; allow storage for this page")),
    );
  });
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((done, fail) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.addEventListener("complete", () => done(request.result));
      transaction.addEventListener("error", () =>
        fail(transaction.error ?? new Error("mine: the document could not be kept; make room in this browser")),
      );
    });
  } finally {
    database.close();
  }
}

/** All that is kept, oldest first; nothing where the browser keeps nothing. */
export async function keptDocuments(): Promise<Kept[]> {
  if (!(await isThere())) return [];
  const all = await run<Kept[]>("readonly", (store) => store.getAll() as IDBRequest<Kept[]>).catch((): Kept[] => []);
  return all.sort((a, b) => a.at - b.at);
}

/** Whether anything was ever kept: a page shall not make a store, which takes time, for a reader who brought nothing. */
async function isThere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({name}) => name === NAME);
  } catch {
    return false;
  }
}

export const keep = async (document: Kept): Promise<void> => void (await run("readwrite", (store) => store.put(document)));
export const forget = async (id: string): Promise<void> => run("readwrite", (store) => store.delete(id));

/** Its statements as the parts of the corpus hold those of a plan. */
export function partOf({plan, layout, claims, worded, populations}: Kept): PlanPart {
  const record = {plan, text: layout.text, layout, claims, worded, review: {plan: plan.id, decisions: []}};
  return {record, populations, observations: [], decisions: []};
}

/** The reader's own documents as an index lists plans, and the regions that it does not list. */
export function entriesOf({regions}: IndexFile, kept: readonly Kept[]): Own {
  const have = new Set(regions.code);
  const more = kept.flatMap((k) => k.regions.filter((r) => !have.has(r.code)).map((r) => [r.code, r] as const));
  const plans = kept.map(({plan, claims}) => ({
    plan,
    statements: claims.length,
    targets: claims.filter((c) => c.role === "target").length,
    decisions: 0,
    layout: true,
  }));
  return {plans, regions: [...new Map(more).values()]};
}
