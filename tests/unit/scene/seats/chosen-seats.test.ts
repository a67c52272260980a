import { describe, expect, it } from "vitest";
import { buildSeats } from "#scene/seats/build-seats.ts";
import type { MarkItem, MarkScene } from "#scene/mark-scene.ts";
import { MADE_450, madeGraph } from "../../../support/made/made-graph.ts";
import { measureMarks, meets, namedIn } from "../../../support/measure-marks.ts";
import { datasetOf, editionDataset, seatsInput, TWO_MONTHS, type SeatsChoice } from "./seats-of.ts";

function litEvents({ items }: MarkScene): ReadonlySet<string> {
  const { events } = editionDataset();
  return new Set(
    items.flatMap(({ role, tone, events: rows }) =>
      tone === "lit" && role !== "string" ? rows.map((row) => events[row]?.id ?? "") : [],
    ),
  );
}

function item(scene: MarkScene, key: string): MarkItem | undefined {
  return scene.items.find((one) => one.key === key);
}

describe("a choice", () => {
  const choices: readonly (readonly [string, SeatsChoice])[] = [
    ["somebody in the middle", { view: { selection: ["wang-yi"] } }],
    ["a guest", { view: { selection: ["antony-blinken"] } }],
    ["a side", { view: { selection: ["side:central-asia"] } }],
    ["two sides", { view: { selection: ["side:central-asia", "side:united-states"] } }],
    ["a pair", { view: { selection: ["antony-blinken", "dmytro-kuleba"] } }],
    ["two months", { view: { window: TWO_MONTHS } }],
  ];

  it.each(choices)("of %s leaves no name struck, none on another and no mark on a mark", (_, choice) => {
    const scene = buildSeats(seatsInput(choice));
    const { overlappingNames, overlappingMarks, struckNames, outside, smallNames } = measureMarks(scene);
    expect({ overlappingNames, overlappingMarks, struckNames, outside, smallNames }).toEqual({
      overlappingNames: [],
      overlappingMarks: [],
      struckNames: [],
      outside: [],
      smallNames: [],
    });
    // A date may lie over what is pushed back, never over what is lit.
    const dates = scene.items.filter(({ role }) => role === "date").flatMap(({ texts }) => texts);
    const lit = scene.items.filter(
      ({ tone, role }) => tone === "lit" && (role === "bead" || role === "tile"),
    );
    const covered = lit.filter(({ box }) => box !== null && dates.some((date) => meets(date.box, box)));
    expect(covered.map(({ key }) => key)).toEqual([]);
  });

  it("of a pair lights what joins the two", () => {
    const scene = buildSeats(seatsInput({ view: { selection: ["volodymyr-zelensky", "xi-jinping"] } }));
    expect([...litEvents(scene)]).toEqual(["call-2023-04-26-xi-zelensky"]);
    expect(scene.items.filter(({ role }) => role === "date").map(({ label }) => label)).toEqual([
      "26 Apr 2023",
    ]);
  });

  it("numbers the hops of a path", () => {
    const scene = buildSeats(
      seatsInput({
        view: { selection: ["xi-jinping", "volodymyr-zelensky"] },
        path: ["call-2023-04-26-xi-zelensky"],
      }),
    );
    expect(item(scene, "bead:call-2023-04-26-xi-zelensky")?.texts.map(({ text }) => text)).toEqual(["1"]);
  });

  it("offers another middle when most of it is without this one, and not before", () => {
    const offer = (selection: readonly string[]) =>
      buildSeats(seatsInput({ view: { selection } })).offersMiddle;
    expect(offer([])).toBe(null);
    expect(offer(["wang-yi"])).toBe(null);
    expect(offer(["side:central-asia", "side:united-states"])).toEqual({
      side: "united-states",
      label: "Put the United States in the middle",
    });
  });

  it("offers no side that is in less of what is lit than the one in the middle", () => {
    // Half a picture without the middle is no reason, while every other side is in still less of it.
    const dataset = datasetOf(madeGraph(MADE_450));
    const scene = buildSeats(seatsInput({ dataset, view: { middle: null, selection: [] } }));
    expect(scene.offersMiddle).toBe(null);
  });

  it("names those of it who lie in a fold, and moves no seat", () => {
    const dataset = datasetOf(madeGraph(MADE_450));
    const input = seatsInput({ dataset, size: { width: 390, height: 520 } });
    const named = namedIn(buildSeats(input));
    const folded = dataset.events.find(
      ({ participants, context, frames }) =>
        context !== true &&
        frames !== true &&
        participants.length === 2 &&
        participants.some(({ actor }) => !named.has(actor)),
    );
    const chosen = namedIn(buildSeats({ ...input, view: { ...input.view, selection: [folded?.id ?? ""] } }));
    expect(folded).toBeDefined();
    for (const { actor } of folded?.participants ?? []) expect(chosen.has(actor)).toBe(true);
  });
});

describe("an opened fold", () => {
  it("names everybody of its side, and folds others", () => {
    const dataset = datasetOf(madeGraph(MADE_450));
    const input = seatsInput({ dataset });
    const closed = buildSeats(input);
    const fold = closed.items.find(({ role }) => role === "fold");
    const opened = buildSeats({ ...input, openFold: fold?.side ?? "" });
    const names = (scene: MarkScene) =>
      scene.items.filter(({ role, side }) => role === "seat" && side === fold?.side).length;
    expect(names(opened)).toBeGreaterThan(names(closed));
  });
});

describe("what is pointed at", () => {
  it("adds to the picture and changes nothing of it", () => {
    const input = seatsInput();
    const before = buildSeats(input);
    const after = buildSeats({ ...input, hover: "bead:call-2023-04-26-xi-zelensky", before });
    expect(after.items.slice(0, before.items.length)).toEqual(before.items);
    expect(after.items.length).toBeGreaterThan(before.items.length);
  });

  it("says whose a bead is where several share a line", () => {
    const input = seatsInput();
    const { items } = buildSeats({ ...input, hover: "bead:call-2022-02-25-wang-truss" });
    expect(items.at(-1)?.texts.map(({ text }) => text)).toEqual(["Truss"]);
  });
});

describe("ties on the seats", () => {
  const scene = buildSeats(seatsInput({ view: { kind: "ties" } }));

  it("have one number and one string for a pair, and no tiles", () => {
    const roles = new Set(scene.items.map(({ role }) => role));
    expect([roles.has("tile"), roles.has("stack"), roles.has("bead")]).toEqual([false, false, false]);
    const strings = scene.items.filter(({ role }) => role === "string").map(({ chooses }) => chooses.join());
    expect(new Set(strings).size).toBe(strings.length);
    expect(item(scene, "tie:volodymyr-zelensky~xi-jinping")?.texts.map(({ text }) => text)).toEqual(["1"]);
  });

  it("sit where the contacts sit, with nothing over anything", () => {
    const seat = (one: MarkScene, key: string) => item(one, key)?.box;
    expect(seat(scene, "guest:sergei-lavrov")).toEqual(seat(buildSeats(seatsInput()), "guest:sergei-lavrov"));
    const { named, ...wrong } = measureMarks(scene);
    expect(named.size).toBeGreaterThan(90);
    expect(Object.values(wrong).flat()).toEqual([]);
  });

  it("say under the headings how many were only in one room", () => {
    expect(item(scene, "sittings:russia")?.texts[0]?.text).toMatch(/^\d+ more only in the same room$/);
  });
});
