import {angleOf, apply, IDENTITY, scaleX, scaleY, times, type Matrix} from "./matrix.js";
import {rulesOfPath} from "./path.js";
import type {Box, Glyph, Rule, Sheet} from "./sheet.js";

/** What PDF.js gives for a page: codes of operators, the names of the codes, and their arguments. */
export interface Operators {
  readonly names: readonly string[];
  readonly codes: readonly number[];
  readonly args: readonly (readonly unknown[] | null)[];
}

export interface FontInfo {
  readonly fontMatrix: readonly number[];
  readonly vertical: boolean;
}

export interface View {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** From the file's units to the page as it is shown, y downwards. */
  readonly transform: readonly number[];
}

/** A glyph as PDF.js gives it in a shown text; a bare number moves the pen. */
interface Shown {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

interface State {
  ctm: Matrix;
  line: Matrix;
  text: Matrix;
  font: FontInfo;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  fill: number;
  stroke: number;
  alpha: number;
  clip: Box;
  clipping: boolean;
}

/** Lines lighter than this are no borders but the paper's own colour. */
const PAPER = 0.98;

/** The characters and the drawn lines of a page, in the order of the file, both in the page's own frame. */
export function interpret(list: Operators, fontOf: (name: string) => FontInfo, view: View): Sheet {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const state = initial(view);
  const stack: State[] = [];
  const push = (): number => stack.push({...state});
  const pop = (): unknown => Object.assign(state, stack.pop());
  list.codes.forEach((code, i) => {
    const name = list.names[code]!;
    const args = list.args[i] ?? [];
    if (name === "save") push();
    else if (name === "restore" || name === "paintFormXObjectEnd") pop();
    else if (name === "paintFormXObjectBegin") {
      push();
      if (args[0]) state.ctm = times(state.ctm, matrixOf(args));
    } else if (name === "setFont") {
      state.font = fontOf(args[0] as string);
      state.size = args[1] as number;
    } else if (name === "showText") show(state, args[0] as (Shown | number)[], glyphs);
    else if (name === "constructPath") draw(state, list.names[args[0] as number]!, args, rules);
    else SETTERS[name]?.(state, args);
  });
  return {page: view.page, width: view.width, height: view.height, glyphs, rules};
}

function initial(view: View): State {
  return {
    ctm: view.transform as unknown as Matrix,
    line: IDENTITY,
    text: IDENTITY,
    font: {fontMatrix: [0.001], vertical: false},
    size: 1,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    fill: 0,
    stroke: 0,
    alpha: 1,
    clip: {x0: 0, x1: view.width, y0: 0, y1: view.height},
    clipping: false,
  };
}

type Setter = (state: State, args: readonly unknown[]) => void;

const SETTERS: Readonly<Record<string, Setter>> = {
  transform: (s, args) => (s.ctm = times(s.ctm, matrixOf(args))),
  beginText: (s) => (s.line = s.text = IDENTITY),
  setTextMatrix: (s, args) => (s.line = s.text = matrixOf(args)),
  moveText: (s, args) => moveText(s, args),
  setLeadingMoveText: (s, args) => {
    s.leading = -(args[1] as number);
    moveText(s, args);
  },
  nextLine: (s) => moveText(s, [0, -s.leading]),
  setCharSpacing: (s, args) => (s.charSpacing = args[0] as number),
  setWordSpacing: (s, args) => (s.wordSpacing = args[0] as number),
  setHScale: (s, args) => (s.stretch = (args[0] as number) / 100),
  setLeading: (s, args) => (s.leading = args[0] as number),
  setTextRise: (s, args) => (s.rise = args[0] as number),
  setFillRGBColor: (s, args) => (s.fill = lightness(args)),
  setStrokeRGBColor: (s, args) => (s.stroke = lightness(args)),
  setGState: (s, args) => {
    for (const [key, value] of args[0] as [string, unknown][]) if (key === "ca") s.alpha = value as number;
  },
  clip: (s) => (s.clipping = true),
  eoClip: (s) => (s.clipping = true),
};

function moveText(state: State, args: readonly unknown[]): void {
  state.line = state.text = times(state.line, [1, 0, 0, 1, args[0] as number, args[1] as number]);
}

/** Six numbers, bare or in one list. */
function matrixOf(args: readonly unknown[]): Matrix {
  return Array.from((args.length === 6 ? args : args[0]) as Iterable<number>) as unknown as Matrix;
}

/** From "#rrggbb" or three numbers to 255. */
function lightness(args: readonly unknown[]): number {
  const hex = typeof args[0] === "string" ? /^#(..)(..)(..)/.exec(args[0]) : null;
  const [r, g, b] = hex ? hex.slice(1).map((pair) => parseInt(pair, 16)) : (args as number[]);
  return Math.max(0, Math.min(1, ((r ?? 0) * 0.3 + (g ?? 0) * 0.59 + (b ?? 0) * 0.11) / 255));
}

function show(state: State, shown: readonly (Shown | number)[], into: Glyph[]): void {
  const unit = state.size * (state.font.fontMatrix[0] ?? 0.001);
  const vertical = state.font.vertical;
  let pen = 0;
  for (const glyph of shown) {
    if (typeof glyph === "number") {
      pen += ((vertical ? 1 : -1) * glyph * state.size) / 1000;
      continue;
    }
    const advance = (vertical && glyph.vmetric ? -glyph.vmetric[0]! : glyph.width) * unit;
    add(state, glyph, pen, advance, into);
    pen += advance + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
  }
  state.text = times(state.text, [1, 0, 0, 1, vertical ? 0 : pen * state.stretch, vertical ? -pen : 0]);
}

/** Vertical writing puts each character below the one before, in the middle of its column. */
function add(state: State, glyph: Shown, pen: number, advance: number, into: Glyph[]): void {
  const vertical = state.font.vertical;
  const placed = times(state.ctm, state.text);
  const size = Math.abs(state.size) * scaleY(placed);
  const width = vertical ? Math.abs(state.size) : advance * state.stretch;
  const at = vertical ? ([-width / 2, -pen - 0.88 * state.size] as const) : ([pen * state.stretch, state.rise] as const);
  const [x, y] = apply(placed, at[0], at[1]);
  const length = Math.abs(width) * scaleX(placed);
  if (size < 0.5 || !within(state.clip, x + length / 2, y - size / 3, size)) return;
  into.push({
    text: glyph.unicode,
    x0: x,
    x1: x + length,
    y,
    size,
    angle: squared(angleOf(placed)),
    light: 1 - state.alpha * (1 - state.fill),
    spaced: false,
    shift: null,
  });
}

/** Nearly upright, as a page laid askew on the scanner is, counts as upright. */
function squared(angle: number): number {
  const right = Math.round(angle / 90) * 90;
  return (Math.abs(angle - right) <= 3 ? right : Math.round(angle)) % 360;
}

const within = (box: Box, x: number, y: number, slack: number): boolean =>
  x >= box.x0 - slack && x <= box.x1 + slack && y >= box.y0 - slack / 4 && y <= box.y1 + slack / 4;

function draw(state: State, how: string, args: readonly unknown[], into: Rule[]): void {
  const path = (args[1] as readonly (ArrayLike<number> | null)[] | null)?.[0];
  if (state.clipping) {
    state.clipping = false;
    state.clip = meet(state.clip, boundsOf(state.ctm, args[2] as ArrayLike<number> | null));
  }
  if (!path || how === "endPath") return;
  const stroked = /stroke/i.test(how) && state.stroke < PAPER;
  const filled = /fill/i.test(how) && 1 - state.alpha * (1 - state.fill) < PAPER;
  if (stroked || filled) into.push(...rulesOfPath(path, state.ctm, {stroked, filled}));
}

function boundsOf(ctm: Matrix, box: ArrayLike<number> | null): Box | null {
  if (!box || !Number.isFinite(box[0])) return null;
  const corners = [apply(ctm, box[0]!, box[1]!), apply(ctm, box[2]!, box[3]!), apply(ctm, box[0]!, box[3]!), apply(ctm, box[2]!, box[1]!)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys)};
}

function meet(a: Box, b: Box | null): Box {
  if (!b) return a;
  return {x0: Math.max(a.x0, b.x0), x1: Math.min(a.x1, b.x1), y0: Math.max(a.y0, b.y0), y1: Math.min(a.y1, b.y1)};
}
