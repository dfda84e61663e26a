/** Something that carries a number and stands at a line. */
export interface Numbered {
  readonly value: number;
  /** Index of its line. */
  readonly line: number;
}

interface Node<T> {
  readonly item: T;
  readonly before: Node<T> | null;
  readonly length: number;
}

/**
 * The longest run of items in reading order whose values count up by one (page numbers, note marks); `reach` allows gaps, `fits` says
 * whether an item may follow another. Each item looks back at as many values as `reach`, so the time is linear.
 */
export function longestChain<T extends Numbered>(items: readonly T[], reach: number, fits: (before: T, item: T) => boolean): T[] {
  const last = new Map<number, Node<T>>();
  let best: Node<T> | null = null;
  for (const item of items) {
    let node: Node<T> = {item, before: null, length: 1};
    for (let gap = 1; gap <= reach; gap++) {
      const before = last.get(item.value - gap);
      if (before && before.length + 1 > node.length && fits(before.item, item)) node = {item, before, length: before.length + 1};
    }
    const known = last.get(item.value);
    if (!known || node.length >= known.length) last.set(item.value, node);
    if (!best || node.length > best.length) best = node;
  }
  const chain: T[] = [];
  for (let node = best; node; node = node.before) chain.push(node.item);
  return chain.toReversed();
}
