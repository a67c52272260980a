import type { Dataset } from "#domain/dataset/dataset.ts";
import { chosenParties, rowsBetween } from "#domain/evidence/between.ts";
import { linkedTo } from "#domain/evidence/linked-statements.ts";
import { isAllStatements, subjectIds, type Subject } from "./subject.ts";

/** Rows of statements and events, each once and in the order of the data set: by first day, undated last. */
export interface Linked {
  readonly statements: readonly number[];
  readonly events: readonly number[];
}

/**
 * What the panel can show of its subject, whatever the dates and filters. Of two actors, sides or offices what joins
 * them; of more what is between at least two of them, or everything of any (`isBetween` false); of other things all
 * that is linked to any.
 */
export function collectLinked(dataset: Dataset, subject: Subject, isBetween = true): Linked {
  if (subject.kind === "all") {
    return {
      statements: dataset.statements.map((_, row) => row),
      events: dataset.events.map((_, row) => row),
    };
  }
  if (subject.kind === "pair" || (subject.kind === "between" && isBetween)) {
    return rowsBetween(
      dataset,
      chosenParties(
        dataset,
        subject.actors.map(({ id }) => id),
      ),
    );
  }
  // Statements that were picked out together are read as they are, without what else hangs on each.
  const isPicked = subject.kind === "several" && isAllStatements(dataset, subject.ids);
  const statements = new Set<number>();
  const events = new Set<number>();
  for (const id of subjectIds(subject)) {
    const linked = linkedTo(dataset, id);
    if (!isPicked) for (const each of linked.statements) statements.add(each.row);
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
