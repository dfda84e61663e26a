import ts from "typescript";

/** One change of one place. */
export interface Mutation {
  readonly file: string;
  readonly line: number;
  /** What is done, without the place: condition negated, rule deleted. */
  readonly kind: string;
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const COMPARED: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&",
};

/** Every mutation that a source file allows. */
export function mutationsOf(file: string, source: string): Mutation[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const out: Mutation[] = [];
  const add: Add = (node, kind, of, text, start = node.getStart(), end = node.end) => {
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    out.push({file, line, kind, what: `${kind}${of === "" ? "" : `: ${of}`}`, start, end, text});
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const sign = node.operatorToken.getText();
      if (COMPARED[sign]) add(node.operatorToken, "operator", `${sign} → ${COMPARED[sign]}`, COMPARED[sign]);
    }
    if (ts.isIfStatement(node)) add(node.expression, "condition negated", "", `!(${node.expression.getText()})`);
    if (ts.isConditionalExpression(node)) add(node.condition, "condition negated", "", `!(${node.condition.getText()})`);
    if (ts.isNumericLiteral(node) && !/^(?:0x|\d{5,})/.test(node.text))
      add(node, "constant", `${node.text} + 1`, String(Number(node.text) + 1));
    if (ts.isRegularExpressionLiteral(node)) dropAlternatives(node, add);
    if (ts.isArrayLiteralExpression(node)) changeList(node, add);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return out;
}

type Add = (node: ts.Node, kind: string, of: string, text: string, start?: number, end?: number) => void;

/** A word of a group (?:a|b|c) left out. */
function dropAlternatives(node: ts.RegularExpressionLiteral, add: Add): void {
  for (const group of node.text.matchAll(/\(\?:([^()[\]]*\|[^()[\]]*)\)/g)) {
    let at = group.index + 3;
    for (const word of group[1]!.split("|")) {
      const start = node.getStart() + at;
      const last = at + word.length === group.index + 3 + group[1]!.length;
      add(node, "alternative dropped", word, "", last ? start - 1 : start, start + word.length + (last ? 0 : 1));
      at += word.length + 1;
    }
  }
}

/** Of a list of rules or names one left out, or two swapped. */
function changeList(node: ts.ArrayLiteralExpression, add: Add): void {
  const items = node.elements.filter((item) => ts.isObjectLiteralExpression(item) || ts.isIdentifier(item));
  if (items.length < 3 || items.length < node.elements.length) return;
  items.forEach((item, i) => {
    const name = /id: "([^"]+)"/.exec(item.getText())?.[1] ?? item.getText().slice(0, 20).replace(/\s+/g, " ");
    const next = items[i + 1];
    add(item, "rule deleted", name, "", item.getFullStart(), next ? next.getFullStart() : item.end);
    if (next) add(item, "rules swapped", name, `${next.getText()}, ${item.getText()}`, item.getStart(), next.end);
  });
}
