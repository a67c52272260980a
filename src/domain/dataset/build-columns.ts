import { invariant } from "#domain/invariant.ts";
import type { Actor, GraphEvent, RecordId, Statement, Vocabulary } from "#domain/records/record-types.ts";
import { actorPairs } from "./actor-pairs.ts";
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

/** The typed columns of a graph whose references have been checked. */
export function buildColumns(input: ColumnInput): Columns {
  const { actors, events, statements, actorRow, eventRow } = input;
  const eventDates = dateColumns(events);
  const statementDates = dateColumns(statements);
  const eventCountable = Uint8Array.from(events, ({ record }) => (isCountable(record) ? 1 : 0));
  const participants = packAdjacency(
    events.map(({ record }) =>
      rowsOfIds(
        record.participants.map((part) => part.actor),
        actorRow,
        record.id,
      ),
    ),
  );
  const statementEvent = Int32Array.from(statements, ({ record }) =>
    record.event === undefined ? -1 : knownRow(eventRow, record.event, record.id),
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
    ...actorPairs(participants, eventCountable, actors.length),
  };
}

function eventTypeColumn(events: readonly Dated<GraphEvent>[], types: Vocabulary["eventTypes"]): Uint16Array {
  const rows = new Map(types.map((type, row) => [type.id, row]));
  return Uint16Array.from(events, ({ record }) => knownRow(rows, record.type, record.id));
}

function statementsOfEvents(statementEvent: Int32Array, eventCount: number) {
  const lists = Array.from(statementEvent, (event) => (event < 0 ? [] : [event]));
  return invertAdjacency(packAdjacency(lists), eventCount);
}

/** Rows of the ids, each once, in the order of first mention. */
function rowsOfIds(ids: readonly RecordId[], rows: ReadonlyMap<RecordId, number>, owner: RecordId): number[] {
  return [...new Set(ids)].map((id) => knownRow(rows, id, owner));
}

function knownRow(rows: ReadonlyMap<string, number>, id: string, owner: RecordId): number {
  const row = rows.get(id);
  invariant(row !== undefined, `${owner} names "${id}", which was checked before`);
  return row;
}
