/** 500 readers at once for a while, then 1,000 loads that are broken off: errors, memory and descriptors of the served site. */
import {readdirSync} from "node:fs";
import {Agent, get} from "node:http";
import {connect} from "node:net";
import process from "node:process";
import {listen, staticServer} from "../src/site/serve.js";
import type {Row} from "./times.js";

export const name = "the served site: 500 readers, 1,000 aborted loads";
const READERS = 500;
const ABORTED = 1000;
const SECONDS = Number(process.env["SECONDS"] ?? 120);

export async function run(): Promise<readonly Row[]> {
  const root = process.env["SITE"] ?? "dist";
  const server = staticServer(root);
  const base = new URL(await listen(server, 0));
  const pages = readdirSync(root, {recursive: true, encoding: "utf8"}).filter((f) => /\.(?:html|js|json|css)$/.test(f));
  const rows = [measured("before", 0, 0)];
  const agent = new Agent({keepAlive: true, maxSockets: READERS});
  const end = Date.now() + SECONDS * 1000;
  let [loads, errors] = [0, 0];
  const reader = async (n: number): Promise<void> => {
    for (let i = n; Date.now() < end; i += READERS) {
      const ok = await load(base, pages[i % pages.length]!, agent);
      loads++;
      if (!ok) errors++;
    }
  };
  await Promise.all(Array.from({length: READERS}, (_, n) => reader(n)));
  agent.destroy();
  rows.push(measured(`${READERS} readers, ${SECONDS} s`, loads, errors));
  const largest = pages[0]!;
  for (let i = 0; i < ABORTED; i++) await aborted(base, pages[i % pages.length] ?? largest);
  await new Promise((done) => setTimeout(done, 2000));
  rows.push(measured(`${ABORTED} aborted loads`, ABORTED, (await load(base, pages[0]!, new Agent())) ? 0 : 1));
  server.closeAllConnections();
  server.close();
  return rows;
}

function load(base: URL, page: string, agent: Agent): Promise<boolean> {
  return new Promise((done) => {
    get(new URL(page, base), {agent, headers: {"accept-encoding": "gzip"}}, (answer) => {
      answer.resume();
      answer.once("end", () => done(answer.statusCode === 200));
      answer.once("error", () => done(false));
    }).once("error", () => done(false));
  });
}

/** Goes away at the first bytes. */
function aborted(base: URL, page: string): Promise<void> {
  return new Promise((done) => {
    const socket = connect(Number(base.port), "127.0.0.1", () =>
      socket.write(`GET /${encodeURI(page)} HTTP/1.1\r\nhost: localhost\r\n\r\n`),
    );
    socket.once("data", () => socket.destroy());
    socket.once("error", () => undefined);
    socket.once("close", () => done());
  });
}

function measured(state: string, loads: number, errors: number): Row {
  (globalThis as {gc?: () => void}).gc?.();
  const {rss, heapUsed} = process.memoryUsage();
  const descriptors = process.platform === "linux" ? readdirSync("/proc/self/fd").length : Number.NaN;
  return {state, loads, errors, "rss MB": Math.round(rss / 2 ** 20), "heap MB": Math.round(heapUsed / 2 ** 20), descriptors};
}
