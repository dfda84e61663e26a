/** A small static server for `dist/`: clean URLs, gzip, nothing outside the folder, this machine only. */
import {createReadStream, existsSync, statSync} from "node:fs";
import {createServer, type Server} from "node:http";
import {extname, join, normalize, resolve, sep} from "node:path";
import {pipeline} from "node:stream";
import {pathToFileURL} from "node:url";
import {createGzip} from "node:zlib";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

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
  if (full !== base && !full.startsWith(base + sep)) return null;
  return [full, `${full}.html`, join(full, "index.html")].find(isFile) ?? null;
}

/** A server over `root`, not yet listening. */
export function staticServer(root: string): Server {
  return createServer((request, response) => {
    const found = fileFor(root, request.url ?? "/");
    const file = found ?? join(root, "404.html");
    if (!isFile(file)) return void response.writeHead(404).end("not found");
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const hashed = /\/_(?:import|file|node|npm|observablehq)\//.test(file);
    const zip = /text|json|javascript|svg/.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    response.writeHead(found ? 200 : 404, {
      "content-type": type,
      "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
      vary: "accept-encoding",
      ...(zip ? {"content-encoding": "gzip"} : {}),
    });
    if (request.method === "HEAD") return void response.end();
    // A reader who goes away ends the reading of the file too.
    const gone = (): void => undefined;
    if (zip) pipeline(createReadStream(file), createGzip(), response, gone);
    else pipeline(createReadStream(file), response, gone);
  });
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
