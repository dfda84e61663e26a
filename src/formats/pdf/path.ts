import {apply, type Matrix} from "./matrix.js";
import type {Rule} from "./sheet.js";

/** A filled stripe thinner than this, in points, is a line. */
const LINE = 3;
/** A line leans by less than this, in points. */
const LEAN = 1;

type Point = readonly [number, number];
type Subpath = {readonly points: Point[]; closed: boolean};

/** Numbers that follow each code of PDF.js' path: move, line, cubic, quadratic, close. */
const LENGTHS = [2, 2, 6, 4, 0] as const;

/** The horizontal and vertical lines in a path: its own straight strokes, or a thin filled stripe as one line. */
export function rulesOfPath(path: ArrayLike<number>, ctm: Matrix, how: {readonly stroked: boolean; readonly filled: boolean}): Rule[] {
  return subpaths(path, ctm).flatMap(({points, closed}) => {
    const stripe = stripeOf(points);
    if (stripe) return [stripe];
    if (how.stroked) return sides(closed ? [...points, points[0]!] : points);
    return [];
  });
}

function subpaths(path: ArrayLike<number>, ctm: Matrix): Subpath[] {
  const found: Subpath[] = [];
  for (let i = 0; i < path.length;) {
    const code = path[i]!;
    const length = LENGTHS[code];
    if (length === undefined) break;
    if (code === 0) found.push({points: [], closed: false});
    if (code === 4 && found.length > 0) found.at(-1)!.closed = true;
    if (length > 0) found.at(-1)?.points.push(apply(ctm, path[i + length - 1]!, path[i + length]!));
    i += 1 + length;
  }
  return found.filter(({points}) => points.length > 1);
}

/** A thin upright rectangle, or a single straight stroke. */
function stripeOf(points: readonly Point[]): Rule | null {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (y1 - y0 <= LINE && x1 - x0 > y1 - y0) return {axis: "h", at: (y0 + y1) / 2, from: x0, to: x1};
  if (x1 - x0 <= LINE && y1 - y0 > x1 - x0) return {axis: "v", at: (x0 + x1) / 2, from: y0, to: y1};
  return null;
}

function sides(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap(([x, y], i): Rule[] => {
    const [u, v] = points[i]!;
    if (Math.abs(y - v) <= LEAN && Math.abs(x - u) > LEAN) return [{axis: "h", at: (y + v) / 2, from: Math.min(x, u), to: Math.max(x, u)}];
    if (Math.abs(x - u) <= LEAN && Math.abs(y - v) > LEAN) return [{axis: "v", at: (x + u) / 2, from: Math.min(y, v), to: Math.max(y, v)}];
    return [];
  });
}
