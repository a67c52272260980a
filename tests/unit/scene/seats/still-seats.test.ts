import { describe, expect, it } from "vitest";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { buildSeats } from "#scene/seats/build-seats.ts";
import type { MarkScene } from "#scene/mark-scene.ts";
import { MADE_450, madeGraph } from "../../../support/made/made-graph.ts";
import { datasetOf, editionDataset, seatsInput, TWO_MONTHS, windowOf, type SeatsChoice } from "./seats-of.ts";

const STILL = new Set(["seat", "bar", "heading", "bead", "pill", "tile", "stack"]);

/** Where everything lies that may never move: marks of first rank, by the events that they stand for. */
function placesOf(scene: MarkScene, first: Uint8Array): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(
    scene.items
      .filter(({ role, key, events }) => {
        if (!STILL.has(role) || key.startsWith("also:")) return false;
        return (
          role === "seat" ||
          role === "bar" ||
          role === "heading" ||
          events.every((event) => first[event] === 1)
        );
      })
      .map(({ key, role, box, events }) =>
        role === "heading" || role === "seat"
          ? [key, [box?.top, box?.bottom]]
          : [role === "bar" ? key : events.join(","), box],
      ),
  );
}

function firstOf(dataset: ReturnType<typeof editionDataset>, side: string): Uint8Array {
  const hub = dataset.graph.vocabulary.sides?.find(({ id }) => id === side);
  const members = new Set(hub?.members);
  return Uint8Array.from(dataset.events, ({ participants }) => {
    const isIn = participants.some(({ actor }) => {
      const record = dataset.actors[dataset.actorRow.get(actor) ?? -1];
      return members.has(actor) || members.has(record?.state ?? "");
    });
    return isIn ? 1 : 0;
  });
}

const NOBODY = NO_CRITERIA.facets;

describe("places", () => {
  const dataset = editionDataset();
  const first = firstOf(dataset, "china");
  const rest = placesOf(buildSeats(seatsInput()), first);
  const compared = compareWindows(
    dataset,
    NO_CRITERIA,
    windowOf(2022, 1, 2022, 12),
    windowOf(2023, 1, 2023, 12),
  );
  const changes: readonly (readonly [string, SeatsChoice])[] = [
    ["dates", { view: { window: TWO_MONTHS } }],
    ["a filter", { criteria: { facets: { ...NOBODY, types: ["call"] } } }],
    ["a chosen actor", { view: { selection: ["antony-blinken"] } }],
    ["a chosen side", { view: { selection: ["side:central-asia"] } }],
    ["a chosen pair", { view: { selection: ["antony-blinken", "dmytro-kuleba"] } }],
    ["a chosen contact", { view: { selection: ["call-2023-04-26-xi-zelensky"] } }],
    ["a pointed at seat", { hover: "guest:sergei-lavrov" }],
    ["a comparison", { comparison: compared }],
  ];

  it("hold what there is to move", () => {
    expect(rest.size).toBeGreaterThan(150);
  });

  it.each(changes)("stay with %s", (_, change) => {
    const places = placesOf(buildSeats(seatsInput(change)), first);
    const moved = [...places].filter(([key, box]) => JSON.stringify(rest.get(key)) !== JSON.stringify(box));
    expect(moved).toEqual([]);
    expect(places.size).toBeGreaterThan(100);
  });

  it("stay with the dates of a large graph", () => {
    const large = datasetOf(madeGraph(MADE_450));
    const hub = firstOf(large, "aldermark");
    const all = placesOf(buildSeats(seatsInput({ dataset: large })), hub);
    const few = placesOf(buildSeats(seatsInput({ dataset: large, view: { window: TWO_MONTHS } })), hub);
    expect([...few].filter(([key, box]) => JSON.stringify(all.get(key)) !== JSON.stringify(box))).toEqual([]);
  });
});

describe("items of seats", () => {
  it("are the same objects where nothing changed", () => {
    const before = buildSeats(seatsInput());
    const after = buildSeats({ ...seatsInput({ view: { window: windowOf(2022, 1, 2023, 10) } }), before });
    const known = new Set<unknown>(before.items);
    const plain = after.items.filter(({ role, tone }) => role === "bead" && tone === "plain");
    expect(plain.length).toBeGreaterThan(60);
    expect(plain.filter((item) => !known.has(item))).toEqual([]);
  });

  it("are all the same where the input is", () => {
    const input = seatsInput();
    const before = buildSeats(input);
    expect(buildSeats({ ...input, before }).items).toBe(before.items);
  });

  it.each([
    {},
    { view: { selection: ["wang-yi"] } },
    { view: { window: TWO_MONTHS } },
    { openFold: "europe" },
  ])("have keys of their own with %o", (change: SeatsChoice) => {
    const keys = buildSeats(seatsInput({ ...change, size: { width: 390, height: 520 } })).items.map(
      ({ key }) => key,
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});
