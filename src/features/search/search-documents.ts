import type { Dataset } from "#domain/dataset/dataset.ts";
import { seatSelectionId, sideSelectionId } from "#domain/ref/ref.ts";
import type { Actor, RecordId, Statement } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";

export type SearchGroup = "actors" | "offices" | "sides" | "events" | "statements" | "sources";

/** What is searched of one record: strong matches in `name`, weaker ones further down. */
export interface SearchDocument {
  id: RecordId;
  group: SearchGroup;
  name: string;
  /** Other spellings and scripts; one line each. */
  aliases: string;
  /** Own words: summary, place, quotations. */
  text: string;
  /** Names and other names of the people and states in it, and the title of its event. */
  around: string;
}

/** One document per actor, office, side, event, statement and source. */
export function searchDocuments(dataset: Dataset): SearchDocument[] {
  const names = (ids: readonly RecordId[]): string => ids.map((id) => namesOf(dataset, id)).join("\n");
  return [
    ...dataset.actors.map((actor) => actorDocument(dataset, actor)),
    ...officeDocuments(dataset),
    ...relationsOf(dataset).sides.list.map((side) => ({
      id: sideSelectionId(side.id),
      group: "sides" as const,
      name: side.label,
      aliases: "",
      text: "",
      around: names(side.members),
    })),
    ...dataset.events.map((event) => ({
      id: event.id,
      group: "events" as const,
      name: event.title,
      aliases: "",
      text: [event.summary, event.place?.name ?? "", dataset.eventTypeLabel.get(event.type) ?? ""].join("\n"),
      around: names(event.participants.map((part) => part.actor)),
    })),
    ...dataset.statements.map((statement) => ({
      id: statement.id,
      group: "statements" as const,
      name: statement.text,
      aliases: "",
      text: (statement.quotations ?? []).map((quotation) => quotation.text).join("\n"),
      around: `${names(statement.speakers)}\n${eventTitle(dataset, statement)}`,
    })),
    ...dataset.sources.map((source) => ({
      id: source.id,
      group: "sources" as const,
      name: source.title,
      aliases: "",
      text: source.author ?? "",
      around: names(source.origin === undefined ? [source.outlet] : [source.outlet, source.origin]),
    })),
  ];
}

/** Offices by their own names and those of all who held them; one that nobody is known to have held leads nowhere. */
function officeDocuments(dataset: Dataset): SearchDocument[] {
  const holders = new Map<string, string[]>();
  for (const actor of dataset.actors) {
    for (const { seat } of actor.offices ?? []) {
      const names = holders.get(seat) ?? [];
      holders.set(seat, [...names, namesOf(dataset, actor.id)]);
    }
  }
  return [...holders].flatMap(([seat, names]) => {
    const known = dataset.seatById.get(seat);
    if (known === undefined) return [];
    return [
      {
        id: seatSelectionId(seat),
        group: "offices" as const,
        name: known.label,
        aliases: "",
        text: "",
        around: [...names, namesOf(dataset, known.of)].join("\n"),
      },
    ];
  });
}

function actorDocument(dataset: Dataset, actor: Actor): SearchDocument {
  const offices = (actor.offices ?? []).map((office) => dataset.seatById.get(office.seat)?.label ?? "");
  return {
    id: actor.id,
    group: "actors",
    name: actor.name,
    aliases: actor.aliases.map((alias) => alias.text).join("\n"),
    text: [actor.description ?? "", ...offices].join("\n"),
    around: actor.state === undefined ? "" : namesOf(dataset, actor.state),
  };
}

function namesOf({ actorRow, actors }: Dataset, id: RecordId): string {
  const actor = actors[actorRow.get(id) ?? -1];
  return actor === undefined ? "" : [actor.name, ...actor.aliases.map((alias) => alias.text)].join("\n");
}

function eventTitle({ eventRow, events }: Dataset, statement: Statement): string {
  return events[eventRow.get(statement.event ?? "") ?? -1]?.title ?? "";
}
