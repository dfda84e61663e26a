/** Where a run stands in the fields around it: their instructions are no text, their results are. */
export class Fields {
  private readonly open: {instruction: string; inResult: boolean}[] = [];

  begin(): void {
    this.open.push({instruction: "", inResult: false});
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field) field.inResult = true;
  }

  /** Ends the innermost field; the text of one that has no result of its own but is drawn from its instruction. */
  end(): string {
    const field = this.open.pop();
    return field === undefined || field.inResult ? "" : drawn(field.instruction);
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  /** Words count as text here. */
  get read(): boolean {
    return this.open.every((field) => field.inResult);
  }

  /** A table of contents is open. */
  get contents(): boolean {
    return this.open.some((field) => /^\s*TOC\b/.test(field.instruction));
  }
}

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** eq \o(○,3). */
const IN_CIRCLE = /^\s*eq\s*\\o\s*(?:\\a[cdlr]\s*)?\(\s*[○〇◯]\s*[,;，]\s*(\d{1,2})\s*\)/i;

/** EQ draws a number in a circle, or a fraction. */
function drawn(instruction: string): string {
  const circle = IN_CIRCLE.exec(instruction);
  if (circle) return CIRCLED[Number(circle[1]) - 1] ?? `(${circle[1]})`;
  const fraction = /^\s*eq\s*\\f\s*\(([^(),;]*)[,;，]([^(),;]*)\)/i.exec(instruction);
  return fraction ? ` ${fraction[1]!.trim()}/${fraction[2]!.trim()}` : "";
}
