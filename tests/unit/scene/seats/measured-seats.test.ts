import { describe, expect, it } from "vitest";
import { buildSeats } from "#scene/seats/build-seats.ts";
import { actorsInContact, contactsOf, edition20261 } from "../../../support/edition-2026-1.ts";
import { measureMarks, namedIn, type MarkMeasure } from "../../../support/measure-marks.ts";
import { editionDataset, seatsInput } from "./seats-of.ts";

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
