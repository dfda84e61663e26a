import type {Effects} from "./command.js";

/** Milliseconds between two lines. */
const PAUSE = 2000;

/** Tells now and then how far a long run has come, at what rate, and how long it will still take; a short one says nothing. */
export function progressOn({err}: Pick<Effects, "err">, name: string): (done: number, of: number) => void {
  const started = performance.now();
  let told = started;
  return (done, of) => {
    const now = performance.now();
    if (now - told < PAUSE) return;
    told = now;
    const rate = (done * 1000) / (now - started);
    err(`${name}: ${done} of ${of}, ${rate.toFixed(1)} a second, ${Math.ceil((of - done) / rate)} s left`);
  };
}
