import {parseArgs, type ParseArgsConfig} from "node:util";
import {InputError} from "./command.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Positionals and options of one command; a call that does not fit its usage is an `InputError` that shows the usage. */
export function readOptions<T extends Options>(
  command: string,
  usage: string,
  args: readonly string[],
  options: T,
  positionals: {readonly min: number; readonly max: number},
): {values: ReturnType<typeof parseArgs<{options: T; allowPositionals: true}>>["values"]; positionals: string[]} {
  const parsed = parse(command, usage, args, options);
  const empty = Object.entries(parsed.values).find(([, value]) => [value].flat().includes(""));
  if (empty) throw new InputError(`duibiao ${command}: --${empty[0]} is empty; usage: duibiao ${command} ${usage}`);
  if (parsed.positionals.includes("")) throw new InputError(`duibiao ${command}: an argument is empty; usage: duibiao ${command} ${usage}`);
  if (parsed.positionals.length < positionals.min || parsed.positionals.length > positionals.max)
    throw new InputError(`duibiao ${command}: ${parsed.positionals.length} arguments given; usage: duibiao ${command} ${usage}`);
  return parsed;
}

function parse<T extends Options>(command: string, usage: string, args: readonly string[], options: T) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true, strict: true});
  } catch (error) {
    throw new InputError(`duibiao ${command}: ${(error as Error).message.split(/\.\s/)[0]}; usage: duibiao ${command} ${usage}`);
  }
}

/** One of `allowed`, or an `InputError` that lists them. */
export function oneOf<T extends string>(command: string, option: string, value: string | undefined, allowed: readonly T[], fallback: T): T {
  if (value === undefined) return fallback;
  const found = allowed.find((a) => a === value);
  if (found === undefined) throw new InputError(`duibiao ${command}: --${option} ${value} is unknown; use one of ${allowed.join(", ")}`);
  return found;
}
