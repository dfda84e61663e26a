/** Many documents on disk: taken in, judged, asked. */
export {ingest, sizeOf, type Ingested, type IngestOptions} from "./ingest.js";
export {judgeStore, type BatchOptions} from "./batch.js";
export {askCorpus} from "./ask-corpus.js";
export {ask, type Answer} from "./query.js";
export {NAMED, type NamedQuery} from "../questions.js";
export {readManifest, type Manifest} from "./manifest.js";
export {parquetIn, plansIn} from "./records.js";
export {readMap} from "./map.js";
