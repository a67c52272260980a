import type { Dataset } from "#domain/dataset/dataset.ts";
import { countBy } from "./count-by.ts";
import { eventRank } from "./event-rank.ts";

/** The events of one type, apart by what they count as. */
export interface EventTypeCount {
  id: string;
  label: string;
  total: number;
  contacts: number;
  context: number;
  cancelled: number;
}

/** The events by type, most first; types of the vocabulary without an event are left out. */
export function eventTypes({ events, eventTypeLabel }: Dataset): readonly EventTypeCount[] {
  return countBy(events, ({ type }) => type).map(({ id, count }) => {
    const ranks = countBy(
      events.filter(({ type }) => type === id),
      eventRank,
    );
    const of = (rank: string): number => ranks.find((one) => one.id === rank)?.count ?? 0;
    return {
      id,
      label: eventTypeLabel.get(id) ?? id,
      total: count,
      contacts: of("contact"),
      context: of("context"),
      cancelled: of("cancelled"),
    };
  });
}
