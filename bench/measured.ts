/** What a command costs as a whole, with the processes that it starts. */
import {spawn} from "node:child_process";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import process from "node:process";

export interface Cost {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor time of all its processes; NaN where the system does not tell. */
  readonly cpu: number;
  /** Highest sum of the memory of its processes, in megabytes, looked at now and then; NaN where the system does not tell. */
  readonly memory: number;
  readonly out: string;
}

/** Milliseconds between two looks at the memory. */
const PAUSE = 250;
/** Clock ticks a second, and bytes a page, as Linux has them on all machines of today. */
const [TICKS, PAGE] = [100, 4096];
const TOLD = existsSync("/proc/self/stat");

/** Runs a Node program to its end; throws with what it printed where it fails with more than a finding. */
export async function measured(args: readonly string[]): Promise<Cost> {
  const [started, before] = [performance.now(), childTime()];
  const child = spawn(process.execPath, args, {stdio: ["ignore", "pipe", "pipe"]});
  let [out, err, memory] = ["", "", TOLD ? 0 : Number.NaN];
  child.stdout.on("data", (text: Buffer) => (out += text.toString()));
  child.stderr.on("data", (text: Buffer) => (err += text.toString()));
  const look = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid!))), PAUSE);
  const code = await new Promise<number | null>((done) => child.once("close", done));
  clearInterval(look);
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${err.trim().split("\n").at(-1)}`);
  return {wall: (performance.now() - started) / 1000, cpu: childTime() - before, memory, out};
}

/** Fields of a process's line behind its name, which may hold spaces. */
const statOf = (pid: string): string[] =>
  readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");

/** Seconds that ended children and theirs have used. */
function childTime(): number {
  if (!TOLD) return Number.NaN;
  const fields = statOf("self");
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Megabytes that a process and those below it hold. */
function memoryOf(root: number): number {
  if (!TOLD) return Number.NaN;
  const parents = new Map<number, {parent: number; size: number}>();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name)))
    try {
      const fields = statOf(pid);
      parents.set(Number(pid), {parent: Number(fields[1]), size: Number(fields[21]) * PAGE});
    } catch {
      // It ended in between.
    }
  const under = (pid: number): boolean => pid === root || (parents.has(pid) && under(parents.get(pid)!.parent));
  return [...parents].reduce((sum, [pid, {size}]) => sum + (under(pid) ? size : 0), 0) / 1e6;
}
