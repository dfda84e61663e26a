/** A stretch of a source text in UTF-16 units (JavaScript string offsets), `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the characters that stand there, so that a reader sees it and a check can compare it. */
export interface Excerpt extends Span {
  readonly quote: string;
}
