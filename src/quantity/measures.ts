import {words} from "../lexicon/words.js";
import type {Reading} from "./reading.js";
import {seenOf, type Seen, type Sieve} from "./seen.js";
import {SIEVE_ALL} from "./sieve-all.js";
import {SIEVE_ARABIC} from "./sieve-arabic.js";
import {SIEVE_HAN} from "./sieve-han.js";

/** Every rule of the sieve. */
export const SIEVES: readonly Sieve[] = [...SIEVE_ALL, ...SIEVE_ARABIC, ...SIEVE_HAN];

/** Whether a numeral measures something, by the words around it: the last sieve before it counts as a quantity. */
export function measures(text: string, reading: Reading, without = ""): boolean {
  return (judged(text, reading, without) ?? (reading.form === "arabic" ? {measures: true} : {measures: false})).measures;
}

/** The rule that decides; null where none speaks. */
export function judged(text: string, reading: Reading, without = ""): Sieve | null {
  if (reading.form === "han" && reading.unit === "" && !QUICK.in(reading.number)) return null;
  const seen: Seen = seenOf(text, reading);
  const speaks = (rule: Sieve): boolean => rule.id !== without && rule.when(seen);
  return SIEVE_ALL.find(speaks) ?? (reading.form === "arabic" ? SIEVE_ARABIC : SIEVE_HAN).find(speaks) ?? null;
}

/** Chinese numerals that may measure without a unit. */
const QUICK = words("零 半 成");
