import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import type { Actor, Office } from "#domain/records/record-types.ts";
import { seatMarks } from "#features/timeline/axis/seat-marks.ts";
import { createTimeScale } from "#features/timeline/axis/time-scale.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const AXIS = { from: dayFromCalendar(2022, 1, 1), to: dayFromCalendar(2022, 12, 31) };
const SCALE = createTimeScale(AXIS, 730);
const citations = [{ source: "lantern-2022-04-02" }];
const SEAT = "arvania-envoy";

/** A graph in which one seat is held as the terms say; all else is as it comes. */
function graphOf(terms: Readonly<Record<string, readonly Omit<Office, "seat" | "citations">[]>>) {
  return buildDataset({
    ...TINY_GRAPH,
    vocabulary: {
      ...TINY_GRAPH.vocabulary,
      seats: [{ id: SEAT, label: "Envoy of Arvania", of: "arvania" }],
    },
    actors: TINY_GRAPH.actors.map((actor): Actor => {
      const offices = (terms[actor.id] ?? []).map((term) => Object.assign({ seat: SEAT, citations }, term));
      return Object.assign(structuredClone(actor), { offices });
    }),
  });
}

describe("seatMarks", () => {
  const handedOver = graphOf({
    "ana-arden": [{ to: "2022-03-01" }],
    "boris-bell": [{ from: "2022-03-01", to: "[2022-06-01..2022-07-30]" }],
    "cora-cane": [{ from: "[2022-06-01..2022-07-30]" }],
  });

  it("marks a known day as one day, and an unknown one over all the days that it may be", () => {
    const [first, second, ...others] = seatMarks(handedOver, [`seat:${SEAT}`], SCALE);
    expect(first).toMatchObject({
      label: "Ana Arden → Boris Bell",
      words: "Envoy of Arvania: Ana Arden → Boris Bell, 1 March 2022",
      left: 2 * 59,
      width: 2,
      isDayKnown: true,
    });
    expect(second).toMatchObject({
      label: "Boris Bell → Cora Cane",
      words: "Envoy of Arvania: Boris Bell → Cora Cane, one day, 1 June to 30 July 2022",
      left: 2 * 151,
      width: 2 * 60,
      isDayKnown: false,
    });
    expect(others).toEqual([]);
  });

  it("marks nothing for other selections, unknown seats and days beside the axis", () => {
    expect(seatMarks(handedOver, ["ana-arden", "seat:nobody", "seat:"], SCALE)).toEqual([]);
    const autumn = createTimeScale({ from: dayFromCalendar(2022, 9, 1), to: AXIS.to }, 500);
    expect(seatMarks(handedOver, [`seat:${SEAT}`], autumn)).toEqual([]);
    const july = createTimeScale(
      { from: dayFromCalendar(2022, 7, 1), to: dayFromCalendar(2022, 8, 31) },
      620,
    );
    expect(seatMarks(handedOver, [`seat:${SEAT}`], july)).toMatchObject([{ left: 0, width: 300 }]);
  });

  it("puts a label on the side where it does not reach over another mark", () => {
    const close = graphOf({
      "ana-arden": [{ to: "2022-06-01" }],
      "boris-bell": [{ from: "2022-06-01", to: "2022-07-01" }],
      "cora-cane": [{ from: "2022-07-01" }],
    });
    const places = seatMarks(close, [`seat:${SEAT}`], SCALE).map(({ place }) => place);
    expect(places).toEqual([
      { side: "left", row: 0 },
      { side: "right", row: 0 },
    ]);
  });

  it("keeps labels apart and inside the axis, or leaves them out", () => {
    const many = graphOf({
      "ana-arden": [
        { to: "2022-12-20" },
        { from: "2022-12-22", to: "2022-12-24" },
        { from: "2022-12-26", to: "2022-12-28" },
      ],
      "boris-bell": [
        { from: "2022-12-20", to: "2022-12-22" },
        { from: "2022-12-24", to: "2022-12-26" },
      ],
    });
    const marks = seatMarks(many, [`seat:${SEAT}`], SCALE);
    const boxes = marks.flatMap(({ label, left, width, place }) => {
      if (place === null) return [];
      const length = label.length * 6;
      const from = place.side === "right" ? left + width : left - length;
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from + length).toBeLessThanOrEqual(SCALE.width);
      return [{ row: place.row, from, to: from + length }];
    });
    expect(marks.length).toBe(5);
    expect(boxes.length).toBeGreaterThan(0);
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(a.row !== b.row || a.to <= b.from || b.to <= a.from).toBe(true);
  });
});
