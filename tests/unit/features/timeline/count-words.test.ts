import { expect, test } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA, NO_FACETS } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { countWords } from "#features/timeline/count-words.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";
import { days } from "./window-days.ts";

const filter = createFilter(buildDataset(TINY_GRAPH));

test("everything that a window leaves out is said", () => {
  const visible = filter.run({ ...NO_CRITERIA, window: days("2022-03-01", "2022-03-31") });
  expect(countWords(visible, NO_CRITERIA)).toEqual({
    shown: "3 of 6 events",
    outside: "3 outside",
    vague: null,
    undated: "1 undated not shown",
    filtered: null,
  });
});

test("with all dates and undated events there is nothing more to say", () => {
  const visible = filter.run({ ...NO_CRITERIA, undated: "in" });
  expect(countWords(visible, NO_CRITERIA)).toEqual({
    shown: "7 of 7 events",
    outside: null,
    vague: null,
    undated: null,
    filtered: null,
  });
});

test("what the filters leave out is told apart from what lies outside the window", () => {
  const visible = filter.run({ ...NO_CRITERIA, facets: { ...NO_FACETS, types: ["call"] } });
  expect(countWords(visible, NO_CRITERIA)).toEqual({
    shown: "1 of 1 event",
    outside: null,
    vague: null,
    undated: null,
    filtered: "6 filtered out",
  });
});

test("the parts always add up to the whole", () => {
  for (const undated of ["in", "out", "only"] as const) {
    const visible = filter.run({
      ...NO_CRITERIA,
      window: days("2022-04-10", "2022-05-10"),
      undated,
      facets: { ...NO_FACETS, kinds: ["state"] },
    });
    const { filtered } = countWords(visible, NO_CRITERIA);
    const sum =
      visible.counts.events +
      visible.outside.events +
      visible.undatedHidden.events +
      Number.parseInt(filtered ?? "0", 10);
    expect(sum).toBe(visible.totals.events);
  }
});

test("a vague date is said apart: perhaps outside while it counts, perhaps inside while it does not", () => {
  // The letter of April 2022, day unknown.
  const window = days("2022-04-10", "2022-05-10");
  const possibly = filter.run({ ...NO_CRITERIA, window });
  expect(countWords(possibly, NO_CRITERIA)).toMatchObject({
    shown: "2 of 6 events",
    outside: "4 outside",
    vague: "1 perhaps outside",
  });
  const judged = { ...NO_CRITERIA, certainty: "certainly" } as const;
  const certainly = filter.run({ ...judged, window });
  expect(countWords(certainly, judged)).toMatchObject({
    shown: "1 of 6 events",
    outside: "4 outside",
    vague: "1 perhaps inside",
  });
});

test("undated items alone leave the dated ones beside", () => {
  const alone = { ...NO_CRITERIA, undated: "only" } as const;
  expect(countWords(filter.run(alone), alone)).toMatchObject({ shown: "1 of 7 events", outside: "6 dated" });
});
