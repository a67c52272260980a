import { describe, expect, it } from "vitest";
import { labelBox } from "#scene/label-box.ts";
import { sceneBounds } from "#scene/scene-bounds.ts";
import { tinyScene } from "./tiny-scene.ts";

const [node] = tinyScene().nodes;
const at = { ...node!, x: 100, y: 50, size: 40, label: "A long enough name", labelShown: false } as const;

describe("sceneBounds", () => {
  it("holds the discs, and the labels that are shown", () => {
    expect(sceneBounds([at])).toEqual({ left: 80, top: 30, right: 120, bottom: 70 });
    const { left, right, bottom } = labelBox(at, 0.5);
    expect(sceneBounds([{ ...at, labelShown: true }], 0.5)).toEqual({ left, top: 30, right, bottom });
  });

  it("leaves out what is hidden, and is null when nothing is left", () => {
    const hidden = { ...at, id: "other", x: 900, presence: "hidden" } as const;
    expect(sceneBounds([at, hidden])).toEqual(sceneBounds([at]));
    expect(sceneBounds([hidden])).toBeNull();
    expect(sceneBounds([])).toBeNull();
  });
});
