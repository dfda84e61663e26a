/** The report of an alignment as files: the very bytes that the command line writes for the same notes. */
import type {Alignment, ReviewerNote} from "../../lib/model/index.js";
import {loadText, type Site} from "../../components/site.js";
import {say} from "../../components/state.js";
import type {Offer} from "../decide.js";
import type {Review} from "../review.js";
import {findingsOf} from "../texts.js";
import {weighted} from "./summary.js";

const FORMATS = ["docx", "html", "md", "csv", "json"] as const;
type Format = (typeof FORMATS)[number];
const TYPES: Readonly<Record<Format, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  md: "text/markdown",
  csv: "text/csv",
  json: "application/json",
};

/** Fetched when a file is asked for; the DOCX writer only for a DOCX. */
const library = (): Promise<typeof import("../../lib/report/index.js")> => import("../../lib/report/index.js");

export const offers = (site: Site, alignment: Alignment, review: Review): Offer[] =>
  FORMATS.map((format) => ({
    label: format === "docx" ? say("报告 DOCX", "Report DOCX") : format.toUpperCase(),
    name: `duibiao-${alignment.lower}--${alignment.higher}.${format}`,
    make: async () => new Blob([await content(site, weighted(alignment), review, format)], {type: TYPES[format]}),
  }));

async function content(site: Site, alignment: Alignment, review: Review, format: Format): Promise<string | Uint8Array<ArrayBuffer>> {
  const report = await library();
  const notes = report.mergeNotes(alignment, review.notes()).kept;
  if (format === "json") return `${JSON.stringify({...alignment, notes}, null, 2)}\n`;
  if (format === "csv") return report.toCsv(alignment);
  const made = report.alignmentReport(alignment, await context(site, alignment, notes));
  if (format === "md") return report.toMarkdown(made);
  return format === "html" ? report.toHtml(made) : new Uint8Array(await report.toDocx(made));
}

async function context(
  site: Site,
  alignment: Alignment,
  notes: readonly ReviewerNote[],
): Promise<Parameters<typeof import("../../lib/report/index.js").alignmentReport>[1]> {
  const [lower, higher] = [site.side(alignment.lower).plan, site.side(alignment.higher).plan];
  const {fingerprint} = await library();
  const version = async (id: string, secondary: unknown): Promise<string> => fingerprint(secondary ? "" : await loadText(id));
  return {
    lower,
    higher,
    indicators: site.data.indicators,
    measures: site.data.measures,
    findings: await findingsOf(site.plan(lower.id)!),
    notes,
    versions: {lower: await version(lower.id, lower.secondary), higher: await version(higher.id, higher.secondary)},
  };
}
