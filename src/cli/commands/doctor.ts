import {clear, examine} from "../../node/doctor.js";
import {faultLine} from "../../node/faults.js";
import type {Command} from "../command.js";
import {foldersOf} from "../open.js";
import {readOptions} from "../options.js";

const usage = "[--clear]";

export const doctor: Command = {
  name: "doctor",
  usage,
  summary: "what is wrong in a corpus folder, and the mend, a line each; --clear takes away what killed commands left",
  async run(args, effects) {
    const {values} = readOptions("doctor", usage, args, {clear: {type: "boolean"}}, {min: 0, max: 0});
    const {faults, left} = await examine(foldersOf(effects));
    for (const fault of faults) effects.out(`${faultLine(fault)}\n`);
    for (const path of left) effects.out(`${path} left: a command that was killed left it; run duibiao doctor --clear\n`);
    if (values.clear) await clear(left);
    const open = faults.length + (values.clear ? 0 : left.length);
    effects.err(open === 0 ? "doctor: nothing is wrong" : `doctor: ${open} to mend`);
    return open === 0 ? 0 : 1;
  },
};
