import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { buildSeats } from "#scene/seats/build-seats.ts";
import { actorsInContact, contactsOf, edition20261 } from "../../../support/edition-2026-1.ts";
import { measureMarks, namedIn, type MarkMeasure } from "../../../support/measure-marks.ts";
import { MADE_450, MADE_880, madeGraph } from "../../../support/made/made-graph.ts";
import { datasetOf, editionDataset, seatsInput, windowOf } from "./seats-of.ts";

const NOTHING_WRONG: Omit<MarkMeasure, "named"> = {
  smallNames: [],
  overlappingNames: [],
  overlappingMarks: [],
  marksOnNames: [],
  struckNames: [],
  outside: [],
};

/** The canvas at each size of the page, and how many of the 98 in contact are named at least. */
const SIZES = [
  ["1920 × 1080", { width: 1150, height: 780 }, 98],
  ["1440 × 900", { width: 827, height: 563 }, 95],
  ["1366 × 650", { width: 753, height: 460 }, 85],
  ["1024 × 768", { width: 700, height: 460 }, 80],
  ["768 × 1024", { width: 768, height: 560 }, 78],
  ["390 × 844", { width: 390, height: 520 }, 78],
] as const;

describe("seats of the edition", () => {
  const inContact = actorsInContact(edition20261());

  it.each(SIZES)("at %s name whom they can, and nothing is in the way of anything", (_, size, least) => {
    const { named, ...wrong } = measureMarks(buildSeats(seatsInput({ size })));
    expect([...inContact].filter((id) => named.has(id)).length).toBeGreaterThanOrEqual(least);
    expect(wrong).toEqual(NOTHING_WRONG);
  });

  it.each(SIZES)("at %s have one mark for each contact of first rank", (_, size) => {
    const scene = buildSeats(seatsInput({ size }));
    const dataset = editionDataset();
    const counts = new Map<number, number>();
    for (const { role, events } of scene.items)
      if (role === "bead" || role === "pill" || role === "tile" || role === "stack")
        for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1);
    const first = contactsOf(edition20261()).filter(({ participants }) =>
      participants.some(({ actor }) => {
        const record = dataset.actors[dataset.actorRow.get(actor) ?? -1];
        return actor === "china" || record?.state === "china";
      }),
    );
    expect(first.length).toBe(119);
    for (const { id } of first) expect([id, counts.get(dataset.eventRow.get(id) ?? -1)]).toEqual([id, 1]);
  });

  it("name everybody who took part in a chosen contact", () => {
    const input = seatsInput();
    const before = buildSeats(input);
    const missing = contactsOf(edition20261()).flatMap(({ id, participants }) => {
      const named = namedIn(buildSeats({ ...input, view: { ...input.view, selection: [id] }, before }));
      return participants.filter(({ actor }) => !named.has(actor)).map(({ actor }) => `${actor} of ${id}`);
    });
    expect(missing).toEqual([]);
  });
});

/** Windows that leave little: a page at 400 %, the smallest phone, a phone held sideways. */
const LITTLE = [
  ["640 × 360", { width: 640, height: 360 }],
  ["320 × 320", { width: 320, height: 320 }],
  ["320 × 800", { width: 320, height: 800 }],
  ["844 × 320", { width: 844, height: 320 }],
] as const;

describe("the offer of another side for the middle", () => {
  it.each([
    ["seats", { width: 390, height: 520 }],
    ["seats", { width: 827, height: 590 }],
    ["ties", { width: 390, height: 520 }],
    ["ties", { width: 827, height: 590 }],
  ] as const)("lies on nothing and under nothing: %s in %j", (kind, size) => {
    const window = windowOf(2022, 1, 2023, 12);
    const scene = buildSeats(
      seatsInput({ size, view: { kind, window, selection: ["joe-biden", "volodymyr-zelensky"] } }),
    );
    const offer = scene.items.find(({ role }) => role === "offer");
    expect(offer).toBeDefined();
    const { marksOnNames, overlappingNames } = measureMarks(scene);
    const onOffer = [...marksOnNames, ...overlappingNames].filter((fault) =>
      fault.includes(offer?.label ?? "?"),
    );
    expect(onOffer).toEqual([]);
  });
});

describe.each([
  ["the edition", editionDataset()],
  ["450 made contacts", datasetOf(madeGraph(MADE_450))],
] as const)("in little room, %s", (_, dataset) => {
  const middles = relationsOf(dataset).sides.list.filter(({ bench }) => bench !== "foot");
  const kinds = ["seats", "ties"] as const;
  const cases = kinds.flatMap((kind) => LITTLE.map(([name, size]) => ({ kind, name, size })));

  it.each(cases)(
    "lays nothing over anything as $kind at $name, whoever is in the middle",
    ({ kind, size }) => {
      for (const { id } of middles) {
        const { named, ...wrong } = measureMarks(
          buildSeats(seatsInput({ dataset, size, view: { kind, middle: id } })),
        );
        expect({ middle: id, ...wrong }).toEqual({ middle: id, ...NOTHING_WRONG });
        expect(named.size).toBeGreaterThan(5);
      }
    },
  );
});

const PAGE = [
  ["1920 × 1080", { width: 1150, height: 780 }],
  ["1440 × 900", { width: 827, height: 563 }],
  ["390 × 844", { width: 390, height: 520 }],
] as const;

/** Shares of those in contact with the middle that are named: with a side of one state in it, with one of many. */
const MADE = [
  ["450 contacts", MADE_450, [1, 1], [0.97, 0.8], [2 / 3, 0.6]],
  ["880 contacts", MADE_880, [1, 0.9], [0.93, 0.8], [0.45, 0.4]],
] as const;

describe.each(MADE)("seats of %s", (_, size, ...least) => {
  const dataset = datasetOf(madeGraph(size));
  const { list } = relationsOf(dataset).sides;
  const busiest = list
    .map((side, place) => ({ side, count: relationsOf(dataset).eventsOfSide(place).length }))
    .filter(({ side }) => side.bench !== "foot")
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 4)
    .map(({ side }) => side);
  const cases = busiest.flatMap((side) => PAGE.map((page, at) => ({ side, page, at })));

  it.each(cases)("with $side.label in the middle at $page.0", ({ side, page, at }) => {
    const input = seatsInput({ dataset, size: page[1], view: { middle: side.id } });
    const scene = buildSeats(input);
    const { named, ...wrong } = measureMarks(scene);
    const met = metBy(dataset, list.indexOf(side));
    const share = [...met].filter((id) => named.has(id)).length / met.size;
    expect(wrong).toEqual(NOTHING_WRONG);
    const states = new Set(
      side.members.filter((id) => dataset.actors[dataset.actorRow.get(id) ?? -1]?.kind === "state"),
    );
    expect(share).toBeGreaterThanOrEqual(least[at]?.[states.size > 1 ? 1 : 0] ?? 1);
  });
});

/** Ids of guests and people of the middle in contacts with it; forums left out. */
function metBy(dataset: Dataset, middle: number): ReadonlySet<string> {
  const { sideOfActor, eventsOfSide, sides } = relationsOf(dataset);
  return new Set(
    eventsOfSide(middle).flatMap((event) =>
      (dataset.events[event]?.participants ?? []).flatMap(({ actor }) => {
        const place = sideOfActor(dataset.actorRow.get(actor) ?? -1);
        return sides.list[place]?.bench === "foot" ? [] : [actor];
      }),
    ),
  );
}
