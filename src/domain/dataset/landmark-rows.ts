import { UNDATED } from "./dataset.ts";
import { keptWith } from "./kept-with.ts";

/** Rows of the dated events that are landmarks, ascending. */
export const landmarkRows = keptWith("rows of landmarks", ({ events, columns }): readonly number[] =>
  events.flatMap((event, row) =>
    event.landmark === undefined || columns.eventCertainty[row] === UNDATED ? [] : [row],
  ),
);
