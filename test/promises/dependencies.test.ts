import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";

interface Manifest {
  readonly license?: string;
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly engines?: {readonly node?: string};
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const manifest = read("package.json") as Manifest;
const [, used = "", made = ""] = /## At a user's([\s\S]*)## In development([\s\S]*)/.exec(readFileSync("DEPENDENCIES.md", "utf8"))!;
const rows = (part: string): string[][] =>
  [...part.matchAll(/^\| `.*$/gm)].map(([row]) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
const locked = Object.entries((read("package-lock.json") as {packages: Record<string, Locked>}).packages).filter(
  ([name, p]) => name !== "" && !p.dev && !p.optional,
);

/** Bytes of a package without its own dependencies. */
function sizeOf(folder: string): number {
  return readdirSync(folder, {withFileTypes: true}).reduce((sum, entry) => {
    if (entry.name === "node_modules") return sum;
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size);
  }, 0);
}

/** Whether a range of versions takes Node 20: `>=18`, `^18 || ^20`, `20.x`, `*`. */
const takesNode20 = (range: string): boolean =>
  range.split("||").some((part) => /^\s*(?:\*|>=?\s*v?(?:\d|1\d|20)(?:\D|$)|\^?\s*20(?:\D|$))/.test(part));

describe("dependencies", () => {
  it("are all listed with reason and licence, and no others", () => {
    const names = (part: string): string[] => rows(part).map(([name]) => name!);
    expect(names(used)).toEqual(Object.keys(manifest.dependencies).toSorted());
    expect(names(made)).toEqual(Object.keys(manifest.devDependencies).toSorted());
    for (const [name, reason, licence] of [...rows(used), ...rows(made)]) {
      expect(reason!.length).toBeGreaterThan(4);
      expect([name, licence]).toEqual([name, (read(`node_modules/${name}/package.json`) as Manifest).license]);
    }
  });
  it.each(rows(used).map(([name, , , size]) => [name!, Number(size)] as const))("%s takes about %f MB", (name, size) => {
    // Another version than the pinned one says nothing of it.
    if ((read(`node_modules/${name}/package.json`) as Manifest).version !== manifest.dependencies[name]) return;
    expect(Math.abs(sizeOf(`node_modules/${name}`) / 1e6 - size)).toBeLessThan(0.1 + size / 10);
  });
  it("are of one exact version each", () => {
    for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
  it("run no script at a user's, nor does this package", () => {
    expect(locked.filter(([, p]) => p.hasInstallScript).map(([name]) => name)).toEqual([]);
    expect(Object.keys(manifest.scripts).filter((s) => /^(?:pre|post)?install$/.test(s))).toEqual([]);
  });
  it("all take Node 20", () => {
    expect(locked.filter(([, p]) => !takesNode20(p.engines?.node ?? "*")).map(([name, p]) => [name, p.engines])).toEqual([]);
  });
});
