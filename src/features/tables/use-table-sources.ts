import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { isShown, type Visible } from "#domain/filter/visible.ts";
import type { Counting } from "#domain/network/counting.ts";
import type { Day } from "#domain/time/day.ts";
import { actorColumns } from "#features/tables/columns/actor-columns.ts";
import { eventColumns } from "#features/tables/columns/event-columns.ts";
import { statementColumns } from "#features/tables/columns/statement-columns.ts";
import { rowsOfMask } from "#features/tables/rows/rows-of-mask.ts";
import type { SelectionScope } from "#features/tables/rows/selection-scope.ts";
import type { TableSource } from "./table-source.ts";

export interface TableInput {
  dataset: Dataset;
  visible: Visible;
  /** The last day of the window: roles are those held then. */
  lastDay: Day;
  counting: Counting;
  /** Keeps only these rows; null = all that count. */
  scope: SelectionScope | null;
}

/** The three tables of what counts now. The columns of events and statements change with the dataset only. */
export function useTableSources({
  dataset,
  visible,
  lastDay,
  counting,
  scope,
}: TableInput): readonly TableSource[] {
  const ofActors = useMemo(
    () => actorColumns(dataset, visible, lastDay, counting),
    [dataset, visible, lastDay, counting],
  );
  const ofEvents = useMemo(() => eventColumns(dataset), [dataset]);
  const ofStatements = useMemo(() => statementColumns(dataset), [dataset]);
  return useMemo(
    () => [
      {
        id: "actors",
        name: "Actors",
        columns: ofActors,
        rows: actorRows(visible, scope?.actors),
        recordId: (row) => dataset.actors[row]?.id ?? "",
        firstOrder: { columnId: "contacts", direction: "descending" },
      },
      {
        id: "events",
        name: "Events",
        columns: ofEvents,
        rows: within(rowsOfMask(visible.events), scope?.events),
        recordId: (row) => dataset.events[row]?.id ?? "",
        firstOrder: { columnId: "date", direction: "ascending" },
      },
      {
        id: "statements",
        name: "Statements",
        columns: ofStatements,
        rows: within(rowsOfMask(visible.statements), scope?.statements),
        recordId: (row) => dataset.statements[row]?.id ?? "",
        firstOrder: { columnId: "date", direction: "ascending" },
      },
    ],
    [dataset, visible, scope, ofActors, ofEvents, ofStatements],
  );
}

/**
 * As many as the counts say: who takes part or speaks. Who is selected is listed by what those did for whom it stands
 * too, so that a group is not without a row.
 */
function actorRows(visible: Visible, scope: ReadonlySet<number> | undefined): readonly number[] {
  if (scope === undefined) return rowsOfMask(visible.actors);
  return [...scope].filter((row) => isShown(visible, row)).sort((a, b) => a - b);
}

function within(rows: readonly number[], scope: ReadonlySet<number> | undefined): readonly number[] {
  return scope === undefined ? rows : rows.filter((row) => scope.has(row));
}
