import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import { independentSources } from "#domain/evidence/independent-sources.ts";
import { requestSource } from "#domain/evidence/request-source.ts";
import { roleAt } from "#domain/evidence/role-at.ts";
import type { EventStatus, GraphEvent, Participant } from "#domain/records/record-types.ts";
import { describeDate } from "#domain/time/describe-date.ts";
import { actorName } from "./actor-name.ts";
import { countColumn, textColumn, type TableColumn } from "./table-column.ts";

const STATUS: Record<EventStatus, string> = {
  planned: "Planned",
  announced: "Announced",
  held: "Held",
  cancelled: "Cancelled",
};
/** The role that goes without saying. */
const PLAIN_ROLE = "participant";

/** The columns of the events. They depend on nothing but the dataset. */
export function eventColumns(dataset: Dataset): readonly TableColumn[] {
  const { events, columns, eventTypeLabel } = dataset;
  return [
    {
      id: "date",
      label: "Date",
      text: (row) => describeDate(events[row]?.date ?? null).text,
      key: (row) => (columns.eventCertainty[row] === UNDATED ? null : (columns.eventFrom[row] ?? null)),
    },
    textColumn({ id: "title", label: "Event", look: "name", text: (row) => events[row]?.title ?? "" }),
    textColumn({
      id: "type",
      label: "Type",
      text: (row) => eventTypeLabel.get(events[row]?.type ?? "") ?? "",
    }),
    textColumn({
      id: "participants",
      label: "Participants, role then",
      look: "long",
      text: (row) =>
        (events[row]?.participants ?? [])
          .map((part) => participantWords(dataset, part, events[row]))
          .join(", "),
    }),
    textColumn({ id: "place", label: "Place", text: (row) => events[row]?.place?.name ?? "" }),
    textColumn({ id: "status", label: "Status", text: (row) => STATUS[events[row]?.status ?? "held"] }),
    countColumn(
      "sources",
      "Sources",
      (row) => new Set(events[row]?.citations.map((citation) => citation.source)).size,
    ),
    countColumn("independent", "Independent sources", (row) =>
      independentSources(dataset, events[row]?.id ?? ""),
    ),
  ];
}

function participantWords(dataset: Dataset, part: Participant, event: GraphEvent | undefined): string {
  const office = roleAt(dataset, part.actor, event?.date ?? null);
  const said = event === undefined ? null : requestSource(dataset, event, part);
  const role = part.role === PLAIN_ROLE ? null : dataset.roleLabel.get(part.role)?.toLowerCase();
  const behalf = part.onBehalfOf === undefined ? null : `for ${actorName(dataset, part.onBehalfOf)}`;
  const notes = [office, role, said, behalf].filter((note) => note !== null && note !== undefined);
  const name = actorName(dataset, part.actor);
  return notes.length === 0 ? name : `${name} (${notes.join(", ")})`;
}
