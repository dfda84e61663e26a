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

/** Without a window first: the other draws one for each context that nobody sees, which takes longer than a page of ours. */
const SYSTEM = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

/** The system's Chromium where there is one, else the one from npm. */
export async function launch(): Promise<Browser> {
  const executablePath = SYSTEM.find((path) => existsSync(path)) ?? (await (await import("@sparticuz/chromium")).default.executablePath());
  return chromium.launch({executablePath, args: FLAGS});
}
