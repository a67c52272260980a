import { UNDATED } from "./dataset.ts";
import { keptWith } from "./kept-with.ts";

/** Rows of the dated events that are context and were not cancelled, ascending. */
export const contextRows = keptWith("rows of context", ({ events, columns }): readonly number[] =>
  events.flatMap((event, row) =>
    event.context === true && event.status !== "cancelled" && columns.eventCertainty[row] !== UNDATED
      ? [row]
      : [],
  ),
);
