import {spawnSync, type SpawnSyncReturns} from "node:child_process";
import {delimiter, resolve} from "node:path";

const bin = resolve("node_modules/.bin");

/** Runs Observable Framework on a root of pages, with tsx on the PATH, which its data loaders need, and without telemetry. */
export function framework(args: readonly string[], stdio: "inherit" | "pipe", root = "docs"): SpawnSyncReturns<string> {
  const env = {
    ...process.env,
    DUIBIAO_PAGES: root,
    PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}`,
    OBSERVABLE_TELEMETRY_DISABLE: "true",
    // Many small objects that die young: less time goes to collecting them.
    NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --max-semi-space-size=64`,
  };
  return spawnSync(`${bin}/observable`, args, {env, encoding: "utf8", maxBuffer: 1 << 27, stdio});
}
