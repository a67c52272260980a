// One truth for each side: whoever shows how many events an actor has shows the same number.
import fc from "fast-check";
import { expect, test } from "vitest";
import { changeEvidence } from "#domain/compare/change-evidence.ts";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { linkedTo } from "#domain/evidence/linked-statements.ts";
import { seriesOf } from "#domain/evidence/series-of.ts";
import type { Criteria } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { ALL_SOURCES } from "#domain/filter/without.ts";
import { narrate } from "#domain/narration/narrate.ts";
import { choiceOf, chosenEvents } from "#domain/relations/chosen-events.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { binsOf } from "#domain/time/bins.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { nodeFacts } from "#features/graph/node-facts.ts";
import { partitionEvents } from "#features/details/model/partition-rows.ts";
import { actorColumns } from "#features/tables/columns/actor-columns.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { plainCount, plainlyStandsFor } from "#tests/support/plain-counts.ts";

const LAST = dayFromCalendar(2022, 4, 30);

function arbitraryCriteria(): fc.Arbitrary<Criteria> {
  const from = fc.integer({ min: dayFromCalendar(2021, 12, 1), max: dayFromCalendar(2022, 4, 20) });
  const some = (...values: string[]) => fc.oneof(fc.constant([]), fc.subarray(values));
  return fc.record({
    window: fc.option(
      fc.tuple(from, fc.integer({ min: 0, max: 60 })).map(([day, more]) => ({ from: day, to: day + more })),
    ),
    certainty: fc.constantFrom("possibly", "certainly"),
    undated: fc.constantFrom("out", "in", "only"),
    facets: fc.record({
      kinds: fc.constant([]),
      sources: fc.constant([]),
      by: fc.constant([]),
      types: some("call", "meeting", "visit", "conference"),
      topics: some("water", "trade"),
      where: some("none", "XA"),
      sides: some("actor-0", "other-states"),
    }),
    without: fc.constantFrom(ALL_SOURCES, { ...ALL_SOURCES, sources: ["source-0"] }),
    query: fc.constantFrom("", "", "river"),
  });
}

function idOf(dataset: Dataset, row: number): string {
  return dataset.actors[row]?.id ?? "";
}

test("for any graph, dates, filters and switched-off sources", () => {
  fc.assert(
    fc.property(arbitraryGraph(), arbitraryCriteria(), (graph, criteria) => {
      const dataset = buildDataset(graph);
      const filter = createFilter(dataset);
      const visible = filter.run(criteria);
      const anyDate = createFilter(dataset).run({ ...criteria, window: null, undated: "in" });
      const inside = (id: string): boolean => visible.events[dataset.eventRow.get(id) ?? -1] === 1;
      const contacts = actorColumns(dataset, visible, LAST).find(({ id }) => id === "contacts");
      const bins = binsOf(dataset.span, "month");
      for (const [row, { id }] of dataset.actors.entries()) {
        const expected = plainCount(graph, id, inside);
        const isCounted = (event: number): boolean => visible.events[event] === 1;
        const linked = linkedTo(dataset, id).events.map((one) => one.row);
        const counts = {
          answer: visible.actorEventCount[row],
          card: nodeFacts(dataset, visible, id, LAST)?.contacts,
          table: Number(contacts?.text(row)),
          details: partitionEvents(dataset, linked, { visible, criteria, anyDate }).counted,
          choice: chosenEvents(dataset, choiceOf(dataset, [id]), true).filter(isCounted).length,
        };
        expect(counts, id).toEqual({
          answer: expected,
          card: expected,
          table: expected,
          details: expected,
          choice: expected,
        });
        const dated = plainCount(
          graph,
          id,
          (event) => inside(event) && graph.events.find((one) => one.id === event)?.date !== null,
        );
        const series = seriesOf(dataset, [id], visible.events)?.(bins);
        const sum = [...(series?.known ?? []), ...(series?.unknown ?? [])].reduce((a, b) => a + b, 0);
        // What lies beyond the axis has no bar.
        expect(sum).toBeLessThanOrEqual(dated + 1e-6);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("a period compared with another has of each actor what the filter has of it, and the events to show for it", () => {
  fc.assert(
    fc.property(arbitraryGraph(), arbitraryCriteria(), (graph, criteria) => {
      const dataset = buildDataset(graph);
      const a = { from: dayFromCalendar(2021, 12, 1), to: dayFromCalendar(2022, 1, 31) };
      const b = criteria.window ?? { from: a.to + 1, to: LAST };
      const comparison = compareWindows(dataset, criteria, a, b);
      const filter = createFilter(dataset);
      const [first, second] = [a, b].map((window) => {
        const { events } = filter.run({ ...criteria, window, undated: "out" });
        return events.slice();
      });
      const inside = (mask: Uint8Array | undefined) => (id: string) =>
        mask?.[dataset.eventRow.get(id) ?? -1] === 1;
      for (const [row, { id }] of dataset.actors.entries()) {
        const before = plainCount(graph, id, inside(first));
        const after = plainCount(graph, id, inside(second));
        const change = comparison.actors[comparison.actorOfRow[row] ?? -1];
        expect([change?.before ?? 0, change?.after ?? 0], id).toEqual([before, after]);
        if (change === undefined) continue;
        const evidence = changeEvidence(dataset, comparison, change);
        expect([evidence.before.length, evidence.after.length]).toEqual([before, after]);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("the busiest is told with that number, and is somebody, not an alliance of others", () => {
  fc.assert(
    fc.property(arbitraryGraph(), arbitraryCriteria(), (graph, criteria) => {
      const dataset = buildDataset(graph);
      const visible = createFilter(dataset).run(criteria);
      const inside = (id: string): boolean => visible.events[dataset.eventRow.get(id) ?? -1] === 1;
      const alone = [...dataset.actors.keys()].filter(
        (row) => visible.actors[row] === 1 && plainlyStandsFor(graph, idOf(dataset, row)).size === 0,
      );
      const most = Math.max(0, ...alone.map((row) => plainCount(graph, idOf(dataset, row), inside)));
      const said = /busiest: .*, with ([0-9,]+)/u.exec(narrate(null, visible, dataset))?.[1];
      expect(Number(said ?? 0)).toBe(most);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("a side is counted by its facet as it is where it is chosen", () => {
  fc.assert(
    fc.property(arbitraryGraph(), arbitraryCriteria(), (graph, criteria) => {
      const dataset = buildDataset(graph);
      const visible = createFilter(dataset).run({ ...criteria, facets: { ...criteria.facets, sides: [] } });
      for (const { id } of relationsOf(dataset).sides.list) {
        const chosen = chosenEvents(dataset, choiceOf(dataset, [`side:${id}`]), true);
        expect(visible.facetCounts.sides.get(id)).toBe(
          chosen.filter((row) => visible.events[row] === 1).length,
        );
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
