/** Cells of a table's row between its bars; an escaped bar and one in code part nothing. */
export function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let code = false;
  const body = line.trim().replace(/^\|/, "");
  for (let i = 0; i < body.length; i++) {
    const ch = body[i]!;
    if (ch === "\\" && body[i + 1] === "|") {
      cell += "|";
      i++;
    } else if (ch === "|" && !code) {
      cells.push(cell);
      cell = "";
    } else {
      if (ch === "`") code = !code && body.indexOf("`", i + 1) >= 0;
      cell += ch;
    }
  }
  if (cell.trim() !== "" || !/\|\s*$/.test(body)) cells.push(cell);
  return cells.map((words) => words.trim());
}

/** The row of dashes and colons under a table's header. */
export function isRule(line: string): boolean {
  return line.length <= LONGEST_RULE && /[|:]/.test(line) && /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(line);
}

const LONGEST_RULE = 2000;
