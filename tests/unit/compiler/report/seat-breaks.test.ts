import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Actor, Office } from "#domain/records/record-types.ts";
import { seatBreaks } from "#compiler/report/figures/seat-breaks.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const SEAT = "borland-foreign-minister";

type Held = readonly [actor: string, from: string | null, to: string | null];

function officeOf([, from, to]: Held): Office {
  return { seat: SEAT, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }), citations: [] };
}

function breaksOf(...held: Held[]) {
  const actors = TINY_GRAPH.actors.map((actor): Actor => {
    const { offices: _, ...rest } = actor;
    return { ...rest, offices: held.filter(([id]) => id === actor.id).map(officeOf) };
  });
  return seatBreaks(buildDataset({ ...TINY_GRAPH, actors }));
}

function words(...held: Held[]): string[] {
  const { gaps, overlaps } = breaksOf(...held);
  return [...gaps, ...overlaps].map(
    ({ kind, before, until, after, from, days }) =>
      `${kind} of ${days}: ${before} until ${until}, ${after} from ${from}`,
  );
}

describe("offices with gaps", () => {
  it("are quiet about a hand-over on one day, on the next, and within one unknown span", () => {
    expect(words(["boris-bell", null, "2022-12-30"], ["cora-cane", "2022-12-30", null])).toEqual([]);
    expect(words(["boris-bell", null, "2022-12-30"], ["cora-cane", "2022-12-31", null])).toEqual([]);
    const span = "[2023-03-02..2023-04-06]";
    expect(words(["boris-bell", null, span], ["cora-cane", span, null])).toEqual([]);
  });

  it("name both holders and the days of a gap that is certain", () => {
    expect(words(["boris-bell", "2020", "2022-05"], ["cora-cane", "2022-06-11", null])).toEqual([
      "gap of 10: boris-bell until 2022-05, cora-cane from 2022-06-11",
    ]);
  });

  it("name both holders and the days of an overlap that is certain", () => {
    expect(words(["boris-bell", null, "2022-06-10"], ["cora-cane", "2022-05", null])).toEqual([
      "overlap of 10: boris-bell until 2022-06-10, cora-cane from 2022-05",
    ]);
    expect(words(["boris-bell", "2020", "2022-06-10"], ["cora-cane", "2021-06-10", "2021-07-10"])).toEqual([
      "overlap of 30: boris-bell until 2022-06-10, cora-cane from 2021-06-10",
    ]);
  });

  it("see the same when the earlier term has the later id", () => {
    expect(words(["cora-cane", null, "2022-06-10"], ["boris-bell", "2022-05", null])).toEqual([
      "overlap of 10: cora-cane until 2022-06-10, boris-bell from 2022-05",
    ]);
  });

  it("make no overlap of an end or a start that is merely not known", () => {
    // The one began earlier and may have left before the other came.
    expect(words(["boris-bell", "2020", null], ["cora-cane", "2022", "2023"])).toEqual([]);
    // The one left later and may have come after the other.
    expect(words(["boris-bell", null, "2024"], ["cora-cane", "2022", "2023"])).toEqual([]);
    expect(words(["boris-bell", null, null], ["cora-cane", "2022", "2023"])).toEqual([]);
    // Who of the two began first, or left last, is in doubt.
    expect(words(["boris-bell", "2022-05", "2023"], ["cora-cane", "2022-05-10", null])).toEqual([]);
    expect(words(["boris-bell", null, "2023"], ["cora-cane", "2022", "2023-06-10"])).toEqual([]);
  });

  it("follow a seat that goes from one to another and back", () => {
    expect(
      words(
        ["boris-bell", null, "2022-12-30"],
        ["cora-cane", "2022-12-30", "2023-07-25"],
        ["boris-bell", "2023-08-01", null],
      ),
    ).toEqual(["gap of 6: cora-cane until 2023-07-25, boris-bell from 2023-08-01"]);
  });

  it("list the terms without a start or an end, and count them all", () => {
    const breaks = breaksOf(
      ["ana-arden", null, "2019"],
      ["boris-bell", "2020", "2021"],
      ["cora-cane", "2022", null],
    );
    expect(breaks).toMatchObject({ seats: 3, terms: 3 });
    expect(breaks.open.map(({ actor, from, to }) => [actor, from, to])).toEqual([
      ["ana-arden", null, "2019"],
      ["cora-cane", "2022", null],
    ]);
  });
});
