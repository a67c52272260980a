import { describe, expect, it } from "vitest";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { changeRows } from "#features/compare/change-rows.ts";
import { countKinds, keepChosen } from "#features/compare/keep-chosen.ts";
import { eventGraph } from "#tests/support/event-graph.ts";

const MARCH = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 3, 31) };
const APRIL = { from: dayFromCalendar(2022, 4, 1), to: dayFromCalendar(2022, 4, 30) };
const dataset = eventGraph([
  ["2022-03-01", "ab"],
  ["2022-03-02", "bc"],
  ["2022-04-02", "ac"],
  ["2022-04-03", "cd"],
]);
const comparison = compareWindows(dataset, NO_CRITERIA, MARCH, APRIL);

function pairs(selection: readonly string[]): string[] | null {
  const keep = keepChosen(dataset, selection);
  return keep === null ? null : comparison.ties.filter(keep).map(({ id }) => id);
}

describe("keepChosen", () => {
  it("lets everything through where nothing is chosen that has ties", () => {
    expect(pairs([])).toBeNull();
    expect(pairs(["event-0"])).toBeNull();
  });

  it("keeps all ties of one, those between two, and those among several", () => {
    expect(pairs(["a"])).toEqual(["a~b", "a~c"]);
    expect(pairs(["a", "c"])).toEqual(["a~c"]);
    expect(pairs(["a", "b", "c"])).toEqual(["a~b", "a~c", "b~c"]);
    expect(pairs(["a", "d"])).toEqual([]);
    expect(pairs(["a~b"])).toEqual(["a~b"]);
  });

  it("keeps the actors that are chosen themselves", () => {
    const keep = keepChosen(dataset, ["a", "c"]);
    const rows = changeRows(dataset, comparison, {
      list: "actors",
      sort: { order: "name", isReversed: false },
      keep,
    });
    expect(rows.map(({ name }) => name)).toEqual(["A", "C"]);
  });

  it("counts what it keeps", () => {
    const keep = keepChosen(dataset, ["a"]);
    expect(countKinds(comparison.ties.filter((change) => keep?.(change) === true))).toEqual({
      gained: 1,
      lost: 1,
      stronger: 0,
      weaker: 0,
      kept: 0,
    });
  });
});

it("lists nobody as gained or lost who had no contact in either period", () => {
  const speaking = {
    ...comparison,
    actors: [{ id: "h", row: 7, kind: "gained", before: 0, after: 0 } as const],
  };
  expect(
    changeRows(dataset, speaking, { list: "actors", sort: { order: "kind", isReversed: false } }),
  ).toEqual([]);
});

describe("sides", () => {
  const states = ["a", "b", "c"].map((id) => ({ id, kind: "state" as const }));
  const ofStates = eventGraph(
    [
      ["2022-03-01", "ab"],
      ["2022-04-02", "ac"],
      ["2022-04-03", "ac"],
      ["2022-04-04", "bc", { status: "cancelled" }],
    ],
    states,
  );
  const compared = compareWindows(ofStates, NO_CRITERIA, MARCH, APRIL);
  const rowsOf = (selection: readonly string[]) =>
    changeRows(ofStates, compared, {
      list: "sides",
      sort: { order: "name", isReversed: false },
      keep: keepChosen(ofStates, selection),
    }).map(({ name, change }) => `${name} ${change.kind} ${change.before} ${change.after}`);

  it("are listed with what each had before and after", () => {
    expect(rowsOf([])).toEqual(["A stronger 1 2", "B lost 1 0", "C gained 0 2"]);
  });

  it("are those of anybody who is chosen", () => {
    expect(rowsOf(["b"])).toEqual(["B lost 1 0"]);
    expect(rowsOf(["side:a", "c"])).toEqual(["A stronger 1 2", "C gained 0 2"]);
  });
});
