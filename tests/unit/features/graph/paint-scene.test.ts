import { describe, expect, it } from "vitest";
import { paintScene } from "#features/graph/first-picture/paint-scene.ts";
import { MOST_DASHED } from "#features/graph/first-picture/paint-ties.ts";
import type { SignPainter } from "#features/graph/first-picture/sign-painter.ts";
import { PALETTES } from "#drawing/palette.ts";
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

function paint(scene: Scene, cursor: string | null = null, fresh?: ReadonlySet<string>) {
  const { calls, context } = recordingContext();
  const signs: { id: string; opacity: number }[] = [];
  const painter: SignPainter = {
    begin: () => undefined,
    warm: () => false,
    isReady: () => true,
    setFlags: () => undefined,
    paint: (_, node, { opacity }) => void signs.push({ id: node.id, opacity }),
  };
  const viewport = { zoom: 0.5, x: 10, y: 20 };
  const palette = PALETTES.light;
  const place = { palette, viewport, pixelRatio: 2, labelScale: 1 };
  paintScene(context, scene, { ...place, signs: painter, cursor, ...(fresh === undefined ? {} : { fresh }) });
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

  it("draws the marks of a comparison: colour and dashes on ties, rings on nodes, signs in the middle", () => {
    const { ink, muted } = PALETTES.light;
    const scene = sceneOf(
      [sceneNode("a", { change: "gained" }), sceneNode("b", { x: 100, change: "kept" })],
      [
        sceneTie("a", "b", { change: "lost", mark: "−2" }),
        sceneTie("a", "b", { id: "c", change: "weaker", emphasis: "far" }),
      ],
    );
    const { of } = paint(scene);
    const [lost, weaker, ring, ...others] = of("stroke");
    expect(lost).toMatchObject({ stroke: muted, alpha: 0.7 });
    expect(weaker).toMatchObject({ stroke: muted, alpha: 0.4 });
    expect(ring?.stroke).toBe(ink);
    expect(others).toEqual([]);
    const dashes = of("setLineDash").map(({ args }) => args[0]);
    expect(dashes.slice(0, 4)).toEqual([[3, 5], [], [12, 4], []]);
    expect(of("fillText").find(({ args }) => args[0] === "−2")?.args).toEqual(["−2", 50, 0]);
  });

  it("draws dashes while they are few, and solid lines in their colours where they are many", () => {
    const lost = (count: number): Scene =>
      sceneOf(
        [sceneNode("a"), sceneNode("b")],
        Array.from({ length: count }, (_, at) => sceneTie("a", "b", { id: `tie ${at}`, change: "lost" })),
      );
    const dashes = (scene: Scene) =>
      paint(scene)
        .of("setLineDash")
        .filter(({ args }) => (args[0] as readonly number[]).length > 0).length;
    expect(dashes(lost(MOST_DASHED))).toBe(MOST_DASHED);
    const many = paint(lost(MOST_DASHED + 1));
    expect(dashes(lost(MOST_DASHED + 1))).toBe(0);
    expect(many.of("stroke")).toHaveLength(MOST_DASHED + 1);
    expect(many.of("stroke")[0]).toMatchObject({ stroke: PALETTES.light.muted, alpha: 0.7 });
  });

  it("draws overdue contact as the canvas does", () => {
    const scene = sceneOf(
      [sceneNode("a", { pace: "overdue" }), sceneNode("b")],
      [sceneTie("a", "b", { pace: "on-time" })],
    );
    expect(
      paint(scene)
        .of("stroke")
        .map(({ stroke }) => stroke),
    ).toEqual([PALETTES.light.tie, PALETTES.light.ink]);
  });

  it("lets what has just come in glow, and nothing else", () => {
    const scene = sceneOf([sceneNode("a"), sceneNode("b")], [sceneTie("a", "b")]);
    const plain = paint(scene);
    const glowing = paint(scene, null, new Set(["a", "a~b"]));
    expect(plain.of("fill")).toEqual([]);
    expect(glowing.of("fill").map(({ alpha }) => alpha)).toEqual([0.35]);
    expect(glowing.of("stroke").map(({ stroke, alpha }) => [stroke, alpha])).toEqual([
      [PALETTES.light.accent, 0.3],
      [PALETTES.light.tie, 1],
    ]);
  });

  it("shows no label that the scene does not show", () => {
    expect(paint(sceneOf([sceneNode("a", { labelShown: false })])).of("fillText")).toEqual([]);
  });
});
