import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseSeatId, parseSideId } from "#domain/ref/ref.ts";
import type { RecordId, Side, Statement } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { describeDate } from "#domain/time/describe-date.ts";
import type { NameRef } from "./line.ts";

/** What a record is called where it is mentioned: a name, a title, or what a statement says. */
export function nameOf(dataset: Dataset, id: RecordId): NameRef {
  const actor = dataset.actors[dataset.actorRow.get(id) ?? -1];
  if (actor !== undefined) return { id, name: actor.name, what: "actor" };
  const event = dataset.events[dataset.eventRow.get(id) ?? -1];
  if (event !== undefined) return { id, name: event.title, what: "event" };
  const statement = dataset.statements[dataset.statementRow.get(id) ?? -1];
  if (statement !== undefined) return { id, name: statement.text, what: "statement" };
  const source = dataset.sourceById.get(id);
  if (source !== undefined) return { id, name: source.title, what: "source" };
  const seat = dataset.seatById.get(parseSeatId(id) ?? "");
  if (seat !== undefined) return { id, name: seat.label, what: "seat" };
  const side = sideOfId(dataset, id);
  if (side !== undefined) return { id, name: side.label, what: "side" };
  return { id, name: id, what: "unknown" };
}

/** The side that a selected id `side:id` stands for. */
export function sideOfId(dataset: Dataset, id: string): Side | undefined {
  const side = parseSideId(id);
  return side === null ? undefined : relationsOf(dataset).sides.list.find((one) => one.id === side);
}

/** The same for several ids, in their order. */
export function namesOf(dataset: Dataset, ids: readonly RecordId[]): readonly NameRef[] {
  return ids.map((id) => nameOf(dataset, id));
}

/** The title of a statement where it stands alone: "Statement by Ana Arden, 1 March 2022". */
export function statementTitle(dataset: Dataset, statement: Statement): string {
  const speakers = namesOf(dataset, statement.speakers).map((ref) => ref.name);
  return `Statement by ${inSeries(speakers)}, ${describeDate(statementDate(dataset, statement)).text}`;
}

/** A statement's own date, else that of the event it was made at. */
export function statementDate(dataset: Dataset, statement: Statement): string | null {
  if (statement.date !== null || statement.event === undefined) return statement.date;
  return dataset.events[dataset.eventRow.get(statement.event) ?? -1]?.date ?? null;
}

/** "a", "a and b", "a, b and c". */
export function inSeries(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
