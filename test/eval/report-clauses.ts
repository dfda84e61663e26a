import type {ClauseVerdictName} from "../../src/model/index.js";
import {scoreAnswers, type ClauseAnswer, type ClausePair, type ClauseRates, type ClauseScore, type ReadingScore} from "./clauses.js";
import {rounded} from "./round.js";

/** A clause whose verdict or first match is not the one a reader gave. */
export interface ClauseFault {
  readonly higher: string;
  readonly lower: string;
  readonly fault: "verdict" | "not found" | "not first";
  readonly quote: string;
  readonly expected: ClauseVerdictName;
  readonly said: ClauseVerdictName;
  /** Words of the best match by reading and of the one the program put first. */
  readonly match: string | null;
  readonly first: string | null;
}

/** How well the matching of clauses agrees with readers, pair by pair. */
export interface ClausesReport {
  readonly pairs: readonly ClauseScore[];
  /** All pairs together. */
  readonly all: ClauseRates;
  /** Verdicts on the sentences that the coefficients were fitted on. */
  readonly fitted: readonly ReadingScore[];
  /** The gravest faults of each pair. */
  readonly faults: readonly ClauseFault[];
}

const FAULTS_A_PAIR = 6;
const SHOWN = 5;
const ORDER: readonly ClauseVerdictName[] = ["absent", "partly", "taken up"];

export function reportClauses(pairs: readonly ClausePair[], fitted: readonly ReadingScore[]): ClausesReport {
  return rounded({
    pairs: pairs.map(({score}) => score),
    all: scoreAnswers(pairs.flatMap(({answers}) => answers)),
    fitted,
    faults: pairs.flatMap(({score, answers}) => gravest(answers).map((answer) => faultOf(score, answer))),
  });
}

/** Steps between two verdicts: 2 between taken up and absent. */
const distance = ({line, verdict}: ClauseAnswer): number => Math.abs(ORDER.indexOf(line.verdict) - ORDER.indexOf(verdict));
const isLost = ({line, rank}: ClauseAnswer): boolean => line.matches.length > 0 && (rank < 0 || rank >= SHOWN);
const isLate = ({line, rank}: ClauseAnswer): boolean => line.matches.length > 0 && rank > 0;
const gravity = (answer: ClauseAnswer): number => 3 * distance(answer) + (isLost(answer) ? 2 : isLate(answer) ? 1 : 0);

const gravest = (answers: readonly ClauseAnswer[]): ClauseAnswer[] =>
  answers
    .filter((answer) => gravity(answer) > 0)
    .sort((a, b) => gravity(b) - gravity(a))
    .slice(0, FAULTS_A_PAIR);

function faultOf({higher, lower}: ClauseScore, answer: ClauseAnswer): ClauseFault {
  const {line, verdict, first} = answer;
  const best = line.matches.toSorted((a, b) => b.grade - a.grade)[0];
  return {
    higher,
    lower,
    fault: line.verdict !== verdict ? "verdict" : isLost(answer) ? "not found" : "not first",
    quote: line.ref.quote,
    expected: line.verdict,
    said: verdict,
    match: best?.quote ?? null,
    first,
  };
}
