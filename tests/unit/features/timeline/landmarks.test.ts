import { describe, expect, it } from "vitest";
import { placedLandmarks } from "#features/timeline/axis/landmarks.ts";
import { createTimeScale } from "#features/timeline/axis/time-scale.ts";
import { eventGraph } from "#tests/support/event-graph.ts";
import { days } from "./window-days.ts";

const mark = (landmark: string, type = "vote") => ({ type, landmark, context: true }) as const;
const dataset = eventGraph([
  ["2022-02-04", "a", mark("the opening")],
  ["2022-02-24", "a", mark("the invasion", "military")],
  ["2023-02-24", "a", mark("the paper")],
  ["2022-01-01", "ab"],
  ["2023-12-01", "ab"],
]);
const placed = (width: number, axis = days("2022-01-01", "2023-12-31")) =>
  placedLandmarks(dataset, createTimeScale(axis, width));

describe("placedLandmarks", () => {
  it("names the one that parts the time first and always, others where there is room", () => {
    const names = placed(640).map(({ label, side }) => [label, side]);
    expect(names).toEqual([
      ["24 Feb 2022: the invasion", "right"],
      ["4 Feb 2022: the opening", null],
      ["24 Feb 2023: the paper", "right"],
    ]);
    expect(placed(60)[0]).toMatchObject({ isMain: true, side: "right" });
  });

  it("puts a name on the left where it would reach beyond the end, and none over another", () => {
    const [main, paper] = placed(400, days("2022-02-10", "2023-03-31"));
    expect(main).toMatchObject({ label: "24 Feb 2022: the invasion", side: "right" });
    expect(paper).toMatchObject({ label: "24 Feb 2023: the paper", side: "left" });
  });

  it("leaves out what the axis does not show", () => {
    expect(placed(640, days("2022-03-01", "2022-12-31"))).toEqual([]);
  });
});
