import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { NO_CRITERIA, type Criteria } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { neighbourhood } from "#domain/network/neighbourhood.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { eventGraph } from "#tests/support/event-graph.ts";

const ALL: Criteria = { ...NO_CRITERIA, undated: "in" };

const CHAIN = eventGraph([
  ["2022-03-01", "ab"],
  ["2022-03-02", "bc"],
  ["2022-03-03", "cd"],
  ["2022-03-04", "de"],
  ["2022-03-05", "ae", { status: "cancelled" }],
]);

function rowsOfIds(ids: readonly string[] | undefined, rows: ReadonlyMap<string, number>): number[] {
  return (ids ?? []).map((id) => rows.get(id) ?? -1);
}

function shown(distances: Int8Array, records: readonly { id: string }[]): string[] {
  return records.flatMap(({ id }, row) => (distances[row] === -1 ? [] : [`${id}:${distances[row]}`]));
}

function around(dataset: Dataset, seeds: { actors?: string[]; events?: string[] }, steps: number): string {
  const { actors, events } = neighbourhood(
    dataset,
    createFilter(dataset).run(ALL),
    { actors: rowsOfIds(seeds.actors, dataset.actorRow), events: rowsOfIds(seeds.events, dataset.eventRow) },
    steps,
  );
  return [...shown(actors, dataset.actors), ...shown(events, dataset.events)].join(" ");
}

describe("neighbourhood", () => {
  it.each([
    [0, "a:0"],
    [1, "a:0 b:1 event-0:1"],
    [2, "a:0 b:1 c:2 event-0:1 event-1:2"],
    [3, "a:0 b:1 c:2 d:3 event-0:1 event-1:2 event-2:3"],
  ])("goes %d steps from an actor over what counts", (steps, expected) => {
    expect(around(CHAIN, { actors: ["a"] }, steps)).toBe(expected);
  });

  it("has the participants of an event one step from it", () => {
    expect(around(CHAIN, { events: ["event-1"] }, 1)).toBe("b:1 c:1 event-1:0");
  });

  it("takes the nearest of several seeds", () => {
    expect(around(CHAIN, { actors: ["a", "d"] }, 1)).toBe(
      "a:0 b:1 c:1 d:0 e:1 event-0:1 event-2:1 event-3:1",
    );
  });

  it("grows with every step, and agrees with distances by repeated joining", () => {
    fc.assert(
      fc.property(arbitraryGraph(), fc.integer({ min: 0, max: 3 }), (graph, steps) => {
        const dataset = buildDataset(graph);
        const from = dayFromCalendar(2022, 1, 1);
        const visible = createFilter(dataset).run({ ...ALL, window: { from, to: from + 60 } });
        const { actors } = neighbourhood(dataset, visible, { actors: [0], events: [] }, steps);
        let near = new Set([dataset.actors[0]?.id]);
        for (let step = 0; step <= steps; step++) {
          for (const [row, { id }] of dataset.actors.entries()) {
            const distance = actors[row] ?? -1;
            expect(distance !== -1 && distance <= step).toBe(near.has(id));
          }
          const events = dataset.events.filter(
            (event, row) =>
              visible.events[row] === 1 && event.participants.some(({ actor }) => near.has(actor)),
          );
          near = new Set([
            ...near,
            ...events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
          ]);
        }
      }),
    );
  });
});
