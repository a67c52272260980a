// What each facet lets through. An empty facet restricts nothing (null); values that the data does not have
// let nothing through.
//
// kinds    an actor by its kind; an event by at least one participant, a statement by at least one speaker
// types    an event by its type; a statement by its event's type (one without an event fails)
// topics   a statement by its own topics; an event by its own, or by those of its statements, of any date
// sources  an event or a statement by any of its citations
// by       a statement by any step of its attribution; an event by at least one of its statements
// sides    an event by whoever acts in it or on whose behalf, a statement by whoever speaks or for whom
// where    an event by the country of its place; a statement by its event's (one without an event fails)
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { FacetName } from "./criteria.ts";
import type { FacetIndex, FacetValues } from "./facet-index.ts";
import { rowsWithAny, type RowMasks } from "./row-masks.ts";

/** The rows that one facet lets through, by the rules above; null when nothing is switched on in it. */
export function facetClause(
  dataset: Dataset,
  index: FacetIndex,
  facet: FacetName,
  chosenIds: readonly string[],
): RowMasks | null {
  if (chosenIds.length === 0) return null;
  const { columns } = dataset;
  const chosen = chosenRows(index[facet], chosenIds);
  switch (facet) {
    case "kinds": {
      const actors = actorsOfKinds(index, chosenIds);
      return {
        events: rowsWithAny(columns.participants, actors),
        statements: rowsWithAny(columns.speakers, actors),
      };
    }
    case "types":
      return viaEvents(
        dataset,
        Uint8Array.from(columns.eventType, (type) => chosen[type] ?? 0),
      );
    case "topics":
      return {
        events: rowsWithAny(index.eventTopics, chosen),
        statements: rowsWithAny(index.statementTopics, chosen),
      };
    case "sides":
      return {
        events: rowsWithAny(index.eventSides, chosen),
        statements: rowsWithAny(index.statementSides, chosen),
      };
    case "where":
      return viaEvents(dataset, rowsWithAny(index.eventWhere, chosen));
    case "by":
      return viaStatements(dataset, rowsWithAny(index.statementBy, chosen));
    case "sources":
      return {
        events: rowsWithAny(index.eventSources, chosen),
        statements: rowsWithAny(index.statementSources, chosen),
      };
  }
}

/** The actors whose kind is switched on; all of them when none is. */
export function actorsOfKinds(index: FacetIndex, kinds: readonly string[]): Uint8Array {
  if (kinds.length === 0) return new Uint8Array(index.actorKind.length).fill(1);
  const chosen = chosenRows(index.kinds, kinds);
  return Uint8Array.from(index.actorKind, (kind) => chosen[kind] ?? 0);
}

function viaEvents({ columns }: Dataset, events: Uint8Array): RowMasks {
  return { events, statements: Uint8Array.from(columns.statementEvent, (event) => events[event] ?? 0) };
}

function viaStatements(dataset: Dataset, statements: Uint8Array): RowMasks {
  return { events: rowsWithAny(dataset.columns.eventStatements, statements), statements };
}

function chosenRows(values: FacetValues, ids: readonly string[]): Uint8Array {
  const chosen = new Uint8Array(values.ids.length);
  for (const id of ids) {
    const row = values.rowOf.get(id);
    if (row !== undefined) chosen[row] = 1;
  }
  return chosen;
}
