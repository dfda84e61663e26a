import type {Effects} from "./command.js";

/** Lines a run prints at most, whatever it works through. */
const LINES = 20;

/** Tells how far a long run has come, at what rate, and how long it will still take. */
export function progressOn({err}: Pick<Effects, "err">, name: string): (done: number, of: number) => void {
  const started = performance.now();
  let told = 0;
  return (done, of) => {
    const step = Math.floor((done * LINES) / of);
    if (step === told && done < of) return;
    told = step;
    const seconds = (performance.now() - started) / 1000;
    const rate = done / seconds;
    err(`${name}: ${done} of ${of}, ${rate.toFixed(1)} a second, ${Math.ceil((of - done) / rate)} s left`);
  };
}
