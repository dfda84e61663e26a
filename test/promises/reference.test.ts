import {relative} from "node:path";
import ts from "typescript";
import {describe, expect, it} from "vitest";

/** What a name of the package is documented with, for the reference. */
interface Named {
  readonly name: string;
  readonly file: string;
  readonly calls: boolean;
  readonly says: string;
  readonly examples: readonly string[];
}

/** Draws into a page: the notebooks are its example, run in a browser. */
const DRAWN = ["src/live/live.ts live"];

const {options} = ts.parseJsonConfigFileContent(ts.readConfigFile("tsconfig.lib.json", (f) => ts.sys.readFile(f)).config, ts.sys, ".");
const entries = (ts.readConfigFile("typedoc.json", (f) => ts.sys.readFile(f)).config as {entryPoints: string[]}).entryPoints;
const program = ts.createProgram(entries, options);
const checker = program.getTypeChecker();

function namedOf(symbol: ts.Symbol): Named | null {
  const of = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const place = of.declarations?.[0];
  if (!place || place.getSourceFile().fileName.includes("node_modules")) return null;
  const type = of.flags & ts.SymbolFlags.Value ? checker.getTypeOfSymbolAtLocation(of, place) : null;
  return {
    name: of.name,
    file: relative(".", place.getSourceFile().fileName),
    calls: (type?.getCallSignatures().length ?? 0) > 0,
    says: ts.displayPartsToString(of.getDocumentationComment(checker)),
    examples: of.getJsDocTags(checker).flatMap((tag) => (tag.name === "example" ? [ts.displayPartsToString(tag.text)] : [])),
  };
}

const all = new Map<string, Named>();
for (const entry of entries)
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)!)!)) {
    const named = namedOf(symbol);
    if (named) all.set(`${named.file} ${named.name}`, named);
  }
const missing = (lacks: (named: Named) => boolean): string[] => [...all].filter(([, named]) => lacks(named)).map(([place]) => place);

describe("the reference of the package", () => {
  it("knows every entry point", () => {
    expect(all.size).toBeGreaterThan(350);
    process.stderr.write(`${all.size} public names, ${[...all.values()].filter((n) => n.calls).length} of them functions\n`);
  });
  it("says of every public name what it is", () => {
    expect(missing((n) => n.says === "")).toEqual([]);
  });
  it("shows an example of every public function, with an answer that a test runs", () => {
    const isRun = (example: string): boolean => / \/\/ (?!.*[^.]…|…).+$/.test(example);
    expect(missing((n) => n.calls && !n.examples.some(isRun))).toEqual(DRAWN);
  });
});
