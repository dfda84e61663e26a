/** The report of an alignment as files: the very bytes that the command line writes for the same decisions. */
import {decideAlignment, decideFindings} from "../../lib/decisions/apply.js";
import {fingerprint} from "../../lib/model/ids.js";
import type {Alignment} from "../../lib/model/index.js";
import {loadText, type Site} from "../../components/site.js";
import {say} from "../../components/state.js";
import type {ReportContext} from "../../lib/report/context.js";
import {nameInFiles} from "../../components/mine/store.js";
import {decisionsOffer, type Offer} from "../decide.js";
import type {Review} from "../review.js";
import {findingsOf, repairsFor} from "../texts.js";
import {weighted} from "./summary.js";

const FORMATS = ["docx", "xlsx", "html", "md", "csv", "json"] as const;
type Format = (typeof FORMATS)[number];
const TYPES: Readonly<Record<Format, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
  md: "text/markdown",
  csv: "text/csv",
  json: "application/json",
};

const LABELS: Readonly<Partial<Record<Format, readonly [string, string]>>> = {
  docx: ["报告 DOCX", "Report DOCX"],
  xlsx: ["附件 XLSX", "Annex XLSX"],
};

/** Fetched when a file is asked for; the DOCX writer only for a DOCX. */
const library = (): Promise<typeof import("../../lib/report/index.js")> => import("../../lib/report/index.js");

export function offers(site: Site, alignment: Alignment, review: Review): Offer[] {
  const pair = [alignment.lower, alignment.higher].map((id) => nameInFiles(site.side(id).plan)).join("--");
  const reports = FORMATS.map((format) => ({
    label: LABELS[format] === undefined ? format.toUpperCase() : say(...LABELS[format]),
    name: `duibiao-${pair}.${format}`,
    make: async () => new Blob([await content(site, weighted(alignment), review, format)], {type: TYPES[format]}),
  }));
  return [...reports, decisionsOffer(review, pair)];
}

async function content(site: Site, read: Alignment, review: Review, format: Format): Promise<string | Uint8Array<ArrayBuffer>> {
  const report = await library();
  const alignment = decideAlignment(read, review.log());
  if (format === "json") return `${JSON.stringify(alignment, null, 2)}\n`;
  if (format === "csv") return report.toCsv(alignment);
  const about = await context(site, alignment, review);
  if (format === "xlsx") return new Uint8Array(await report.toWorkbook(alignment, about, await repairsFor(alignment)));
  const made = report.signedReport(alignment, about);
  if (format === "md") return report.toMarkdown(made);
  return format === "html" ? report.toHtml(made) : new Uint8Array(await report.toDocx(made));
}

async function context(site: Site, alignment: Alignment, review: Review): Promise<ReportContext> {
  const [lower, higher] = [site.side(alignment.lower).plan, site.side(alignment.higher).plan];
  const version = async (id: string, secondary: unknown): Promise<string> => fingerprint(secondary ? "" : await loadText(id));
  return {
    lower,
    higher,
    indicators: site.data.indicators,
    measures: site.data.measures,
    regions: site.data.regions,
    findings: decideFindings(await findingsOf(site.record(lower.id)!), review.log()),
    log: review.log(),
    versions: {lower: await version(lower.id, lower.secondary), higher: await version(higher.id, higher.secondary)},
  };
}
