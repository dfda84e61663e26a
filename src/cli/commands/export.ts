import {resolve} from "node:path";
import {exportFiles, exportInput, FORMATS, writeExport, type Format} from "../../node/export/index.js";
import {InputError, type Command} from "../command.js";
import {openCorpus} from "../open.js";
import {readOptions} from "../options.js";

const usage = "--out DIR [--format csv,json,parquet,xlsx] [--bom]";
const options = {out: {type: "string"}, format: {type: "string"}, bom: {type: "boolean"}} as const;

export const exportCommand: Command = {
  name: "export",
  usage,
  summary: "the whole corpus as a data package, with a descriptor, a dictionary and a licence; --bom is for spreadsheets",
  async run(args, effects) {
    const {values} = readOptions("export", usage, args, options, {min: 0, max: 0});
    if (values.out === undefined) throw new InputError(`duibiao export: --out is missing; usage: duibiao export ${usage}`);
    const formats = formatsOf(values.format);
    const input = exportInput(await openCorpus(effects));
    const files = exportFiles(input, {formats, bom: values.bom ?? false});
    const folder = resolve(effects.cwd, values.out);
    await writeExport(folder, files);
    for (const [name, content] of files) effects.out(`${name}\t${Buffer.byteLength(content)}\n`);
    return 0;
  },
};

function formatsOf(list: string | undefined): Format[] {
  if (list === undefined) return [...FORMATS];
  const asked = list.split(",").map((f) => f.trim());
  const wrong = asked.find((f) => !FORMATS.some((known) => known === f));
  if (wrong !== undefined) throw new InputError(`duibiao export: --format ${wrong} is unknown; use some of ${FORMATS.join(",")}`);
  return FORMATS.filter((f) => asked.includes(f));
}
