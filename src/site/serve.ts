/** A small static server for `dist/`: clean URLs, gzip, ranges, nothing outside the folder, this machine only. */
import {createReadStream, statSync, type Stats} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {extname, join, normalize, resolve, sep} from "node:path";
import {pipeline} from "node:stream";
import {pathToFileURL} from "node:url";
import {createGzip} from "node:zlib";
import {FOREVER, framing, HEADERS, isHashed} from "./headers.js";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".atom": "application/atom+xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
/** Milliseconds after which a reader who takes nothing is let go. */
const PATIENCE = 60_000;

const statOf = (path: string): Stats | null => {
  const stats = statSync(path, {throwIfNoEntry: false});
  return stats?.isFile() ? stats : null;
};

/**
 * The file behind a request path, or null.
 *
 * @example fileFor("dist", "/align?lower=x") // "…/dist/align.html"
 */
export function fileFor(root: string, url: string): string | null {
  const base = resolve(root);
  let path: string;
  try {
    path = normalize(decodeURIComponent(url.split(/[?#]/)[0]!));
  } catch {
    return null;
  }
  const full = join(base, path);
  if (path.includes("\0") || (full !== base && !full.startsWith(base + sep))) return null;
  return [full, `${full}.html`, join(full, "index.html")].find(statOf) ?? null;
}

/** A server over `root`, not yet listening. */
export function staticServer(root: string): Server {
  const server = createServer((request, response) => {
    try {
      answer(root, request, response);
    } catch {
      response.destroy();
    }
  });
  return server.setTimeout(PATIENCE);
}

/** Names of this machine; another one reaches it only by a page that wants to look around here. */
const OWN = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const {url = "/", method, headers} = request;
  const refuse = (status: number, why: string, more = {}): void =>
    void response.writeHead(status, {...HEADERS, "content-type": "text/plain; charset=utf-8", ...more}).end(why);
  if (!OWN.test(headers.host ?? "")) return refuse(421, "this server answers to localhost only");
  if (method !== "GET" && method !== "HEAD") return refuse(405, "only GET and HEAD", {allow: "GET, HEAD"});
  const found = fileFor(root, url);
  const file = found ?? join(root, "404.html");
  const stats = statOf(file);
  if (stats === null) return refuse(404, "not found");
  send(file, stats, found ? 200 : 404, request, response);
}

function send(file: string, stats: Stats, status: number, request: IncomingMessage, response: ServerResponse): void {
  const {method, headers} = request;
  const range = status === 200 ? rangeOf(headers.range, stats.size) : null;
  const shared = headersOf(file, stats, request);
  if (status === 200 && headers["if-none-match"] === shared.etag) return void response.writeHead(304, shared).end();
  if (range === "none") return void response.writeHead(416, {...shared, "content-range": `bytes */${stats.size}`}).end();
  const zip = isZipped(shared["content-type"], headers);
  const length = range ? range.end - range.start + 1 : stats.size;
  response.writeHead(range ? 206 : status, {
    ...shared,
    ...(zip ? {"content-encoding": "gzip"} : {"content-length": length}),
    ...(range ? {"content-range": `bytes ${range.start}-${range.end}/${stats.size}`} : {}),
  });
  if (method === "HEAD") return void response.end();
  // A reader who goes away ends the reading of the file too.
  const gone = (): void => undefined;
  const content = createReadStream(file, range ?? {});
  if (zip) pipeline(content, createGzip(), response, gone);
  else pipeline(content, response, gone);
}

/** What is said of a file whichever part of it is sent. */
const headersOf = (file: string, {size, mtimeMs}: Stats, {url = "/"}: IncomingMessage) => ({
  ...HEADERS,
  ...framing(url),
  "content-type": TYPES[extname(file)] ?? "application/octet-stream",
  "cache-control": isHashed(file) ? FOREVER : "no-cache",
  "accept-ranges": "bytes",
  etag: `W/"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`,
  vary: "accept-encoding",
});

/** Text is zipped for who takes it so; never a part of a file. */
const isZipped = (type: string, headers: IncomingMessage["headers"]): boolean =>
  /text|json|javascript|xml/.test(type) && !headers.range && /\bgzip\b/.test(headers["accept-encoding"] ?? "");

/** The one range asked for; null for the whole file, "none" where the file ends before it. */
function rangeOf(header: string | undefined, size: number): {start: number; end: number} | "none" | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!asked || (asked[1] === "" && asked[2] === "")) return null;
  const last = asked[1] === "";
  const start = last ? Math.max(0, size - Number(asked[2])) : Number(asked[1]);
  const end = last || asked[2] === "" ? size - 1 : Math.min(Number(asked[2]), size - 1);
  return start > end || start >= size ? "none" : {start, end};
}

/** Listens on `port` of this machine or the next free one (0: any); gives the address. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port > 0 && port < 3100) done(listen(server, port + 1));
      else fail(error);
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      done(`http://127.0.0.1:${typeof address === "object" && address ? address.port : port}/`);
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(`duibiao 对标: ${await listen(staticServer("dist"), Number(process.env["PORT"] ?? 3000))}\n`);
