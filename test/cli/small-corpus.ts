import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll} from "vitest";
import {FILES} from "./small-files.js";

export {FILES};

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, {recursive: true, force: true})));

/** A folder with such a corpus, some files changed or (null) left out; it goes when the tests of the file end. */
export function smallCorpus(changed: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "duibiao-small-"));
  made.push(folder);
  for (const [name, content] of Object.entries({...FILES, ...changed})) {
    if (content === null) continue;
    mkdirSync(join(folder, name, ".."), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
