import type { Dataset } from "#domain/dataset/dataset.ts";
import type { GraphEvent, RecordId, Statement } from "#domain/records/record-types.ts";
import { actorsOf } from "./actors-of.ts";
import type { Linked, LinkedEvent, LinkedStatement, StatementLink } from "./linked.ts";

/** What an actor, or a state with its people and ministries, said, was told and did; on its behalf included. */
export function linkedToActor(dataset: Dataset, id: RecordId): Linked {
  const selected = actorsOf(dataset, id);
  return {
    statements: dataset.statements.flatMap((one, row): LinkedStatement[] => {
      const as = statementLinks(one, selected);
      return as.length === 0 ? [] : [{ row, as }];
    }),
    events: dataset.events.flatMap((one, row): LinkedEvent[] => {
      const as = rolesIn(one, selected);
      return as.length === 0 ? [] : [{ row, as }];
    }),
  };
}

function statementLinks(one: Statement, selected: ReadonlySet<RecordId>): StatementLink[] {
  const as: StatementLink[] = [];
  const isSelected = (id: RecordId) => selected.has(id);
  if (one.speakers.some(isSelected) || (one.onBehalfOf !== undefined && isSelected(one.onBehalfOf)))
    as.push("speaker");
  if (one.to?.some(isSelected) === true) as.push("addressee");
  if (one.about?.some(isSelected) === true) as.push("about");
  return as;
}

function rolesIn(event: GraphEvent, selected: ReadonlySet<RecordId>): string[] {
  const roles = event.participants
    .filter(
      (one) => selected.has(one.actor) || (one.onBehalfOf !== undefined && selected.has(one.onBehalfOf)),
    )
    .map((one) => one.role);
  return [...new Set(roles)];
}
