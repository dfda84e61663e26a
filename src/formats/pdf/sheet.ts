/** A character of a page 字形 with its place, in points from the upper left corner of the page as it is read. */
export interface Glyph {
  readonly text: string;
  /** Left and right end of its advance along the line, without letter spacing. */
  readonly x0: number;
  readonly x1: number;
  /** Baseline, growing downwards. */
  readonly y: number;
  readonly size: number;
  /** Degrees clockwise between its line and the page's own reading direction: 0, 90, 180, 270 or between. */
  readonly angle: number;
  /** 0 black to 1 white, opacity taken in. */
  readonly light: number;
  /** Spaces stand before it in the file. */
  readonly spaced: boolean;
  /** Set small above or below the line of its neighbour. */
  readonly shift: "raised" | "lowered" | null;
}

/** A line drawn on a page 线: horizontal at height `at`, or vertical at the x `at`. */
export interface Rule {
  readonly axis: "h" | "v";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Sheet {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}

export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
