import type {ExportTable, Field} from "./table.js";

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

/** Frictionless data package descriptor (specs.frictionlessdata.io, version 1); CSV is described where it was written, else JSON. */
export function dataPackage(tables: readonly ExportTable[], formats: readonly Format[]): string {
  const format = formats.includes("csv") ? "csv" : formats.includes("json") ? "json" : null;
  const resources = format === null ? tables.map((t) => described(t, formats)) : tables.map((t) => resource(t, format));
  const descriptor = {
    profile: format === null ? "data-package" : "tabular-data-package",
    name: "duibiao",
    title: "对标 duibiao: what Chinese government plans promise, with the sentence behind every number",
    licenses: [{name: "MIT", path: "LICENSE", title: LICENCE_NAME}],
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource(table: ExportTable, format: "csv" | "json"): object {
  return {
    profile: "tabular-data-resource",
    name: table.name,
    title: `${table.zh} ${table.en}`,
    path: `${table.name}.${format}`,
    format,
    mediatype: format === "csv" ? "text/csv" : "application/json",
    encoding: "utf-8",
    ...(format === "csv" ? {dialect: {delimiter: ",", lineTerminator: "\n", doubleQuote: true, header: true}} : {}),
    schema: schema(table),
  };
}

function described(table: ExportTable, formats: readonly Format[]): object {
  const parquet = formats.includes("parquet");
  const path = parquet ? `${table.name}.parquet` : "duibiao.xlsx";
  return {name: table.name, title: `${table.zh} ${table.en}`, path, format: parquet ? "parquet" : "xlsx", schema: schema(table)};
}

function schema(table: ExportTable): object {
  return {
    fields: table.fields.map((f) => ({name: f.name, type: f.type, title: f.zh, description: f.en})),
    primaryKey: table.key,
    missingValues: [""],
    ...(table.references.length > 0
      ? {foreignKeys: table.references.map((r) => ({fields: r.field, reference: {resource: r.table, fields: r.key}}))}
      : {}),
  };
}

/** Data dictionary 数据字典 for people: every table and column in both languages. */
export function dictionary(tables: readonly ExportTable[]): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  const row = (f: Field): string => `| \`${f.name}\` | ${f.type} | ${cell(f.zh)} | ${cell(f.en)} |`;
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
    "空单元格表示缺失,原因见 `flags`;列表与记录在 CSV、Parquet、XLSX 中为 JSON 文本;代码一律为文本。",
    "在 CSV 与 XLSX 中,以 = + - @、制表符或回车开头的文字前加一个撇号 ',以免被表格软件当作公式;去掉它即为原值(数字不加)。JSON 与 Parquet 为原值。",
    "An empty cell is missing, and `flags` says why; lists and records are JSON text in CSV, Parquet and XLSX; codes are text.",
    "In CSV and XLSX a text that begins with = + - @, a tab or a return has an apostrophe ' before it, so that no spreadsheet runs it; take it away for the value itself (numbers have none). JSON and Parquet hold the value itself.",
    "",
  ];
  return [...head, ...tables.map(part)].join("\n");
}
