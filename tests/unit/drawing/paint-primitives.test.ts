import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { paintPrimitives, type Paint } from "#drawing/paint-primitives.ts";
import type { Primitive } from "#drawing/primitive.ts";

/** A canvas that notes how it is set at each thing that it draws, with `save` and `restore`. */
function notingCanvas() {
  const drawn: unknown[] = [];
  const state: Record<string, unknown> = {
    globalAlpha: 1,
    font: "10px sans-serif",
    textAlign: "start",
    dash: [],
  };
  const kept: Record<string, unknown>[] = [];
  let fonts = 0;
  const methods: Record<string, (...given: unknown[]) => void> = {
    save: () => void kept.push({ ...state }),
    restore: () => void Object.assign(state, kept.pop()),
    setLineDash: (dash) => void (state["dash"] = dash),
    fillText: (...given) =>
      void drawn.push(["fillText", given, pick(["globalAlpha", "font", "textAlign", "fillStyle"])]),
    fill: () => void drawn.push(["fill", pick(["globalAlpha", "fillStyle"])]),
    stroke: () => void drawn.push(["stroke", pick(["globalAlpha", "strokeStyle", "lineWidth", "dash"])]),
  };
  const pick = (names: readonly string[]) => names.map((name) => state[name]);
  const context = new Proxy({} as Paint, {
    get: (_, name) => methods[String(name)] ?? (() => undefined),
    set(_, name, value) {
      if (name === "font") fonts += 1;
      state[String(name)] = value;
      return true;
    },
  });
  return { context, drawn, state, fontsSet: () => fonts };
}

const anyFont = fc.record({
  size: fc.constantFrom(11, 12),
  weight: fc.constantFrom(400 as const, 600 as const),
  fill: fc.constantFrom("#111", "#222"),
  anchor: fc.constantFrom("start" as const, "middle" as const, "end" as const),
});
const opacity = fc.constantFrom(1, 0.5, 0);
const anyShape: fc.Arbitrary<Primitive> = fc.oneof(
  fc.record({
    kind: fc.constant("text" as const),
    x: fc.nat(9),
    y: fc.nat(9),
    text: fc.constantFrom("a", "b"),
    font: anyFont,
    opacity,
  }),
  fc.record({
    kind: fc.constant("line" as const),
    x1: fc.nat(9),
    y1: fc.nat(9),
    x2: fc.nat(9),
    y2: fc.nat(9),
    stroke: fc.constantFrom({ colour: "#333", width: 1 }, { colour: "#444", width: 2, dash: "2 1" }),
    opacity,
  }),
  fc.record({
    kind: fc.constant("circle" as const),
    cx: fc.nat(9),
    cy: fc.nat(9),
    r: fc.nat(9),
    fill: fc.constantFrom("#555", "none"),
    opacity,
  }),
);
const anyPicture = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anyShape },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("group" as const),
        x: fc.nat(9),
        y: fc.nat(9),
        primitives: fc.array(anyShape, { maxLength: 4 }),
      }),
    },
  ),
  { maxLength: 12 },
) as fc.Arbitrary<Primitive[]>;

vi.stubGlobal("Path2D", vi.fn());

describe("the painter", () => {
  it("draws each shape as it would alone, whatever was drawn before it", () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const together = notingCanvas();
        paintPrimitives(together.context, picture, () => null);
        const alone = picture.flatMap((shape) => {
          const canvas = notingCanvas();
          paintPrimitives(canvas.context, [shape], () => null);
          return canvas.drawn;
        });
        expect(together.drawn).toEqual(alone);
        expect([together.state["globalAlpha"], together.state["dash"]]).toEqual([1, []]);
      }),
      { numRuns: 300 },
    );
  });

  it("sets a font once for words of one font", () => {
    const font = { size: 11, weight: 600, fill: "#111", anchor: "middle" } as const;
    const words = Array.from({ length: 20 }, (_, x): Primitive => ({
      kind: "text",
      x,
      y: 0,
      text: "word",
      font,
    }));
    const { context, drawn, fontsSet } = notingCanvas();
    paintPrimitives(context, words, () => null);
    expect([drawn.length, fontsSet()]).toEqual([20, 1]);
  });
});
