import type { Dataset } from "#domain/dataset/dataset.ts";
import { roleAt } from "#domain/evidence/role-at.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { actorDegrees, type Counting } from "#domain/network/counting.ts";
import type { ActorKind } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { formatIsoDay, type Day } from "#domain/time/day.ts";
import { actorSpans, type ActorSpans } from "./actor-spans.ts";
import { countColumn, textColumn, type TableColumn } from "./table-column.ts";

const CONTACTS: Record<Counting, string> = {
  once: "Contacts (events once)",
  pairs: "Contacts (in pairs)",
};
const KIND: Record<ActorKind, string> = {
  person: "Person",
  state: "State",
  organization: "Organization",
  group: "Group",
};

/** The columns of the actors: counts, first and last follow the window and are those of whom an actor stands for too;
 * roles are those at its last day. The
 * header of the contacts says how events of many are counted. */
export function actorColumns(
  dataset: Dataset,
  visible: Visible,
  lastDay: Day,
  counting: Counting = "once",
): readonly TableColumn[] {
  const degrees = actorDegrees(dataset, visible, counting);
  const { actors, actorRow } = dataset;
  const spans = actorSpans(dataset, visible);
  const stateName = (row: number): string => {
    const stateRow = actorRow.get(actors[row]?.state ?? "");
    return stateRow === undefined ? "" : (actors[stateRow]?.name ?? "");
  };
  const { sides, sideOfActor } = relationsOf(dataset);
  const sideName = (row: number): string => sides.list[sideOfActor(row)]?.label ?? "";
  return [
    textColumn({ id: "name", label: "Name", look: "name", text: (row) => actors[row]?.name ?? "" }),
    textColumn({ id: "kind", label: "Kind", text: (row) => KIND[actors[row]?.kind ?? "group"] }),
    textColumn({
      id: "role",
      label: "Role at the end of the dates",
      text: (row) => roleAt(dataset, actors[row]?.id ?? "", formatIsoDay(lastDay)) ?? "",
    }),
    textColumn({ id: "side", label: "Side", text: sideName }),
    textColumn({ id: "state", label: "State", text: stateName }),
    countColumn("contacts", CONTACTS[counting], (row) => degrees[row] ?? 0),
    countColumn("own", "Of these itself", (row) => spans.own[row] ?? 0),
    countColumn("statements", "Statements", (row) => visible.actorStatementCount[row] ?? 0),
    dateColumn(dataset, { id: "first", label: "First", rows: spans.first, days: dataset.columns.eventFrom }),
    dateColumn(dataset, { id: "last", label: "Last", rows: spans.last, days: dataset.columns.eventTo }),
  ];
}

interface DateColumn {
  id: string;
  label: string;
  rows: ActorSpans["first"];
  days: Int32Array;
}

/** The date of an event, as precise as it is known. */
function dateColumn(dataset: Dataset, { id, label, rows, days }: DateColumn): TableColumn {
  const eventOf = (row: number): number => rows[row] ?? -1;
  return {
    id,
    label,
    text: (row) => (eventOf(row) < 0 ? "" : shortDate(dataset.events[eventOf(row)]?.date ?? null)),
    key: (row) => (eventOf(row) < 0 ? null : (days[eventOf(row)] ?? null)),
  };
}
