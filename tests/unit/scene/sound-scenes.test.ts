// What holds of every shape of every picture of seats, ties and lanes: it is finite, it lies in the canvas, it can be
// seen through at most wholly, its lines are lines and its letters can be read.
import { describe, expect, it } from "vitest";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { prepareSilence } from "#domain/silence/prepare-silence.ts";
import { PALETTES } from "#drawing/palette.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { buildMarkScene } from "#scene/build-mark-scene.ts";
import type { MarkItem, MarkScene } from "#scene/mark-scene.ts";
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
function shapesOf(primitives: readonly Primitive[], x = 0, y = 0): readonly Placed[] {
  return primitives.flatMap((shape) =>
    shape.kind === "group" ? shapesOf(shape.primitives, x + shape.x, y + shape.y) : [{ shape, x, y }],
  );
}

/** Left, top, right and bottom of a shape, without the letters of texts; paths are looked at by their words. */
function edgesOf(shape: Primitive): readonly number[] {
  if (shape.kind === "rect") return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
  if (shape.kind === "circle" || shape.kind === "flag")
    return [shape.cx - shape.r, shape.cy - shape.r, shape.cx + shape.r, shape.cy + shape.r];
  if (shape.kind === "line") return [shape.x1, shape.y1, shape.x2, shape.y2];
  if (shape.kind === "icon") return [shape.x, shape.y, shape.x + shape.side, shape.y + shape.side];
  return shape.kind === "text" ? [shape.x, shape.y] : [];
}

interface Placed {
  shape: Primitive;
  x: number;
  y: number;
}

/** Whether a shape is in the canvas, at places that are numbers. */
function isInside({ shape, x, y }: Placed, { width, height }: MarkScene): boolean {
  return edgesOf(shape).every((edge, at) => {
    const [place, room] = at % 2 === 0 ? [edge + x, width] : [edge + y, height];
    return place >= -2 && place <= room + 2;
  });
}

const isBetween = (number: number, least: number, most: number): boolean => number >= least && number <= most;

/** Whether a shape can be drawn and seen as what it is. */
function isSound(shape: Primitive): boolean {
  const opacity = "opacity" in shape ? (shape.opacity ?? 1) : 1;
  const stroke = "stroke" in shape ? shape.stroke : undefined;
  if (!isBetween(opacity, 0, 1)) return false;
  if (stroke !== undefined && !isBetween(stroke.width, 0.1, 6)) return false;
  if (shape.kind === "rect") return shape.width >= 0 && shape.height >= 0;
  if (shape.kind === "circle") return isBetween(shape.r, 0.1, 40);
  if (shape.kind === "text") return isBetween(shape.font.size, 8, 24);
  return shape.kind !== "path" || !/NaN|undefined|Infinity/u.test(shape.d);
}

/** A line of a bar or a heading (of one that is chosen) lies at it. */
function liesAtItsOwn({ role, box }: MarkItem, shape: Primitive): boolean {
  if (box === null || shape.kind !== "line" || (role !== "bar" && role !== "heading")) return true;
  return isBetween(shape.y1, box.top - 4, box.bottom + 4);
}

/** What is wrong with a scene: the keys of its items with the shape. */
function faultsOf(scene: MarkScene): readonly string[] {
  return scene.items.flatMap((item) =>
    shapesOf(item.primitives)
      .filter((placed) => {
        const { shape } = placed;
        return !(isInside(placed, scene) && isSound(shape) && liesAtItsOwn(item, shape));
      })
      .map(({ shape }) => `${item.key}: ${JSON.stringify(shape).slice(0, 120)}`),
  );
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
