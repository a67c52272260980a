import type { Dataset } from "#domain/dataset/dataset.ts";
import { selectedBetween } from "#domain/evidence/between.ts";
import { linkedTo } from "#domain/evidence/linked-statements.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { Citation, RecordId } from "#domain/records/record-types.ts";
import type { ExportWhat } from "#features/export/export-choices.ts";
import type { ViewState } from "#store/view-state.ts";
import type { PictureSubject } from "#features/export/picture-content.ts";

/** What footnotes are made for: rows in order of date, and the sources cited there, in the order met. */
export interface ReferencesContent {
  events: readonly number[];
  statements: readonly number[];
  sources: readonly RecordId[];
}

/**
 * selection: the selected records and what is linked to them (of several actors, sides or offices what is between them) inside the dates and
 * filters; visible: all that counts now; everything: the whole graph. `off` sources are cited nowhere.
 */
export function referencesContent(
  { dataset, visible, view }: PictureSubject,
  what: ExportWhat,
  off: ReadonlySet<RecordId>,
): ReferencesContent {
  const { events, statements } =
    what === "everything"
      ? { events: allRows(dataset.events), statements: allRows(dataset.statements) }
      : what === "visible"
        ? { events: rowsOfMask(visible.events), statements: rowsOfMask(visible.statements) }
        : selectedRows(dataset, visible, view);
  const sources = new Set<RecordId>();
  const add = (citations: readonly Citation[] | undefined): void => {
    for (const { source } of citations ?? [])
      if (dataset.sourceById.has(source) && !off.has(source)) sources.add(source);
  };
  for (const row of events) add(dataset.events[row]?.citations);
  for (const row of statements) add(dataset.statements[row]?.citations);
  if (what === "selection")
    for (const id of view.selection) if (dataset.sourceById.has(id) && !off.has(id)) sources.add(id);
  return { events, statements, sources: [...sources] };
}

interface Rows {
  events: readonly number[];
  statements: readonly number[];
}

function selectedRows(
  dataset: Dataset,
  visible: Visible,
  { selection, between }: Pick<ViewState, "selection" | "between">,
): Rows {
  const { events, statements } =
    selectedBetween(dataset, selection, between) ?? linkedToAny(dataset, selection);
  return {
    events: events.filter((row) => visible.events[row] === 1),
    statements: statements.filter((row) => visible.statements[row] === 1),
  };
}

function linkedToAny(dataset: Dataset, selection: readonly string[]): Rows {
  const events = new Set<number>();
  const statements = new Set<number>();
  for (const id of selection) {
    const linked = linkedTo(dataset, id);
    for (const { row } of linked.events) events.add(row);
    for (const { row } of linked.statements) statements.add(row);
    const event = dataset.eventRow.get(id);
    const statement = dataset.statementRow.get(id);
    if (event !== undefined) events.add(event);
    if (statement !== undefined) statements.add(statement);
  }
  return { events: inOrder(events), statements: inOrder(statements) };
}

function inOrder(rows: ReadonlySet<number>): readonly number[] {
  return [...rows].toSorted((a, b) => a - b);
}

function allRows(records: readonly unknown[]): readonly number[] {
  return records.map((_, row) => row);
}

function rowsOfMask(mask: Uint8Array): readonly number[] {
  return [...mask.keys()].filter((row) => mask[row] === 1);
}
