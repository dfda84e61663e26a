import process from "node:process";
import {UnreadableFile} from "../formats/unreadable.js";
import {CorpusError} from "../node/faults.js";
import {isSystemError, systemFact} from "../node/system-error.js";
import {InputError, type Effects, type ExitCode} from "./command.js";
import {messageLines} from "./printable.js";

/** A wrong call as the library words it, `where: fact; mend`: the caller's to mend, so the user's. */
const WORDED = /^[^\s:][^:\n]*: [^\n]+; [^\n]+$/;

/**
 * Runs a command so that whatever goes wrong ends in plain lines and an exit code: 2 for usage, input or data that a person can mend,
 * 3 for a fault of duibiao's own, which is told in one line too; its stack only with `DUIBIAO_DEBUG` set.
 */
export async function throughDoor(name: string, effects: Effects, run: (effects: Effects) => Promise<ExitCode>): Promise<ExitCode> {
  const err = (message: string): void => messageLines(message).forEach((line) => effects.err(line));
  try {
    return await run({...effects, err});
  } catch (error) {
    const message = toldOf(error);
    err(message ?? ownFault(name, error));
    return message === null ? 3 : 2;
  }
}

/** What a person is told of an error that is theirs to mend; null for any other. */
function toldOf(error: unknown): string | null {
  if (error instanceof InputError || error instanceof UnreadableFile || error instanceof CorpusError) return error.message;
  if (isSystemError(error)) return `${error.path ?? error.syscall ?? "duibiao"}: ${systemFact(error)}`;
  return error instanceof Error && WORDED.test(error.message) ? error.message : null;
}

function ownFault(name: string, error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (process.env["DUIBIAO_DEBUG"] !== undefined) return stack;
  const fact = stack.split("\n")[0]!.slice(0, 300);
  return `duibiao ${name}: this is a fault of duibiao itself (${fact}); report it with the file and what DUIBIAO_DEBUG=1 prints`;
}
