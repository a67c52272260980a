import { describe, expect, it } from "vitest";
import { labelBox } from "#scene/label-box.ts";
import { textWidth } from "#drawing/text-width.ts";
import { spotLabels } from "#scene/picture/side-labels.ts";
import type { SceneNode } from "#scene/scene-types.ts";

const AREA = { x: 0, y: 0, width: 400, height: 400 };
const EVENT: SceneNode = {
  id: "call",
  role: "event",
  label: "Call · 1 Mar 2022",
  x: 200,
  y: 200,
  size: 20,
  look: { kind: "event", eventType: "call" },
  presence: "in",
  emphasis: "none",
  selected: false,
  labelShown: false,
  statements: 0,
};
const BELOW: SceneNode = {
  ...EVENT,
  id: "ana",
  role: "actor",
  label: "",
  y: 232,
  size: 40,
  look: { kind: "person", letters: "AA", ring: "" },
};

const discAt = (x: number, y: number): SceneNode => Object.assign({}, BELOW, { id: `disc ${x} ${y}`, x, y });
const spotOf = (nodes: readonly SceneNode[], shown: readonly string[]) =>
  spotLabels(nodes, new Set(shown), AREA).find(({ id }) => id === "call")?.labelSpot;

describe("spotLabels", () => {
  it("puts a label below its node where there is room", () => {
    const spot = spotOf([EVENT], ["call"]);
    expect(spot).toMatchObject({ x: 200, anchor: "middle" });
    expect(spot!.y).toBeGreaterThan(labelBox(EVENT).top);
  });

  it("puts an event's label beside it where a disc is below", () => {
    expect(spotOf([EVENT, BELOW], ["call"])).toMatchObject({ anchor: "start" });
    expect(spotOf([EVENT, BELOW], [])).toMatchObject({ anchor: "start" });
  });

  it("changes to the left at the right edge, and above where both sides are taken", () => {
    expect(
      spotOf(
        [
          { ...EVENT, x: 380 },
          { ...BELOW, x: 380 },
        ],
        [],
      ),
    ).toMatchObject({ anchor: "end" });
    const sides = [135, 265].map((x) => discAt(x, 200));
    const spot = spotOf([EVENT, BELOW, ...sides], []);
    expect(spot?.anchor).toBe("middle");
    expect(spot?.y).toBeLessThan(190);
  });

  it("gives no label where nothing is free, nor a second try to what is faded", () => {
    const narrow = { ...AREA, width: 210, height: 212 };
    expect(textWidth(EVENT.label, 11)).toBeGreaterThan(40);
    const above = [170, 200, 230].map((x) => discAt(x, 168));
    const beside = [170, 230].map((x) => discAt(x, 200));
    const crowd = [BELOW, ...above, ...beside];
    expect(spotLabels([EVENT, ...crowd], new Set(), narrow)[0]?.labelSpot).toBeNull();
    expect(spotOf([{ ...EVENT, presence: "out" }, BELOW], [])).toBeNull();
  });
});
