import { describe, expect, it } from "vitest";
import { paintScene } from "#features/graph/first-picture/paint-scene.ts";
import type { SignPainter } from "#features/graph/first-picture/sign-painter.ts";
import { PALETTES } from "#scene/palette.ts";
import type { Scene } from "#scene/scene-types.ts";
import { sceneNode, sceneOf, sceneTie } from "./scene-samples.ts";

interface Call {
  name: string;
  args: readonly unknown[];
  alpha: number;
  stroke: string;
}

/** A context that only takes notes. */
function recordingContext() {
  const calls: Call[] = [];
  const fields: Record<string, unknown> = { globalAlpha: 1, canvas: { width: 100, height: 100 } };
  const context = new Proxy(fields, {
    get: (target, name: string) =>
      name in target
        ? target[name]
        : (...args: unknown[]) => {
            const { globalAlpha, strokeStyle } = target;
            calls.push({ name, args, alpha: globalAlpha as number, stroke: strokeStyle as string });
          },
  });
  return { calls, context: context as unknown as CanvasRenderingContext2D };
}

function paint(scene: Scene, cursor: string | null = null) {
  const { calls, context } = recordingContext();
  const signs: { id: string; opacity: number }[] = [];
  const painter: SignPainter = {
    begin: () => undefined,
    isReady: () => true,
    setFlags: () => undefined,
    paint: (_, node, { opacity }) => void signs.push({ id: node.id, opacity }),
  };
  const viewport = { zoom: 0.5, x: 10, y: 20 };
  const palette = PALETTES.light;
  paintScene(context, scene, { palette, viewport, pixelRatio: 2, labelScale: 1, signs: painter, cursor });
  return { signs, of: (name: string) => calls.filter((call) => call.name === name) };
}

describe("paintScene", () => {
  it("draws in device pixels, where the viewport says", () => {
    expect(paint(sceneOf([])).of("setTransform").at(-1)?.args).toEqual([1, 0, 0, 1, 20, 40]);
  });

  it("leaves out what is hidden, with its ties and its label", () => {
    const scene = sceneOf([sceneNode("a"), sceneNode("b", { presence: "hidden" })], [sceneTie("a", "b")]);
    const { signs, of } = paint(scene);
    expect(signs.map(({ id }) => id)).toEqual(["a"]);
    expect(of("lineTo")).toEqual([]);
    expect(of("fillText").map(({ args }) => args[0])).toEqual(["a"]);
  });

  it("draws what is outside the window faint, and its text readable still", () => {
    const { outOpacity } = PALETTES.light;
    const scene = sceneOf(
      [sceneNode("a", { presence: "out" }), sceneNode("b")],
      [sceneTie("a", "b", { presence: "out" })],
    );
    const { signs, of } = paint(scene);
    expect(signs.find(({ id }) => id === "a")?.opacity).toBe(outOpacity);
    expect(of("stroke")[0]?.alpha).toBe(outOpacity);
    expect(of("fillText").find(({ args }) => args[0] === "a")?.alpha).toBe(0.5);
  });

  it("puts the selected and the cursor on top, each with its outline", () => {
    const scene = sceneOf([
      sceneNode("c"),
      sceneNode("s", { selected: true }),
      sceneNode("e", { role: "event" }),
      sceneNode("a"),
    ]);
    const { signs, of } = paint(scene, "c");
    expect(signs.map(({ id }) => id)).toEqual(["e", "a", "s", "c"]);
    expect(of("stroke").map(({ stroke }) => stroke)).toEqual([PALETTES.light.accent, PALETTES.light.ink]);
  });

  it("shows no label that the scene does not show", () => {
    expect(paint(sceneOf([sceneNode("a", { labelShown: false })])).of("fillText")).toEqual([]);
  });
});
