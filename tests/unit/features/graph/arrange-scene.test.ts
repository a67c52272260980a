import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeScene } from "#features/graph/arrange/arrange-scene.ts";
import { countCrossings } from "#features/graph/arrange/count-crossings.ts";
import { layoutGraphOf } from "#features/graph/arrange/layout-graph.ts";
import { seededRandom } from "#features/graph/arrange/random.ts";
import type { Scene } from "#scene/scene-types.ts";
import { sceneNode, sceneOf, sceneTie } from "./scene-samples.ts";

function randomScene(count: number, seed: number): Scene {
  const random = seededRandom(seed);
  const ids = Array.from({ length: count }, (_, at) => `n${at}`);
  const nodes = ids.map((id) => sceneNode(id, { size: 20 + Math.round(random() * 30) }));
  const ties = ids.flatMap((id, at) => (at === 0 || random() < 0.15 ? [] : [sceneTie(`n${Math.floor(random() * at)}`, id)]));
  return sceneOf(nodes, ties);
}

describe("arrangeScene", () => {
  it("gives each drawn node a finite place in whole units, and hidden ones none", () => {
    const scene = sceneOf([sceneNode("a"), sceneNode("b"), sceneNode("c", { presence: "hidden" })], [sceneTie("a", "b"), sceneTie("b", "c")]);
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

  it("lets no two nodes overlap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(1000), (count, seed) => {
        const scene = randomScene(count, seed);
        const positions = arrangeScene(scene, seed);
        const sizes = new Map(scene.nodes.map((node) => [node.id, node.size]));
        const placed = Object.entries(positions);
        for (const [at, [a, [ax, ay]]] of placed.entries()) {
          for (const [b, [bx, by]] of placed.slice(at + 1)) {
            const apart = Math.hypot(ax - bx, ay - by);
            expect(apart, `${a} and ${b}`).toBeGreaterThan(((sizes.get(a) ?? 0) + (sizes.get(b) ?? 0)) / 2);
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
    const positions = arrangeScene(sceneOf([sceneNode("__proto__"), sceneNode("b")], [sceneTie("b", "__proto__")]), 1);
    expect(Object.keys(positions)).toContain("__proto__");
    expect(({} as Record<string, unknown>)["0"]).toBeUndefined();
  });
});

describe("countCrossings", () => {
  const graph = layoutGraphOf(
    sceneOf([sceneNode("a"), sceneNode("b"), sceneNode("c"), sceneNode("d")], [sceneTie("a", "b"), sceneTie("c", "d"), sceneTie("a", "c")]),
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
