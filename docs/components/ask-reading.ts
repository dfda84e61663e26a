/** The page's side of reading a dropped file: the worker does it, so that pages need not carry the readers. */
import type {Given} from "../lib/intake/index.js";
import {indexAddress, regionsAddress} from "./site.js";
import {root} from "./state.js";
import type {Checked} from "./mine/check.js";
import type {Taken, Tell} from "./mine/read.js";
import type {Kept} from "./mine/store.js";
import type {Answer, Draft, Question} from "./reading.js";

let worker: Worker | undefined;
let last = 0;

async function ask<T extends Taken | Checked>(task: Pick<Question, "file" | "again" | "draft">, tell?: Tell): Promise<T> {
  const [index, regions] = (await Promise.all([indexAddress(), regionsAddress()])).map((a) => new URL(a, location.href).href) as [
    string,
    string,
  ];
  const cmaps = new URL(`${root}cmaps/`, location.href).href;
  const question: Question = {id: ++last, index, regions, cmaps, ...task};
  if (typeof Worker === "undefined") throw new Error("mine: this browser starts no worker; use another, or the command line");
  const reader = (worker ??= new Worker(import.meta.resolve("./reading.js"), {type: "module"}));
  return new Promise((done, fail) => {
    const heard = ({data}: MessageEvent<Answer>): void => {
      if (data.id !== question.id) return;
      if ("stage" in data) {
        tell?.(data.stage);
        return;
      }
      reader.removeEventListener("message", heard);
      if ("error" in data) fail(new Error(data.error));
      else done(data.read as T);
    };
    reader.addEventListener("message", heard);
    reader.addEventListener("error", (event) => fail(new Error(event.message)), {once: true});
    reader.postMessage(question, []);
  });
}

export const readDropped = async (file: File, tell: Tell): Promise<Taken> =>
  ask({file: {bytes: new Uint8Array(await file.arrayBuffer()), name: file.name}}, tell);
export const readAgain = (kept: Kept, given: Given): Promise<Taken> => ask({again: {kept, given}});
/** Its figures held against the plans of the corpus; the draft is kept nowhere. */
export const checkDropped = async (file: File, tell: Tell): Promise<Checked> =>
  ask({draft: {bytes: new Uint8Array(await file.arrayBuffer()), name: file.name}}, tell);
export const checkWords = (text: string): Promise<Checked> => ask({draft: {text} satisfies Draft});
