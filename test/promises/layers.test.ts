import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, normalize, relative} from "node:path";
import {describe, expect, it} from "vitest";

/** Rooms from left to right; a room imports only from rooms to its left (and the model). */
const FLOW = [
  "say",
  "model",
  "formats",
  "lexicon",
  "text",
  "quantity",
  "claims",
  "normalise",
  "clauses",
  "align",
  "audit",
  "changes",
  "check",
  "stats",
  "corpus",
  "answers",
  "search",
  "intake",
  "decisions",
  "charts",
  "live",
  "report",
  "node",
  "site",
  "cli",
];
/** Rooms that must run in a browser too. */
const BROWSER = FLOW.slice(0, FLOW.indexOf("node"));

const files = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((f) => f.endsWith(".ts"));
const room = (file: string): string => (file.includes("/") ? file.split("/")[0]! : "");
const imports = (file: string): string[] =>
  [...readFileSync(join("src", file), "utf8").matchAll(/(?:from|import)\s*\(?"([^"]+)"/g)].map((m) => m[1]!);

describe("layers", () => {
  it("has only the rooms of the architecture", () => {
    expect([...new Set(files.map(room))].filter((r) => r !== "" && !FLOW.includes(r))).toEqual([]);
  });

  it.each(files)("%s imports only to its left", (file) => {
    const here = FLOW.indexOf(room(file));
    expect(here >= 0 || file === "index.ts").toBe(true);
    if (here < 0) return;
    const reached = imports(file)
      .filter((i) => i.startsWith("."))
      .map((i) => room(relative("src", normalize(join("src", dirname(file), i)))));
    expect(reached.filter((r) => FLOW.indexOf(r) > here)).toEqual([]);
  });

  it.each(files.filter((f) => BROWSER.includes(room(f)) || f === "index.ts"))("%s runs in a browser", (file) => {
    expect(imports(file).filter((i) => i.startsWith("node:"))).toEqual([]);
  });
});

/** What a file loads as soon as it is imported: files of ours and packages. */
function loaded(file: string, known = new Set<string>()): Set<string> {
  for (const [, from = ""] of readFileSync(join("src", file), "utf8").matchAll(/^(?:import|export) (?!type )[^;]*? from "([^"]+)"/gm)) {
    const other = from.startsWith(".") ? join(dirname(file), from.replace(/\.js$/, ".ts")) : from;
    if (known.has(other)) continue;
    known.add(other);
    if (from.startsWith(".")) loaded(other, known);
  }
  return known;
}

/** Rooms that a command needs only where it opens the corpus, for which they are loaded then. */
const OF_CORPUS = ["clauses", "align", "audit", "corpus", "charts", "live", "report"];

it.each(["extract", "text", "verify", "init"])("duibiao %s starts without the rooms of a corpus", (command) => {
  expect([...loaded(`cli/commands/${command}.ts`)].filter((file) => OF_CORPUS.includes(room(file)))).toEqual([]);
});

it.each(files.filter((f) => f.startsWith("cli/commands/") && !f.endsWith("export.ts")))(
  "%s starts without the tables' libraries",
  (file) => {
    expect([...loaded(file)].filter((other) => /^(?:arquero|hyparquet)/.test(other))).toEqual([]);
  },
);

it("the compound formula has one home", () => {
  const formula = /\*\* ?\(1 \/ (?:\d|years?)|Math\.log\(1 \+ (?:pace|rate)/;
  expect(files.filter((f) => formula.test(readFileSync(join("src", f), "utf8")))).toEqual([join("normalise", "growth.ts")]);
});

it("a sentence in two languages is written into its fields by one function", () => {
  const byHand = /\w+En: ?[`"][^`"\n]+ /;
  const template = join("site", "notebook.ts");
  expect(files.filter((f) => byHand.test(readFileSync(join("src", f), "utf8"))).toSorted()).toEqual([join("say", "paired.ts"), template]);
});
