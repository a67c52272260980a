// Who sits where: six states of one letter, each a side of its own.
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Bench, Benches } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { eventGraph, type ShortEvent } from "#tests/support/event-graph.ts";

const BENCH: Readonly<Record<string, Bench>> = {
  a: "hub",
  b: "left",
  c: "left",
  d: "right",
  e: "right",
  f: "foot",
};

/** So many meetings of each pair: `{ ab: 2 }`. */
function relationsWith(meetings: Readonly<Record<string, number>>, benches?: Benches) {
  const events: ShortEvent[] = Object.entries(meetings).flatMap(([pair, count]) =>
    Array.from({ length: count }, (): ShortEvent => ["2022-03-01", pair]),
  );
  const { graph } = eventGraph(
    events,
    Object.keys(BENCH).map((id) => ({ id, kind: "state" })),
  );
  const sides = Object.entries(BENCH).map(([id, bench]) => ({
    id: `side-${id}`,
    label: id,
    bench,
    members: [id],
  }));
  const dataset = buildDataset({
    ...graph,
    vocabulary: { ...graph.vocabulary, sides, ...(benches === undefined ? {} : { benches }) },
  });
  return relationsOf(dataset);
}

/** The benches with a side in the middle: "left | right / foot". */
function seated(relations: ReturnType<typeof relationsWith>, middle: string): string {
  const { list } = relations.sides;
  const name = (place: number): string => list[place]?.label ?? "?";
  const { left, right, foot, ...rest } = relations.seating(list.findIndex(({ label }) => label === middle));
  expect(name(rest.middle)).toBe(middle);
  return `${left.map(name).join("")} | ${right.map(name).join("")} / ${foot.map(name).join("")}`;
}

const EVEN = { ab: 2, ac: 2, ad: 2, ae: 2, bc: 2, bd: 2, be: 2 };

describe("the benches", () => {
  it("are those of the data while their own middle sits there", () => {
    expect(seated(relationsWith(EVEN), "a")).toBe("bc | de / f");
  });

  it("give the one that comes into the middle for the one that leaves it", () => {
    expect(seated(relationsWith(EVEN), "b")).toBe("ac | de / f");
    expect(seated(relationsWith({ ...EVEN, de: 2, dc: 2 }), "d")).toBe("bc | ae / f");
  });

  it("take the middle of the data on the right where one of the foot comes into the middle", () => {
    expect(seated(relationsWith({ fa: 2, fb: 2, fc: 1, fd: 1 }), "f")).toBe("bc | ade / ");
  });

  it("are evened out where one has more than three quarters of the contacts with the middle", () => {
    // 3 of 4 is three quarters, not more.
    expect(seated(relationsWith({ ab: 2, ac: 1, ad: 1 }), "a")).toBe("bc | de / f");
    // The second largest goes over, the smallest of the other side comes.
    expect(seated(relationsWith({ ab: 5, ac: 3, ad: 1 }), "a")).toBe("be | dc / f");
    expect(seated(relationsWith({ ad: 5, ae: 3, ab: 1 }), "a")).toBe("be | dc / f");
    expect(seated(relationsWith({ ad: 5, ae: 3, ac: 1 }), "a")).toBe("ec | db / f");
  });

  it("count no contact that did not happen, and none without the middle", () => {
    expect(seated(relationsWith({ ab: 2, ac: 1, ad: 1, bc: 9 }), "a")).toBe("bc | de / f");
  });

  it("are the curators' own for a middle that they have named; whom they forgot sits on the right", () => {
    const benches = { "side-b": { left: ["side-e", "side-nobody", "side-b"], right: ["side-a"] } };
    expect(seated(relationsWith(EVEN, benches), "b")).toBe("e | acd / f");
    expect(seated(relationsWith(EVEN, benches), "a")).toBe("bc | de / f");
  });
});
