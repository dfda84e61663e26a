/** Pictures on order: from the worker where there is one with a canvas of its own, else drawn in the page. */
import type {Spec} from "../lib/charts/index.js";
import type {Picture} from "./draw.js";
import type {Delivery, Order} from "./pen.js";

type Draw = (spec: Spec) => Promise<Picture>;

const inPage: Draw = async (spec) => (await import("./draw.js")).drawn(spec);

function inWorker(): Draw {
  const worker = new Worker(import.meta.resolve("./pen.js"), {type: "module"});
  const waiting = new Map<number, {readonly spec: Spec; readonly done: (picture: Picture | Promise<Picture>) => void}>();
  let broken = false;
  const take = (id: number): {spec: Spec; done: (picture: Picture | Promise<Picture>) => void} => {
    const order = waiting.get(id)!;
    waiting.delete(id);
    return order;
  };
  worker.addEventListener("message", ({data}: MessageEvent<Delivery>) => {
    const {spec, done} = take(data.id);
    done("picture" in data ? data.picture : inPage(spec));
  });
  worker.addEventListener("error", () => {
    broken = true;
    for (const id of waiting.keys()) {
      const {spec, done} = take(id);
      done(inPage(spec));
    }
  });
  let last = 0;
  return (spec) =>
    broken
      ? inPage(spec)
      : new Promise((done) => {
          waiting.set(++last, {spec, done});
          worker.postMessage({id: last, spec} satisfies Order, []);
        });
}

let draw: Draw | undefined;
/** A chart's picture; the drawing library is loaded on the first call. */
export const pictureOf: Draw = (spec) =>
  (draw ??= typeof Worker === "undefined" || typeof OffscreenCanvas === "undefined" ? inPage : inWorker())(spec);
