import { expect, test } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { contextMarks } from "#features/timeline/axis/context-marks.ts";
import { createTimeScale } from "#features/timeline/axis/time-scale.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";
import type { GraphEvent } from "#domain/records/record-types.ts";

const context = (id: string, date: string | null, more: Partial<GraphEvent> = {}): GraphEvent => ({
  id,
  type: "other",
  title: `About ${id}`,
  date,
  status: "held",
  context: true,
  participants: [],
  summary: "",
  citations: [],
  ...more,
});
function marksOf(events: GraphEvent[], width = 800) {
  const dataset = buildDataset({
    ...TINY_GRAPH,
    events: [...TINY_GRAPH.events.filter((event) => event.context !== true), ...events],
  });
  return contextMarks(dataset, createTimeScale(dataset.span, width));
}

test("each context event has its mark at its day, with room for its label", () => {
  const marks = marksOf([context("fair", "2022-06-01"), context("flood", "2022-04-01")]);
  expect(marks.map((mark) => mark.ids)).toEqual([["flood"], ["fair"]]);
  expect(marks[0]?.labelRoom).toBeGreaterThan(100);
});

test("marks that would touch become one", () => {
  const [mark, ...rest] = marksOf([context("flood", "2022-04-01"), context("storm", "2022-04-03")]);
  expect(rest).toEqual([]);
  expect(mark?.ids).toEqual(["flood", "storm"]);
});

test("undated and cancelled context events have no place on the axis", () => {
  expect(marksOf([context("fair", null), context("games", "2022-04-01", { status: "cancelled" })])).toEqual(
    [],
  );
});

test("an event with an open end is marked on the axis", () => {
  const [mark] = marksOf([context("drought", "2022-05-01/..")]);
  expect(mark?.x).toBeGreaterThan(0);
  expect(mark?.x).toBeLessThanOrEqual(800);
});
