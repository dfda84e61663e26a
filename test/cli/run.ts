import {main} from "../../src/cli/main.js";

/** What a command left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: readonly string[];
}

/** Runs `duibiao <args>` with nothing real outside: output is collected, answers are given. */
export async function run(
  args: readonly string[],
  given: {readonly cwd?: string; readonly answers?: readonly string[]} = {},
): Promise<Ran> {
  let out = "";
  const err: string[] = [];
  const code = await main(args, {
    out: (text) => void (out += text),
    err: (line) => void err.push(line),
    cwd: given.cwd ?? process.cwd(),
    answers: lines(given.answers ?? []),
  });
  return {code, out, err};
}

async function* lines(answers: readonly string[]): AsyncGenerator<string> {
  yield* answers;
}

/** No person at the keyboard. */
export function nobody(): AsyncIterable<string> {
  return lines([]);
}
