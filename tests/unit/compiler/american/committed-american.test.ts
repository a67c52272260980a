import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildAmerican } from "#compiler/american/build-american.ts";
import { readGraph } from "#formats/readout-graph/read-graph.ts";

const file = (name: string): string => readFileSync(`data/american/${name}`, "utf8");
const committed = readFileSync("public/american.json", "utf8");

/** Rows by decade, counted from the text of a list alone: its third or second column of the form yyyy-mm-dd. */
function decadesOf(csv: string, column: RegExp): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, year] of csv.matchAll(column))
    counts[`${year ?? ""}0s`] = (counts[`${year ?? ""}0s`] ?? 0) + 1;
  return counts;
}

describe("American travels and visits", () => {
  const { text, report } = buildAmerican(file);

  it("public/american.json is what data/american gives", () => {
    expect(committed === text).toBe(true);
  });

  it("every row is one event, and the decades are those of an independent count", () => {
    const travels = decadesOf(
      file("us-travels.csv"),
      /^\d+,(?:president|secretary),[^,]*,(?:"[^"]*"|[^,"]*),(\d{3})\d-/gmu,
    );
    const visits = decadesOf(file("us-visits.csv"), /^\d+,(\d{3})\d-\d\d-\d\d,/gmu);
    const both: Record<string, number> = {};
    for (const counts of [travels, visits])
      for (const [decade, count] of Object.entries(counts)) both[decade] = (both[decade] ?? 0) + count;
    expect(report.decades).toEqual(both);
    expect(report.rows).toBe(7535);
    expect(Object.values(report.kinds).reduce((sum, each) => sum + each, 0)).toBe(report.rows);
  });

  it("is a graph that the page reads, with a side for everybody who takes part", () => {
    const read = readGraph(committed, "american.json");
    expect(read.ok ? [] : read.problems.slice(0, 3)).toEqual([]);
  });
});
