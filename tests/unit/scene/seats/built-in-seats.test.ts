// The picture of the built-in data, measured: it holds what is asked of a made graph of 450 contacts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { buildSeats } from "#scene/seats/build-seats.ts";
import { measureMarks } from "#tests/support/measure-marks.ts";
import { ROOT } from "#tests/unit/compiler/data-folders.ts";
import { seatsInput } from "./seats-of.ts";

const graph = JSON.parse(readFileSync(join(ROOT, "public/graph.json"), "utf8")) as ReadoutGraph;
const dataset = buildDataset(graph);
const { sides, sideOfActor, eventsOfSide } = relationsOf(dataset);
const middles = sides.list.filter(({ bench, id }) => bench !== "foot" && id !== "others");

/**
 * The canvas at each size of the page. So many of those in contact with the middle are named: while the side that sits
 * there at first sight does, another of one state, and one of many states.
 */
const SIZES = [
  ["1920 × 1080", { width: 1150, height: 780 }, { hub: 1, one: 1, many: 0.95 }],
  ["1440 × 900", { width: 827, height: 563 }, { hub: 0.97, one: 0.93, many: 0.8 }],
  ["1366 × 650", { width: 753, height: 460 }, { hub: 0.75, one: 0.75, many: 0.7 }],
  ["1024 × 768", { width: 700, height: 460 }, { hub: 0.75, one: 0.75, many: 0.7 }],
  ["768 × 1024", { width: 768, height: 560 }, { hub: 0.95, one: 0.93, many: 0.8 }],
  ["390 × 844", { width: 390, height: 520 }, { hub: 2 / 3, one: 0.6, many: 0.6 }],
] as const;

function metBy(middle: number): ReadonlySet<string> {
  return new Set(
    eventsOfSide(middle).flatMap((event) =>
      (dataset.events[event]?.participants ?? []).flatMap(({ actor }) => {
        const place = sideOfActor(dataset.actorRow.get(actor) ?? -1);
        return place < 0 || sides.list[place]?.bench === "foot" ? [] : [actor];
      }),
    ),
  );
}

describe("seats of the built-in data", () => {
  const cases = SIZES.flatMap(([page, size, least]) => middles.map((side) => ({ page, size, least, side })));

  it.each(cases)("at $page with $side.label in the middle", ({ size, least, side }) => {
    const scene = buildSeats(seatsInput({ dataset, size, view: { middle: side.id } }));
    const { named, ...wrong } = measureMarks(scene);
    const met = metBy(sides.list.indexOf(side));
    const share = [...met].filter((id) => named.has(id)).length / met.size;
    expect(wrong).toEqual({
      smallNames: [],
      overlappingNames: [],
      overlappingMarks: [],
      marksOnNames: [],
      struckNames: [],
      outside: [],
    });
    const isOfMany =
      side.members.filter((id) => dataset.actors[dataset.actorRow.get(id) ?? -1]?.kind === "state").length >
      1;
    expect(share, `${Math.round(share * 100)} % of ${met.size}`).toBeGreaterThanOrEqual(
      side.bench === "hub" ? least.hub : isOfMany ? least.many : least.one,
    );
  });
});
