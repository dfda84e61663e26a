import {existsSync} from "node:fs";
import {join, resolve} from "node:path";
import {createCatalogue, extractClaims, type Catalogue} from "../../claims/index.js";
import {PlanKind, type Document, type Plan} from "../../model/index.js";
import {CorpusError} from "../../node/faults.js";
import {readIndicators} from "../../node/files.js";
import {InputError, type Command, type Effects} from "../command.js";
import {asked, homeOf, openCorpus} from "../open.js";
import {oneOf, readOptions} from "../options.js";
import {periodOf} from "../period.js";
import {bytesOf, readFor} from "../read.js";

const usage = "FILE|PLAN [--period 2021-2025] [--region CODE] [--kind five-year|annual|programme|outline] [--ocr] [--why]";
const text = {type: "string"} as const;

export const extract: Command = {
  name: "extract",
  usage,
  summary: "claims of a plan before review, or of any text, HTML, DOCX, PDF, XLSX, CSV or Markdown file, JSON Lines",
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
    const data = homeOf(effects);
    const {document, own} = existsSync(resolve(effects.cwd, file))
      ? {...(await readFor(file, effects, values)), own: null}
      : await planNamed(file, data, effects);
    const catalogue = await catalogueOf(data, effects);
    const claims = extractClaims(document, {
      plan: own?.id ?? "",
      period: period ?? own?.period ?? null,
      kind: kind ?? own?.kind ?? null,
      catalogue,
      why: values.why === true,
    });
    effects.out(claims.map((claim) => `${JSON.stringify(claim)}\n`).join(""));
    return 0;
  },
};

/** A plan of the corpus by its id; a name that is neither that nor a file is refused as a file. */
async function planNamed(name: string, data: string, effects: Effects): Promise<{document: Document; own: Plan}> {
  if (!existsSync(join(data, "plans", name, "plan.json"))) await bytesOf(name, effects);
  const corpus = await openCorpus(effects);
  const document = asked(() => corpus.document(name));
  if (!document) throw new InputError(`extract: the text of "${name}" is not in the corpus, only its targets; use duibiao claims ${name}`);
  return {document, own: corpus.plan(name)};
}

/** Claims are read without links where there is no catalogue; that is said, not hidden. */
async function catalogueOf(data: string, effects: Effects): Promise<Catalogue | null> {
  if ((effects.data ?? []).length > 0) return createCatalogue((await openCorpus(effects)).data.indicators);
  const {value, faults} = await readIndicators(data);
  if (value !== null) return createCatalogue(value);
  if (faults.some((f) => f.code !== "missing-file")) throw new CorpusError(faults);
  effects.err(`extract: no catalogue at ${join(data, "indicators.json")}; claims stay unlinked`);
  return null;
}
