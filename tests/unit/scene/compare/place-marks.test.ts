import { describe, expect, it } from "vitest";
import { MOST_MARKS, placeMarks } from "#scene/compare/place-marks.ts";
import type { SceneNode, SceneTie } from "#scene/scene-types.ts";
import { sceneNode, sceneTie } from "#tests/unit/features/graph/scene-samples.ts";

const marksOf = (ties: readonly SceneTie[]) => ties.map(({ mark }) => mark ?? null);

describe("placeMarks", () => {
  const square: readonly SceneNode[] = [
    sceneNode("a", { labelShown: false }),
    sceneNode("b", { x: 200, labelShown: false }),
    sceneNode("c", { x: 200, y: 200, labelShown: false }),
    sceneNode("d", { y: 200, labelShown: false }),
  ];

  it("leaves signs that have room, and ties without one, as the same objects", () => {
    const ties = [sceneTie("a", "b", { mark: "+2" }), sceneTie("c", "d", { mark: "−1" }), sceneTie("a", "d")];
    expect(placeMarks(square, ties, 1)).toBe(ties);
    const plain = [sceneTie("a", "b")];
    expect(placeMarks(square, plain, 1)).toBe(plain);
  });

  it("drops the lesser of two signs that would lie on each other, whatever their order", () => {
    const due = sceneTie("a", "c", { mark: "1.2×", pace: "due", weight: 9 });
    const overdue = sceneTie("b", "d", { mark: "4×", pace: "overdue" });
    expect(marksOf(placeMarks(square, [due, overdue], 1))).toEqual([null, "4×"]);
    expect(marksOf(placeMarks(square, [overdue, due], 1))).toEqual(["4×", null]);
    const chosen = { ...due, selected: true };
    expect(marksOf(placeMarks(square, [chosen, overdue], 1))).toEqual(["1.2×", null]);
    expect(placeMarks(square, [due, overdue], 1)[0]).toMatchObject({ pace: "due", weight: 9 });
  });

  it("shows so many signs at most: those of what stands out and of what differs most", () => {
    const far = Array.from({ length: MOST_MARKS + 2 }, (_, at) =>
      sceneNode(`n${at}`, { x: 300 * at, labelShown: false }),
    );
    const ties = far.slice(1).map((node, at) => sceneTie(`n${at}`, node.id, { mark: "+1" }));
    const shown = (list: readonly SceneTie[]) =>
      marksOf(placeMarks(far, list, 1)).flatMap((mark, at) => (mark === null ? [] : [at]));
    expect(shown(ties)).toHaveLength(MOST_MARKS);
    const left = ties.findIndex((_, at) => !shown(ties).includes(at));
    const again = (change: Partial<SceneTie>) => shown(ties.with(left, { ...ties[left]!, ...change }));
    expect(again({})).not.toContain(left);
    expect(again({ mark: "+3" })).toContain(left);
    expect(again({ emphasis: "near" })).toContain(left);
  });

  it("lets a sign give way to a name that is shown, and not to one that is not", () => {
    const named = sceneNode("e", { label: "Ana Arden", x: 100, y: -30 });
    const ties = [sceneTie("a", "b", { mark: "+2" })];
    expect(marksOf(placeMarks([...square, named], ties, 1))).toEqual([null]);
    expect(marksOf(placeMarks([...square, { ...named, labelShown: false }], ties, 1))).toEqual(["+2"]);
    expect(marksOf(placeMarks([...square, { ...named, presence: "hidden" }], ties, 1))).toEqual(["+2"]);
  });
});
