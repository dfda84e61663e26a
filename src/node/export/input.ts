import type {Corpus} from "../../corpus/index.js";
import {materialOf} from "../../corpus/tables/index.js";
import type {ExportInput} from "./tables.js";

/**
 * All that is computed from the corpus, each part when a table asks for it.
 *
 * @example exportInput(corpus).data === corpus.data // true
 */
export const exportInput = (corpus: Corpus): ExportInput => materialOf(corpus);
