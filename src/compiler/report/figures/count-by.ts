/** How many of a list share a key. */
export interface Count {
  id: string;
  count: number;
}

/** How many items each key has: most first, then by key. */
export function countBy<T>(list: Iterable<T>, keyOf: (item: T) => string): readonly Count[] {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).toSorted(byCount);
}

function byCount(a: Count, b: Count): number {
  return b.count - a.count || (a.id < b.id ? -1 : 1);
}
