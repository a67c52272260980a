import { expect, it, vi } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { buffersOf, joinDataset, sliceDataset } from "#domain/dataset/dataset-slices.ts";
import { adoptKept, keptParts, keptWith } from "#domain/dataset/kept-with.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

it("makes a thing once for each data set", () => {
  const make = vi.fn(({ events }: { events: readonly unknown[] }) => ({ count: events.length }));
  const countOf = keptWith("test: once", make);
  const [one, other] = [
    buildDataset(TINY_GRAPH),
    buildDataset({ ...TINY_GRAPH, statements: [], events: [] }),
  ];
  expect(countOf(one)).toEqual({ count: TINY_GRAPH.events.length });
  expect(countOf(one)).toBe(countOf(one));
  expect(countOf(other)).toEqual({ count: 0 });
  expect(make).toHaveBeenCalledTimes(2);
});

it("what was made before a data set was handed over is not made again behind it", () => {
  const make = vi.fn(() => ({ rows: Int32Array.of(3, 1, 2) }));
  const rowsOf = keptWith("test: handed over", make);
  const join = joinDataset();
  for (const slice of sliceDataset(buildDataset(TINY_GRAPH), 4))
    join.add(structuredClone(slice, { transfer: buffersOf(slice) }));
  const dataset = join.finish();
  make.mockClear();
  expect(rowsOf(dataset)).toEqual({ rows: Int32Array.of(3, 1, 2) });
  expect(make).not.toHaveBeenCalled();
});

it("two things may share numbers with each other and with the columns", () => {
  const a = keptWith("test: sharing", ({ columns }) => ({ from: columns.eventFrom }));
  const b = keptWith("test: sharing too", ({ columns }) => ({ from: columns.eventFrom }));
  const join = joinDataset();
  for (const slice of sliceDataset(buildDataset(TINY_GRAPH), 4))
    join.add(structuredClone(slice, { transfer: buffersOf(slice) }));
  const dataset = join.finish();
  expect(a(dataset).from).toBe(dataset.columns.eventFrom);
  expect(b(dataset).from).toBe(dataset.columns.eventFrom);
});

it("passes over names that nobody asks for, and makes what did not come", () => {
  const dataset = buildDataset(TINY_GRAPH);
  const of = keptWith("test: made here", () => "made here");
  adoptKept(dataset, [{ name: "nobody's", value: 1 }]);
  expect(of(dataset)).toBe("made here");
  expect([...keptParts(dataset)].map(({ name }) => name)).not.toContain("nobody's");
});
