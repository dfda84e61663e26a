/** The door to work that takes longer than a frame: a worker answers; where none can be started, the page itself does. */
import type {Jobs} from "./jobs.js";
import {indexAddress, loadContents, loadLayout, loadText} from "./site.js";
import type {Answer, Question} from "./worker.js";

interface Waiting {
  readonly done: (result: unknown) => void;
  readonly fail: (error: Error) => void;
}
type Ask = (job: keyof Jobs, args: readonly string[]) => Promise<unknown>;

/** No answer will come from here; ask in the page. */
class NoWorker extends Error {}

function inWorker(): Ask {
  const worker = new Worker(import.meta.resolve("./worker.js"), {type: "module"});
  const waiting = new Map<number, Waiting>();
  worker.addEventListener("message", ({data}: MessageEvent<Answer>) => {
    const {done, fail} = waiting.get(data.id)!;
    waiting.delete(data.id);
    if ("error" in data) fail(new Error(data.error));
    else done(data.result);
  });
  let broken = false;
  worker.addEventListener("error", () => {
    broken = true;
    for (const {fail} of waiting.values()) fail(new NoWorker());
    waiting.clear();
  });
  let last = 0;
  return async (job, args) => {
    const index = new URL(await indexAddress(), location.href).href;
    return new Promise((done, fail) => {
      if (broken) return fail(new NoWorker());
      waiting.set(++last, {done, fail});
      worker.postMessage({id: last, index, job, args} satisfies Question, []);
    });
  };
}

let local: Promise<Jobs> | undefined;
const inPage: Ask = async (job, args) => {
  local ??= import("./jobs.js").then(({jobsOn}) => jobsOn({contents: loadContents, text: loadText, layout: loadLayout}));
  return ((await local)[job] as (...args: readonly string[]) => Promise<unknown>)(...args);
};

let remote: Ask | undefined;
const ask: Ask = async (job, args) => {
  if (typeof Worker === "undefined") return inPage(job, args);
  try {
    return await (remote ??= inWorker())(job, args);
  } catch (error) {
    if (error instanceof NoWorker || remote === undefined) return inPage(job, args);
    throw error;
  }
};

const asked =
  <K extends keyof Jobs>(job: K): Jobs[K] =>
  (...args: readonly string[]) =>
    ask(job, args) as never;

/**
 * The library's answers, away from the page's own thread.
 *
 * @example await compute.align("wulong-2021", "sichuan-2021")
 */
export const compute: Jobs = {
  align: asked("align"),
  repairs: asked("repairs"),
  changes: asked("changes"),
  audit: asked("audit"),
  document: asked("document"),
};
