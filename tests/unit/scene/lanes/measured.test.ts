// The picture measured: nothing small, overlapping, struck or touched, on data of four sizes and canvases of six.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { buildLanes } from "#scene/lanes/build-lanes.ts";
import { laneFacts } from "#scene/lanes/lane-facts.ts";
import { laneRelations } from "#scene/lanes/lane-relations.ts";
import type { MarkScene, MarkView } from "#scene/mark-scene.ts";
import { MADE_20000, MADE_450, MADE_880, madeGraph, type MadeSize } from "#tests/support/made/made-graph.ts";
import { measureLanes, NO_FAULTS } from "#tests/support/measure-lanes.ts";
import { ROOT } from "#tests/unit/compiler/data-folders.ts";
import { editionDataset, lanesInput, TWO_MONTHS, TWO_YEARS, windowOf } from "./lanes-of.ts";

/** Canvases of the page from 1920 × 1080 down to a phone. */
const SIZES = [
  { width: 1187, height: 740 },
  { width: 827, height: 563 },
  { width: 760, height: 470 },
  { width: 700, height: 460 },
  { width: 640, height: 600 },
  { width: 390, height: 520 },
];
const [, USUAL] = SIZES as [unknown, { width: number; height: number }];

/** ms for many pictures of 20,000 contacts on a busy machine. */
const SLOW = 60_000;

const known = new Map<MadeSize, Dataset>();
function made(size: MadeSize): Dataset {
  const dataset = known.get(size) ?? buildDataset(madeGraph(size));
  known.set(size, dataset);
  return dataset;
}

let committed: Dataset | null = null;
function builtIn(): Dataset {
  committed ??= buildDataset(
    JSON.parse(readFileSync(join(ROOT, "public/graph.json"), "utf8")) as ReadoutGraph,
  );
  return committed;
}

const GRAPHS: readonly (readonly [string, () => Dataset, DayWindow, DayWindow])[] = [
  ["edition 2026.1", editionDataset, TWO_YEARS, TWO_MONTHS],
  ["the built-in data", builtIn, TWO_YEARS, TWO_MONTHS],
  ["450 contacts", () => made(MADE_450), TWO_YEARS, TWO_MONTHS],
  ["880 contacts", () => made(MADE_880), TWO_YEARS, TWO_MONTHS],
  ["20,000 contacts", () => made(MADE_20000), windowOf(2014, 1, 2023, 12), TWO_MONTHS],
];

function lanesOf(
  dataset: Dataset,
  size: { width: number; height: number },
  axis: DayWindow,
  view: Partial<MarkView> = {},
): MarkScene {
  return buildLanes(lanesInput({ dataset, size, axis, view }));
}

/** Selections of some size, made of whoever has lanes in a picture. */
function choicesIn(scene: MarkScene, dataset: Dataset): readonly Partial<MarkView>[] {
  const lanes = scene.items.filter(({ role }) => role === "lane").flatMap(({ chooses }) => chooses);
  const sides = scene.items.filter(({ role }) => role === "heading").map(({ side }) => `side:${side ?? ""}`);
  const seat = dataset.graph.vocabulary.seats.find(({ id }) => id === "china-foreign-minister");
  const office = `seat:${(seat ?? dataset.graph.vocabulary.seats[0])?.id ?? ""}`;
  const [first = "", , , partner = "", second = "", third = ""] = lanes;
  return [
    { selection: [first] },
    { selection: [first], lanesOnly: true },
    { selection: [first, partner] },
    { selection: [first, partner], lanesOnly: true },
    { selection: sides.slice(0, 2), lanesOnly: true },
    { selection: [office, partner, second, third], lanesOnly: true },
    { selection: lanes.slice(0, 6), lanesOnly: true },
    { selection: [office], lanesOnly: true },
  ];
}

describe.each(GRAPHS)("lanes of %s", (_, dataset, span, months) => {
  it.each(SIZES)("have no fault at $width × $height", (size) => {
    expect(measureLanes(lanesOf(dataset(), size, span))).toEqual(NO_FAULTS);
    expect(measureLanes(lanesOf(dataset(), size, months))).toEqual(NO_FAULTS);
    expect(measureLanes(lanesOf(dataset(), size, windowOf(2022, 3, 2022, 3)))).toEqual(NO_FAULTS);
  });

  it.each([USUAL, { width: 390, height: 520 }])(
    "have no fault whatever is chosen at $width × $height",
    (size) => {
      const all = lanesOf(dataset(), size, span);
      for (const view of choicesIn(all, dataset())) {
        expect(measureLanes(lanesOf(dataset(), size, span, view)), JSON.stringify(view)).toEqual(NO_FAULTS);
        expect(measureLanes(lanesOf(dataset(), size, months, view)), JSON.stringify(view)).toEqual(NO_FAULTS);
      }
    },
    SLOW,
  );

  it("have no fault whoever sits in the middle and whichever side is opened", { timeout: SLOW }, () => {
    for (const { id } of laneRelations(dataset()).sides) {
      expect(measureLanes(lanesOf(dataset(), USUAL, span, { middle: id })), id).toEqual(NO_FAULTS);
      expect(measureLanes(lanesOf(dataset(), USUAL, span, { openSide: id })), id).toEqual(NO_FAULTS);
    }
  });
});

/** The share of contacts with the middle that have a mark of their own in some lane. */
function ownMarks(dataset: Dataset): number {
  const scene = lanesOf(dataset, USUAL, TWO_YEARS);
  const own = new Set(
    scene.items.filter(({ role }) => role === "bead" || role === "tile").flatMap(({ events }) => events),
  );
  const { first, drawn } = laneFacts(dataset, laneRelations(dataset).hub);
  const { eventFrom, eventTo } = dataset.columns;
  const wanted = dataset.events.flatMap((__, row) =>
    first[row] === 1 &&
    drawn[row] === 1 &&
    (eventTo[row] ?? 0) >= TWO_YEARS.from &&
    (eventFrom[row] ?? 0) <= TWO_YEARS.to
      ? [row]
      : [],
  );
  return wanted.filter((row) => own.has(row)).length / wanted.length;
}

describe("contacts with the middle have marks of their own", () => {
  it("of the edition at least 98 %", () => expect(ownMarks(editionDataset())).toBeGreaterThan(0.98));
  it("of 450 at least 97 %", () => expect(ownMarks(made(MADE_450))).toBeGreaterThan(0.97));
  it("of 880 at least 94 %", () => expect(ownMarks(made(MADE_880))).toBeGreaterThan(0.94));
});

it("gives every side at least two lanes on the largest graph with marks", () => {
  const scene = lanesOf(made(MADE_880), USUAL, TWO_YEARS);
  const lanes = scene.items.filter(({ role }) => role === "lane").map(({ side }) => side);
  const sides = laneRelations(made(MADE_880)).sides.filter(({ bench }) => bench !== "foot");
  for (const { id } of sides) expect(lanes.filter((side) => side === id).length, id).toBeGreaterThan(1);
});
