import {parseDocument} from "../../text/index.js";
import type {Command} from "../command.js";
import {readOptions} from "../options.js";
import {layoutFor} from "../read.js";

const usage = "FILE [--layout] [--ocr]";

export const text: Command = {
  name: "text",
  usage,
  summary: "the text that all offsets count in, or its layout as JSON: blocks, grids, notes, what was set aside",
  async run(args, effects) {
    const {values, positionals} = readOptions("text", usage, args, {layout: {type: "boolean"}, ocr: {type: "boolean"}}, {min: 1, max: 1});
    const layout = await layoutFor(positionals[0]!, effects, values);
    effects.out(values.layout ? `${JSON.stringify({...layout, aside: parseDocument(layout).aside}, null, 2)}\n` : layout.text);
    return 0;
  },
};
