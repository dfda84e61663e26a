/** The latest `most` answers are kept for the next asking; one that fails is forgotten. Works in a worker too. */
export function atHand<T>(most: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key, make) => {
    const answer = known.get(key) ?? make();
    known.delete(key);
    known.set(key, answer);
    answer.catch(() => known.get(key) === answer && known.delete(key));
    if (known.size > most) known.delete(known.keys().next().value!);
    return answer;
  };
}
