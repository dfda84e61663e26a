import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {createCatalogue, extractClaims, type Catalogue} from "../../claims/index.js";
import {PlanKind, type Indicator} from "../../model/index.js";
import {dataFolder} from "../../node/index.js";
import type {Command} from "../command.js";
import {oneOf, readOptions} from "../options.js";
import {periodOf} from "../period.js";
import {readFor} from "../read.js";

const usage = "FILE [--period 2021-2025] [--region CODE] [--kind five-year|annual|programme|outline] [--ocr] [--why]";
const text = {type: "string"} as const;

export const extract: Command = {
  name: "extract",
  usage,
  summary: "claims of any text, HTML, DOCX, PDF, XLSX, CSV or Markdown file, JSON Lines",
  async run(args, effects) {
    const {values, positionals} = readOptions(
      "extract",
      usage,
      args,
      {period: text, region: text, kind: text, ocr: {type: "boolean"}, why: {type: "boolean"}},
      {min: 1, max: 1},
    );
    const file = positionals[0]!;
    const kind = values.kind === undefined ? null : oneOf("extract", "kind", values.kind, PlanKind.options, "five-year");
    const period = values.period === undefined ? null : periodOf(values.period);
    const {document} = await readFor(file, effects, values);
    const catalogue = await catalogueOf(dataFolder(effects.cwd), effects.err);
    const claims = extractClaims(document, {
      plan: "",
      period,
      kind,
      catalogue,
      why: values.why === true,
    });
    effects.out(claims.map((claim) => `${JSON.stringify(claim)}\n`).join(""));
    return 0;
  },
};

/** Claims are read without links where there is no catalogue; that is said, not hidden. */
async function catalogueOf(data: string, err: (line: string) => void): Promise<Catalogue | null> {
  const file = join(data, "indicators.json");
  try {
    return createCatalogue(JSON.parse(await readFile(file, "utf8")) as Indicator[]);
  } catch {
    err(`extract: no catalogue at ${file}; claims stay unlinked`);
    return null;
  }
}
