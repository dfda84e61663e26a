import {readFileSync} from "node:fs";

/** A question of the cookbook: its code, its SQL where it has one, and the answer that it prints. */
export interface Recipe {
  readonly question: string;
  readonly code: string;
  readonly sql: string | null;
  /** As JSON. */
  readonly answer: string;
}

const text = readFileSync("docs/guides/cookbook.md", "utf8");
/** The lines before the questions, in their order. */
export const OPENING = [...text.split(/^## 1\. /m)[0]!.matchAll(/^```(\w+) run=false\n([\s\S]*?)^```/gm)].map((m) => ({
  language: m[1]!,
  code: m[2]!,
}));

export const RECIPES: readonly Recipe[] = [
  ...text.matchAll(
    /^## (\d+\. [\x20-\x7e]+)\n\n<\/div>\n\n```js run=false\n([\s\S]*?)\n\/\/ → (.+)\n```\n(?:\n```sql run=false\n([\s\S]*?);\n```\n)?/gm,
  ),
].map(([, question, code, answer, sql]) => ({question: question!, code: code!, answer: answer!, sql: sql ?? null}));

/** Rows as JSON with numbers of eight digits. */
export const printed = (rows: unknown): string =>
  JSON.stringify(rows, (_, x: unknown) => (typeof x === "number" ? Number(x.toPrecision(8)) : x));
