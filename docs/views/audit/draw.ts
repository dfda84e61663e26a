/** Draws the picture of a sum as inline SVG: no library, prints, takes the colours of the page. */
import {extent, max} from "d3-array";
import {figureInEnglish} from "../../lib/quantity/english.js";
import {say} from "../../components/state.js";
import {frame, s, text} from "../svg.js";
import type {Picture, Range} from "./sum.js";

const WIDTH = 420;

/** A figure as the sum prints it, its unit in the reader's language. */
function worded(figure: string): string {
  const [, sign = "", number = "", unit = ""] = /^([<>≥≤约]?)([\d.]+)\s*(.*)$/u.exec(figure) ?? [];
  return number === "" ? figure : say(figure, figureInEnglish(sign, number, unit));
}

export function drawn(picture: Picture, label: string): SVGElement {
  if (picture.kind === "course") return course(picture, label);
  return picture.kind === "ranges" ? ranges(picture.ranges, label) : levels(picture.levels, label);
}

function course({points, goal}: Extract<Picture, {kind: "course"}>, label: string): SVGElement {
  const values = [...points.map((p) => p.value), ...(goal === null ? [] : [goal])];
  const [low, high] = extent(values) as [number, number];
  const [from, to] = [points[0]!.year, points.at(-1)!.year];
  const x = (year: number): number => 34 + ((WIDTH - 100) * (year - from)) / Math.max(1, to - from);
  const y = (value: number): number => 96 - (66 * (value - low)) / (high - low || 1);
  const backwards = (i: number): boolean =>
    i > 0 && Math.sign(points[i]!.value - points[i - 1]!.value) === -Math.sign(points.at(-1)!.value - points[0]!.value || 1);
  return frame(
    "sum",
    WIDTH,
    132,
    label,
    s("polyline", {class: "line", points: points.map((p) => `${x(p.year)},${y(p.value)}`).join(" ")}),
    ...points.flatMap((p, i) => [
      s("circle", {class: backwards(i) ? "dot odd" : "dot", cx: x(p.year), cy: y(p.value), r: backwards(i) ? 6 : 4}),
      text(x(p.year), y(p.value) - 10, String(p.value)),
      text(x(p.year), 124, String(p.year), {class: "axis"}),
    ]),
    ...(goal === null
      ? []
      : [
          s("circle", {class: "other", cx: x(to), cy: y(goal), r: 6}),
          text(x(to) + 12, y(goal) + 4, say(`他处 ${goal}`, `elsewhere ${goal}`), {class: "start"}),
        ]),
  );
}

function ranges(both: readonly Range[], label: string): SVGElement {
  const ends = both.flatMap((r) => [r.low, ...(r.high === null ? [] : [r.high])]);
  const [low, high] = extent(ends) as [number, number];
  const pad = (high - low) * 0.12 || 1;
  const x = (v: number): number => 20 + ((WIDTH - 40) * (v - low + pad)) / (high - low + 2 * pad);
  return frame(
    "sum",
    WIDTH,
    96,
    label,
    ...both.flatMap((r, i) => {
      const [y, end] = [34 + i * 42, r.high ?? high + pad];
      const open = r.high === null ? [s("path", {class: "tip", d: `M${x(end) - 6},${y - 6} l8,6 l-8,6`})] : [];
      const middle = Math.min(WIDTH - 70, Math.max(70, (x(r.low) + x(end)) / 2));
      return [
        s("line", {class: i ? "range odd" : "range", x1: x(r.low), x2: Math.max(x(end), x(r.low) + 3), y1: y, y2: y}),
        ...open,
        text(middle, y - 10, worded(r.text)),
      ];
    }),
    text(x(low), 92, String(low), {class: "axis"}),
    text(x(high), 92, String(high), {class: "axis"}),
  );
}

function levels(both: readonly {readonly text: string; readonly value: number}[], label: string): SVGElement {
  const most = max(both, (b) => b.value)!;
  // Room for the longer figure; a letter is about seven wide.
  const room = Math.max(140, ...both.map((b) => 20 + 7 * worded(b.text).length));
  return frame(
    "sum",
    WIDTH,
    70,
    label,
    ...both.flatMap((b, i) => {
      const [y, width] = [8 + i * 30, ((WIDTH - room) * b.value) / most];
      return [
        s("rect", {class: i ? "bar odd" : "bar", x: 0, y, width, height: 20}),
        text(width + 8, y + 15, worded(b.text), {class: "start"}),
      ];
    }),
  );
}
