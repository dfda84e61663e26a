import {mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {connect} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {HEADERS} from "../../src/site/headers.js";
import {fileFor, listen, staticServer} from "../../src/site/serve.js";

const LOADS = 1000;
const AT_ONCE = 50;
const folder = mkdtempSync(join(tmpdir(), "duibiao-serve-"));
const server = staticServer(folder);
let base = "";

beforeAll(async () => {
  // Larger than what a connection takes up by itself, so that an aborted load stops in the middle.
  writeFileSync(join(folder, "large.bin"), Buffer.alloc(4 << 20, "x"));
  writeFileSync(join(folder, "large.json"), Array.from({length: 1 << 19}, (_, i) => (i * 2654435761) % 9973).join(" "));
  writeFileSync(join(folder, "404.html"), "<p>没有这一页");
  writeFileSync(join(folder, "plans.html"), "<p>plans");
  base = await listen(server, 0);
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(folder, {recursive: true});
});

const descriptors = (): number => readdirSync("/proc/self/fd").length;

/** Asks for a file and goes away at the first bytes. */
const aborted = (path: string): Promise<void> =>
  new Promise((done, fail) => {
    const socket = connect(Number(new URL(base).port), "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: gzip\r\n\r\n`),
    );
    socket.once("data", () => socket.destroy());
    socket.once("close", () => done());
    socket.once("error", fail);
  });

/** The whole answer to what is sent as it is. */
const asked = (words: string): Promise<string> =>
  new Promise((done, fail) => {
    let answer = "";
    const socket = connect(Number(new URL(base).port), "127.0.0.1", () => socket.write(words));
    socket.on("data", (text: Buffer) => (answer += text.toString()));
    socket.once("close", () => done(answer));
    socket.once("error", fail);
  });

describe("the static server", () => {
  it.runIf(process.platform === "linux")(`holds no more descriptors after ${LOADS} aborted loads than before`, async () => {
    await fetch(`${base}plans`).then((r) => r.text());
    const before = descriptors();
    for (let i = 0; i < LOADS; i += AT_ONCE)
      await Promise.all(Array.from({length: AT_ONCE}, (_, k) => aborted(k % 2 ? "/large.json" : "/large.bin")));
    await expect.poll(descriptors, {timeout: 10_000}).toBeLessThanOrEqual(before + 5);
    expect((await fetch(`${base}plans`)).status).toBe(200);
  });

  it("says with every answer what may be done with it", async () => {
    const {headers} = await fetch(`${base}plans`);
    expect(headers.get("content-security-policy")).toBe("frame-ancestors 'self'");
    for (const [name, value] of Object.entries(HEADERS)) expect(headers.get(name)).toBe(value);
    expect((await fetch(`${base}plans?embed=map`)).headers.get("content-security-policy")).toBeNull();
  });

  it("takes no other method and no other host", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) expect((await fetch(`${base}plans`, {method})).status).toBe(405);
    expect(await asked("GET /plans HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n")).toMatch(/^HTTP\/1\.1 421 /);
    expect(await asked("GET /plans HTTP/1.1\r\nconnection: close\r\n\r\n")).toMatch(/^HTTP\/1\.1 4\d\d /);
  });

  it.each([
    ["bytes=0-3", 206, "xxxx", `bytes 0-3/${4 << 20}`],
    ["bytes=-2", 206, "xx", `bytes ${(4 << 20) - 2}-${(4 << 20) - 1}/${4 << 20}`],
    [`bytes=${(4 << 20) - 1}-`, 206, "x", `bytes ${(4 << 20) - 1}-${(4 << 20) - 1}/${4 << 20}`],
    [`bytes=${4 << 20}-`, 416, "", `bytes */${4 << 20}`],
    ["bytes=3-1", 416, "", `bytes */${4 << 20}`],
  ])("gives the range %s", async (range, status, body, stated) => {
    const answer = await fetch(`${base}large.bin`, {headers: {range}});
    expect([answer.status, await answer.text(), answer.headers.get("content-range")]).toEqual([status, body, stated]);
  });

  it("gives nothing twice to who has it, and a head without a body", async () => {
    const first = await fetch(`${base}large.bin`, {method: "HEAD"});
    expect([first.status, first.headers.get("content-length"), await first.text()]).toEqual([200, String(4 << 20), ""]);
    expect((await fetch(`${base}large.bin`, {headers: {"if-none-match": first.headers.get("etag")!}})).status).toBe(304);
  });

  it("gives the page for what is not there, as «not found»", async () => {
    const answer = await fetch(`${base}no/such/page`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("没有这一页");
  });

  it.each(["/../package.json", "/%2e%2e/package.json", "/%"])("gives nothing outside its folder: %s", (path) => {
    expect(fileFor(folder, path)).toBeNull();
  });
});
