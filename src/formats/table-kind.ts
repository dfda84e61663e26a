/** What a table's cells say about what it is. */
export interface CellShape {
  readonly column: number;
  readonly text: string;
  /** Paragraphs with words. */
  readonly paragraphs: number;
}

const SENTENCE = 40;
const SHARE_OF_PROSE = 0.6;

/**
 * Whether a table is a box 专栏 of running text: at most two columns, and most of its words in sentences or in cells of
 * several paragraphs.
 */
export function isBox(cells: readonly CellShape[]): boolean {
  if (cells.some((cell) => cell.column >= 2 && cell.text !== "")) return false;
  let prose = 0;
  let all = 0;
  for (const {text, paragraphs} of cells) {
    all += text.length;
    if ((text.length >= SENTENCE && /[。；]/.test(text)) || paragraphs >= 3) prose += text.length;
  }
  return prose >= SHARE_OF_PROSE * all;
}
