import {describe, expect, it} from "vitest";
import {LOOKS} from "./flatten.js";
import {makeTable, randomOf, type Made} from "./grids.js";
import {tableIn} from "./read.js";

const SEEDS = Array.from({length: 6}, (_, i) => 7001 + i);
const bare = (text: string): string => text.replace(/\s/g, "");

/** What a made table must come back as, from its names on. */
const wanted = (made: Made): string[] => {
  const name = made.head.findIndex((head) => /^(?:主要)?指标(?:名称)?$/.test(head));
  return made.rows.map((row) => row.slice(name).map(bare).join("|"));
};

function back(made: Made, look: string, random: () => number): {rows: string[]; flags: readonly string[]} {
  const table = tableIn(`表1 主要指标\n${LOOKS[look]!(made, random)}\n第三章 重点任务\n坚持统筹推进,加快建设。\n`);
  const name = table?.columns.findIndex((column) => column.kind === "name") ?? 0;
  const rows = (table?.rows ?? []).map((row) =>
    row
      .slice(name)
      .map((cell) => bare(cell.text))
      .join("|"),
  );
  return {rows, flags: table?.flags ?? []};
}

/** Looks that keep a row on one line, or a cell. */
const PLAIN = Object.keys(LOOKS).filter((look) => !look.startsWith("wrapped"));
/** Looks that break cells over lines: what is not told for sure must carry a flag, and nearly all is. */
const WRAPPED = Object.keys(LOOKS).filter((look) => look.startsWith("wrapped"));
const LEAST_RIGHT = 0.95;

describe("a table flattened with", () => {
  it.each(PLAIN.flatMap((look) => SEEDS.map((seed) => [look, seed] as const)))("%s comes back (seed %i)", (look, seed) => {
    const random = randomOf(seed);
    const made = makeTable(random, 4 + Math.floor(random() * 12));
    expect(back(made, look, random)).toEqual({rows: wanted(made), flags: []});
  });

  it.each(WRAPPED)("%s comes back row by row", (look) => {
    let right = 0;
    let all = 0;
    for (const seed of SEEDS) {
      const random = randomOf(seed);
      const made = makeTable(random, 4 + Math.floor(random() * 12));
      const {rows} = back(made, look, random);
      const want = wanted(made);
      all += want.length;
      right += want.filter((row) => rows.includes(row)).length;
    }
    expect(right / all, `seeds ${SEEDS.join(", ")}`).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});
