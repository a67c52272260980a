import type { Adjacency, Dataset } from "#domain/dataset/dataset.ts";
import type { FailBits } from "./clause-cache.ts";
import type { Criteria } from "./criteria.ts";
import type { FacetIndex } from "./facet-index.ts";
import {
  BY_BIT,
  emptyTally,
  KINDS_BIT,
  SOURCES_BIT,
  tallyRow,
  TOPICS_BIT,
  TYPES_BIT,
  type FacetTally,
} from "./facet-tally.ts";
import { walkWindow } from "./walk-window.ts";

/** What one window holds: fresh arrays, handed out and never written again. */
export interface WindowCount {
  events: Uint8Array;
  statements: Uint8Array;
  actors: Uint8Array;
  actorEventCount: Int32Array;
  pairWeight: Int32Array;
  eventCount: number;
  statementCount: number;
  tally: FacetTally;
}

/** One pass over the events and one over the statements of the window. */
export function countWindow(
  dataset: Dataset,
  index: FacetIndex,
  bits: FailBits,
  { window, undated }: Pick<Criteria, "window" | "undated">,
): WindowCount {
  const { columns } = dataset;
  const count: WindowCount = {
    events: new Uint8Array(dataset.events.length),
    statements: new Uint8Array(dataset.statements.length),
    actors: new Uint8Array(dataset.actors.length),
    actorEventCount: new Int32Array(dataset.actors.length),
    pairWeight: new Int32Array(columns.pairA.length),
    eventCount: 0,
    statementCount: 0,
    tally: emptyTally(index),
  };
  const eventDates = { from: columns.eventFrom, to: columns.eventTo, certainty: columns.eventCertainty };
  walkWindow(eventDates, window, undated, (row) => countEvent(row, dataset, index, { bits, count }));
  markTakingPart(count, bits);
  const statementDates = {
    from: columns.statementFrom,
    to: columns.statementTo,
    certainty: columns.statementCertainty,
  };
  walkWindow(statementDates, window, undated, (row) => countStatement(row, dataset, index, { bits, count }));
  return count;
}

/** Actors of counted events are marked once at the end, not at each of their events. */
function markTakingPart({ actors, actorEventCount, tally }: WindowCount, bits: FailBits): void {
  for (let actor = 0; actor < actors.length; actor++) {
    if (actorEventCount[actor] === 0) continue;
    tally.actorsOfAnyKind[actor] = 1;
    actors[actor] = bits.actors[actor] ?? 0;
  }
}

interface Work {
  bits: FailBits;
  count: WindowCount;
}

function countEvent(row: number, { columns }: Dataset, index: FacetIndex, { bits, count }: Work): void {
  const failed = bits.events[row] ?? 0;
  const { tally } = count;
  if (failed === 0) {
    count.events[row] = 1;
    count.eventCount++;
    tallyRow(count.actorEventCount, columns.participants, row);
    tallyRow(count.pairWeight, columns.eventPairs, row);
  }
  if (failed === KINDS_BIT) markAllowed(tally.actorsOfAnyKind, columns.participants, row, null);
  if ((failed & ~SOURCES_BIT) === 0) tallyRow(tally.sources, index.eventSources, row);
  if ((failed & ~TYPES_BIT) === 0) {
    const type = columns.eventType[row] ?? 0;
    tally.types[type] = (tally.types[type] ?? 0) + 1;
  }
}

function countStatement(row: number, { columns }: Dataset, index: FacetIndex, { bits, count }: Work): void {
  const failed = bits.statements[row] ?? 0;
  const { tally } = count;
  if (failed === 0) {
    count.statements[row] = 1;
    count.statementCount++;
    markAllowed(count.actors, columns.speakers, row, bits.actors);
  }
  if ((failed & ~KINDS_BIT) === 0) markAllowed(tally.actorsOfAnyKind, columns.speakers, row, null);
  if ((failed & ~TOPICS_BIT) === 0) tallyRow(tally.topics, index.statementTopics, row);
  if ((failed & ~SOURCES_BIT) === 0) tallyRow(tally.sources, index.statementSources, row);
  if ((failed & ~BY_BIT) === 0) tallyRow(tally.by, index.statementBy, row);
}

/** Marks the actors that a row points to, where they may count (allowed: null = all may). */
function markAllowed(mask: Uint8Array, pointers: Adjacency, row: number, allowed: Uint8Array | null): void {
  const end = pointers.offsets[row + 1] ?? 0;
  for (let i = pointers.offsets[row] ?? 0; i < end; i++) {
    const actor = pointers.values[i] ?? 0;
    if (allowed === null || allowed[actor] === 1) mask[actor] = 1;
  }
}
