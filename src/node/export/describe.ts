import {sha256} from "../sha256.js";
import type {ExportTable, Field} from "./table.js";

/** Formats of the export. */
export type Format = "csv" | "json" | "parquet" | "xlsx";

/** The licence in a line. */
export const LICENCE_NAME = "MIT License; quotations from official documents are free";

/** Licence of the data package: the tables under the project's own, the plans' texts free. */
export const LICENCE = `对标 duibiao: licence of this data package

The tables (catalogue of indicators, readings, comparable values, measures) are published under the MIT licence of the project.
Quotations in the column "quote" stand in official documents of state organs, which Article 5 of the Copyright Law of the
People's Republic of China leaves free of copyright. Observed values are facts; each row names the report it was taken from.

表格(指标目录、陈述、可比值、举措)按项目的 MIT 许可发布。"quote" 一列引自国家机关公文,依《中华人民共和国著作权法》第五条不受著作权保护。
实际值为事实,逐行注明所据报告。
`;

type Files = ReadonlyMap<string, string | Uint8Array>;

/** What the descriptor says of the package as a whole. */
export interface About {
  /** Release of the program that wrote it. */
  readonly version: string;
  /** Documents and surveys that the tables rest on. */
  readonly sources: readonly {readonly title: string; readonly path?: string}[];
}

/**
 * Frictionless data package descriptor (specs.frictionlessdata.io, version 1). One resource a table, described in CSV where that was
 * written, else in JSON; every other file is a resource of its own. Each has its hash, so that a copy can be held against it.
 */
export function dataPackage(tables: readonly ExportTable[], formats: readonly Format[], files: Files, about: About): string {
  const main = formats.includes("csv") ? "csv" : formats.includes("json") ? "json" : formats.includes("parquet") ? "parquet" : "xlsx";
  const path = (table: ExportTable): string => (main === "xlsx" ? "duibiao.xlsx" : `${table.name}.${main}`);
  const described = new Set(tables.map(path));
  const byName = new Map(tables.map((t) => [t.name, t]));
  const others = [...files.keys()].filter((file) => !described.has(file) && /\.(?:csv|json|parquet|xlsx)$/.test(file));
  const descriptor = {
    profile: main === "csv" || main === "json" ? "tabular-data-package" : "data-package",
    name: "duibiao",
    title: "对标 duibiao: what Chinese government plans promise, with the sentence behind every number",
    version: about.version,
    licenses: [{name: "MIT", path: "LICENSE", title: LICENCE_NAME}],
    sources: about.sources,
    resources: [
      ...tables.map((t) => ({...resource(t.name, t, path(t), files), schema: schema(t)})),
      ...others.map((file) => {
        const [name = "", format = ""] = file.split(".");
        const table = byName.get(name);
        return {...resource(`${name}-${format}`, table ?? null, file, files), ...(table ? {schema: schema(table)} : {})};
      }),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

const MEDIA: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function resource(name: string, table: ExportTable | null, path: string, files: Files): object {
  const format = path.split(".").at(-1)!;
  const content = files.get(path) ?? "";
  const text = format === "csv" || format === "json";
  return {
    ...(text ? {profile: "tabular-data-resource"} : {}),
    name,
    title: table ? `${table.zh} ${table.en}` : "对标 duibiao: all tables, one sheet each",
    path,
    format,
    mediatype: MEDIA[format],
    ...(text ? {encoding: "utf-8"} : {}),
    bytes: Buffer.byteLength(content),
    hash: `sha256:${sha256(content)}`,
    ...(format === "csv" ? {dialect: {delimiter: ",", lineTerminator: "\n", doubleQuote: true, header: true}} : {}),
  };
}

function schema(table: ExportTable): object {
  return {
    fields: table.fields.map((f) => ({
      name: f.name,
      type: f.type,
      title: f.zh,
      description: f.en,
      ...(constraints(table, f) ? {constraints: constraints(table, f)} : {}),
    })),
    primaryKey: table.key,
    missingValues: [""],
    ...(table.references.length > 0
      ? {
          foreignKeys: table.references.map((r) => ({
            fields: r.field,
            reference: {resource: r.table === table.name ? "" : r.table, fields: r.key},
          })),
        }
      : {}),
  };
}

/** A closed list without the empty text, which a CSV cannot tell from a missing value. */
function constraints({key}: ExportTable, {name, oneOf}: Field): object | null {
  const required = key.includes(name) ? {required: true} : {};
  const values = oneOf?.filter((value) => value !== "");
  const both = {...required, ...(values ? {enum: values} : {})};
  return Object.keys(both).length > 0 ? both : null;
}

/** Data dictionary 数据字典 for people: every table and column in both languages. */
export function dictionary(tables: readonly ExportTable[]): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  const row = (f: Field): string => `| \`${f.name}\` | ${f.type} | ${cell(f.zh)} | ${cell(f.en)}${f.to ? ` → \`${f.to}\`` : ""} |`;
  const part = (t: ExportTable): string =>
    [
      `## ${t.name}: ${t.zh}`,
      "",
      `${t.en}. ${t.rows.length} rows; key: ${t.key.map((k) => `\`${k}\``).join(", ")}.`,
      "",
      "| column | type | 含义 | meaning |",
      "|---|---|---|---|",
      ...t.fields.map(row),
      "",
    ].join("\n");
  const head = [
    "# 数据字典 Data dictionary",
    "",
    "空单元格表示缺失,原因见 `flags`;列表与记录在 CSV、XLSX 中为 JSON 文本,在 JSON 与 Parquet 中就是列表与记录;代码一律为文本。箭头表示与哪一列相连。",
    "在 CSV 与 XLSX 中,以 = + - @、制表符或回车开头的文字前加一个撇号 ',以免被表格软件当作公式;去掉它即为原值(数字不加)。JSON 与 Parquet 为原值。",
    "An empty cell is missing, and `flags` says why; lists and records are JSON text in CSV and XLSX, and themselves in JSON and Parquet; codes are text. An arrow names the column that it joins.",
    "In CSV and XLSX a text that begins with = + - @, a tab or a return has an apostrophe ' before it, so that no spreadsheet runs it; take it away for the value itself (numbers have none). JSON and Parquet hold the value itself.",
    "",
  ];
  return [...head, ...tables.map(part)].join("\n");
}
