/** The worker's side of `compute.ts`: loads the corpus for itself, answers one question after another. */
import {siteOf, type SiteData} from "./corpus.js";
import {jobsOn, type Jobs} from "./jobs.js";
import {keptDocuments, withDocuments} from "./mine/store.js";
import {loadLayout, loadText} from "./texts.js";

/** A question; `corpus` is the address of the corpus. */
export interface Question {
  readonly id: number;
  readonly corpus: string;
  readonly job: keyof Jobs;
  readonly args: readonly string[];
}
export type Answer = {readonly id: number} & ({readonly result: unknown} | {readonly error: string});

let jobs: Jobs | undefined;

function jobsFrom(address: string): Jobs {
  const site = fetch(address)
    .then((r) => r.json() as Promise<SiteData>)
    .then(async (data) => siteOf(withDocuments(data, await keptDocuments())));
  return jobsOn({site: () => site, text: loadText, layout: loadLayout});
}

addEventListener("message", ({data}: MessageEvent<Question>) => {
  jobs ??= jobsFrom(data.corpus);
  const run = jobs[data.job] as (...args: readonly string[]) => Promise<unknown>;
  run(...data.args).then(
    (result) => postMessage({id: data.id, result} satisfies Answer),
    (error: unknown) => postMessage({id: data.id, error: String(error)} satisfies Answer),
  );
});
