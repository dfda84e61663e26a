/**
 * All of `duibiao`, and what needs files: the corpus from its folder, documents in any format, pictures and reports as files.
 *
 * @module duibiao/node
 */
export * from "../index.js";
export {toDocx} from "../report/docx.js";
export {loadCorpus, loadData} from "./load.js";
export {dataFolder, packagedData} from "./folder.js";
export {CorpusError, faultLine, type Fault} from "./faults.js";
export {readData, readFolders, readIndicators, type DataFiles, type PlanFolder} from "./files.js";
export {initFolder} from "./init.js";
export {Manifest, manifestFile, manifestOf} from "./manifest.js";
export {manifestChanges, type ManifestChanges, type Move} from "./manifest-diff.js";
export {clear, examine, type Diagnosis} from "./doctor.js";
export {validate} from "./validate.js";
export {secondaryClaims} from "./secondary.js";
export {verify, type Mismatch, type Verification} from "./verify.js";
export {addPlan, mostDoubtful, DOUBTFUL, type AddedPlan, type NewPlan} from "./add.js";
export {createFolderAtomically, writeAtomically} from "./atomic.js";
export {beyond, LIMITS, limitsFrom, type Limits} from "../formats/index.js";
export {decode, UnreadableFile, type Decoded} from "../formats/index.js";
export {readDocumentFile, readLayout, type DocumentFile} from "./read-document.js";
export type {ReadOptions} from "./formats/readers.js";
export {whileLocked} from "./lock.js";
export {isSystemError, systemFact} from "./system-error.js";
export {allDecisions, appendDecisions, decidedAgainst, decisionsFile, decisionsIn, readDecisions} from "./decisions.js";
export {renderPng, type PngOptions} from "./png.js";
export {renderSvg} from "./svg.js";
export {
  exportFiles,
  exportInput,
  exportTables,
  FORMATS,
  writeExport,
  type ExportInput,
  type ExportTable,
  type Format,
} from "./export/index.js";
export type {ExportOptions} from "./export/index.js";
export type {Field, Value} from "./export/table.js";
export type {CsvRow} from "./csv-file.js";
export {readJson, type JsonFile} from "./json-file.js";
