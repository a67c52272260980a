// What the built-in record promises, over the committed data.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildReport } from "#compiler/report/data-report.ts";
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { isCountable } from "#domain/dataset/is-countable.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { ROOT } from "#tests/unit/compiler/data-folders.ts";

const graph = JSON.parse(readFileSync(join(ROOT, "public/graph.json"), "utf8")) as ReadoutGraph;
const dataset = buildDataset(graph);
const report = buildReport(graph);
const { contactEvidence: evidence, names, seats } = report;

/** The ids of the events that join two actors, or put them in one room, by kind. */
function between(a: string, b: string): Record<"joins" | "room", string[]> {
  const { joins, joinKind } = relationsOf(dataset);
  const found: Record<"joins" | "room", string[]> = { joins: [], room: [] };
  for (const [row, event] of dataset.events.entries()) {
    const pairs = Array.from(rowsOf(joins, row));
    const isJoined = pairs.some((one, at) => {
      if (at % 2 === 1) return false;
      const ids = [dataset.actors[one]?.id, dataset.actors[pairs[at + 1] ?? -1]?.id];
      return ids.includes(a) && ids.includes(b);
    });
    const kind = joinKind(row);
    if (isJoined && kind !== "nobody") found[kind].push(event.id);
  }
  return found;
}

describe("no false contact", () => {
  it("no tie rests on a tour, a week or a vote", () => {
    expect(evidence.falseTies).toBe(0);
  });

  it("Zelensky and Lavrov never met but in sittings of many", () => {
    const { joins, room } = between("volodymyr-zelensky", "sergei-lavrov");
    expect(joins).toEqual([]);
    expect(room.length).toBeGreaterThan(0);
  });

  it("Kuleba and Lavrov met once, in Antalya on 10 March 2022", () => {
    const { joins } = between("dmytro-kuleba", "sergei-lavrov");
    expect(joins).toHaveLength(1);
    const [antalya] = joins.map((id) => dataset.events[dataset.eventRow.get(id) ?? -1]);
    expect(antalya).toMatchObject({ date: "2022-03-10", place: { name: "Antalya" } });
  });

  it("no contact stands twice: the same people, kind and day under two ids", () => {
    const keys = graph.events
      .filter((event) => isCountable(event) && event.date !== null)
      .map(({ date, type, participants }) =>
        [date, type, ...participants.map(({ actor }) => actor).toSorted()].join(" "),
      );
    const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
    // Two letters or calls of one pair on one day are told apart by their own records.
    expect(twice).toEqual([]);
  });
});

describe("the record of two years", () => {
  it("holds at least 500 contacts of 2022 and 2023, frames and context not counted", () => {
    const inTime = graph.events.filter(
      (event) => isCountable(event) && /(?:^|\[)202[23]/u.test(event.date ?? ""),
    );
    expect(inTime.length).toBeGreaterThanOrEqual(500);
  });

  it("has something said of every contact, and both sides' words of two in three", () => {
    expect(evidence.without).toEqual([]);
    expect(evidence.bothSides / evidence.betweenTwo).toBeGreaterThanOrEqual(0.65);
  });

  it("holds contacts of every pair of the six sides that the title names", () => {
    const labels = ["China", "Russia", "Ukraine", "United States", "Europe", "Central Asia"];
    const have = new Set(evidence.bySides.map(({ sides }) => sides.join(" – ")));
    const missing = labels.flatMap((a, at) =>
      labels.slice(at + 1).filter((b) => !have.has(`${a} – ${b}`) && !have.has(`${b} – ${a}`)).map((b) => `${a} – ${b}`),
    );
    expect(missing).toEqual([]);
  });
});

describe("names and offices", () => {
  it("everybody is found under the name that people write at home", () => {
    expect(names.without).toEqual([]);
  });

  it("no term of office is open at both ends", () => {
    expect(seats.open.filter(({ from, to }) => from === null && to === null)).toEqual([]);
  });
});
