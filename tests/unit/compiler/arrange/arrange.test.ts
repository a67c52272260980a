import { describe, expect, it } from "vitest";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { arrange, type Arrangement, type Effort } from "#compiler/arrange/arrange.ts";
import { contactNetwork } from "#compiler/arrange/contact-network.ts";
import { describeArrangement } from "#compiler/arrange/describe-arrangement.ts";
import { draftGraph } from "#tests/unit/formats/draft-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const TINY_EFFORT: Effort = { seed: 7, starts: 4, semifinals: 2, finals: 1, movesPerNode: 60 };

/** Pairs of nodes that overlap, speakers included. */
function overlapsOf({ task, positions }: Arrangement): string[] {
  const nodes = [...task.nodes, ...task.speakers];
  return nodes.flatMap((one, i) =>
    nodes.slice(i + 1).flatMap((two) => {
      const [ax, ay] = positions[one.id] ?? [Number.NaN, 0];
      const [bx, by] = positions[two.id] ?? [Number.NaN, 0];
      return Math.hypot(ax - bx, ay - by) >= one.radius + two.radius ? [] : [`${one.id} over ${two.id}`];
    }),
  );
}

describe("arrange", () => {
  const arranged = arrange(TINY_GRAPH, TINY_EFFORT);

  it("gives the same positions for the same seed, and others for another", () => {
    expect(arrange(TINY_GRAPH, TINY_EFFORT).positions).toEqual(arranged.positions);
    expect(arrange(TINY_GRAPH, { ...TINY_EFFORT, seed: 8 }).positions).not.toEqual(arranged.positions);
  });

  it("places every node that may be drawn, and nothing else, on whole units", () => {
    const { actors, events, speakers } = contactNetwork(TINY_GRAPH);
    expect(Object.keys(arranged.positions).toSorted()).toEqual(
      [...actors, ...events, ...speakers].toSorted(),
    );
    expect(
      Object.values(arranged.positions)
        .flat()
        .every((each) => Number.isInteger(each)),
    ).toBe(true);
  });

  it("lets no two nodes overlap", () => {
    expect(overlapsOf(arranged)).toEqual([]);
    expect(arranged.assessment.nodes).toEqual([]);
  });

  it("stays inside the room that it says it needs", () => {
    const [width, height] = arranged.size;
    for (const { id, radius } of [...arranged.task.nodes, ...arranged.task.speakers]) {
      const [x, y] = arranged.positions[id] ?? [Infinity, Infinity];
      expect(Math.abs(x) + radius).toBeLessThanOrEqual(width / 2 + 1);
      expect(Math.abs(y) + radius).toBeLessThanOrEqual(height / 2 + 1);
    }
  });

  it("sets who only speaks in rows below all others", () => {
    const { speakers } = contactNetwork(TINY_GRAPH);
    expect(speakers.length).toBeGreaterThan(0);
    const lowest = Math.max(...arranged.task.nodes.map(({ id }) => arranged.positions[id]?.[1] ?? Infinity));
    for (const id of speakers) expect(arranged.positions[id]?.[1]).toBeGreaterThan(lowest);
  });

  it("does not depend on the order of the records", () => {
    const turned: ReadoutGraph = {
      ...TINY_GRAPH,
      actors: TINY_GRAPH.actors.toReversed(),
      events: TINY_GRAPH.events.toReversed(),
      statements: TINY_GRAPH.statements.toReversed(),
    };
    expect(arrange(turned, TINY_EFFORT).positions).toEqual(arranged.positions);
  });

  it("takes a graph without any contact", () => {
    const none = draftGraph((graph) => {
      graph.events = [];
      graph.statements = [];
    });
    expect(arrange(none, TINY_EFFORT).positions).toEqual({});
  });

  it("says in words what it found", () => {
    const lines = describeArrangement(arranged, TINY_GRAPH);
    expect(lines[0]).toMatch(/^Arranged \d+ actors and \d+ events joined by \d+ ties/);
    expect(lines).toContain("Nodes overlap: none.");
  });
});
