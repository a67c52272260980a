import { describe, expect, it } from "vitest";
import { contactNetwork } from "#compiler/arrange/contact-network.ts";
import { placeNodes } from "#compiler/arrange/place-nodes.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";
import { ACTOR_MAX_SIZE } from "#scene/node-size.ts";

const { actors, events, speakers, ties } = contactNetwork(TINY_GRAPH);
const DRAWN = [...actors, ...events, ...speakers];
const kept = new Map(Object.entries(TINY_GRAPH.positions));

describe("placeNodes", () => {
  it("keeps the positions that there are, and drops those of nodes that are not drawn", () => {
    const { positions, missing } = placeNodes(TINY_GRAPH, new Map([...kept, ["gone", [1, 2]]]));
    expect(missing).toEqual([]);
    expect(Object.keys(positions).toSorted()).toEqual(DRAWN.toSorted());
    for (const id of DRAWN) expect(positions[id]).toEqual(kept.get(id));
  });

  it("names the nodes without a position and puts them near their neighbours", () => {
    const [event = "", actor = ""] = ties[0] ?? [];
    const { positions, missing } = placeNodes(TINY_GRAPH, new Map([...kept].filter(([id]) => id !== event)));
    expect(missing).toEqual([event]);
    const others = ties.filter((tie) => tie[0] === event).map((tie) => kept.get(tie[1]) ?? [0, 0]);
    const middle = [0, 1].map((axis) => others.reduce((sum, place) => sum + place[axis]!, 0) / others.length);
    const [x, y] = positions[event] ?? [Infinity, Infinity];
    expect(Math.hypot(x - middle[0]!, y - middle[1]!)).toBeLessThan(150);
    expect(positions[actor]).toEqual(kept.get(actor));
  });

  it("places all nodes apart, even the largest, when none has a position", () => {
    const { positions, missing } = placeNodes(TINY_GRAPH, new Map());
    expect([...missing].toSorted()).toEqual(DRAWN.toSorted());
    const places = Object.values(positions);
    for (const [i, one] of places.entries()) {
      for (const two of places.slice(i + 1)) {
        expect(Math.hypot(one[0] - two[0], one[1] - two[1])).toBeGreaterThanOrEqual(ACTOR_MAX_SIZE);
      }
    }
  });
});
