/** The worker that draws charts, so that the drawing library never stands in the way of the page. */
import type {Spec} from "../lib/charts/index.js";
import type {Picture} from "./draw.js";

export interface Order {
  readonly id: number;
  readonly spec: Spec;
}
export type Delivery = {readonly id: number} & ({readonly picture: Picture} | {readonly error: string});

// Text is measured on a canvas; in a worker that canvas is off screen.
Object.assign(globalThis, {document: {createElement: () => new OffscreenCanvas(1, 1)}});

addEventListener("message", ({data: {id, spec}}: MessageEvent<Order>) => {
  import("./draw.js")
    .then(({drawn}) => drawn(spec))
    .then(
      (picture) => postMessage({id, picture} satisfies Delivery),
      (error: unknown) => postMessage({id, error: String(error)} satisfies Delivery),
    );
});
