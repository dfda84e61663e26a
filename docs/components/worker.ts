/** The worker's side of `compute.ts`: opens the corpus for itself, answers one question after another. */
import {jobsOn, type Jobs} from "./jobs.js";
import {fetchShelves} from "./shelves.js";
import {loadLayout, loadText} from "./texts.js";

/** A question; `index` is the address of the index. */
export interface Question {
  readonly id: number;
  readonly index: string;
  readonly job: keyof Jobs;
  readonly args: readonly string[];
}
export type Answer = {readonly id: number} & ({readonly result: unknown} | {readonly error: string});

let jobs: Jobs | undefined;

function jobsFrom(address: string): Jobs {
  const contents = fetchShelves(address);
  return jobsOn({contents: () => contents, text: loadText, layout: loadLayout});
}

addEventListener("message", ({data}: MessageEvent<Question>) => {
  jobs ??= jobsFrom(data.index);
  const run = jobs[data.job] as (...args: readonly string[]) => Promise<unknown>;
  run(...data.args).then(
    (result) => postMessage({id: data.id, result} satisfies Answer),
    (error: unknown) => postMessage({id: data.id, error: String(error)} satisfies Answer),
  );
});
