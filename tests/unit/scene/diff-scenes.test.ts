import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPatch } from "#scene/apply-patch.ts";
import { diffScenes, isEmptyPatch, looksSame, type SceneElements } from "#scene/diff-scenes.ts";
import type { SceneNode, ScenePatch, SceneTie } from "#scene/scene-types.ts";
import { tinyScene, SPRING } from "./tiny-scene.ts";

const ids = fc.constantFrom("a", "b", "c", "d", "e", "f");
const presence = fc.constantFrom("in", "out", "hidden");
const emphasis = fc.constantFrom("none", "focus", "near", "far");
const node: fc.Arbitrary<SceneNode> = fc.record({
  id: ids,
  role: fc.constantFrom("actor", "event"),
  label: fc.constantFrom("x", "y"),
  x: fc.nat(2),
  y: fc.nat(2),
  size: fc.constantFrom(30, 40),
  look: fc.constantFrom(
    { kind: "state", iso2: "XA" } as const,
    { kind: "event", eventType: "call" } as const,
  ),
  presence,
  emphasis,
  selected: fc.boolean(),
  labelShown: fc.boolean(),
  statements: fc.nat(2),
});
const tie: fc.Arbitrary<SceneTie> = fc.record({
  id: ids,
  source: ids,
  target: ids,
  width: fc.constantFrom(1, 2),
  weight: fc.nat(2),
  presence,
  emphasis,
  selected: fc.boolean(),
});
const scene: fc.Arbitrary<SceneElements> = fc.record({
  nodes: fc.uniqueArray(node, { selector: ({ id }) => id }),
  ties: fc.uniqueArray(tie, { selector: ({ id }) => id }),
});

const byId = <T extends { id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
const sorted = ({ nodes, ties }: SceneElements): SceneElements => ({ nodes: byId(nodes), ties: byId(ties) });
const turned = (patch: ScenePatch): ScenePatch => ({
  addNodes: patch.addNodes.toReversed(),
  removeNodes: patch.removeNodes.toReversed(),
  changeNodes: patch.changeNodes.toReversed(),
  addTies: patch.addTies.toReversed(),
  removeTies: patch.removeTies.toReversed(),
  changeTies: patch.changeTies.toReversed(),
});

describe("looksSame", () => {
  it("never calls two scenes the same that a patch would tell apart", () => {
    fc.assert(
      fc.property(scene, scene, (before, after) => {
        if (looksSame(before, after)) expect(isEmptyPatch(diffScenes(before, after))).toBe(true);
        expect(looksSame(before, structuredClone(before))).toBe(true);
        expect(looksSame(null, after)).toBe(false);
      }),
    );
  });

  it("sees one node, one tie or one end that differs", () => {
    const before = tinyScene();
    const [first, ...others] = before.nodes;
    const [line, ...lines] = before.ties;
    if (first === undefined || line === undefined) throw new Error("The sample has nodes and ties.");
    const differing: SceneElements[] = [
      { ...before, nodes: [{ ...first, presence: "out" }, ...others] },
      { ...before, nodes: others },
      { ...before, ties: [{ ...line, weight: 9 }, ...lines] },
      { ...before, ties: [{ ...line, target: "nobody" }, ...lines] },
    ];
    expect(differing.map((after) => looksSame(before, after))).toEqual([false, false, false, false]);
  });
});

describe("diffScenes", () => {
  it("gives a patch that turns the old scene into the new one, in whatever order it is applied", () => {
    fc.assert(
      fc.property(scene, scene, (before, after) => {
        const patch = diffScenes(before, after);
        expect(applyPatch(before, patch)).toEqual(sorted(after));
        expect(applyPatch(before, turned(patch))).toEqual(sorted(after));
      }),
    );
  });

  it("gives nothing to do between equal scenes", () => {
    fc.assert(
      fc.property(scene, (one) => {
        expect(isEmptyPatch(diffScenes(one, structuredClone(one)))).toBe(true);
      }),
    );
  });

  it("sees a change of any one field", () => {
    const [first] = tinyScene().nodes;
    const [line] = tinyScene().ties;
    const nodeChanges: Partial<SceneNode>[] = [
      { role: "event" },
      { label: "another" },
      { x: 1e6 },
      { y: 1e6 },
      { size: 1e6 },
      { look: { kind: "state", iso2: "XZ" } },
      { presence: "hidden" },
      { emphasis: "far" },
      { selected: true },
      { labelShown: !first!.labelShown },
      { statements: 1e6 },
    ];
    const tieChanges: Partial<SceneTie>[] = [
      { width: 99 },
      { weight: 99 },
      { presence: "hidden" },
      { emphasis: "far" },
      { selected: true },
    ];
    for (const change of nodeChanges) {
      const patch = diffScenes(
        { nodes: [first!], ties: [] },
        { nodes: [{ ...first!, ...change }], ties: [] },
      );
      expect(patch.changeNodes, JSON.stringify(change)).toHaveLength(1);
    }
    for (const change of tieChanges) {
      const patch = diffScenes({ nodes: [], ties: [line!] }, { nodes: [], ties: [{ ...line!, ...change }] });
      expect(patch.changeTies, JSON.stringify(change)).toHaveLength(1);
    }
  });

  it("touches nothing that stays the same", () => {
    fc.assert(
      fc.property(scene, scene, (before, after) => {
        const { changeNodes, addNodes } = diffScenes(before, after);
        for (const changed of changeNodes) {
          expect(before.nodes.find(({ id }) => id === changed.id)).not.toEqual(changed);
        }
        for (const added of addNodes) expect(before.nodes.some(({ id }) => id === added.id)).toBe(false);
      }),
    );
  });

  it("replaces a tie whose ends differ, since a canvas cannot move an end", () => {
    const one: SceneTie = {
      id: "t",
      source: "a",
      target: "b",
      width: 1,
      weight: 1,
      presence: "in",
      emphasis: "none",
      selected: false,
    };
    const patch = diffScenes({ nodes: [], ties: [one] }, { nodes: [], ties: [{ ...one, target: "c" }] });
    expect([patch.removeTies, patch.addTies.map(({ id }) => id), patch.changeTies]).toEqual([
      ["t"],
      ["t"],
      [],
    ]);
  });

  it("neither adds nor removes when only the window moves", () => {
    const patch = diffScenes(tinyScene(), tinyScene({ criteria: SPRING }));
    expect([patch.addNodes, patch.removeNodes, patch.addTies, patch.removeTies]).toEqual([[], [], [], []]);
    expect(patch.changeNodes.length).toBeGreaterThan(0);
  });
});
