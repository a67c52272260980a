import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { UNDATED } from "#domain/dataset/dataset.ts";
import { linkedTo } from "#domain/evidence/linked-statements.ts";
import { seriesOf } from "#domain/evidence/series-of.ts";
import { BIN_UNITS, binsOf } from "#domain/time/bins.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { spreadHistogram, type Histogram } from "#domain/time/histogram.ts";
import { prepareHistogram } from "#domain/time/prepare-histogram.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

function close(one: Float64Array, other: Float64Array): void {
  expect(one.length).toBe(other.length);
  for (const [bin, value] of one.entries()) expect(value).toBeCloseTo(other[bin] ?? NaN, 7);
}

function expectSame(actual: Histogram, expected: Histogram): void {
  close(actual.known, expected.known);
  close(actual.unknown, expected.unknown);
  expect(actual.byType.length).toBe(expected.byType.length);
  for (const [type, values] of actual.byType.entries()) {
    close(values, expected.byType[type] ?? new Float64Array());
    close(
      actual.unknownByType[type] ?? new Float64Array(),
      expected.unknownByType[type] ?? new Float64Array(),
    );
  }
}

describe("prepareHistogram", () => {
  it("agrees with a pass over the events, for any bins and any mask", () => {
    const first = fc.integer({ min: dayFromCalendar(2021, 11, 1), max: dayFromCalendar(2022, 6, 1) });
    fc.assert(
      fc.property(
        arbitraryGraph(),
        fc.array(fc.tuple(fc.constantFrom(...BIN_UNITS), first, fc.nat(200)), { minLength: 1, maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (graph, cuts, chosen) => {
          const { columns, span, events } = buildDataset(graph);
          const mask = Uint8Array.from(events, (_, row) =>
            chosen[row] === true ? (columns.eventCountable[row] ?? 0) : 0,
          );
          for (const one of [mask, null]) {
            const prepared = prepareHistogram(columns, one, span);
            for (const [unit, from, more] of cuts) {
              const bins = binsOf({ from, to: from + more }, unit);
              const expected = spreadHistogram(columns, one, bins);
              const actual = prepared(bins);
              // A pass over the events leaves out types that the bins do not touch; the sums hold them as zeros.
              const kept = expected.byType.length;
              expect(sum(actual.byType.slice(kept).map(sum))).toBe(0);
              expectSame(
                {
                  ...actual,
                  byType: actual.byType.slice(0, kept),
                  unknownByType: actual.unknownByType.slice(0, kept),
                },
                expected,
              );
            }
          }
        },
      ),
      { numRuns: 120 },
    );
  }, 60_000);

  it("sums to the number of dated events over the whole span, by type and by what is known", () => {
    fc.assert(
      fc.property(arbitraryGraph(), fc.constantFrom(...BIN_UNITS), (graph, unit) => {
        const { columns, span } = buildDataset(graph);
        const dated = columns.eventCountable.filter(
          (one, row) => one === 1 && columns.eventCertainty[row] !== UNDATED,
        ).length;
        const { known, unknown, byType } = prepareHistogram(columns, null, span)(binsOf(span, unit));
        expect(sum(known) + sum(unknown)).toBeCloseTo(dated, 7);
        expect(sum(byType.map((values) => sum(values)))).toBeCloseTo(dated, 7);
      }),
    );
  });

  it("holds for a span of thousands of years too", () => {
    const { columns } = buildDataset(TINY_GRAPH);
    const span = { from: -2_000_000, to: 2_000_000 };
    const bins = binsOf({ from: dayFromCalendar(2022, 1, 1), to: dayFromCalendar(2022, 12, 31) }, "month");
    expectSame(prepareHistogram(columns, null, span)(bins), spreadHistogram(columns, null, bins));
  });
});

describe("seriesOf", () => {
  it.each([
    ["what joins them", true],
    ["everything of each", false],
  ])("holds each event of the selected actors once, and only those that pass: %s", (_, isBetween) => {
    const dataset = buildDataset(TINY_GRAPH);
    const { columns, span, events } = dataset;
    const bins = binsOf(span, "month");
    const ids = ["ana-arden", "boris-bell", ...(isBetween ? [] : ["cora-cane"])];
    const meant = isBetween ? ["ana-arden~boris-bell"] : ids;
    const rows = new Set(meant.flatMap((id) => linkedTo(dataset, id).events.map(({ row }) => row)));
    const counted = [...rows].filter(
      (row) => columns.eventCountable[row] === 1 && columns.eventCertainty[row] !== UNDATED,
    );
    const series = seriesOf(dataset, ids, columns.eventCountable, isBetween)?.(bins);
    expect(sum(series?.known ?? []) + sum(series?.unknown ?? [])).toBeCloseTo(counted.length, 9);
    const nothing = seriesOf(dataset, ids, new Uint8Array(events.length), isBetween)?.(bins);
    expect(sum(nothing?.known ?? [])).toBe(0);
  });

  it("is none where no actor or tie is selected", () => {
    const dataset = buildDataset(TINY_GRAPH);
    expect(seriesOf(dataset, [dataset.events[0]?.id ?? ""], dataset.columns.eventCountable)).toBeNull();
    expect(seriesOf(dataset, [], dataset.columns.eventCountable)).toBeNull();
  });
});
