import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { linkedTo } from "#domain/evidence/linked-statements.ts";
import { seatHistory, termsAt } from "#domain/evidence/seat-history.ts";
import { parseSeatId, seatSelectionId } from "#domain/ref/ref.ts";
import type { Actor, Office } from "#domain/records/record-types.ts";
import { dayFromCalendar, formatIsoDay } from "#domain/time/day.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const SEAT = "borland-foreign-minister";

type Held = readonly [actor: string, from: string | null, to: string | null, acting?: boolean];

function officeOf([, from, to, acting]: Held): Office {
  return {
    seat: SEAT,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(acting === undefined ? {} : { acting }),
    citations: [],
  };
}

/** A seat held as told. */
function history(...held: Held[]) {
  const actors = TINY_GRAPH.actors.map((actor): Actor => {
    const offices = held.filter(([id]) => id === actor.id).map(officeOf);
    return Object.assign({}, actor, { offices });
  });
  const seat = seatHistory(buildDataset({ ...TINY_GRAPH, actors }), SEAT);
  if (seat === null) throw new Error("the seat is in the vocabulary");
  return seat;
}

function marks(...held: Held[]): string[] {
  return history(...held).changes.map(({ kind, from, to, words, vacantDays }) =>
    [
      kind,
      from === to ? formatIsoDay(from) : `${formatIsoDay(from)}..${formatIsoDay(to)}`,
      words,
      ...(vacantDays === null ? [] : [`${vacantDays} days vacant`]),
    ].join("; "),
  );
}

describe("the history of a seat", () => {
  it("follows a seat that goes from one to another and back", () => {
    const held = [
      ["boris-bell", "2023-07-25", null],
      ["cora-cane", "2022-12-30", "2023-07-25"],
      ["boris-bell", null, "2022-12-30"],
    ] as const;
    expect(history(...held)).toMatchObject({ label: "Foreign Minister of Borland", of: "borland" });
    expect(history(...held).terms.map(({ name, from, to }) => [name, from, to])).toEqual([
      ["Boris Bell", null, "2022-12-30"],
      ["Cora Cane", "2022-12-30", "2023-07-25"],
      ["Boris Bell", "2023-07-25", null],
    ]);
    expect(marks(...held)).toEqual([
      "hand-over; 2022-12-30; Boris Bell → Cora Cane",
      "hand-over; 2023-07-25; Cora Cane → Boris Bell",
    ]);
  });

  it("marks one hand-over where one leaves the day before the other comes", () => {
    expect(
      marks(["boris-bell", "2020-01-15", "2022-05-31"], ["cora-cane", "2022-06-01", null, true]),
    ).toEqual([
      "start; 2020-01-15; Boris Bell takes office",
      "hand-over; 2022-05-31..2022-06-01; Boris Bell → Cora Cane (acting)",
    ]);
  });

  it("puts a hand-over of unknown day on the days that both dates allow", () => {
    const span = "[2023-03-02..2023-04-06]";
    expect(marks(["boris-bell", null, span], ["cora-cane", span, null])).toEqual([
      "hand-over; 2023-03-02..2023-04-06; Boris Bell → Cora Cane",
    ]);
    expect(marks(["boris-bell", null, "2022-12"], ["cora-cane", "[2022-12-20..2023-01-10]", null])).toEqual([
      "hand-over; 2022-12-20..2022-12-31; Boris Bell → Cora Cane",
    ]);
  });

  it("says for how long at least a seat stood empty", () => {
    expect(marks(["boris-bell", null, "2022-05-31"], ["cora-cane", "2022-06-11", null])).toEqual([
      "end; 2022-05-31; Boris Bell leaves office",
      "start; 2022-06-11; Cora Cane takes office; 10 days vacant",
    ]);
    // June as a whole: perhaps there was no gap at all.
    expect(marks(["boris-bell", null, "2022-05-31"], ["cora-cane", "2022-06", null])).toEqual([
      "hand-over; 2022-05-31..2022-06-30; Boris Bell → Cora Cane",
    ]);
  });

  it("makes no mark of what no date tells", () => {
    expect(marks(["boris-bell", null, null], ["cora-cane", null, null])).toEqual([]);
    expect(marks(["boris-bell", null, "2022-05"])).toEqual([
      "end; 2022-05-01..2022-05-31; Boris Bell leaves office",
    ]);
  });

  it("tells who possibly held it on some days", () => {
    const seat = history(["boris-bell", null, "2022-05-31"], ["cora-cane", "2022-06", null]);
    const at = (month: number, day: number) => {
      const one = dayFromCalendar(2022, month, day);
      return termsAt(seat, { from: one, to: one }).map(({ actor }) => actor);
    };
    expect(at(5, 31)).toEqual(["boris-bell"]);
    expect(at(6, 1)).toEqual(["cora-cane"]);
    expect(at(1, 1)).toEqual(["boris-bell"]);
  });

  it("is unknown for a seat that the vocabulary does not have", () => {
    expect(seatHistory(buildDataset(TINY_GRAPH), "nothing")).toBeNull();
  });
});

describe("what is linked to a seat", () => {
  const tiny = buildDataset(TINY_GRAPH);

  it("is what its holder said and did while in office, and nothing undated", () => {
    const { events, statements } = linkedTo(tiny, "seat:borland-foreign-minister");
    expect(events.map(({ row }) => tiny.events[row]?.id)).toEqual([
      "call-2022-03-01-arden-bell",
      "meeting-2022-03-30-arden-bell",
      "letter-2022-04-arden-bell",
      "meeting-2022-05-20-cancelled",
    ]);
    expect(statements.map(({ row }) => tiny.statements[row]?.id)).toEqual([
      "bell-call-promise",
      "bell-denies-promise",
    ]);
  });

  it("is nothing for an unknown seat", () => {
    expect(linkedTo(tiny, "seat:nothing")).toEqual({ statements: [], events: [] });
  });

  it("has an id of its own", () => {
    expect(seatSelectionId("x")).toBe("seat:x");
    expect(parseSeatId("seat:x")).toBe("x");
    for (const id of ["x", "seat:", "", "seat"]) expect(parseSeatId(id)).toBeNull();
  });
});
