/** Character 2- and 3-grams of a text without white space. */
function grams(text: string): string[] {
  const plain = text.replace(/\s/gu, "");
  return [2, 3].flatMap((n) => [...Array(Math.max(0, plain.length - n + 1)).keys()].map((i) => plain.slice(i, i + n)));
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const gram of grams(text)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

/** Candidates by cosine of TF–IDF vectors over character 2- and 3-grams, best first: the baseline that clause matching has to beat. */
export function rankByTfIdf<T extends {readonly text: string}>(query: string, candidates: readonly T[]): T[] {
  const vectors = candidates.map((candidate) => count(candidate.text));
  const frequency = new Map<string, number>();
  for (const vector of vectors) for (const gram of vector.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const weight = (gram: string, n: number): number => n * Math.log((1 + vectors.length) / (1 + (frequency.get(gram) ?? 0)) + 1);
  const norm = (vector: Map<string, number>): number =>
    Math.sqrt([...vector].reduce((sum, [gram, n]) => sum + weight(gram, n) ** 2, 0)) || 1;
  const asked = count(query);
  const score = (vector: Map<string, number>): number =>
    [...asked].reduce((sum, [gram, n]) => sum + weight(gram, n) * weight(gram, vector.get(gram) ?? 0), 0) / norm(vector);
  return candidates
    .map((candidate, i) => ({candidate, score: score(vectors[i]!)}))
    .sort((a, b) => b.score - a.score)
    .map((scored) => scored.candidate);
}
