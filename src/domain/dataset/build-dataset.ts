import type { ReadoutGraph, RecordId } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { actorPairs } from "./actor-pairs.ts";
import { packAdjacency } from "./adjacency.ts";
import { buildColumns } from "./build-columns.ts";
import { dataSpan } from "./data-span.ts";
import type { Dataset } from "./dataset.ts";
import { createDateReader } from "./date-reader.ts";
import { datedEvents, datedStatements } from "./dated-records.ts";
import { isCountable } from "./is-countable.ts";

/**
 * Indexes a checked graph: sorted rows, row numbers, labels, typed columns and the span of the date axis.
 * A graph with an unreadable date or an unknown id breaks an invariant; check it first.
 */
export function buildDataset(graph: ReadoutGraph): Dataset {
  const readDate = createDateReader();
  const eventById = new Map(graph.events.map((event) => [event.id, event]));
  const events = datedEvents(graph.events, readDate);
  const statements = datedStatements(graph.statements, eventById, readDate);
  const actorRow = rowsById(graph.actors);
  const eventRow = rowsById(events.map(({ record }) => record));
  const counted = events.filter(({ record }) => isCountable(record));
  // A statement of some unknown day between two far dates must not stretch the axis: it still falls in every
  // window that overlaps it.
  const precise = statements.filter(({ span }) => span?.certainty === "lasted");
  const spans = [...counted, ...precise].flatMap(({ span }) => (span === null ? [] : [span]));
  const { vocabulary } = graph;
  const plain = buildColumns({
    actors: graph.actors,
    events,
    statements,
    actorRow,
    eventRow,
    eventTypes: vocabulary.eventTypes,
  });
  const dataset: Dataset = {
    graph,
    actors: graph.actors,
    events: events.map(({ record }) => record),
    statements: statements.map(({ record }) => record),
    sources: graph.sources,
    actorRow,
    eventRow,
    statementRow: rowsById(statements.map(({ record }) => record)),
    sourceById: new Map(graph.sources.map((source) => [source.id, source])),
    eventTypeLabel: labelsById(vocabulary.eventTypes),
    roleLabel: labelsById(vocabulary.roles),
    topicLabel: labelsById(vocabulary.topics),
    seatById: new Map(vocabulary.seats.map((seat) => [seat.id, seat])),
    columns: { ...plain, ...NO_PAIRS },
    span: dataSpan(spans, graph.coverage),
    positions: graph.positions,
  };
  // Whom an event joins depends on who sits with whom, which the columns so far tell.
  const { joins, joinKind } = relationsOf(dataset);
  const isRoom = (event: number): boolean => joinKind(event) === "room";
  dataset.columns = { ...plain, ...actorPairs({ joins, isRoom }, graph.actors.length) };
  return dataset;
}

const NO_PAIRS = actorPairs({ joins: packAdjacency([]), isRoom: () => false }, 0);

function rowsById(records: readonly { id: RecordId }[]): Map<RecordId, number> {
  return new Map(records.map((record, row) => [record.id, row]));
}

function labelsById(entries: readonly { id: string; label: string }[]): Map<string, string> {
  return new Map(entries.map(({ id, label }) => [id, label]));
}
