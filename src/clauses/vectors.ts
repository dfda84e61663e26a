import {fingerprint} from "../model/ids.js";
import {normal} from "./normal.js";

/** Vectors of sentences 句向量, of length 1, by the hash of the sentence; computed elsewhere, by whatever model. */
export type Vectors = ReadonlyMap<string, readonly number[]>;

/**
 * The hash of a sentence that a vector is kept by: of its normal form, so that quotation marks and white space do not count.
 *
 * @example clauseHash("“加强”监管。") === clauseHash("加强监管。") // true
 */
export const clauseHash = (sentence: string): string => fingerprint(normal(sentence));

/** Cosine of two vectors of length 1. */
export const cosine = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
