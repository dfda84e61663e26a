import {createRequire} from "node:module";
import {nearestTo} from "../model/nearest.js";
import type {Command, Effects, ExitCode} from "./command.js";
import {commandNamed, commands, NAMES} from "./commands/index.js";
import {throughDoor} from "./door.js";
import {messageLines} from "./printable.js";

/** Runs `duibiao <args>` and returns its exit code; nothing outside `effects` is touched. */
export async function main(given: readonly string[], outside: Effects): Promise<ExitCode> {
  const {args, data, missing} = dataOf(given);
  const effects = {...outside, data: [...(outside.data ?? []), ...data]};
  if (missing) return refuse(effects, "duibiao: --data names no folder; write --data DIR, several times for several");
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") return help(rest[0], effects);
  if (name === "--version" || name === "-v") return version(effects);
  const command = await commandNamed(name);
  if (!command) return refuse(effects, `duibiao: no command "${name}"; ${meant(name)}`);
  if (rest.includes("--help") || rest.includes("-h")) return describe(command, effects);
  return throughDoor(name, effects, (through) => command.run(rest, through));
}

function meant(name: string): string {
  const near = nearestTo(name, NAMES);
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : `the commands are ${NAMES.join(", ")}`;
}

/** Every command takes --data, so it is taken out before the command sees its arguments. */
function dataOf(given: readonly string[]): {args: string[]; data: string[]; missing: boolean} {
  const [args, data]: [string[], string[]] = [[], []];
  let missing = false;
  for (let i = 0; i < given.length; i++) {
    const [name, value] = given[i]!.startsWith("--data=") ? ["--data", given[i]!.slice("--data=".length)] : [given[i]!, given[i + 1]];
    if (name !== "--data") args.push(name);
    else if (!value || value.startsWith("--")) missing = true;
    else data.push(value);
    if (name === "--data" && !given[i]!.startsWith("--data=")) i++;
  }
  return {args, data, missing};
}

async function help(of: string | undefined, effects: Effects): Promise<ExitCode> {
  const one = of === undefined ? null : await commandNamed(of);
  if (one) return describe(one, effects);
  effects.out("duibiao 对标: compare government plans, with the sentence behind every number\n\n");
  for (const c of await commands()) effects.out(`  duibiao ${c.name} ${c.usage}\n      ${c.summary}\n`);
  effects.out(
    "\n  --data DIR on every command: a corpus in another place than data/; given several times, the folders are taken together\n",
  );
  return 0;
}

function version(effects: Effects): ExitCode {
  const {version: stated} = createRequire(import.meta.url)("../../package.json") as {version: string};
  effects.out(`duibiao ${stated}\n`);
  return 0;
}

function describe(command: Command, effects: Effects): ExitCode {
  effects.out(`duibiao ${command.name} ${command.usage}\n${command.summary}\n`);
  return 0;
}

function refuse(effects: Effects, message: string): ExitCode {
  for (const line of messageLines(message)) effects.err(line);
  return 2;
}
