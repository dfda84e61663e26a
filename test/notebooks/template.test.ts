import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {corpus} from "./corpus.js";
import {afterAll, expect, it} from "vitest";
import {importsOf, IMPORTS, runNotebook} from "../../src/site/cells.js";
import {addNotebook, listed} from "../../src/site/notebook.js";

const folder = mkdtempSync(join(tmpdir(), "duibiao-notebook-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

it("makes a notebook that asks its question, and lists it", () => {
  writeFileSync(join(folder, "index.md"), "# 笔记本\n\n- [一](./one)\n\n完\n");
  const text = readFileSync(addNotebook(folder, "new-one", "新问题?"), "utf8");
  expect(text).toContain(">新问题?</h1>");
  expect(text.slice(text.indexOf("</h1>") + 5).trim()).toMatch(/^```js\nfinding\(answer\)/);
  expect(readFileSync(join(folder, "index.md"), "utf8")).toBe("# 笔记本\n\n- [一](./one)\n- [新问题?](./new-one) ${shown(\"new-one\")}\n\n完\n");
});

it("refuses a name that is taken or is none", () => {
  addNotebook(folder, "taken");
  expect(() => addNotebook(folder, "taken")).toThrow("is there already; choose another name");
  expect(() => addNotebook(folder, "Not A Name")).toThrow('notebook: "Not A Name" is no name; use lower-case words joined by hyphens');
  expect(listed("", "a", "b")).toContain("- [b](./a) ${shown(");
});

it("makes a notebook that runs at once, on the public package alone", async () => {
  const file = addNotebook(folder, "at-once", "一个问题");
  expect(importsOf(readFileSync(file, "utf8")).filter((from) => !IMPORTS.includes(from))).toEqual([]);
  const {answer, pictures, tables} = await runNotebook(file, corpus.data);
  expect(answer.zh).toMatch(/^\d+份规划给出「市场主体总量」的目标/);
  expect([pictures.length, tables.length]).toEqual([1, 1]);
});
