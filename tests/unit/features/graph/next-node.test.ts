import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NavGraph } from "#features/graph/keyboard/nav-graph.ts";
import {
  cycleNeighbour,
  leastConnected,
  mostConnected,
  nextInDirection,
  replaceCursor,
  type Direction,
} from "#features/graph/keyboard/next-node.ts";

type Spot = readonly [id: string, x: number, y: number, inside?: boolean];

function graphOf(spots: readonly Spot[], ties: readonly (readonly [string, string])[] = []): NavGraph {
  const nodes = new Map(spots.map(([id, x, y, inside = true]) => [id, { id, x, y, inside }]));
  const neighbours = new Map(
    spots.map(([id]) => [id, ties.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))] as const),
  );
  return { nodes, neighbours };
}

describe("nextInDirection", () => {
  const cross = graphOf([
    ["middle", 0, 0],
    ["east", 100, 0],
    ["west", -100, 10],
    ["north", 0, -100],
    ["south", 10, 100],
  ]);

  it.each([
    ["right", "east"],
    ["left", "west"],
    ["up", "north"],
    ["down", "south"],
  ] as const)("goes %s to what lies there", (direction, expected) => {
    expect(nextInDirection(cross, "middle", direction)).toBe(expected);
  });

  it("goes to a tied node before a nearer one without a tie", () => {
    const graph = graphOf(
      [
        ["a", 0, 0],
        ["near", 50, 0],
        ["tied", 200, 20],
      ],
      [["a", "tied"]],
    );
    expect(nextInDirection(graph, "a", "right")).toBe("tied");
  });

  it("goes to a node without a tie when no tied one lies in that direction", () => {
    const graph = graphOf(
      [
        ["a", 0, 0],
        ["near", 50, 0],
        ["tied", -200, 20],
      ],
      [["a", "tied"]],
    );
    expect(nextInDirection(graph, "a", "right")).toBe("near");
  });

  it("goes to what is inside the window before what is faded", () => {
    const graph = graphOf([
      ["a", 0, 0],
      ["faded", 50, 0, false],
      ["inside", 90, 0],
    ]);
    expect(nextInDirection(graph, "a", "right")).toBe("inside");
  });

  it("takes what lies far off the axis when nothing lies near it", () => {
    const graph = graphOf([
      ["a", 0, 0],
      ["b", 10, 100],
    ]);
    expect(nextInDirection(graph, "a", "right")).toBe("b");
  });

  it("finds nothing beyond the last node", () => {
    expect(nextInDirection(cross, "east", "right")).toBeNull();
  });

  it("starts at the most connected node when the cursor stands nowhere", () => {
    const graph = graphOf(
      [
        ["a", 0, 0],
        ["b", 10, 0],
        ["c", 20, 0],
      ],
      [
        ["a", "b"],
        ["b", "c"],
      ],
    );
    expect(nextInDirection(graph, "gone", "up")).toBe("b");
  });

  it("never stays, and always goes to the side that was asked for", () => {
    const spot = fc.tuple(
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: -500, max: 500 }),
      fc.boolean(),
    );
    const direction = fc.constantFrom<Direction>("left", "right", "up", "down");
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 20 }), direction, (spots, asked) => {
        const graph = graphOf(spots.map(([x, y, inside], at) => [`n${at}`, x, y, inside]));
        const next = nextInDirection(graph, "n0", asked);
        const [from, to] = [graph.nodes.get("n0"), graph.nodes.get(next ?? "")];
        const side = { left: -1, right: 1, up: -1, down: 1 }[asked];
        const along = (node: { x: number; y: number } | undefined): number =>
          (asked === "left" || asked === "right" ? (node?.x ?? 0) : (node?.y ?? 0)) * side;
        if (to === undefined) {
          for (const node of graph.nodes.values()) expect(along(node)).toBeLessThanOrEqual(along(from));
        } else expect(along(to)).toBeGreaterThan(along(from));
      }),
    );
  });
});

describe("Home and End", () => {
  const graph = graphOf(
    [
      ["hub", 0, 0],
      ["leaf", 10, 0],
      ["other", 20, 0],
      ["faded-loner", 30, 0, false],
    ],
    [
      ["hub", "leaf"],
      ["hub", "other"],
      ["other", "leaf"],
      ["hub", "faded-loner"],
    ],
  );

  it("finds the node with the most ties", () => {
    expect(mostConnected(graph)).toBe("hub");
  });

  it("finds the node with the fewest ties inside the window", () => {
    expect(leastConnected(graph)).toBe("other");
  });

  it("finds nothing in an empty graph", () => {
    expect(mostConnected(graphOf([]))).toBeNull();
    expect(leastConnected(graphOf([]))).toBeNull();
  });
});

describe("cycleNeighbour", () => {
  const graph = graphOf(
    [
      ["a", 0, 0],
      ["b", 1, 0],
      ["c", 2, 0],
      ["d", 3, 0],
    ],
    [
      ["a", "b"],
      ["a", "c"],
      ["a", "d"],
    ],
  );

  it("goes around all neighbours and comes back", () => {
    const seen: (string | null)[] = [];
    let current: string | null = "a";
    for (let step = 0; step < 4; step += 1) {
      current = cycleNeighbour(graph, "a", current, 1);
      seen.push(current);
    }
    expect(seen).toEqual(["b", "c", "d", "b"]);
  });

  it("goes backwards from the first to the last", () => {
    expect(cycleNeighbour(graph, "a", "b", -1)).toBe("d");
  });

  it("has nowhere to go from a node without ties", () => {
    expect(cycleNeighbour(graphOf([["a", 0, 0]]), "a", "a", 1)).toBeNull();
  });
});

describe("replaceCursor", () => {
  const before = graphOf(
    [
      ["lost", 0, 0],
      ["kin", 300, 0],
      ["stranger", 10, 0],
    ],
    [["lost", "kin"]],
  );

  it("goes to the nearest former neighbour that is still drawn", () => {
    expect(
      replaceCursor(
        before,
        graphOf([
          ["kin", 300, 0],
          ["stranger", 10, 0],
        ]),
        "lost",
      ),
    ).toBe("kin");
  });

  it("goes to the nearest node when no neighbour is left", () => {
    expect(
      replaceCursor(
        before,
        graphOf([
          ["stranger", 10, 0],
          ["far", 900, 0],
        ]),
        "lost",
      ),
    ).toBe("stranger");
  });

  it("stands nowhere when nothing is drawn", () => {
    expect(replaceCursor(before, graphOf([]), "lost")).toBeNull();
  });
});
