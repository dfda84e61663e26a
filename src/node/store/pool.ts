/** Workers, each a process of its own, and work in bounded portions. */
import {fileURLToPath} from "node:url";
import {Tinypool} from "tinypool";

/** Work that a worker can do: the default export of the module beside this one. */
export interface Job<Task, Result> {
  readonly module: `./${string}.js`;
  /** The module, for who works in this thread. */
  readonly load: () => Promise<{readonly default: (task: Task) => Promise<Result>}>;
}

/** Who does the work of a run. */
export interface Workers {
  /** How many tasks are worth starting at once, so that nobody waits for the next and memory does not grow with the list. */
  readonly width: number;
  /** In processes of their own: one that ends breaks off its task and no other. */
  readonly apart: boolean;
  readonly run: <Task, Result>(job: Job<Task, Result>, task: Task) => Promise<Result>;
  readonly end: () => Promise<void>;
}

/** As many processes as `jobs`, each started when there is a task for it; with none the work is done in this thread. */
export function workers(jobs: number): Workers {
  if (jobs === 0) return {width: 1, apart: false, run: async ({load}, task) => (await load()).default(task), end: async () => undefined};
  let pool: Tinypool | null = null;
  return {
    width: jobs * 2,
    apart: true,
    run: async <Task, Result>({module}: Job<Task, Result>, task: Task): Promise<Result> => {
      pool ??= new Tinypool({
        minThreads: 1,
        maxThreads: jobs,
        idleTimeout: FOREVER,
        runtime: "child_process",
        execArgv: EXEC,
        env: ENV,
        filename: pathOf(module),
      });
      return (await pool.run(task, {filename: pathOf(module)}).catch((error: Error) => {
        throw error.message === ENDED ? new WorkerEnded(error.message) : error;
      })) as Result;
    },
    end: async () => pool?.destroy(),
  };
}

/** Milliseconds, as many as a timer can wait: a process once started stays for the next task. */
const FOREVER = 2 ** 31 - 1;
/** As the pool words it. */
const ENDED = "Worker exited unexpectedly";

/** The process that had a task has ended, and another stands in its place. */
export class WorkerEnded extends Error {
  override readonly name = "WorkerEnded";
}

/** Many small objects that die young: less time goes to collecting them. */
const EXEC = [...process.execArgv, "--max-semi-space-size=32"];
/** The pool hands on nothing by itself, and the limits are among it. */
const ENV = {...process.env} as Record<string, string>;

const pathOf = (module: string): string => fileURLToPath(new URL(module, import.meta.url));

/** At most `width` at a time, so that memory does not grow with the list; results in its order. */
export async function inTurn<T, R>(list: readonly T[], width: number, run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const walk = async (): Promise<void> => {
    for (let i = next++; i < list.length; i = next++) results[i] = await run(list[i]!);
  };
  await Promise.all(Array.from({length: Math.min(width, list.length)}, walk));
  return results;
}
