import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { plainPath, timedPath } from "#domain/network/paths.ts";
import { standInPath } from "#domain/network/stand-in-path.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { pathEvents, standInWords } from "#features/details/pair/path-chain.ts";
import { edition20261 } from "#tests/support/edition-2026-1.ts";

const dataset = buildDataset(edition20261());
const window = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 4, 30) };
const scope = { visible: createFilter(dataset).run({ ...NO_CRITERIA, window }), window };

describe("the path between what two people stand for", () => {
  it("is offered where none joins the two: in March and April 2022 Ukraine to Russia over Wang Yi", () => {
    const ends = { from: "volodymyr-zelensky", to: "vladimir-putin" };
    expect(timedPath(dataset, ends, scope)).toMatchObject({ certain: null, possible: null });
    const standIn = standInPath(dataset, ends, scope);
    expect(standIn?.ends).toEqual({ from: "ukraine", to: "russia" });
    const path = standIn?.timed.certain;
    if (path == null) throw new Error("no path between the states");
    expect(standInWords(dataset, path, true)).toBe(
      "Dmytro Kuleba – Wang Yi – Sergei Lavrov, forward in time.",
    );
    expect(pathEvents(dataset, path)).toEqual([
      expect.stringMatching(/kuleba/u),
      expect.stringMatching(/lavrov/u),
    ]);
  });

  it("is not offered to states, within one state, or to those who belong to nothing", () => {
    expect(standInPath(dataset, { from: "ukraine", to: "russia" }, scope)).toBeNull();
    expect(standInPath(dataset, { from: "vladimir-putin", to: "sergei-lavrov" }, scope)).toBeNull();
    expect(standInPath(dataset, { from: "nobody", to: "vladimir-putin" }, scope)).toBeNull();
  });

  it("goes over no sitting of many", () => {
    const all = { visible: createFilter(dataset).run({ ...NO_CRITERIA, undated: "in" }), window: null };
    const path = plainPath(dataset, { from: "side:forums", to: "side:ukraine" }, all).path;
    for (const { event } of path?.hops ?? [])
      expect(dataset.events[event]?.participants.length ?? 0).toBeLessThan(10);
  });
});
