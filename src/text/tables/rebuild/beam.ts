import {NEVER} from "./costs.js";
import type {Path, State} from "./state.js";

/** What choices and states are held against each other by. */
export type Reading = Pick<State, "closed" | "cost" | "path">;

const BEAM = 32;
/** States that begin their open row at the same token. */
const BEAM_OF_ROW = 8;
/** No reading that costs so much more than the best is kept. */
export const MARGIN = 17;

let rounds = 0;

/** Readings, one for each way to read the open row. Each path knows the place of its reading, which is quicker to ask than a map. */
export class Offers<T extends Reading> {
  readonly all: T[] = [];
  private readonly round = ++rounds;

  at(path: Path): T | undefined {
    return path.round === this.round ? this.all[path.place] : undefined;
  }

  put(reading: T): void {
    const {path} = reading;
    if (path.round === this.round) this.all[path.place] = reading;
    else {
      path.round = this.round;
      path.place = this.all.push(reading) - 1;
    }
  }
}

/** The cheapest readings, some for each token that an open row may begin with, cheapest first; of equals the first offered. */
export function cheapest<T extends Reading>(offers: readonly T[]): T[] {
  let least = NEVER;
  for (const {cost} of offers) if (cost < least) least = cost;
  const near = offers.filter(({cost}) => cost <= least + MARGIN);
  const first = near.length <= BEAM ? near.sort(byCost) : firstOf(near);
  const ofRow = new Map<number, number>();
  const kept: T[] = [];
  for (const reading of first) {
    const {start} = reading.path;
    const count = ofRow.get(start) ?? 0;
    ofRow.set(start, count + 1);
    if (count < BEAM_OF_ROW) kept.push(reading);
  }
  if (near.length > BEAM) kept.push(...othersOf(near, first.at(-1)!.cost, ofRow));
  return kept;
}

const byCost = (a: Reading, b: Reading): number => a.cost - b.cost;

/** The first `BEAM` readings by cost. */
function firstOf<T extends Reading>(readings: readonly T[]): T[] {
  const first: T[] = [];
  for (const reading of readings) {
    if (first.length === BEAM && reading.cost >= first[BEAM - 1]!.cost) continue;
    let at = first.length < BEAM ? first.length : BEAM - 1;
    for (; at > 0 && first[at - 1]!.cost > reading.cost; at--) first[at] = first[at - 1]!;
    first[at] = reading;
  }
  return first;
}

/** The cheapest reading of each row that has none among the first. */
function othersOf<T extends Reading>(readings: readonly T[], from: number, known: ReadonlyMap<number, number>): T[] {
  const best = new Map<number, {reading: T; i: number}>();
  readings.forEach((reading, i) => {
    if (reading.cost < from || known.has(reading.path.start)) return;
    const other = best.get(reading.path.start);
    if (!other || reading.cost < other.reading.cost) best.set(reading.path.start, {reading, i});
  });
  return [...best.values()].sort((a, b) => a.reading.cost - b.reading.cost || a.i - b.i).map(({reading}) => reading);
}
