import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {plansOf} from "../../../bench/corpus/write.js";
import {createCatalogue, extractClaims, relink} from "../../../src/claims/index.js";
import {createCorpus, type Corpus} from "../../../src/corpus/index.js";
import type {Claim, Metric, PlanRecord} from "../../../src/model/index.js";
import {loadData} from "../../../src/node/index.js";
import {provincesOf, shardPath} from "../../../src/node/store/paths.js";
import {loadShard, recordOf} from "../../../src/node/store/shard.js";
import {run} from "../../cli/run.js";
import {parseDocument} from "../../../src/text/index.js";
import {ask, ingest, judgeStore, NAMED, readManifest, readMap, plansIn} from "../../../src/node/store/index.js";

const folder = mkdtempSync(join(tmpdir(), "duibiao-store-"));
const [docs, store] = [join(folder, "docs"), join(folder, "store")];
const options = {store, data: "data", jobs: 0};
const data = await loadData("data");

/** Keys of the judgements that a store keeps. */
const judged = (dir: string): string[] =>
  readdirSync(join(dir, "judged"), {recursive: true, encoding: "utf8"}).filter((f) => f.endsWith(".json.gz"));

/** Bytes of all Parquet files of a store, by path. */
const bytesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, {recursive: true, encoding: "utf8"})
      .filter((f) => f.endsWith(".parquet") || f === "manifest.json")
      .toSorted()
      .map((f) => [f, readFileSync(join(dir, f)).toString("base64")]),
  );

beforeAll(async () => {
  mkdirSync(docs);
  const regions = data.regions.filter((r) => ["000000", "110000", "130000", "130100", "130102"].includes(r.code));
  for (const {file, text} of plansOf(regions, 4)) writeFileSync(join(docs, file), text);
  writeFileSync(join(docs, "空.txt"), "");
  await ingest(docs, options);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe("a folder taken in", () => {
  it("holds each document, with its region and years read from its text, and lists what could not be read", async () => {
    const {rows} = await ask(store, 'select region, "from", "to" from plans order by region');
    expect(rows).toEqual(["110000", "130000", "130100", "130102"].map((region) => ({region, from: 2021, to: 2025})));
    expect((await readManifest(store))!.failures).toEqual([{file: "空.txt", fact: "the file is empty; fetch it again"}]);
  });

  it("knows the plan above each plan", async () => {
    const {documents} = (await readManifest(store))!;
    const regionOf = new Map(documents.map((d) => [d.plan.id, d.plan.region]));
    const pairs = documents.map((d) => [d.plan.region, d.parent === null ? null : regionOf.get(d.parent)]);
    expect(pairs).toEqual([
      ["110000", null],
      ["130000", null],
      ["130100", "130000"],
      ["130102", "130100"],
    ]);
  });

  it("reads nothing twice, and only what changed", async () => {
    const before = bytesOf(store);
    expect(await ingest(docs, options)).toMatchObject({read: 0, linked: 0, kept: 4});
    expect(bytesOf(store)).toEqual(before);
    const file = readdirSync(docs).find((f) => f.startsWith("110000"))!;
    const text = readFileSync(join(docs, file), "utf8");
    writeFileSync(join(docs, file), text.replace("发展基础", "发展的基础"));
    expect(await ingest(docs, options)).toMatchObject({read: 1, linked: 0, kept: 3});
    writeFileSync(join(docs, file), text);
    await ingest(docs, options);
    expect(bytesOf(store)).toEqual(before);
  });

  it("goes on after a kill and ends with the same bytes", async () => {
    const other = join(folder, "resumed");
    cpSync(store, other, {recursive: true});
    rmSync(join(other, "manifest.json"));
    const shards = readdirSync(join(other, "shards"), {recursive: true, encoding: "utf8"}).filter((f) => f.endsWith(".gz"));
    rmSync(join(other, "shards", shards[0]!));
    writeFileSync(join(other, "shards", shards[1]!), "half a shard");
    expect(await ingest(docs, {...options, store: other})).toMatchObject({read: 2, kept: 2});
    expect(bytesOf(other)).toEqual(bytesOf(store));
  });

  it("only links anew where the catalogue changed", async () => {
    const changed = join(folder, "data");
    cpSync("data", changed, {recursive: true});
    const path = join(changed, "indicators.json");
    const indicators = JSON.parse(readFileSync(path, "utf8")) as {aliases: string[]; id: string}[];
    indicators.find((i) => i.id === "market-entities")!.aliases.push("市场主体总存量");
    writeFileSync(path, JSON.stringify(indicators));
    const other = join(folder, "relinked");
    cpSync(store, other, {recursive: true});
    expect(await ingest(docs, {...options, store: other, data: changed})).toMatchObject({read: 0, linked: 4, kept: 0});
  });

  it("links as reading with that catalogue would", () => {
    const text = "到2025年,市场主体总量达到4.5万户,企业开办时间压缩至1个工作日以内。";
    const context = {plan: "p", period: [2021, 2025] as [number, number], kind: "five-year" as const, why: true};
    const catalogue = createCatalogue(data.indicators);
    const unlinked = extractClaims(parseDocument(text), {...context, catalogue: null});
    expect(relink(unlinked, catalogue)).toEqual(extractClaims(parseDocument(text), {...context, catalogue}));
  });
});

/** The same documents as a corpus in memory, in the order of the store's rows. */
async function inMemory(): Promise<Corpus> {
  const {documents} = (await readManifest(store))!;
  const shards = [...provincesOf(documents).values()].flat().map((d) => loadShard(shardPath(store, d.shard)));
  return createCorpus({...data, observations: [], plans: (await Promise.all(shards)).map((shard) => recordOf(shard!))});
}

describe("a store asked as the corpus is", () => {
  it("gives its plans as a corpus holds its own", async () => {
    const records: PlanRecord[] = [];
    for await (const {record} of plansIn(store)) records.push(record);
    const held = (await inMemory()).data.plans.toSorted((a, b) => (a.plan.id < b.plan.id ? -1 : 1));
    expect(records).toEqual(held);
  });

  it("gives the same comparable values of every indicator, with the same statements", async () => {
    const corpus = await inMemory();
    const {out, err} = await run(["metrics", "--store", store, "--format", "json"]);
    const told = JSON.parse(out) as (Metric & {statement: object})[];
    const [{statement, claim: id}] = told as [(typeof told)[0]];
    const {start, end, quote, where, name, number, unit} = corpus.claim(id);
    expect(statement).toEqual({start, end, quote, where, name, number, unit});
    const held = corpus.indicators().flatMap((i) => corpus.metrics({indicator: i.id}));
    expect(held.length).toBeGreaterThan(50);
    expect(told).toEqual(held.map((metric) => expect.objectContaining(metric) as Metric));
    const refused = corpus.plans().flatMap((p) => corpus.refused(p.id)).length;
    expect(err.join()).toBe(refused === 0 ? "" : `未折算 ${refused} 条`);
  });

  it("narrows them to one document by its path, and gives its claims", async () => {
    const corpus = await inMemory();
    const {file, plan} = (await readManifest(store))!.documents[1]!;
    const values = JSON.parse((await run(["metrics", "--store", store, "--plan", file, "--format", "json"])).out) as Metric[];
    expect(values.map((m) => m.id).toSorted()).toEqual(
      corpus
        .metrics({plan: plan.id})
        .map((m) => m.id)
        .toSorted(),
    );
    const {out} = await run(["claims", file, "--store", store]);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Claim),
    ).toEqual(corpus.claims({plan: plan.id}));
  });

  it("refuses a document and a store that are not there", async () => {
    expect(await run(["claims", "none", "--store", store])).toMatchObject({code: 2, err: [expect.stringContaining("no such document")]});
    expect(await run(["metrics", "--store", folder])).toMatchObject({code: 2, err: [expect.stringContaining("there is no store here")]});
  });
});

describe("a store asked", () => {
  it("answers every named question", async () => {
    await judgeStore(options);
    for (const {sql, asks} of NAMED) {
      const given = {indicator: "business-start-days", region: "130000"};
      const parameters = Object.fromEntries(asks.map((name) => [name, given[name]]));
      expect((await ask(store, sql, parameters)).columns.length).toBeGreaterThan(1);
    }
  });

  it("gives no verdict on documents that changed since", async () => {
    const other = join(folder, "judged");
    cpSync(store, other, {recursive: true});
    await judgeStore({...options, store: other});
    const kept = judged(other);
    expect((await ask(other, "select * from findings")).columns).toContain("rule");
    const file = join(
      docs,
      readdirSync(docs).find((f) => f.startsWith("130102"))!,
    );
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("发展基础", "发展的基础"));
    await ingest(docs, {...options, store: other});
    writeFileSync(file, text);
    for (const table of ["verdicts", "clauses", "findings"])
      await expect(ask(other, `select * from ${table}`)).rejects.toThrow("does not exist");
    await judgeStore({...options, store: other});
    const now = judged(other);
    expect([now.length, now.filter((key) => kept.includes(key)).length]).toEqual([4, 3]);
  });

  it("names a judgement that was damaged, and gives it anew the next time", async () => {
    const other = join(folder, "damaged");
    cpSync(store, other, {recursive: true});
    const all = {...options, store: other};
    await judgeStore(all);
    const [before, key] = [bytesOf(other), judged(other)[0]!];
    writeFileSync(join(other, "judged", key), "half a judgement");
    await expect(judgeStore(all)).rejects.toThrow("was damaged and is removed; run the command once more");
    expect(judged(other)).not.toContain(key);
    await judgeStore(all);
    expect(bytesOf(other)).toEqual(before);
  });

  it("reads no file outside it, and writes none", async () => {
    await expect(ask(store, "select * from read_csv('package.json')")).rejects.toThrow("disabled");
    await expect(ask(store, `copy (select 1) to '${join(folder, "x.csv")}'`)).rejects.toThrow("disabled");
  });
});

describe("the map of a folder", () => {
  it("says of a document what its text does not", () => {
    const map = readMap("file,region,period,kind\na.txt,420000,2021-2025,\n", "map.csv");
    expect(map.get("a.txt")).toEqual({region: "420000", period: [2021, 2025]});
  });
  it("names the line of a wrong field", () => {
    expect(() => readMap("file,region\na.txt,湖北\n", "map.csv")).toThrow(/map\.csv:2/);
  });
});
