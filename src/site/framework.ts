import {spawnSync, type SpawnSyncReturns} from "node:child_process";
import {delimiter, resolve} from "node:path";

const bin = resolve("node_modules/.bin");

/** Runs Observable Framework with tsx on the PATH, which its data loaders need, and without telemetry. */
export function framework(args: readonly string[], stdio: "inherit" | "pipe"): SpawnSyncReturns<string> {
  const env = {...process.env, PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}`, OBSERVABLE_TELEMETRY_DISABLE: "true"};
  return spawnSync(`${bin}/observable`, args, {env, encoding: "utf8", maxBuffer: 1 << 27, stdio});
}
