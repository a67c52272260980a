import type { Dataset } from "#domain/dataset/dataset.ts";
import { linkedTo } from "#domain/evidence/linked-statements.ts";
import { subjectIds, type Subject } from "./subject.ts";

/** Rows of statements and events, each once and in the order of the data set: by first day, undated last. */
export interface Linked {
  readonly statements: readonly number[];
  readonly events: readonly number[];
}

/** What the panel can show of its subject, whatever the dates and filters: for several things all that is linked to any. */
export function collectLinked(dataset: Dataset, subject: Subject): Linked {
  if (subject.kind === "all") {
    return {
      statements: dataset.statements.map((_, row) => row),
      events: dataset.events.map((_, row) => row),
    };
  }
  const statements = new Set<number>();
  const events = new Set<number>();
  for (const id of subjectIds(subject)) {
    const linked = linkedTo(dataset, id);
    for (const each of linked.statements) statements.add(each.row);
    for (const each of linked.events) events.add(each.row);
    // A selected event or statement is the first thing to read of itself.
    addRow(events, dataset.eventRow.get(id));
    addRow(statements, dataset.statementRow.get(id));
  }
  return { statements: inOrder(statements), events: inOrder(events) };
}

function addRow(rows: Set<number>, row: number | undefined): void {
  if (row !== undefined) rows.add(row);
}

function inOrder(rows: ReadonlySet<number>): readonly number[] {
  return [...rows].sort((a, b) => a - b);
}
