import { describe, expect, it } from "vitest";
import { fitViewport } from "#features/graph/fit-viewport.ts";
import { sceneBounds } from "#scene/scene-bounds.ts";
import { sceneNode } from "./scene-samples.ts";

const NODES = [
  sceneNode("Ana Arden", { x: -700, y: -400 }),
  sceneNode("A name that sticks out far to the right of its disc", { x: 800, y: 500 }),
];
const SIZE = { width: 600, height: 400 };

describe("fitViewport", () => {
  it("brings everything into the canvas, labels at the size they then have", () => {
    const fit = fitViewport(NODES, SIZE)!;
    const bounds = sceneBounds(NODES, fit.zoom)!;
    expect(bounds.left * fit.zoom + fit.x).toBeGreaterThanOrEqual(0);
    expect(bounds.right * fit.zoom + fit.x).toBeLessThanOrEqual(SIZE.width);
    expect(bounds.top * fit.zoom + fit.y).toBeGreaterThanOrEqual(0);
    expect(bounds.bottom * fit.zoom + fit.y).toBeLessThanOrEqual(SIZE.height);
  });

  it("does not blow a single node up", () => {
    expect(fitViewport([sceneNode("a")], SIZE)?.zoom).toBe(1.4);
  });

  it("is null without nodes or without room", () => {
    expect(fitViewport([], SIZE)).toBeNull();
    expect(fitViewport(NODES, { width: 0, height: 400 })).toBeNull();
  });
});
