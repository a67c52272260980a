import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeScene } from "#features/graph/arrange/arrange-scene.ts";
import { countCrossings } from "#features/graph/arrange/count-crossings.ts";
import { layoutGraphOf } from "#features/graph/arrange/layout-graph.ts";
import { seededRandom } from "#features/graph/arrange/random.ts";
import { labelBox, type Box } from "#scene/label-box.ts";
import type { Scene } from "#scene/scene-types.ts";
import { sceneNode, sceneOf, sceneTie } from "./scene-samples.ts";

function randomScene(count: number, seed: number): Scene {
  const random = seededRandom(seed);
  const ids = Array.from({ length: count }, (_, at) => `n${at}`);
  const nodes = ids.map((id) =>
    sceneNode(id, { size: 20 + Math.round(random() * 30), label: `Somebody ${id}` }),
  );
  const ties = ids.flatMap((id, at) =>
    at === 0 || random() < 0.15 ? [] : [sceneTie(`n${Math.floor(random() * at)}`, id)],
  );
  return sceneOf(nodes, ties);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe("arrangeScene", () => {
  it("gives each drawn node a finite place in whole units, and hidden ones none", () => {
    const scene = sceneOf(
      [sceneNode("a"), sceneNode("b"), sceneNode("c", { presence: "hidden" })],
      [sceneTie("a", "b"), sceneTie("b", "c")],
    );
    const positions = arrangeScene(scene, 1);
    expect(Object.keys(positions).toSorted()).toEqual(["a", "b"]);
    for (const [x, y] of Object.values(positions)) {
      expect(Number.isInteger(x)).toBe(true);
      expect(Number.isInteger(y)).toBe(true);
    }
  });

  it("gives the same places for the same seed and others for another", () => {
    const scene = randomScene(30, 7);
    expect(arrangeScene(scene, 3)).toEqual(arrangeScene(scene, 3));
    expect(arrangeScene(scene, 4)).not.toEqual(arrangeScene(scene, 3));
  });

  it("lets no node overlap another or its label", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(1000), (count, seed) => {
        const scene = randomScene(count, seed);
        const positions = arrangeScene(scene, seed);
        const boxes = scene.nodes.map((node) => {
          const [x, y] = positions[node.id] ?? [0, 0];
          const disc = {
            left: x - node.size / 2,
            right: x + node.size / 2,
            top: y - node.size / 2,
            bottom: y + node.size / 2,
          };
          return { id: node.id, disc, label: labelBox({ ...node, x, y }) };
        });
        for (const a of boxes) {
          for (const b of boxes) {
            if (a.id === b.id) continue;
            expect(overlap(a.disc, b.disc), `${a.id} and ${b.id}`).toBe(false);
            expect(overlap(a.label, b.disc), `the label of ${a.id} and ${b.id}`).toBe(false);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("sets nodes without ties below the others", () => {
    const scene = sceneOf([sceneNode("a"), sceneNode("b"), sceneNode("loner")], [sceneTie("a", "b")]);
    const { a, b, loner } = arrangeScene(scene, 1);
    expect(loner?.[1]).toBeGreaterThan(Math.max(a?.[1] ?? 0, b?.[1] ?? 0));
  });

  it("keeps an id that names a part of every object as an ordinary id", () => {
    const positions = arrangeScene(
      sceneOf([sceneNode("__proto__"), sceneNode("b")], [sceneTie("b", "__proto__")]),
      1,
    );
    expect(Object.keys(positions)).toContain("__proto__");
    expect(({} as Record<string, unknown>)["0"]).toBeUndefined();
  });
});

describe("countCrossings", () => {
  const graph = layoutGraphOf(
    sceneOf(
      [sceneNode("a"), sceneNode("b"), sceneNode("c"), sceneNode("d")],
      [sceneTie("a", "b"), sceneTie("c", "d"), sceneTie("a", "c")],
    ),
  );

  it("counts two ties that cross, and not those that share an end", () => {
    const crossed = { x: Float64Array.of(0, 10, 10, 0), y: Float64Array.of(0, 10, 0, 10) };
    expect(countCrossings(graph, crossed)).toBe(1);
  });

  it("counts nothing where ties lie side by side", () => {
    const apart = { x: Float64Array.of(0, 0, 10, 10), y: Float64Array.of(0, 10, 0, 10) };
    expect(countCrossings(graph, apart)).toBe(0);
  });
});
