import {resolve} from "node:path";
import {initFolder} from "../../node/init.js";
import {InputError, type Command} from "../command.js";
import {readOptions} from "../options.js";

const usage = "DIR";

export const init: Command = {
  name: "init",
  usage,
  summary: "make an empty corpus folder, to be filled with `add` and asked with --data DIR",
  async run(args, effects) {
    const {positionals} = readOptions("init", usage, args, {}, {min: 1, max: 1});
    const dir = positionals[0]!;
    const files = await initFolder(resolve(effects.cwd, dir)).catch((error: Error) => {
      throw error.message.startsWith("init:") ? new InputError(error.message) : error;
    });
    for (const file of files) effects.out(`${dir}/${file}\n`);
    effects.err(`next: duibiao add FILE --id ID --region CODE --period Y-Y --data ${dir}`);
    return 0;
  },
};
