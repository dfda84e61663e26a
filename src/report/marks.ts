import type {Run} from "./document.js";

/** Cuts a sentence into runs in which every shared element is marked; overlapping elements are marked once; of two expressions joined by ≈, whichever stands there. */
export function markShared(sentence: string, shared: readonly string[]): Run[] {
  const covered = new Uint8Array(sentence.length);
  for (const element of shared.flatMap((s) => s.split("≈")).filter((s) => s.length > 0))
    for (let at = sentence.indexOf(element); at >= 0; at = sentence.indexOf(element, at + 1)) covered.fill(1, at, at + element.length);
  return runs(sentence, covered);
}

function runs(sentence: string, covered: Uint8Array): Run[] {
  const out: Run[] = [];
  for (let from = 0, to = 0; from < sentence.length; from = to) {
    while (to < sentence.length && covered[to] === covered[from]) to++;
    const text = sentence.slice(from, to);
    out.push(covered[from] ? {text, style: "mark"} : {text});
  }
  return out;
}
