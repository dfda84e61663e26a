/**
 * What a page or notebook needs to show the corpus: charts that answer, values that open their sentence. Browser only.
 *
 * @module duibiao/live
 */
export {fieldWords} from "./fields.js";
export {beside, live, type Drawing, type LiveOptions, type PageOptions} from "./live.js";
export {evidence, finding, leftOut, OPEN, openSentence, unitWord} from "./sentence.js";
export {say} from "./say.js";
