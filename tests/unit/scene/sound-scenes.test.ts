// What holds of every shape of every picture of seats, ties and lanes: it is finite, it lies in the canvas, it can be
// seen through at most wholly, its lines are lines and its letters can be read.
import { describe, expect, it } from "vitest";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { prepareSilence } from "#domain/silence/prepare-silence.ts";
import { PALETTES } from "#drawing/palette.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { buildMarkScene } from "#scene/build-mark-scene.ts";
import type { MarkScene } from "#scene/mark-scene.ts";
import { editionDataset, seatsInput, TWO_MONTHS, windowOf, type SeatsChoice } from "./seats/seats-of.ts";

const dataset = editionDataset();
const [EARLIER, LATER] = [windowOf(2022, 1, 2022, 12), windowOf(2023, 1, 2023, 12)];
const comparison = compareWindows(dataset, NO_CRITERIA, EARLIER, LATER);
const silence = prepareSilence(dataset, seatsInput().visible.eventsAnyDate)(windowOf(2022, 1, 2023, 6));
const STATES: Readonly<Record<string, SeatsChoice>> = {
  "at rest": {},
  "in two months": { view: { window: TWO_MONTHS } },
  "in two months alone": { view: { window: TWO_MONTHS, outside: "hide" } },
  "with somebody chosen": { view: { selection: ["sergei-lavrov"] } },
  "with somebody of the middle chosen": { view: { selection: ["wang-yi"] } },
  "with a pair chosen": { view: { selection: ["sergei-lavrov", "wang-yi"] } },
  "with a side chosen": { view: { selection: ["side:central-asia"] } },
  "with an event of many chosen": { view: { selection: ["summit-2023-05-18-c5"] } },
  "with only what is chosen": {
    view: { selection: ["seat:china-foreign-minister", "sergei-lavrov", "dmytro-kuleba"], lanesOnly: true },
  },
  "with two sides alone": { view: { selection: ["side:china", "side:europe"], lanesOnly: true } },
  "with one alone": { view: { selection: ["wang-yi"], lanesOnly: true } },
  "with a side opened": { view: { openSide: "europe" }, openFold: "europe" },
  "of two periods": { comparison, view: { window: EARLIER } },
  "of silence": { silence, view: { selection: ["wang-yi", "sergei-lavrov"] } },
  "with a path": {
    path: ["call-2022-03-01-wang-kuleba", "meeting-2022-03-30-wang-lavrov"],
    view: { window: TWO_MONTHS },
  },
};
const SIZES = [
  { width: 827, height: 563 },
  { width: 1266, height: 760 },
  { width: 390, height: 800 },
];

/** Every shape with its place in the canvas. */
function shapesOf(
  primitives: readonly Primitive[],
  x = 0,
  y = 0,
): readonly { shape: Primitive; x: number; y: number }[] {
  return primitives.flatMap((shape) =>
    shape.kind === "group" ? shapesOf(shape.primitives, x + shape.x, y + shape.y) : [{ shape, x, y }],
  );
}

/** Left, top, right and bottom of a shape, without the letters of texts. */
function edgesOf(shape: Primitive): readonly number[] {
  switch (shape.kind) {
    case "rect":
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case "circle":
    case "flag":
      return [shape.cx - shape.r, shape.cy - shape.r, shape.cx + shape.r, shape.cy + shape.r];
    case "line":
      return [shape.x1, shape.y1, shape.x2, shape.y2];
    case "icon":
      return [shape.x, shape.y, shape.x + shape.side, shape.y + shape.side];
    case "text":
      return [shape.x, shape.y];
    default:
      return [];
  }
}

/** What is wrong with a scene, in words. */
function faultsOf({ items, width, height }: MarkScene): readonly string[] {
  const faults: string[] = [];
  for (const { key, role, box, primitives } of items)
    for (const { shape, x, y } of shapesOf(primitives)) {
      const say = (what: string): void => void faults.push(`${key}: ${what}`);
      const opacity = "opacity" in shape ? (shape.opacity ?? 1) : 1;
      if (!(opacity >= 0 && opacity <= 1)) say(`opacity ${opacity}`);
      const edges = edgesOf(shape);
      if (edges.some((edge) => !Number.isFinite(edge))) say(`a place that is no number`);
      for (const [at, edge] of edges.entries()) {
        const [place, room] = at % 2 === 0 ? [edge + x, width] : [edge + y, height];
        if (place < -2 || place > room + 2) say(`${shape.kind} at ${place} of ${room}`);
      }
      if (box !== null && (role === "bar" || role === "heading") && shape.kind === "line") {
        const isAt = shape.y1 >= box.top - 4 && shape.y1 <= box.bottom + 4;
        if (!isAt) say(`a line at ${shape.y1}, away from ${box.top} to ${box.bottom}`);
      }
      if (shape.kind === "rect" && (shape.width < 0 || shape.height < 0)) say("a rectangle inside out");
      if (shape.kind === "circle" && !(shape.r > 0 && shape.r < 40)) say(`a circle of ${shape.r}`);
      if (shape.kind === "text" && !(shape.font.size >= 8 && shape.font.size <= 24))
        say(`letters of ${shape.font.size}`);
      const stroke = "stroke" in shape ? shape.stroke : undefined;
      if (stroke !== undefined && !(stroke.width > 0 && stroke.width <= 6))
        say(`a line ${stroke.width} wide`);
      if (shape.kind === "path" && /NaN|undefined|Infinity/u.test(shape.d))
        say(`a path ${shape.d.slice(0, 40)}`);
    }
  return faults;
}

describe.each(["seats", "ties", "lanes"] as const)("%s", (kind) => {
  it.each(Object.entries(STATES))("are sound %s", (_, choice) => {
    for (const size of SIZES) {
      const input = seatsInput({ ...choice, view: { ...choice.view, kind }, size });
      expect(faultsOf(buildMarkScene(input)), `${size.width} px wide`).toEqual([]);
    }
  });

  it.each(["light", "dark"] as const)("are painted in the colours of the %s palette alone", (theme) => {
    const scene = buildMarkScene(seatsInput({ view: { kind }, palette: PALETTES[theme] }));
    const other = buildMarkScene(
      seatsInput({ view: { kind }, palette: PALETTES[theme === "light" ? "dark" : "light"] }),
    );
    expect(JSON.stringify(scene.items)).not.toBe(JSON.stringify(other.items));
  });
});
