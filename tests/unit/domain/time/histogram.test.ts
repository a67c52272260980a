import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { UNDATED, UNKNOWN_DAY, type Dataset } from "#domain/dataset/dataset.ts";
import { BIN_UNITS, binsOf, type Bins } from "#domain/time/bins.ts";
import { LATEST_DAY } from "#domain/time/date-span.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { spreadHistogram } from "#domain/time/histogram.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

/** Day by day, event by event. */
function bruteForce({ columns }: Dataset, bins: Bins) {
  const known = Array.from(bins.starts, () => 0);
  const unknown = Array.from(bins.starts, () => 0);
  for (const [row, from] of columns.eventFrom.entries()) {
    if (columns.eventCountable[row] !== 1 || columns.eventCertainty[row] === UNDATED) continue;
    const to = columns.eventTo[row] === LATEST_DAY ? from : (columns.eventTo[row] ?? 0);
    const values = columns.eventCertainty[row] === UNKNOWN_DAY ? unknown : known;
    for (let day = from; day <= to; day++) {
      const bin = bins.starts.findIndex(
        (start, at) => start <= day && day < (bins.starts[at + 1] ?? bins.end),
      );
      if (bin >= 0) values[bin] = (values[bin] ?? 0) + 1 / (to - from + 1);
    }
  }
  return { known, unknown };
}

function expectClose(actual: Iterable<number>, expected: readonly number[]): void {
  const values = [...actual];
  expect(values).toHaveLength(expected.length);
  for (const [at, value] of values.entries()) expect(value).toBeCloseTo(expected[at] ?? 0, 9);
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe("spreadHistogram", () => {
  it("agrees with a count day by day, also where bins cut events off", () => {
    const first = fc.integer({ min: dayFromCalendar(2021, 12, 1), max: dayFromCalendar(2022, 4, 1) });
    fc.assert(
      fc.property(
        arbitraryGraph(),
        fc.constantFrom(...BIN_UNITS),
        first,
        fc.nat(100),
        (graph, unit, from, more) => {
          const dataset = buildDataset(graph);
          const bins = binsOf({ from, to: from + more }, unit);
          const histogram = spreadHistogram(dataset.columns, null, bins);
          const expected = bruteForce(dataset, bins);
          expectClose(histogram.known, expected.known);
          expectClose(histogram.unknown, expected.unknown);
          const stacked = Array.from(bins.starts, (_, bin) =>
            sum(histogram.byType.map((values) => values[bin] ?? 0)),
          );
          expectClose(
            stacked,
            expected.known.map((value, bin) => value + (expected.unknown[bin] ?? 0)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("sums to the number of dated events when the bins cover them all", () => {
    fc.assert(
      fc.property(arbitraryGraph(), fc.constantFrom(...BIN_UNITS), (graph, unit) => {
        const dataset = buildDataset(graph);
        const { columns } = dataset;
        const dated = columns.eventCountable.filter(
          (one, row) => one === 1 && columns.eventCertainty[row] !== UNDATED,
        );
        const { known, unknown } = spreadHistogram(columns, null, binsOf(dataset.span, unit));
        expect(sum(known) + sum(unknown)).toBeCloseTo(dated.length, 9);
      }),
    );
  });

  it("hatches only the share of unknown days, and follows a mask", () => {
    const { columns, span, eventRow } = buildDataset(TINY_GRAPH);
    const bins = binsOf(span, "month");
    const all = spreadHistogram(columns, null, bins);
    expect([...all.known]).toEqual([2, 0, 1, 0, 0]);
    expectClose(all.unknown, [1, 1, 0, 0, 1]);
    const mask = new Uint8Array(columns.eventFrom.length);
    mask[eventRow.get("letter-2022-04-arden-bell") ?? 0] = 1;
    expectClose(spreadHistogram(columns, mask, bins).unknown, [0, 1, 0, 0, 0]);
    expect(sum(spreadHistogram(columns, mask, bins).known)).toBe(0);
  });
});
