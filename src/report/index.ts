export {alignmentReport, type ReportContext} from "./alignment.js";
export type {ReportDocument} from "./document.js";
export {toCsv} from "./csv.js";
export {toHtml} from "./html.js";
export {toMarkdown} from "./markdown.js";
export {toDocx} from "./docx.js";
export {findingsJson, findingsMarkdown, findingsText} from "./findings.js";
export {markShared} from "./marks.js";
export {
  disagree,
  disagreements,
  fingerprint,
  guardOf,
  joinedNotes,
  keyOf,
  mergeFindingNotes,
  mergeNotes,
  NotesFile,
  type MergedNotes,
} from "./notes.js";
export * from "./words.js";
