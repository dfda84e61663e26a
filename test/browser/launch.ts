/** A real Chromium. */
import {existsSync} from "node:fs";
import {chromium, type Browser} from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The system's Chromium where there is one, else the one from npm. */
export async function launch(): Promise<Browser> {
  const system = "/usr/bin/chromium";
  const executablePath = existsSync(system) ? system : await (await import("@sparticuz/chromium")).default.executablePath();
  return chromium.launch({executablePath, args: FLAGS});
}
