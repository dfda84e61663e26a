import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {hostname, tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout as sleep} from "node:timers/promises";
import {afterAll, describe, expect, it} from "vitest";
import {whileLocked} from "../../src/node/index.js";

const folder = mkdtempSync(join(tmpdir(), "duibiao-lock-"));
const file = join(folder, "count");
afterAll(() => rmSync(folder, {recursive: true}));

const add = (): Promise<void> =>
  whileLocked(file, async () => {
    const now = Number(readFileSync(file, "utf8"));
    await sleep(1);
    writeFileSync(file, String(now + 1));
  });

describe("a locked file", () => {
  it("is changed by one at a time, and left without a lock", async () => {
    writeFileSync(file, "0");
    await Promise.all(Array.from({length: 30}, add));
    expect(readFileSync(file, "utf8")).toBe("30");
    expect(readdirSync(folder)).toEqual(["count"]);
  });

  it("is let go when the work fails", async () => {
    await expect(whileLocked(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(readdirSync(folder)).toEqual(["count"]);
  });

  it("is taken from a process that is gone, once", async () => {
    const {pid} = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(file, "0");
    writeFileSync(`${file}.lock`, `${pid}@${hostname()}`);
    await Promise.all(Array.from({length: 10}, add));
    expect(readFileSync(file, "utf8")).toBe("10");
    expect(readdirSync(folder)).toEqual(["count"]);
  });

  it("is taken from processes that were killed before they wrote their names, and while they took it from another", async () => {
    const {pid} = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(file, "0");
    writeFileSync(`${file}.lock`, "");
    utimesSync(`${file}.lock`, 1, 1);
    writeFileSync(`${file}.lock.break`, `${pid}@${hostname()}`);
    await add();
    expect(readFileSync(file, "utf8")).toBe("1");
    expect(readdirSync(folder)).toEqual(["count"]);
  });
});
