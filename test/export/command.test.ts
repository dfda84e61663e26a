import {mkdtemp, readdir, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {read, utils} from "@e965/xlsx";
import {parquetReadObjects} from "hyparquet";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Effects} from "../../src/cli/command.js";
import {exportCommand} from "../../src/cli/commands/export.js";
import {nobody} from "../cli/run.js";
import {exportInput, exportTables, loadCorpus} from "../../src/node/index.js";

const corpus = await loadCorpus("data");
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "duibiao-export-"))));
afterAll(() => rm(folder, {recursive: true, force: true}));

const effects: Effects = {out: () => {}, err: () => {}, cwd: process.cwd(), answers: nobody()};

describe("duibiao export", () => {
  it("writes the published corpus twice with the same bytes", async () => {
    const [a, b] = [join(folder, "a"), join(folder, "b")];
    expect(await exportCommand.run(["--out", a], effects)).toBe(0);
    expect(await exportCommand.run(["--out", b], effects)).toBe(0);
    const names = await readdir(a);
    expect(names).toContain("datapackage.json");
    for (const name of names.filter((n) => n !== "questions"))
      expect([name, (await readFile(join(a, name))).equals(await readFile(join(b, name)))]).toEqual([name, true]);
  });

  it("holds every claim, in each format", async () => {
    const claims = corpus.claims();
    const ids = claims.map((c) => c.id);
    const json = JSON.parse(await readFile(join(folder, "a/claims.json"), "utf8")) as {id: string; value: number}[];
    expect(json.map((c) => c.id)).toEqual(ids);
    const bytes = new Uint8Array(await readFile(join(folder, "a/claims.parquet")));
    expect((await parquetReadObjects({file: bytes.buffer})).map((c) => [c.id, c.value, c.quote])).toEqual(
      claims.map((c) => [c.id, c.value, c.quote]),
    );
    const book = read(await readFile(join(folder, "a/duibiao.xlsx")));
    expect(utils.sheet_to_json<{id: string}>(book.Sheets.claims!).map((c) => c.id)).toEqual(ids);
  });

  it("keeps every foreign key of the published corpus", async () => {
    const load = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(folder, "a", name), "utf8")) as T;
    interface Resource {
      readonly name: string;
      readonly schema?: {
        readonly foreignKeys?: readonly {
          readonly fields: string;
          readonly reference: {readonly resource: string; readonly fields: string};
        }[];
      };
    }
    const {resources} = await load<{resources: Resource[]}>("datapackage.json");
    for (const {name, schema = {}} of resources.filter((r) => !r.name.includes("-"))) {
      for (const {fields, reference} of schema.foreignKeys ?? []) {
        const keys = new Set((await load<Record<string, unknown>[]>(`${reference.resource || name}.json`)).map((r) => r[reference.fields]));
        const lost = (await load<Record<string, unknown>[]>(`${name}.json`))
          .map((r) => r[fields])
          .filter((k) => k !== null && !keys.has(k));
        expect([name, fields, lost]).toEqual([name, fields, []]);
      }
    }
  });

  it("has unique keys in every table of the published corpus", () => {
    for (const {name, key, rows} of exportTables(exportInput(corpus))) {
      const keys = rows.map((r) => JSON.stringify(key.map((k) => r[k])));
      expect([name, keys.filter((k, i) => keys.indexOf(k) !== i)]).toEqual([name, []]);
    }
  });

  it("writes only the formats asked for", async () => {
    expect(await exportCommand.run(["--out", join(folder, "c"), "--format", "csv", "--bom"], effects)).toBe(0);
    const names = await readdir(join(folder, "c"));
    expect(names.filter((n) => /\.(parquet|xlsx)$/.test(n))).toEqual([]);
    expect((await readFile(join(folder, "c/claims.csv"))).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it("refuses a wrong call with one line", async () => {
    await expect(exportCommand.run([], effects)).rejects.toThrow("duibiao export: --out is missing; usage: duibiao export --out DIR");
    await expect(exportCommand.run(["--out", "x", "--format", "pdf"], effects)).rejects.toThrow(
      "duibiao export: --format pdf is unknown; use some of csv,json,parquet,xlsx",
    );
    await expect(exportCommand.run(["--out", "/dev/null/x"], effects)).rejects.toThrow(/ENOTDIR/);
  });
});
