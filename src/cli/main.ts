import {UnreadableFile} from "../node/index.js";
import {InputError, type Command, type Effects, type ExitCode} from "./command.js";
import {commands} from "./commands/index.js";

/** Runs `duibiao <args>` and returns its exit code; nothing outside `effects` is touched. */
export async function main(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") return help(effects);
  const command = commands.find((c) => c.name === name);
  if (!command) return refuse(effects, `duibiao: no command "${name}"; the commands are ${commands.map((c) => c.name).join(", ")}`);
  if (rest.includes("--help") || rest.includes("-h")) return describe(command, effects);
  try {
    return await command.run(rest, effects);
  } catch (error) {
    if (error instanceof InputError || error instanceof UnreadableFile) return refuse(effects, error.message);
    throw error;
  }
}

function help(effects: Effects): ExitCode {
  effects.out("duibiao 对标: compare government plans, with the sentence behind every number\n\n");
  for (const c of commands) effects.out(`  duibiao ${c.name} ${c.usage}\n      ${c.summary}\n`);
  return 0;
}

function describe(command: Command, effects: Effects): ExitCode {
  effects.out(`duibiao ${command.name} ${command.usage}\n${command.summary}\n`);
  return 0;
}

function refuse(effects: Effects, message: string): ExitCode {
  effects.err(message);
  return 2;
}
