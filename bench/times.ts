import process from "node:process";

/** One printed line: column to value. */
export type Row = Readonly<Record<string, string | number>>;

/** Milliseconds by the clock, and of processor time: what the work would take on a machine with nothing else to do, or less. */
export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

/** Times of `runs` runs, after one to warm up; what `prepare` makes for each run is not counted. */
export async function times<T>(prepare: () => T | Promise<T>, work: (prepared: T) => unknown, runs: number): Promise<Time[]> {
  const out: Time[] = [];
  for (let i = 0; i <= runs; i++) {
    const prepared = await prepare();
    const [wall, cpu] = [performance.now(), process.cpuUsage()];
    await work(prepared);
    const used = process.cpuUsage(cpu);
    if (i > 0) out.push({wall: performance.now() - wall, cpu: (used.user + used.system) / 1000});
  }
  return out;
}

/** A row of a step: medians and the fastest, beside the goal in milliseconds where there is one. */
export function row(step: string, all: readonly Time[], goal?: number): Row {
  const middle = (ms: readonly number[]): number => ms.toSorted((a, b) => a - b)[Math.floor(ms.length / 2)] ?? Number.NaN;
  const wall = all.map((t) => t.wall);
  return {
    step,
    "median ms": middle(wall),
    "fastest ms": Math.min(...wall),
    "processor ms": middle(all.map((t) => t.cpu)),
    "goal ms": goal ?? "",
  };
}
