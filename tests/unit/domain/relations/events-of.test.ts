import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { arbitraryGraph } from "../../../support/arbitrary-graph.ts";
import { plainEventsOf, plainlyStandsFor } from "#tests/support/plain-counts.ts";
import { isPlainSitting, plainlyMet } from "#tests/support/plain-joins.ts";

test("for any graph, an actor is in the events that the sentence says, by itself and by what it stands for", () => {
  fc.assert(
    fc.property(arbitraryGraph(), (graph) => {
      const dataset = buildDataset(graph);
      const { eventsOf, standsFor } = relationsOf(dataset);
      const idsOf = (rows: Iterable<number>): Set<string> =>
        new Set(Array.from(rows, (row) => dataset.events[row]?.id ?? ""));
      for (const [row, { id }] of dataset.actors.entries()) {
        const found = eventsOf(row);
        const plain = plainEventsOf(graph, id);
        expect(idsOf(found.own)).toEqual(plain.own);
        expect(idsOf(found.standsFor)).toEqual(plain.standsFor);
        expect(found.standsFor).toEqual(found.standsFor.toSorted((a, b) => a - b));
        const below = Array.from(rowsOf(standsFor, row), (one) => dataset.actors[one]?.id ?? "");
        expect(new Set(below)).toEqual(plainlyStandsFor(graph, id));
      }
    }),
  );
});

test("for any graph, two are joined by what the rules say, once, whoever comes first", () => {
  fc.assert(
    fc.property(arbitraryGraph(), (graph) => {
      const dataset = buildDataset(graph);
      const { joinKind, joins } = relationsOf(dataset);
      for (const [row, event] of dataset.events.entries()) {
        const flat = Array.from(rowsOf(joins, row), (one) => dataset.actors[one]?.id ?? "");
        const found = flat.flatMap((id, at) => (at % 2 === 0 ? [`${id} ${flat[at + 1] ?? ""}`] : []));
        const expected = graph.actors.flatMap((a, at) =>
          graph.actors
            .slice(at + 1)
            .filter((b) => plainlyMet(graph, event, a.id, b.id))
            .map((b) => `${a.id} ${b.id}`),
        );
        expect(new Set(found).size).toBe(found.length);
        expect(new Set(found)).toEqual(new Set(expected));
        expect(joinKind(row) === "nobody").toBe(expected.length === 0);
        // Sides of several states may make fewer parties than there are states, never more.
        if (joinKind(row) === "room") expect(isPlainSitting(graph, event)).toBe(true);
      }
    }),
  );
});
