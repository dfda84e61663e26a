import {NO_WORDS} from "../words.js";
import {createHash} from "node:crypto";
import {mkdtemp, readdir, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {read, utils} from "@e965/xlsx";
import {csvParse} from "d3-dsv";
import {parquetMetadata, parquetReadObjects} from "hyparquet";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {exportFiles, exportTables, FORMATS, writeExport, type ExportInput} from "../../src/node/export/index.js";
import {exportInput} from "./input.js";

const input: ExportInput = exportInput();
const options = {formats: FORMATS};
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "duibiao-export-"))));
afterAll(() => rm(folder, {recursive: true, force: true}));

describe("export", () => {
  it("gives the same bytes at another time", () => {
    const first = exportFiles(input, options);
    vi.useFakeTimers({now: Date.UTC(2031, 5, 1)});
    const second = exportFiles(input, options);
    vi.useRealTimers();
    for (const [name, content] of first) expect([name, Buffer.from(content).equals(Buffer.from(second.get(name)!))]).toEqual([name, true]);
  });

  it("reads back from CSV as it was, with or without a byte order mark", () => {
    const table = exportTables(input).find((t) => t.name === "claims")!;
    const csv = exportFiles(input, {...options, formats: ["csv"], bom: true}).get("claims.csv") as string;
    expect(csv.codePointAt(0)).toBe(0xfeff);
    const rows = csvParse(csv.slice(1));
    expect(rows.columns).toEqual(table.fields.map((f) => f.name));
    expect(rows.map((r) => r.quote)).toEqual(table.rows.map((r) => r.quote));
    expect(JSON.parse(rows[0]!.flags!)).toEqual(table.rows[0]!.flags);
    expect(rows[0]!.indicator).toBe("");
  });

  it("reads back from JSON as it was", () => {
    for (const table of exportTables(input)) {
      expect(JSON.parse(exportFiles(input, options).get(`${table.name}.json`) as string)).toEqual(table.rows);
    }
  });

  it("reads back from Parquet with types, nulls and descriptions", async () => {
    const bytes = exportFiles(input, options).get("metrics.parquet") as Uint8Array;
    const file = bytes.buffer as ArrayBuffer;
    const table = exportTables(input).find((t) => t.name === "metrics")!;
    const rows = await parquetReadObjects({file});
    expect(rows.map((r) => [r.id, r.value, r.high, r.lowOpen, r.year])).toEqual(
      table.rows.map((r) => [r.id, r.value, r.high, r.lowOpen, r.year]),
    );
    expect(rows[0]!.steps).toEqual(table.rows[0]!.steps);
    expect(parquetMetadata(file).key_value_metadata!.map((m) => m.key)).toContain("fields");
  });

  it("reads back from XLSX, codes as text", () => {
    const book = read(exportFiles(input, options).get("duibiao.xlsx")!);
    expect(book.SheetNames).toEqual(exportTables(input).map((t) => t.name));
    const regions = utils.sheet_to_json<{code: string; parent?: string}>(book.Sheets.regions!);
    expect(regions.map((r) => r.code)).toEqual(["000000", "510000", "500156", "500000"].sort());
    expect(typeof regions[0]!.code).toBe("string");
  });

  it("names only regions that are used, with all that govern them", () => {
    expect(
      exportTables(input)
        .find((t) => t.name === "regions")!
        .rows.map((r) => r.code),
    ).not.toContain("110000");
  });

  it("describes each file and column, and every foreign key meets a key", () => {
    const tables = exportTables(input);
    const descriptor = JSON.parse(exportFiles(input, options).get("datapackage.json") as string) as {
      resources: {
        name: string;
        path: string;
        hash: string;
        schema: {fields: {name: string}[]; foreignKeys?: {fields: string; reference: {resource: string; fields: string}}[]};
      }[];
    };
    const main = descriptor.resources.slice(0, tables.length);
    expect(main.map((r) => r.path)).toEqual(tables.map((t) => `${t.name}.csv`));
    const files = exportFiles(input, options);
    for (const {path, hash} of descriptor.resources)
      expect([path, hash]).toEqual([path, `sha256:${createHash("sha256").update(files.get(path)!).digest("hex")}`]);
    expect(descriptor.resources.map((r) => r.path).toSorted()).toEqual(
      [...files.keys()].filter((f) => /\.(?:csv|json|parquet|xlsx)$/.test(f) && f !== "datapackage.json").toSorted(),
    );
    for (const {name, schema} of main) {
      const table = tables.find((t) => t.name === name)!;
      expect(schema.fields.map((f) => f.name)).toEqual(table.rows[0] ? Object.keys(table.rows[0]) : table.fields.map((x) => x.name));
      for (const {fields, reference} of schema.foreignKeys ?? []) {
        const keys = new Set(tables.find((t) => t.name === (reference.resource || name))!.rows.map((r) => r[reference.fields]));
        expect(table.rows.filter((r) => r[fields] !== null && !keys.has(r[fields]))).toEqual([]);
      }
    }
  });

  it("writes whole files and leaves nothing else behind", async () => {
    const files = exportFiles(input, options);
    await writeExport(join(folder, "out"), files);
    await writeExport(join(folder, "out"), files);
    expect((await readdir(join(folder, "out"), {recursive: true})).filter((f) => f !== "questions").sort()).toEqual(
      [...files.keys()].sort(),
    );
    expect(await readFile(join(folder, "out/LICENSE"), "utf8")).toContain("Article 5");
  });

  it("writes an empty corpus too", () => {
    const nothing: ExportInput = {
      data: {regions: [], populations: [], indicators: [], measures: [], words: NO_WORDS, observations: [], plans: []},
      metrics: [],
      mentions: [],
    };
    const files = exportFiles(nothing, options);
    expect(files.get("claims.json")).toBe("[]\n");
    expect(csvParse(files.get("claims.csv") as string)).toHaveLength(0);
  });
});
