import { invariant } from "#domain/invariant.ts";
import type { Actor, GraphEvent, RecordId, Statement, Vocabulary } from "#domain/records/record-types.ts";
import { invertAdjacency, packAdjacency } from "./adjacency.ts";
import type { Columns } from "./dataset.ts";
import { dateColumns, type Dated } from "./dated-records.ts";
import { isCountable } from "./is-countable.ts";

/** What the columns are made of: sorted rows, and the row of each id. */
export interface ColumnInput {
  actors: readonly Actor[];
  events: readonly Dated<GraphEvent>[];
  statements: readonly Dated<Statement>[];
  actorRow: ReadonlyMap<RecordId, number>;
  eventRow: ReadonlyMap<RecordId, number>;
  eventTypes: Vocabulary["eventTypes"];
}

/** The columns that do not depend on who was joined by what. */
export type PlainColumns = Omit<Columns, "pairA" | "pairB" | "eventPairs" | "eventRooms">;

/** The typed columns of a graph whose references have been checked. */
export function buildColumns(input: ColumnInput): PlainColumns {
  const { actors, events, statements, actorRow, eventRow } = input;
  const eventDates = dateColumns(events);
  const statementDates = dateColumns(statements);
  const eventCountable = new Uint8Array(events.map(({ record }) => (isCountable(record) ? 1 : 0)));
  const participants = packAdjacency(
    events.map(({ record }) =>
      rowsOfIds(
        record.participants.map((part) => part.actor),
        actorRow,
        record.id,
      ),
    ),
  );
  const statementEvent = new Int32Array(
    statements.map(({ record }) =>
      record.event === undefined ? -1 : knownRow(eventRow, record.event, record.id),
    ),
  );
  return {
    eventFrom: eventDates.from,
    eventTo: eventDates.to,
    eventCertainty: eventDates.certainty,
    eventType: eventTypeColumn(events, input.eventTypes),
    eventCountable,
    participants,
    eventStatements: statementsOfEvents(statementEvent, events.length),
    actorEvents: invertAdjacency(participants, actors.length),
    statementFrom: statementDates.from,
    statementTo: statementDates.to,
    statementCertainty: statementDates.certainty,
    statementEvent,
    speakers: packAdjacency(statements.map(({ record }) => rowsOfIds(record.speakers, actorRow, record.id))),
  };
}

function eventTypeColumn(events: readonly Dated<GraphEvent>[], types: Vocabulary["eventTypes"]): Uint16Array {
  const rows = new Map(types.map((type, row) => [type.id, row]));
  return new Uint16Array(events.map(({ record }) => knownRow(rows, record.type, record.id)));
}

function statementsOfEvents(statementEvent: Int32Array, eventCount: number) {
  const lists = Array.from(statementEvent, (event) => (event < 0 ? [] : [event]));
  return invertAdjacency(packAdjacency(lists), eventCount);
}

/** Rows of the ids, each once, in the order of first mention. (Lists are short: looking through beats a Set.) */
function rowsOfIds(ids: readonly RecordId[], rows: ReadonlyMap<RecordId, number>, owner: RecordId): number[] {
  const found: number[] = [];
  for (const id of ids) {
    const row = knownRow(rows, id, owner);
    if (!found.includes(row)) found.push(row);
  }
  return found;
}

function knownRow(rows: ReadonlyMap<string, number>, id: string, owner: RecordId): number {
  const row = rows.get(id);
  // The message is put together only when needed: this runs for every reference of a file.
  if (row === undefined) invariant(false, `${owner} names "${id}", which was checked before`);
  return row;
}
