import type { Dataset } from "#domain/dataset/dataset.ts";

/** More colours than this are not told apart. */
const MOST_GROUPS = 5;

/** Event types that share a colour in the bars. */
export interface TypeGroup {
  label: string;
  /** Rows of the vocabulary's event types. */
  types: readonly number[];
}

/**
 * The most frequent types of the data's countable events, each alone, and the rest together. Neither the window nor
 * the filters change them, so a colour keeps its meaning.
 */
export function typeGroups({ columns, graph }: Dataset): readonly TypeGroup[] {
  const counts = new Map<number, number>();
  for (let row = 0; row < columns.eventType.length; row += 1) {
    if (columns.eventCountable[row] !== 1) continue;
    const type = columns.eventType[row] ?? 0;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([type]) => type);
  const alone = ranked.length <= MOST_GROUPS ? ranked : ranked.slice(0, MOST_GROUPS - 1);
  const rest = ranked.slice(alone.length);
  const groups = alone.map((type) => ({
    label: graph.vocabulary.eventTypes[type]?.label ?? "Event",
    types: [type],
  }));
  return rest.length === 0 ? groups : [...groups, { label: "Other types", types: rest }];
}
