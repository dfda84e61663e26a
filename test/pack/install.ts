/** The packed tarball, unpacked into a folder of its own as `npm i` would lay it, its dependencies those of this checkout. */
import {execFileSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import process from "node:process";

/** A folder outside the repository that has the package installed. */
export interface Consumer {
  readonly dir: string;
  /** Files of the tarball, relative to the package. */
  readonly files: readonly string[];
  /** Runs a module of the folder with plain Node and gives what it printed. */
  run(file: string, source: string): string;
  remove(): void;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly {readonly path: string}[];
}

/** Packs what `npm run prepare` built. Throws where nothing was built. */
export function install(): Consumer {
  if (!existsSync("lib/data/index.js")) throw new Error("test/pack: lib/ is missing; run `npm run prepare` first");
  const dir = mkdtempSync(join(tmpdir(), "duibiao-pack-"));
  const npm = ["pack", "--ignore-scripts", "--json", "--pack-destination", dir];
  const [packed] = JSON.parse(execFileSync("npm", npm, {encoding: "utf8", stdio: ["ignore", "pipe", "ignore"]})) as Packed[];
  const home = join(dir, "node_modules/duibiao");
  mkdirSync(home, {recursive: true});
  execFileSync("tar", ["-xzf", join(dir, packed!.filename), "-C", home, "--strip-components=1"]);
  linkDependencies(dir);
  writeFileSync(join(dir, "package.json"), '{"type": "module", "private": true}\n');
  return {
    dir,
    files: packed!.files.map((f) => f.path),
    run: (file, source) => {
      writeFileSync(join(dir, file), source);
      return execFileSync(process.execPath, [file], {cwd: dir, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"]});
    },
    remove: () => rmSync(dir, {recursive: true, force: true}),
  };
}

/** Only what package.json names as a dependency: an import that it forgets fails here. */
function linkDependencies(dir: string): void {
  const {dependencies} = JSON.parse(readFileSync("package.json", "utf8")) as {dependencies: Record<string, string>};
  for (const name of Object.keys(dependencies)) {
    mkdirSync(join(dir, "node_modules", name, ".."), {recursive: true});
    symlinkSync(resolve("node_modules", name), join(dir, "node_modules", name));
  }
}

/** Names under `lib/` that are there with no source of theirs. */
export const orphans = (files: readonly string[]): string[] =>
  files.filter(
    (f) =>
      f.startsWith("lib/") &&
      !/^lib\/(?:browser|data|cmaps)\//.test(f) &&
      !existsSync(f.replace(/^lib/, "src").replace(/(?:\.d\.ts|\.js)$/, ".ts")),
  );

/** Code blocks of a Markdown file in the named language; of a guide in two languages, those of the first. */
export const blocks = (file: string, language: string): string[] =>
  [
    ...readFileSync(file, "utf8")
      .split('<div data-lang="en"')[0]!
      .matchAll(new RegExp(`^\`\`\`${language}[^\n]*\n([\\s\\S]*?)^\`\`\``, "gm")),
  ].map((m) => m[1]!);
