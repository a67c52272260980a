import { expect, test } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_FACETS } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { countWords } from "#features/timeline/count-words.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";
import { days } from "./window-days.ts";

const filter = createFilter(buildDataset(TINY_GRAPH));

test("everything that a window leaves out is said", () => {
  const visible = filter.run({
    window: days("2022-03-01", "2022-03-31"),
    undated: false,
    facets: NO_FACETS,
    query: "",
  });
  expect(countWords(visible)).toEqual({
    shown: "3 of 6 events",
    outside: "3 outside",
    undated: "1 undated not shown",
    filtered: null,
  });
});

test("with all dates and undated events there is nothing more to say", () => {
  const visible = filter.run({ window: null, undated: true, facets: NO_FACETS, query: "" });
  expect(countWords(visible)).toEqual({
    shown: "7 of 7 events",
    outside: null,
    undated: null,
    filtered: null,
  });
});

test("what the filters leave out is told apart from what lies outside the window", () => {
  const visible = filter.run({
    window: null,
    undated: false,
    facets: { ...NO_FACETS, types: ["call"] },
    query: "",
  });
  expect(countWords(visible)).toEqual({
    shown: "1 of 1 event",
    outside: null,
    undated: null,
    filtered: "6 filtered out",
  });
});

test("the parts always add up to the whole", () => {
  for (const undated of [true, false]) {
    const visible = filter.run({
      window: days("2022-04-10", "2022-05-10"),
      undated,
      facets: { ...NO_FACETS, kinds: ["state"] },
      query: "",
    });
    const { filtered } = countWords(visible);
    const sum =
      visible.counts.events +
      visible.outside.events +
      visible.undatedHidden.events +
      Number.parseInt(filtered ?? "0", 10);
    expect(sum).toBe(visible.totals.events);
  }
});
