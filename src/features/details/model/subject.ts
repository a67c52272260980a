import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseSeatId, parseTieId, tieId } from "#domain/ref/ref.ts";
import type { Actor, GraphEvent, RecordId, Side, Source, Statement } from "#domain/records/record-types.ts";
import type { NameRef } from "#features/details/words/line.ts";
import { nameOf, sideOfId, statementTitle } from "#features/details/words/name-of.ts";

/**
 * What the panel is about. Two actors, sides or offices are their pair, exactly as a tie is; more of them and nothing
 * else are looked at for what is between them.
 */
export type Subject =
  | { readonly kind: "all" }
  | { readonly kind: "actor"; readonly actor: Actor }
  | { readonly kind: "event"; readonly event: GraphEvent }
  | { readonly kind: "statement"; readonly statement: Statement }
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "seat"; readonly id: string; readonly seat: string; readonly label: string }
  | { readonly kind: "side"; readonly id: string; readonly side: Side }
  | { readonly kind: "pair"; readonly actors: readonly [NameRef, NameRef] }
  | { readonly kind: "between"; readonly ids: readonly string[]; readonly actors: readonly NameRef[] }
  | { readonly kind: "several"; readonly ids: readonly string[] };

/** Reads a selection; ids that the graph does not hold are left out, and nothing left means everything. */
export function resolveSubject(dataset: Dataset, selection: readonly string[]): Subject {
  const known = selection.filter((id) => isKnown(dataset, id));
  const [first, second] = known;
  if (first === undefined) return { kind: "all" };
  if (second === undefined) return resolveOne(dataset, first);
  return severalParties(dataset, known) ?? { kind: "several", ids: known };
}

/** The ids whose linked records make up the panel; none for everything. */
export function subjectIds(subject: Subject): readonly string[] {
  switch (subject.kind) {
    case "all":
      return [];
    case "actor":
      return [subject.actor.id];
    case "event":
      return [subject.event.id];
    case "statement":
      return [subject.statement.id];
    case "source":
      return [subject.source.id];
    case "seat":
    case "side":
      return [subject.id];
    case "pair":
      return [tieId(subject.actors[0].id, subject.actors[1].id)];
    case "between":
    case "several":
      return subject.ids;
  }
}

/** The ids of the two of a pair, in the order chosen. */
export function pairIds({
  actors: [a, b],
}: Extract<Subject, { kind: "pair" }>): readonly [RecordId, RecordId] {
  return [a.id, b.id];
}

/** The heading of the panel. */
export function subjectTitle(dataset: Dataset, subject: Subject): string {
  switch (subject.kind) {
    case "all":
      return "Everything in these dates";
    case "actor":
      return subject.actor.name;
    case "event":
      return subject.event.title;
    case "statement":
      return statementTitle(dataset, subject.statement);
    case "source":
      return subject.source.title;
    case "seat":
      return subject.label;
    case "side":
      return subject.side.label;
    case "pair":
      return subject.actors.map((actor) => actor.name).join(", ");
    case "between":
      return `${subject.actors.length} selected`;
    case "several":
      if (isAllStatements(dataset, subject.ids)) return `${subject.ids.length} statements`;
      return subject.ids.length === 2
        ? subject.ids.map((id) => selectedRef(dataset, id).name).join(", ")
        : `${subject.ids.length} selected`;
  }
}

/** Several statements, and nothing else: what a search for the same words selects. */
export function isAllStatements(dataset: Dataset, ids: readonly string[]): boolean {
  return ids.every((id) => dataset.statementRow.has(id));
}

/** One selected thing as a way to it; a tie is called by both its actors. */
export function selectedRef(dataset: Dataset, id: string): NameRef {
  const tie = parseTieId(id);
  if (tie === null || isRecord(dataset, id)) return nameOf(dataset, id);
  return { id, name: `${nameOf(dataset, tie[0]).name} and ${nameOf(dataset, tie[1]).name}`, what: "tie" };
}

function resolveOne(dataset: Dataset, id: RecordId): Subject {
  const actor = actorOf(dataset, id);
  if (actor !== undefined) return { kind: "actor", actor };
  const event = dataset.events[dataset.eventRow.get(id) ?? -1];
  if (event !== undefined) return { kind: "event", event };
  const statement = dataset.statements[dataset.statementRow.get(id) ?? -1];
  if (statement !== undefined) return { kind: "statement", statement };
  const source = dataset.sourceById.get(id);
  if (source !== undefined) return { kind: "source", source };
  const seat = dataset.seatById.get(parseSeatId(id) ?? "");
  if (seat !== undefined) return { kind: "seat", id, seat: seat.id, label: seat.label };
  const side = sideOfId(dataset, id);
  if (side !== undefined) return { kind: "side", id, side };
  return severalParties(dataset, [id]) ?? { kind: "all" };
}

/** Where all ids are actors, sides, offices or ties of actors: these, two as a pair; null = something else is among them. */
function severalParties(dataset: Dataset, ids: readonly string[]): Subject | null {
  const parties = [
    ...new Set(ids.flatMap((id) => (isRecord(dataset, id) ? [id] : (parseTieId(id) ?? [id])))),
  ];
  if (!parties.every((id) => isParty(dataset, id))) return null;
  const names = parties.map((id) => nameOf(dataset, id));
  const [a, b, third] = names;
  if (a === undefined || b === undefined) return null;
  return third === undefined
    ? { kind: "pair", actors: [a, b] }
    : { kind: "between", ids: parties, actors: names };
}

function isParty(dataset: Dataset, id: string): boolean {
  return (
    dataset.actorRow.has(id) ||
    dataset.seatById.has(parseSeatId(id) ?? "") ||
    sideOfId(dataset, id) !== undefined
  );
}

function isKnown(dataset: Dataset, id: string): boolean {
  if (isRecord(dataset, id)) return true;
  const tie = parseTieId(id);
  return tie !== null && dataset.actorRow.has(tie[0]) && dataset.actorRow.has(tie[1]);
}

function isRecord(dataset: Dataset, id: string): boolean {
  return (
    dataset.actorRow.has(id) ||
    dataset.eventRow.has(id) ||
    dataset.statementRow.has(id) ||
    dataset.sourceById.has(id) ||
    dataset.seatById.has(parseSeatId(id) ?? "") ||
    sideOfId(dataset, id) !== undefined
  );
}

function actorOf(dataset: Dataset, id: string): Actor | undefined {
  return dataset.actors[dataset.actorRow.get(id) ?? -1];
}
