import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { eventSpan } from "#domain/dataset/row-span.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { daysBetween } from "#domain/time/days-between.ts";
import type { ContactWays } from "./contact-ways.ts";
import type { Step } from "./fewest-steps.ts";
import type { Hop } from "./path.ts";

/** The steps of a path with what a reader needs of each: names, event, sources, waiting time. */
export function hopsOf(
  dataset: Dataset,
  steps: readonly Step[],
  { visible, off }: { visible: Pick<Visible, "events">; off?: ReadonlySet<RecordId> },
  ways: ContactWays,
): readonly Hop[] {
  return steps.map(({ from, event, to }, at) => {
    const before = steps[at - 1];
    const spanBefore = before === undefined ? null : eventSpan(dataset, before.event);
    const span = eventSpan(dataset, event);
    const sources = dataset.events[event]?.citations.map(({ source }) => source) ?? [];
    return {
      from: dataset.actors[from]?.id ?? "",
      to: dataset.actors[to]?.id ?? "",
      event,
      sources: [...new Set(sources)].filter((source) => off?.has(source) !== true),
      otherEvents: Array.from(rowsOf(dataset.columns.actorEvents, from)).filter(
        (row) =>
          row !== event &&
          visible.events[row] === 1 &&
          ways(row).some((way) => way.from.includes(from) && way.to.includes(to)),
      ),
      ...waitingOf(spanBefore, span),
    };
  });
}

type Span = NonNullable<ReturnType<typeof eventSpan>>;

/** A plain path minds no order: of a hop that was earlier, the days are counted the other way round. */
function waitingOf(before: Span | null, span: Span | null): Pick<Hop, "waiting" | "isEarlier"> {
  if (before === null || span === null) return { waiting: null, isEarlier: false };
  const forward = daysBetween(before, span);
  const backward = forward.isOrderCertain ? null : daysBetween(span, before);
  const isEarlier = backward?.isOrderCertain === true && backward.lowest > 0;
  return { waiting: isEarlier ? backward : forward, isEarlier };
}
