import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId, Statement } from "#domain/records/record-types.ts";
import { linkedRows, NOTHING_LINKED, type Linked, type LinkedEvent, type StatementLink } from "./linked.ts";

/** The events in which two actors both took part, and what was said there, or by one to or about the other. */
export function linkedToTie(dataset: Dataset, a: RecordId, b: RecordId): Linked {
  const rowA = dataset.actorRow.get(a);
  const rowB = dataset.actorRow.get(b);
  if (rowA === undefined || rowB === undefined) return NOTHING_LINKED;
  const ofB = new Set(rowsOf(dataset.columns.actorEvents, rowB));
  const shared = Array.from(rowsOf(dataset.columns.actorEvents, rowA)).filter((row) => ofB.has(row));
  const sharedRows = new Set(shared);
  const statements = linkedRows(dataset.statements, (one, row): StatementLink[] | null => {
    const as = tieLinks(one, a, b);
    if (sharedRows.has(dataset.columns.statementEvent[row] ?? -1)) as.push("at");
    return as.length === 0 ? null : as;
  });
  const events = shared.map((row): LinkedEvent => ({ row, as: rolesOfBoth(dataset, row, [a, b]) }));
  return { statements, events };
}

function tieLinks(one: Statement, a: RecordId, b: RecordId): StatementLink[] {
  const as: StatementLink[] = [];
  const fromTo = (targets: readonly RecordId[] | undefined) =>
    (one.speakers.includes(a) && targets?.includes(b) === true) ||
    (one.speakers.includes(b) && targets?.includes(a) === true);
  if (fromTo(one.to)) as.push("addressee");
  if (fromTo(one.about)) as.push("about");
  return as;
}

function rolesOfBoth(dataset: Dataset, row: number, actors: readonly RecordId[]): string[] {
  const parts = dataset.events[row]?.participants ?? [];
  return [...new Set(parts.filter((one) => actors.includes(one.actor)).map((one) => one.role))];
}
