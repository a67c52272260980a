import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import type { Positions, ReadoutGraph } from "#domain/records/record-types.ts";
import { buildScene } from "#scene/build-scene.ts";
import { resolvePositions } from "#scene/resolve-positions.ts";
import type { SceneNode } from "#scene/scene-types.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";

const SAMPLES = Array.from({ length: 24 }, (_, at) => at * ((2 * Math.PI) / 24));

function nodesOf(graph: ReadoutGraph): readonly SceneNode[] {
  const dataset = buildDataset(graph);
  const visible = createFilter(dataset).run({ ...NO_CRITERIA, undated: "in" });
  const view = { mode: "contacts", outside: "fade", selection: [], arranged: null } as const;
  return buildScene({ dataset, visible, view, hover: null }).nodes;
}

/** Whether a point of an event's disc is under no other disc: actors lie over events, and a later event over an earlier. */
function canBePressed(event: SceneNode, nodes: readonly SceneNode[]): boolean {
  const others = nodes.filter((node) => node !== event);
  const isOpen = (x: number, y: number): boolean =>
    others.every((other) => Math.hypot(other.x - x, other.y - y) > other.size / 2);
  if (isOpen(event.x, event.y)) return true;
  const r = (event.size / 2) * 0.8;
  return SAMPLES.some((angle) => isOpen(event.x + r * Math.cos(angle), event.y + r * Math.sin(angle)));
}

function hidden(graph: ReadoutGraph): readonly string[] {
  const nodes = nodesOf(graph);
  return nodes.filter((node) => node.role === "event" && !canBePressed(node, nodes)).map(({ id }) => id);
}

/** Positions of some actors, many of them near or on one another. */
function somePositions({ actors }: ReadoutGraph): fc.Arbitrary<Positions> {
  const near = fc.integer({ min: -4, max: 4 }).map((at) => at * 20);
  return fc
    .array(fc.option(fc.tuple(near, near)), { minLength: actors.length, maxLength: actors.length })
    .map((list) =>
      Object.fromEntries(
        list.flatMap((place, at) => (place === null ? [] : [[actors[at]?.id ?? "", place]])),
      ),
    );
}

describe("events without positions", () => {
  it("can each be seen and pressed in any small graph without positions", () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        expect(hidden(Object.assign({}, graph, { positions: {} }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("can each be seen and pressed wherever the actors have been put", () => {
    const placed = arbitraryGraph().chain((graph) =>
      somePositions(graph).map((positions) => Object.assign({}, graph, { positions })),
    );
    fc.assert(
      fc.property(placed, (graph) => {
        expect(hidden(graph)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("of two actors lie beside one another between them", () => {
    const source = {
      id: "s",
      outlet: "a",
      title: "S",
      published: null,
      lang: "en",
      kind: "newspaper",
    } as const;
    const event = (id: string, day: number) => ({
      id,
      type: "meeting",
      title: id,
      date: `2022-01-0${day}`,
      status: "held" as const,
      participants: ["a", "b"].map((actor) => ({ actor, role: "participant" })),
      summary: "",
      citations: [{ source: "s" }],
    });
    const graph = {
      format: "readout-graph",
      version: 1,
      edition: "test",
      title: "T",
      description: "",
      licence: "",
      coverage: { from: "2022-01-01", to: "2022-12-31" },
      vocabulary: {
        eventTypes: [{ id: "meeting", label: "Meeting", cameo: [] }],
        roles: [],
        topics: [],
        seats: [],
      },
      actors: ["a", "b"].map((id) => ({ id, kind: "person" as const, name: id, aliases: [] })),
      events: [event("one", 1), event("two", 2), event("three", 3)],
      statements: [],
      sources: [source],
      positions: { a: [0, 0], b: [40, 0] },
    } as unknown as ReadoutGraph;
    expect(hidden(graph)).toEqual([]);
    const places = resolvePositions(buildDataset(graph), null);
    for (const id of ["one", "two", "three"]) {
      const [x = NaN, y = NaN] = places.get(id) ?? [];
      expect(Math.hypot(x - 20, y)).toBeLessThan(140);
    }
  });
});
