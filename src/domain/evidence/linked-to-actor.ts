import type { Dataset } from "#domain/dataset/dataset.ts";
import type { GraphEvent, RecordId, Statement } from "#domain/records/record-types.ts";
import { actorsOf } from "./actors-of.ts";
import { linkedRows, type Linked, type StatementLink } from "./linked.ts";

/** What an actor, or a state with its people and ministries, said, was told and did; on its behalf included. */
export function linkedToActor(dataset: Dataset, id: RecordId): Linked {
  const selected = actorsOf(dataset, id);
  return {
    statements: linkedRows(dataset.statements, (one) => statementLinks(one, selected)),
    events: linkedRows(dataset.events, (one) => rolesIn(one, selected)),
  };
}

function statementLinks(one: Statement, selected: ReadonlySet<RecordId>): StatementLink[] | null {
  const as: StatementLink[] = [];
  if (hasAny(one.speakers, selected) || isOnBehalf(one, selected)) as.push("speaker");
  if (hasAny(one.to, selected)) as.push("addressee");
  if (hasAny(one.about, selected)) as.push("about");
  return as.length === 0 ? null : as;
}

function hasAny(ids: readonly RecordId[] | undefined, selected: ReadonlySet<RecordId>): boolean {
  return ids?.some((id) => selected.has(id)) === true;
}

function isOnBehalf(one: { onBehalfOf?: RecordId }, selected: ReadonlySet<RecordId>): boolean {
  return one.onBehalfOf !== undefined && selected.has(one.onBehalfOf);
}

function rolesIn(event: GraphEvent, selected: ReadonlySet<RecordId>): string[] | null {
  let roles: string[] | null = null;
  for (const part of event.participants) {
    if (!selected.has(part.actor) && !isOnBehalf(part, selected)) continue;
    if (roles === null) roles = [part.role];
    else if (!roles.includes(part.role)) roles.push(part.role);
  }
  return roles;
}
