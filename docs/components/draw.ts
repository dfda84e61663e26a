/** Draws a chart as SVG text. Expressions are interpreted, not compiled, so that a strict policy holds. */
import {compile} from "vega-lite";
import {parse, View} from "vega";
import {expressionInterpreter} from "vega-interpreter";
import type {Spec} from "../lib/charts/index.js";

/** A mark that answers: it opens a statement, or says more when pointed at. In units of the picture. */
export interface Spot {
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  /** Of the metric or the claim it stands for. */
  readonly key: string | null;
  readonly tip: string | null;
}

export interface Picture {
  readonly svg: string;
  /** Later ones lie on top. */
  readonly spots: readonly Spot[];
}

interface Mark {
  readonly marktype: string;
  readonly items: readonly Marked[];
}
interface Marked {
  readonly datum?: unknown;
  readonly bounds: {readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number};
  readonly x?: number;
  readonly y?: number;
  readonly items?: readonly Mark[];
  readonly tooltip?: unknown;
}

function spotsIn(mark: Mark, x: number, y: number): Spot[] {
  return mark.items.flatMap((item) => {
    if (mark.marktype === "group") return (item.items ?? []).flatMap((m) => spotsIn(m, x + (item.x ?? 0), y + (item.y ?? 0)));
    const key = (item.datum as {key?: unknown} | undefined)?.key;
    const {x1, y1, x2, y2} = item.bounds;
    const spot: Spot = {
      box: [x1 + x, y1 + y, x2 + x, y2 + y],
      key: typeof key === "string" && key ? key : null,
      tip: typeof item.tooltip === "string" ? item.tooltip : null,
    };
    return spot.key || spot.tip ? [spot] : [];
  });
}

export async function drawn(spec: Spec): Promise<Picture> {
  const view = new View(parse(compile(spec).spec, {}, {ast: true}), {renderer: "none", expr: expressionInterpreter});
  const svg = await view.toSVG();
  const [, left, top] = /<g[^>]*? transform="translate\(([-\d.]+),([-\d.]+)\)"/.exec(svg) ?? [];
  const spots = spotsIn((view.scenegraph() as unknown as {root: Mark}).root, Number(left ?? 0), Number(top ?? 0));
  view.finalize();
  return {svg, spots};
}
