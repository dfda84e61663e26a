import type {SchemaElement} from "hyparquet";
import type {Field, FieldType, Shape} from "./table.js";

type Element = Partial<SchemaElement> & {readonly name: string};

const TEXT = {type: "BYTE_ARRAY", converted_type: "UTF8"} as const;
const PLAIN: Readonly<Record<Exclude<FieldType, "array" | "object">, Partial<SchemaElement>>> = {
  string: TEXT,
  integer: {type: "INT32"},
  number: {type: "DOUBLE"},
  boolean: {type: "BOOLEAN"},
};

/** The schema of a column, depth first: a list is one of three levels, a record a group of its parts. Everything may be null. */
export function elementsOf({name, type, of}: Field): Element[] {
  if (type === "array") return listOf(name, of ?? "string");
  return type === "object" ? shaped(name, of ?? "string") : [{name, ...PLAIN[type], repetition_type: "OPTIONAL"}];
}

function listOf(name: string, of: Shape): Element[] {
  return [
    {name, repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1},
    {name: "list", repetition_type: "REPEATED", num_children: 1},
    ...shaped("element", of),
  ];
}

function shaped(name: string, of: Shape): Element[] {
  if (typeof of === "string") return [{name, ...PLAIN[of], repetition_type: "OPTIONAL"}];
  const parts = Object.entries(of);
  return [{name, repetition_type: "OPTIONAL", num_children: parts.length}, ...parts.flatMap(([part, shape]) => shaped(part, shape))];
}
