/**
 * `npx tsx bench/corpus/write.ts DIR [N] [SEED]`: plans of N real divisions (3,200 unless told, provinces first), their truth in
 * DIR/truth. The same N and seed give the same bytes; more than there are divisions adds editions of the same ones.
 */
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {pathToFileURL} from "node:url";
import {loadData} from "../../src/node/index.js";
import type {Region} from "../../src/model/index.js";
import {fullName, planOf, type Generated} from "./plan.js";

const ORDER: Readonly<Record<Region["level"], number>> = {nation: 0, province: 1, prefecture: 2, county: 3};

/** The plans of `n` divisions, those above first, so that each has its parent. */
export function* plansOf(regions: readonly Region[], n: number, seed = 1): Generator<Generated> {
  const byCode = new Map(regions.map((r) => [r.code, r]));
  const order = regions.filter((r) => r.parent !== null).toSorted((a, b) => ORDER[a.level] - ORDER[b.level] || (a.code < b.code ? -1 : 1));
  for (let i = 0; i < n; i++) {
    const region = order[i % order.length]!;
    const edition = Math.floor(i / order.length);
    const plan = planOf(region, fullName(region, byCode), seed + edition);
    yield edition === 0 ? plan : {...plan, file: plan.file.replace(".", `-${edition}.`)};
  }
}

async function write(dir: string, n: number, seed: number): Promise<void> {
  const {regions} = await loadData("data");
  mkdirSync(join(dir, "truth"), {recursive: true});
  let size = 0;
  for (const {file, text, truth} of plansOf(regions, n, seed)) {
    writeFileSync(join(dir, file), text);
    writeFileSync(join(dir, "truth", `${file}.json`), `${JSON.stringify({...truth, file})}\n`);
    size += Buffer.byteLength(text);
  }
  process.stdout.write(`${n} plans, ${(size / 1e6).toFixed(1)} MB\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [dir = "build/country", n = "3200", seed = "1"] = process.argv.slice(2);
  await write(dir, Number(n), Number(seed));
}
