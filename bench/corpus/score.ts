/**
 * `npx tsx bench/corpus/score.ts DIR STORE`: how much of what generated plans say was read, by form of sentence and table. A number
 * counts as read where value, unit, bound, role and period are those of the truth; names and links are counted apart.
 */
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {textTable} from "../../src/cli/table.js";
import {ask} from "../../src/node/store/index.js";
import type {Told, Truth} from "./truth.js";

interface Read {
  readonly file: string;
  readonly name: string;
  readonly indicator: string | null;
  readonly value: number;
  readonly unit: string;
  readonly comparator: string;
  readonly role: string;
  readonly period: string;
  readonly nature: string;
}

const same = (t: Told, c: Read): boolean =>
  c.value === t.value && c.unit === t.unit && c.comparator === t.comparator && c.role === t.role && c.period === t.period;

interface Count {
  told: number;
  /** Of them, those of an indicator of the catalogue. */
  known: number;
  read: number;
  named: number;
  linked: number;
}

const [dir = "build/country", store = "store"] = process.argv.slice(2);
const sql = `select p.origin as file, c.name, c.indicator, c.value, c.unit, c.comparator, c.role, c.period, c.nature from claims c join plans p on c.plan = p.id`;
const claims = (await ask(store, sql)).rows as unknown as Read[];
const byFile = new Map<string, Read[]>();
for (const claim of claims) byFile.set(claim.file, [...(byFile.get(claim.file) ?? []), claim]);

const counts = new Map<string, Count>();
let extra = 0;
for (const file of readdirSync(join(dir, "truth"))) {
  const truth = JSON.parse(readFileSync(join(dir, "truth", file), "utf8")) as Truth;
  const left = [...(byFile.get(truth.file) ?? [])];
  for (const told of truth.told) {
    const count = counts.get(told.form) ?? {told: 0, known: 0, read: 0, named: 0, linked: 0};
    counts.set(told.form, count);
    count.told += 1;
    if (told.indicator !== null) count.known += 1;
    const at = left.findIndex((c) => same(told, c));
    if (at < 0) continue;
    const [found] = left.splice(at, 1);
    count.read += 1;
    if (found!.name === told.name) count.named += 1;
    if (told.indicator !== null && found!.indicator === told.indicator) count.linked += 1;
  }
  extra += left.length;
}

const share = (n: number, of: number): string => (of === 0 ? "" : (n / of).toFixed(3));
const row = (form: string, c: Count): string[] => [
  form,
  String(c.told),
  share(c.read, c.told),
  share(c.named, c.told),
  share(c.linked, c.known),
];
const rows = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([form, c]) => row(form, c));
const sum = (of: keyof Count): number => [...counts.values()].reduce((n, c) => n + c[of], 0);
rows.push(row("all", {told: sum("told"), known: sum("known"), read: sum("read"), named: sum("named"), linked: sum("linked")}));
process.stdout.write(
  `${textTable(["form", "told", "all five right", "name", "link where the catalogue has it"], rows)}\nread beside them: ${extra}\n`,
);
