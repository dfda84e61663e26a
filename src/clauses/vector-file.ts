import * as v from "valibot";
import type {Vectors} from "./vectors.js";

const Line = v.strictObject({
  clause: v.pipe(v.string(), v.minLength(1)),
  vector: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(1)),
});

/**
 * Vectors from a file of lines `{"clause": "<clauseHash of the sentence>", "vector": [0.1, …]}`, scaled to length 1.
 *
 * @throws where a line is none, is of another length than the first, or is all zeros; the message names the line
 *
 * @example parseVectors('{"clause": "1f0c88ab", "vector": [3, 4]}').size // 1
 */
export function parseVectors(text: string): Vectors {
  const vectors = new Map<string, readonly number[]>();
  let width: number | null = null;
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Line), line);
    if (!parsed.success) throw new Error(`vectors: line ${i + 1} is not {"clause": hash, "vector": [numbers]}; mend it`);
    const {clause, vector} = parsed.output;
    const length = Math.hypot(...vector);
    if (width !== null && vector.length !== width)
      throw new Error(`vectors: line ${i + 1} has ${vector.length} numbers, those before have ${width}; take one model for all`);
    if (length === 0) throw new Error(`vectors: line ${i + 1} is all zeros; leave it out`);
    width = vector.length;
    vectors.set(
      clause,
      vector.map((x) => x / length),
    );
  }
  return vectors;
}
