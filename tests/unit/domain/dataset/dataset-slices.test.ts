import fc from "fast-check";
import { expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { buffersOf, joinDataset, recordCount, sliceDataset } from "#domain/dataset/dataset-slices.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

/** Cut, sent as between threads, and put together again. */
function handOver(dataset: Dataset, size: number): Dataset {
  const join = joinDataset();
  for (const slice of sliceDataset(dataset, size))
    join.add(structuredClone(slice, { transfer: buffersOf(slice) }));
  return join.finish();
}

it("what is joined is what was sliced, for any graph and any size of slices", () => {
  fc.assert(
    fc.property(arbitraryGraph(), fc.integer({ min: 1, max: 7 }), (graph, size) => {
      expect(handOver(buildDataset(graph), size)).toEqual(buildDataset(graph));
    }),
    { numRuns: 40 },
  );
});

it("keeps one object for each record, by row, by id and in the file's order", () => {
  const { graph, events, statements, sources, sourceById, actors, actorRow } = handOver(
    buildDataset(TINY_GRAPH),
    3,
  );
  expect(graph.events.map(({ id }) => id)).toEqual(TINY_GRAPH.events.map(({ id }) => id));
  for (const event of graph.events) expect(events).toContain(event);
  for (const statement of graph.statements) expect(statements).toContain(statement);
  for (const source of sources) expect(sourceById.get(source.id)).toBe(source);
  for (const [row, { id }] of actors.entries()) expect(actorRow.get(id)).toBe(row);
});

it("no slice has more records than asked for, and the numbers change hands instead of being copied", () => {
  const dataset = buildDataset(TINY_GRAPH);
  const slices = [...sliceDataset(dataset, 3)];
  for (const slice of slices) expect("records" in slice ? slice.records.length : 0).toBeLessThanOrEqual(3);
  const [frame] = slices.slice(-1);
  if (frame?.kind !== "frame") throw new Error("the frame comes last");
  const buffers = buffersOf(frame);
  for (const column of [dataset.columns.eventFrom, dataset.columns.participants.values])
    expect(buffers).toContain(column.buffer);
  structuredClone(frame, { transfer: buffers });
  expect(dataset.columns.eventFrom).toHaveLength(0);
});

it("knows how many records have come and how many there are", () => {
  const dataset = buildDataset(TINY_GRAPH);
  const join = joinDataset();
  let before = -1;
  for (const slice of sliceDataset(dataset, 4)) {
    expect(join.count).toBeGreaterThanOrEqual(before);
    before = join.count;
    join.add(slice);
  }
  expect(join.count).toBe(recordCount(dataset));
  expect(recordCount(dataset)).toBe(
    dataset.actors.length + dataset.events.length + dataset.statements.length + dataset.sources.length,
  );
});

it("is not done before the frame has come", () => {
  const join = joinDataset();
  const [first] = sliceDataset(buildDataset(TINY_GRAPH), 400);
  if (first !== undefined) join.add(first);
  expect(() => join.finish()).toThrow("last slice");
});

it("an id that is a word of the language is only an id", () => {
  const joined = handOver(buildDataset({ ...TINY_GRAPH, positions: {} }), 10);
  expect(joined.positions["constructor"]).toBeUndefined();
});
