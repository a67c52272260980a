import type { Dataset } from "#domain/dataset/dataset.ts";
import { isCountable } from "#domain/dataset/is-countable.ts";

/** How many counted events of one type. */
export interface ChannelCount {
  readonly type: string;
  readonly label: string;
  readonly count: number;
}

/** Counted events by type, in the order of the vocabulary; types that do not occur are left out. */
export function channelCounts(dataset: Dataset, rows: readonly number[]): readonly ChannelCount[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const event = dataset.events[row];
    if (event !== undefined && isCountable(event)) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
  }
  return [...dataset.eventTypeLabel]
    .map(([type, label]) => ({ type, label, count: counts.get(type) ?? 0 }))
    .filter((channel) => channel.count > 0);
}
