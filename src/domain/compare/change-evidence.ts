import { rowsOf } from "#domain/dataset/adjacency.ts";
import { eventsOfPairs } from "#domain/dataset/events-of-pairs.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import type { Change, ChangeEvidence, Comparison } from "./comparison.ts";

/** The counted events of each period that a change of a tie, an actor or a side rests on, by first day. */
export function changeEvidence(dataset: Dataset, { masks }: Comparison, change: Change): ChangeEvidence {
  const { columns, events } = dataset;
  const relations = relationsOf(dataset);
  const rows =
    "pair" in change
      ? rowsOf(eventsOfPairs(columns), change.pair)
      : "side" in change
        ? relations.eventsOfSide(change.side)
        : rowsOf(relations.actorEvents, change.row);
  const inside = (mask: Uint8Array): string[] =>
    Array.from(rows)
      .filter((row) => mask[row] === 1)
      .map((row) => events[row]?.id ?? "");
  return { before: inside(masks.a), after: inside(masks.b) };
}
