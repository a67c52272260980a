import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { safeId } from "#domain/ref/safe-id.ts";
import { readGraph } from "#formats/readout-graph/read-graph.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { hostileId, idsOf, renamed } from "#tests/support/hostile-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

/** A graph, and the same under ids of strangers. */
function underHostileIds(graphs: fc.Arbitrary<ReadoutGraph>) {
  return graphs.chain((graph) => {
    const ids = idsOf(graph);
    return fc
      .uniqueArray(hostileId(), { minLength: ids.length, maxLength: ids.length })
      .map((names) => ({ graph, names: new Map(ids.map((id, at) => [id, names[at] ?? id])) }));
  });
}

describe("ids of strangers", () => {
  it("are made safe wherever a file has them, and nothing else is touched", () => {
    fc.assert(
      fc.property(
        underHostileIds(fc.oneof(fc.constant(TINY_GRAPH), arbitraryGraph())),
        ({ graph, names }) => {
          const read = readGraph(JSON.stringify(renamed(graph, names)), "mine.json");
          const plain = readGraph(JSON.stringify(graph), "mine.json");
          if (!read.ok || !plain.ok) throw new Error(JSON.stringify([read, plain]).slice(0, 2000));
          const safeNames = new Map([...names].map(([id, name]) => [id, safeId(name)]));
          // The prototype of the positions is none of either.
          expect(JSON.parse(JSON.stringify(read.value))).toEqual(
            JSON.parse(JSON.stringify(renamed(plain.value, safeNames))),
          );
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it("are told as the file has them", () => {
    const [event] = TINY_GRAPH.events;
    const broken = { ...TINY_GRAPH, events: [{ ...event, id: "a~b", partOf: "no, nothing" }] };
    const read = readGraph(JSON.stringify({ ...broken, statements: [] }), "mine.json");
    const said = JSON.stringify(read.ok ? read.warnings : read.problems);
    expect(read.ok).toBe(false);
    expect(said).toContain("no, nothing");
    expect(said).not.toContain("%");
  });

  it("that are readable cost nothing: the records are those that were read", () => {
    const read = readGraph(JSON.stringify(TINY_GRAPH), "mine.json");
    expect(read.ok && read.value.events[0]?.id).toBe(TINY_GRAPH.events[0]?.id);
  });
});
