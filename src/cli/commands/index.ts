import type {Command} from "../command.js";

/** In the order of the help. Adding a command: one file beside this one, and its name here. */
export const commands: readonly Command[] = [];
