import {findNodeAtLocation, parseTree, printParseErrorCode, type JSONPath, type Node, type ParseError} from "jsonc-parser";
import * as v from "valibot";
import {SCHEMA, schemaOf} from "../model/schema.js";
import type {Fault} from "./faults.js";

/** A JSON file that was read and checked, and how to find the line of any part of it. */
export interface JsonFile<T> {
  readonly value: T | null;
  readonly faults: readonly Fault[];
  /** 1-based line of the part at `path`, or of its nearest parent that is there. */
  readonly lineOf: (path: JSONPath) => number;
}

/**
 * Checks a JSON text against a schema; each fault has its line. Lines are only worked out when somebody asks.
 *
 * @example readJson("{}", "plan.json", Plan).faults[0].code // "missing-field"
 */
export function readJson<S extends v.GenericSchema>(text: string, file: string, schema: S): JsonFile<v.InferOutput<S>> {
  let tree: Node | undefined;
  const lineOf = (path: JSONPath): number => lineAt(text, nearest((tree ??= parseTree(text)), path)?.offset ?? 0);
  const data = parse(text);
  if (data === undefined) return {value: null, faults: syntaxFaults(text, file), lineOf};
  const stated = schemaOf(data);
  if (stated !== null && stated > SCHEMA) return {value: null, faults: [newer(file, lineOf(["schema"]), stated)], lineOf};
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return {value: parsed.output, faults: [], lineOf};
  return {value: null, faults: parsed.issues.map((issue) => schemaFault(issue, file, lineOf)), lineOf};
}

/** A file of a form that this code does not know is not read at all: what it would leave out might be what matters. */
function newer(file: string, line: number, stated: number): Fault {
  const fact = `it is of schema ${stated}, from a newer version, and this one reads up to ${SCHEMA}`;
  return {file, line, code: "newer-schema", fact, mend: "update duibiao"};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function syntaxFaults(text: string, file: string): Fault[] {
  const [first] = errorsIn(text);
  const fact = first ? words(printParseErrorCode(first.error)) : "this is not JSON";
  return [{file, line: lineAt(text, first?.offset ?? 0), code: "not-json", fact, mend: "mend the JSON at this place"}];
}

/** Empty where the text is nested so deep that nobody can follow. */
function errorsIn(text: string): ParseError[] {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, {disallowComments: true});
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return errors;
}

function schemaFault(issue: v.BaseIssue<unknown>, file: string, lineOf: (path: JSONPath) => number): Fault {
  const path = (issue.path ?? []).map((p) => p.key as string | number);
  const where = path.length === 0 ? "the file" : path.join(".");
  if (issue.type === "strict_object" && issue.expected === "never")
    return {
      file,
      line: lineOf(path),
      code: "unknown-field",
      fact: `${where} is no field`,
      mend: "mend its name, or update duibiao if a newer version wrote it",
    };
  const missing = issue.received === "undefined";
  return {
    file,
    line: lineOf(path),
    code: missing ? "missing-field" : "invalid-field",
    fact: missing ? `${where} is missing` : `${where} is ${issue.received}`,
    mend:
      issue.expected === null ? `give ${issue.message}` : `give ${issue.expected}${issue.kind === "schema" ? "" : ` (${issue.message})`}`,
  };
}

function nearest(tree: Node | undefined, path: JSONPath): Node | undefined {
  if (!tree) return undefined;
  for (let n = path.length; n > 0; n--) {
    const found = findNodeAtLocation(tree, path.slice(0, n));
    if (found) return found;
  }
  return tree;
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) line++;
  return line;
}

/** `CommaExpected` → comma expected. */
function words(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, (c) => ` ${c}`).toLowerCase();
}
