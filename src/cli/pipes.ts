import process from "node:process";
import {systemFact} from "../node/system-error.js";

/** Who closes the pipe has read enough; a full disk behind it is said in a line. */
export function quietPipes(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`the output: ${systemFact(error)}\n`);
    process.exit(2);
  });
  process.stderr.on("error", () => undefined);
}
