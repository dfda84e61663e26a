import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";
import {describe, expect, it} from "vitest";

/** How many regular expressions with Chinese in them each room may hold: fewer with each change, never more. */
const MOST: Readonly<Record<string, number>> = {
  align: 0,
  audit: 93,
  claims: 196,
  clauses: 0,
  formats: 10,
  intake: 0,
  lexicon: 0,
  node: 0,
  normalise: 0,
  quantity: 0,
  report: 0,
  text: 133,
};

/** Tags of patterns, whose words stand in classes of the lexicon. */
const PATTERNS: ReadonlySet<string> = new Set(["pattern", "patternAt", "patternEverywhere", "patternOfAnyCase"]);
const HAN = /\p{Script=Han}/u;

interface Expression {
  readonly place: string;
  /** A constant of its module, or a field of a rule that says why. */
  readonly named: boolean;
}

const isRule = (node: ts.Node): boolean =>
  ts.isObjectLiteralExpression(node) && node.properties.some((property) => property.name?.getText() === "because");

/** Whether the expression belongs to a constant at the top of its module, and not to a function there. */
function isNamed(expression: ts.Node, file: ts.SourceFile): boolean {
  let within = false;
  for (let node = expression.parent; node !== file; node = node.parent) {
    if (isRule(node)) return true;
    within ||= ts.isFunctionLike(node);
    if (ts.isVariableStatement(node) && node.parent === file && !within) return true;
  }
  return false;
}

/** A pattern that holds words of its own. */
const isWorded = (node: ts.Node): boolean =>
  ts.isTaggedTemplateExpression(node) &&
  PATTERNS.has(node.tag.getText()) &&
  (ts.isNoSubstitutionTemplateLiteral(node.template)
    ? [node.template]
    : [node.template.head, ...node.template.templateSpans.map(({literal}) => literal)]
  ).some(({text, rawText}) => HAN.test(rawText ?? text));

function expressionsIn(path: string): Expression[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isRegularExpressionLiteral(node) && HAN.test(node.text)) || isWorded(node))
      found.push({place: `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, named: isNamed(node, file)});
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe.each(Object.entries(MOST))("expressions of %s", (room, most) => {
  const all = readdirSync(join("src", room), {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => expressionsIn(join("src", room, file)));

  it("have each a name or a rule", () => {
    expect(all.filter(({named}) => !named).map(({place}) => place)).toEqual([]);
  });

  it("grow no more; lower the number above when they are fewer", () => {
    expect(all.length).toBeLessThanOrEqual(most);
  });
});
