import type { Dataset } from "#domain/dataset/dataset.ts";
import { createWindowCursor, type WindowCursor } from "#domain/window/window-cursor.ts";
import { createRowList, type RowList } from "#domain/window/row-list.ts";
import type { Criteria } from "./criteria.ts";
import type { MovedRows } from "./running-count.ts";
import { addRows, undatedRows } from "./undated-rows.ts";

type When = Pick<Criteria, "window" | "certainty" | "undated">;

/** The events and statements that a change of dates brings and takes away. */
export interface WindowStep {
  /** Everything is listed as entered, and nothing as left: count from zero. */
  isRestart: boolean;
  events: MovedRows;
  statements: MovedRows;
}

/** Follows the dates of successive criteria over events and statements, undated ones by their switch. */
export function createWindowFollower(dataset: Dataset): (when: When, mustRestart: boolean) => WindowStep {
  const { columns } = dataset;
  const rows = {
    events: rowsOfDates(columns.eventFrom, columns.eventTo, columns.eventCertainty),
    statements: rowsOfDates(columns.statementFrom, columns.statementTo, columns.statementCertainty),
  };
  let undated: Criteria["undated"] | null = null;

  return (when, mustRestart) => {
    const isNew = mustRestart || undated !== when.undated;
    undated = when.undated;
    if (undated === "only") return onlyUndated(rows, isNew);
    const events = rows.events.cursor[isNew ? "restart" : "move"](when.window, when.certainty);
    // The shorter list must not move on when the other begins anew: both are counted from zero then.
    const statements = rows.statements.cursor[isNew || events.isRestart ? "restart" : "move"](
      when.window,
      when.certainty,
    );
    const isRestart = events.isRestart || statements.isRestart;
    if (isRestart && !events.isRestart) rows.events.cursor.restart(when.window, when.certainty);
    if (isRestart && undated === "in") {
      addRows(events.entered, rows.events.undated);
      addRows(statements.entered, rows.statements.undated);
    }
    return { isRestart, events, statements };
  };
}

interface Rows {
  cursor: WindowCursor;
  undated: RowList;
}

const NO_ROWS = createRowList();

function rowsOfDates(from: Int32Array, to: Int32Array, certainty: Uint8Array): Rows {
  return { cursor: createWindowCursor({ from, to, certainty }), undated: undatedRows(certainty) };
}

/** Undated items alone: no window brings or takes any. */
function onlyUndated(rows: Record<"events" | "statements", Rows>, isNew: boolean): WindowStep {
  const moved = ({ undated }: Rows): MovedRows => ({ entered: isNew ? undated : NO_ROWS, left: NO_ROWS });
  return { isRestart: isNew, events: moved(rows.events), statements: moved(rows.statements) };
}
