import { eventSpan, statementSpan } from "#domain/dataset/row-span.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { chosenParties, rowsBetween, type Parties } from "./between.ts";
import type { Linked, StatementLink } from "./linked.ts";

/**
 * The events that join two actors, each with its people, bodies or members, and what was said there, or by one to or
 * about the other.
 */
export function linkedToTie(dataset: Dataset, a: RecordId, b: RecordId): Linked {
  const parties = chosenParties(dataset, [a, b]);
  const { events, statements } = rowsBetween(dataset, parties);
  const shared = new Set(events);
  return {
    events: events.map((row) => ({ row, as: rolesOf(dataset, parties, row) })),
    statements: statements.map((row) => ({ row, as: linksOf(dataset, parties, { row, shared }) })),
  };
}

function rolesOf(dataset: Dataset, parties: Parties, row: number): readonly string[] {
  const span = eventSpan(dataset, row);
  const parts = (dataset.events[row]?.participants ?? []).filter((part) => parties.homeOf(part, span) >= 0);
  return [...new Set(parts.map(({ role }) => role))];
}

function linksOf(
  dataset: Dataset,
  parties: Parties,
  { row, shared }: { row: number; shared: ReadonlySet<number> },
): readonly StatementLink[] {
  const statement = dataset.statements[row];
  const span = statementSpan(dataset, row);
  const { onBehalfOf } = statement ?? {};
  const speakers = (statement?.speakers ?? []).map((actor) => parties.homeOf({ actor, onBehalfOf }, span));
  const reaches = (ids: readonly RecordId[] | undefined): boolean =>
    ids?.some((actor) => {
      const home = parties.homeOf({ actor }, span);
      return home >= 0 && speakers.some((speaker) => speaker >= 0 && speaker !== home);
    }) === true;
  const as: StatementLink[] = [];
  if (reaches(statement?.to)) as.push("addressee");
  if (reaches(statement?.about)) as.push("about");
  if (shared.has(dataset.columns.statementEvent[row] ?? -1)) as.push("at");
  return as;
}
