import { describe, expect, it } from "vitest";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { ALL_SOURCES } from "#domain/filter/without.ts";
import { prepareSilence } from "#domain/silence/prepare-silence.ts";
import { buildSeats } from "#scene/seats/build-seats.ts";
import type { MarkScene } from "#scene/mark-scene.ts";
import { MADE_450, madeGraph } from "../../../support/made/made-graph.ts";
import { datasetOf, editionDataset, seatsInput, TWO_MONTHS, windowOf, type SeatsChoice } from "./seats-of.ts";

const STILL = new Set(["seat", "bar", "heading", "bead", "pill", "tile", "stack"]);

/** Where everything lies that may never move: marks of first rank, by the events that they stand for. */
function placesOf(scene: MarkScene, first: Uint8Array): ReadonlyMap<string, unknown> {
  const still = scene.items.filter(({ role, key, events }) => {
    if (!STILL.has(role) || key.startsWith("also:")) return false;
    const isRow = role === "seat" || role === "bar" || role === "heading";
    return isRow || events.every((event) => first[event] === 1);
  });
  const places = still.map(({ key, role, box, events }): [string, unknown] =>
    role === "heading" || role === "seat"
      ? [key, [box?.top, box?.bottom]]
      : [role === "bar" ? key : events.join(","), box],
  );
  return new Map([...places, ...namesOf(scene)]);
}

/** The places of names, and of what a side is called: the numbers beside them change, and end elsewhere. */
function namesOf(scene: MarkScene): readonly [string, unknown][] {
  const named = scene.items.filter(({ role }) => role === "seat" || role === "bar");
  const sides = scene.items.filter(({ role, key }) => role === "heading" && !key.startsWith("also:"));
  const texts = [
    ...named.flatMap(({ key, texts: all }) =>
      all.filter(({ names }) => names !== undefined).map((text) => ({ key, text })),
    ),
    ...sides.flatMap(({ key, texts: [text] }) => (text === undefined ? [] : [{ key, text }])),
  ];
  return texts.map(({ key, text: { text, box } }): [string, unknown] => [
    `name of ${key}`,
    [text, ...Object.values(box).map((edge) => Math.round(Number(edge) * 100) / 100)],
  ]);
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
  const silence = prepareSilence(dataset, seatsInput().visible.eventsAnyDate);
  const changes: readonly (readonly [string, SeatsChoice])[] = [
    ["dates", { view: { window: TWO_MONTHS } }],
    ["a filter", { criteria: { facets: { ...NOBODY, types: ["call"] } } }],
    ["a chosen actor", { view: { selection: ["antony-blinken"] } }],
    ["a chosen side", { view: { selection: ["side:central-asia"] } }],
    ["a chosen pair", { view: { selection: ["antony-blinken", "dmytro-kuleba"] } }],
    ["a chosen contact", { view: { selection: ["call-2023-04-26-xi-zelensky"] } }],
    ["a pointed at seat", { hover: "guest:sergei-lavrov" }],
    ["what is outside hidden", { view: { window: TWO_MONTHS, outside: "hide" } }],
    ["one kind alone", { criteria: { facets: { ...NOBODY, types: ["visit"] } } }],
    ["no state media", { criteria: { without: { ...ALL_SOURCES, kinds: ["state-media"] } } }],
    ["nothing that is found", { criteria: { query: "nothing of the kind" } }],
    ["a comparison", { comparison: compared }],
    ["silence", { silence: silence(windowOf(2022, 1, 2023, 6)) }],
    ["a path", { path: ["call-2022-03-01-wang-kuleba", "meeting-2022-03-30-wang-lavrov"] }],
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
