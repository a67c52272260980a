import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { keptParts } from "#domain/dataset/kept-with.ts";
import { histogramOf, histogramOfAll } from "#domain/evidence/histogram-of.ts";
import { binsOf } from "#domain/time/bins.ts";
import { prepareHistogram } from "#domain/time/prepare-histogram.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const { columns, span } = dataset;
const bins = binsOf(span, "month");

describe("the histogram", () => {
  it("of everything that counts is that of the countable events", () => {
    expect(histogramOfAll(dataset)(bins)).toEqual(
      prepareHistogram(columns, columns.eventCountable, span)(bins),
    );
  });

  it("of a mask that lets everything pass is that of all, else its own", () => {
    expect(histogramOf(dataset, columns.eventCountable.slice())(bins)).toEqual(histogramOfAll(dataset)(bins));
    const row = columns.eventCountable.indexOf(1);
    const mask = columns.eventCountable.with(row, 0);
    expect(histogramOf(dataset, mask)(bins)).toEqual(prepareHistogram(columns, mask, span)(bins));
    expect(histogramOf(dataset, mask)(bins)).not.toEqual(histogramOfAll(dataset)(bins));
  });

  it("has its sums handed over with the data", () => {
    const parts = new Map([...keptParts(dataset)].map(({ name, value }) => [name, value]));
    expect(parts.get("sums of all by day")).toMatchObject({ first: span.from });
  });
});
