/** A table cell as HTML gives it. */
export interface GridCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A table as lines, a row each, tabs between the cells. A cell that spans rows stands again in each of them if it is a
 * word (a category), and stays empty there if it holds a digit, so that no number is counted twice.
 */
export function tableLines(rows: readonly (readonly GridCell[])[]): string {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row) {
      while (grid[r]![column] !== undefined) column++;
      place(grid, cell, r, column);
      column += cell.columns;
    }
  });
  return grid.map((cells) => Array.from(cells, (c) => c ?? "").join("\t")).join("\n");
}

function place(grid: string[][], cell: GridCell, row: number, column: number): void {
  for (let r = row; r < Math.min(row + cell.rows, grid.length); r++)
    for (let c = column; c < column + cell.columns; c++)
      grid[r]![c] = c === column && (r === row || !/\d/.test(cell.text)) ? cell.text : "";
}
