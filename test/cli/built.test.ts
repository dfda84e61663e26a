/** The built command line as a person starts it: pipes, devices and processes, which a command run in this process has none of. */
import {execFileSync, spawn, spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {setTimeout as sleep} from "node:timers/promises";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {smallCorpus} from "./small-corpus.js";

const BIN = resolve("lib/cli/bin.js");
const folder = mkdtempSync(join(tmpdir(), "duibiao-built-"));
const PROSE = "到2025年，全县市场主体达到4万户，抽检合格率达到98%以上，新建检测中心12个。\n";

beforeAll(() => {
  writeFileSync(join(folder, "plan.txt"), `青禾县质量提升规划（2021—2025年）\n一、目标\n${PROSE}`);
});
afterAll(() => rmSync(folder, {recursive: true}));

function duibiao(args: readonly string[], limits = "", cwd = folder): {code: number | null; out: string; err: string[]} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    encoding: "utf8",
    env: {...process.env, DUIBIAO_LIMITS: limits},
  });
  return {code: status, out: stdout, err: stderr.split("\n").filter(Boolean)};
}

const shell = (line: string): string => execFileSync("bash", ["-c", line], {cwd: folder, encoding: "utf8"});
const QUIET = `${process.execPath} ${BIN}`;

describe.runIf(process.platform === "linux")("the built command", () => {
  it("ends quietly where its reader has read enough", () => {
    expect(shell(`${QUIET} claims wulong-2021 2>&1 | head -c 1`)).toBe("{");
    expect(shell(`(${QUIET} claims wulong-2021; echo $? >&2) 2>&1 | (exec <&-; sleep 1)`)).toBe("");
  });

  it("says in a line that its output takes no more", () => {
    const line = shell(`${QUIET} claims wulong-2021 2>&1 >/dev/full; echo $?`);
    expect(line).toBe("the output: the disk is full; make room and run it again\n2\n");
  });

  it.each([
    ["extract", ["extract", "/dev/zero"]],
    ["diff", ["diff", "/dev/zero", "wulong-2021"]],
    ["align --decisions", ["align", "wulong-2021", "sichuan-2021", "--decisions", "/dev/zero"]],
    ["align --vectors", ["align", "wulong-2021", "sichuan-2021", "--vectors", "/dev/zero"]],
    ["ingest --map", ["ingest", ".", "--map", "/dev/zero"]],
  ])("%s reads no more of a device that never ends than the limit", (_, args) => {
    const {code, out, err} = duibiao(args, "bytes=100000");
    expect([code, out]).toEqual([2, ""]);
    expect(err.at(-1)).toMatch(/^\/dev\/zero: it takes more than 100,000 bytes; .*DUIBIAO_LIMITS=bytes=…$/);
  });

  it.each([
    ["extract", (pipe: string) => ["extract", pipe]],
    ["align --decisions", (pipe: string) => ["align", "wulong-2021", "sichuan-2021", "--decisions", pipe]],
  ])("%s does not wait for a pipe that nobody writes to", (name, args) => {
    const pipe = join(folder, `pipe-${name.length}`);
    execFileSync("mkfifo", [pipe]);
    const {code, err} = duibiao(args(pipe), "seconds=1");
    expect([code, err.at(-1)]).toEqual([2, expect.stringMatching(/: it takes more than 1 seconds to read; /)]);
  });

  it("does not wait for a pipe in the place of a source", () => {
    const cwd = smallCorpus({"data/plans/qinghe-2021/source.txt": null});
    execFileSync("mkfifo", [join(cwd, "data/plans/qinghe-2021/source.txt")]);
    const {code, err} = duibiao(["verify"], "", cwd);
    expect([code, err]).toEqual([
      2,
      [expect.stringMatching(/source\.txt unreadable: this is a device or a pipe, not a file; put the file in its place$/)],
    ]);
  });
});

describe("an ingest", () => {
  const docs = join(folder, "docs");
  beforeAll(() => {
    mkdirSync(docs);
    writeFileSync(join(docs, "a.txt"), `青禾县规划（2021—2025年）\n一、目标\n${PROSE}`);
    writeFileSync(join(docs, "b.txt"), `青溪县规划（2021—2025年）\n一、目标\n${PROSE.repeat(90_000)}`);
    writeFileSync(join(docs, "c.txt"), `青山县规划（2021—2025年）\n一、目标\n${PROSE}`);
  });

  it("lists a document that takes too long, and takes the others in", () => {
    const store = join(folder, "store");
    const {code, out, err} = duibiao(["ingest", docs, "--jobs", "1", "--store", store], "seconds=3,numbers=1000000");
    expect(err.filter((line) => !line.startsWith("ingest: "))).toEqual([
      expect.stringMatching(/b\.txt: it takes more than 3 seconds to read or 2,048 MB of memory; leave it out, .*DUIBIAO_LIMITS=/),
    ]);
    expect(out).toMatch(/^2 documents, /);
    expect(code).toBe(1);
  });

  it("that is interrupted says nothing, leaves nothing half-written, and goes on", async () => {
    const store = join(folder, "interrupted");
    const child = spawn(process.execPath, [BIN, "ingest", docs, "--jobs", "1", "--store", store]);
    let err = "";
    child.stderr.on("data", (text: Buffer) => (err += text.toString()));
    while (!readdirSync(folder).includes("interrupted")) await sleep(20);
    await sleep(300);
    child.kill("SIGINT");
    expect(await new Promise((done) => child.once("exit", (code, signal) => done(signal ?? code)))).toBe("SIGINT");
    expect(err).toBe("");
    expect(readdirSync(store)).not.toContain("manifest.json");
    expect(duibiao(["ingest", docs, "--jobs", "1", "--store", store], "characters=100000").code).toBe(1);
    expect(JSON.parse(readFileSync(join(store, "manifest.json"), "utf8"))).toMatchObject({schema: 2});
  });
});
