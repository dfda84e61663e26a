/** What a command may touch outside itself; tests hand in a silent one. */
export interface Effects {
  /** Data, as is; the command adds its own line ends. */
  readonly out: (text: string) => void;
  /** Progress, warnings and errors, a line each. */
  readonly err: (line: string) => void;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Folders given with --data, as written; empty for the nearest `data/`. */
  readonly data?: readonly string[];
  /** Told before a document is read, which from then on has its time. */
  readonly reading?: (file: string) => void;
  /** Answers of the person at the keyboard, line by line. */
  readonly answers: AsyncIterable<string>;
}

/** 0 success; 1 a finding that the command was asked to fail on; 2 wrong usage, bad input or broken data; 3 a fault of duibiao itself. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One `duibiao <name>`. */
export interface Command {
  readonly name: string;
  /** Arguments and options as in the help: `LOWER HIGHER [--format table|json]`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly run: (args: readonly string[], effects: Effects) => Promise<ExitCode>;
}

/** Wrong usage or bad input: printed as one line, exit code 2. Message: `where: fact; what to do`. */
export class InputError extends Error {
  override readonly name = "InputError";
}
