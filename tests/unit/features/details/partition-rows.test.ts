import type { Parts } from "#features/details/model/partition-rows.ts";
import { hiddenByFilters } from "#features/details/model/hidden-by-filters.ts";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA, NO_FACETS, type Criteria } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { partitionEvents, partitionStatements } from "#features/details/model/partition-rows.ts";
import { daysOf, nearestRows, widenWindow } from "#features/details/model/widen-window.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const filter = createFilter(dataset);
const ALL = NO_CRITERIA;
const MARCH = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 3, 31) };
const MAY = { from: dayFromCalendar(2022, 5, 1), to: dayFromCalendar(2022, 5, 31) };
const EVENT_ROWS = dataset.events.map((_, row) => row);
const STATEMENT_ROWS = dataset.statements.map((_, row) => row);

function answerOf(change: Partial<Criteria>) {
  const criteria = { ...ALL, ...change };
  const isFiltered = criteria.query !== "" || criteria.facets !== NO_FACETS;
  const anyDate = isFiltered ? filter.run({ ...criteria, window: null, undated: "in" }) : null;
  return { visible: filter.run(criteria), criteria, anyDate };
}

function eventIds(rows: readonly number[]): readonly (string | undefined)[] {
  return rows.map((row) => dataset.events[row]?.id);
}

function eventRow(id: string): number {
  return dataset.eventRow.get(id) ?? -1;
}

describe("partitionEvents", () => {
  it("puts every row in exactly one place, whatever is switched on", () => {
    const changes: readonly Partial<Criteria>[] = [
      {},
      { window: MARCH },
      { undated: "in" },
      { window: MAY, query: "river" },
      { window: MARCH, certainty: "certainly" },
      { undated: "only" },
    ];
    for (const change of changes) {
      const parts = partitionEvents(dataset, EVENT_ROWS, answerOf(change));
      const all = [...parts.inside, ...parts.outside, ...parts.undated, ...parts.filtered];
      expect(all.sort((a, b) => a - b)).toEqual(EVENT_ROWS);
    }
  });

  it("shows a cancelled event where its date is without counting it", () => {
    const parts = partitionEvents(dataset, EVENT_ROWS, answerOf({ window: MAY }));
    expect(eventIds(parts.inside)).toEqual(["visit-2022-05-10-cane-arvania", "meeting-2022-05-20-cancelled"]);
    expect(parts.counted).toBe(1);
  });

  it("keeps undated events apart from those outside the window", () => {
    const parts = partitionEvents(dataset, EVENT_ROWS, answerOf({ window: MARCH }));
    expect(eventIds(parts.undated)).toEqual(["talks-undated-delta"]);
    expect(parts.outside).not.toContain(eventRow("talks-undated-delta"));
    expect(partitionEvents(dataset, EVENT_ROWS, answerOf({ window: MARCH, undated: "in" })).undated).toEqual(
      [],
    );
  });

  it("says that a filter hides what the filter hides, and not the dates", () => {
    const facets = { ...NO_FACETS, types: ["call"] };
    const parts = partitionEvents(dataset, EVENT_ROWS, answerOf({ window: MAY, facets }));
    expect(eventIds(parts.outside)).toContain("call-2022-03-01-arden-bell");
    expect(eventIds(parts.filtered)).toContain("summit-2022-03-30-river");
    expect(eventIds(parts.filtered)).toContain("visit-2022-05-10-cane-arvania");
  });

  it("leaves context alone when a filter is on", () => {
    const facets = { ...NO_FACETS, types: ["call"] };
    const parts = partitionEvents(dataset, EVENT_ROWS, answerOf({ facets }));
    expect(eventIds(parts.inside)).toEqual(["flood-2022-02-24", "call-2022-03-01-arden-bell"]);
    expect(parts.counted).toBe(1);
  });
});

describe("partitionStatements", () => {
  it("counts what the filter counts", () => {
    const answer = answerOf({ window: MARCH });
    const parts = partitionStatements(dataset, STATEMENT_ROWS, answer);
    expect(parts.counted).toBe(answer.visible.counts.statements);
    expect(parts.outside).toHaveLength(answer.visible.outside.statements);
    expect(parts.undated).toHaveLength(answer.visible.undatedHidden.statements);
  });
});

describe("widenWindow", () => {
  it("reaches just far enough to show the rows", () => {
    const row = eventRow("visit-2022-05-10-cane-arvania");
    expect(widenWindow(dataset, MARCH, "events", [row])).toEqual({
      from: MARCH.from,
      to: dayFromCalendar(2022, 5, 10),
    });
  });

  it("takes in every day that an imprecise date covers", () => {
    const row = eventRow("letter-2022-04-arden-bell");
    expect(widenWindow(dataset, MAY, "events", [row])).toEqual({
      from: dayFromCalendar(2022, 4, 1),
      to: MAY.to,
    });
  });

  it("becomes all dates where it would hold them all", () => {
    const inside = { from: dataset.span.from, to: dataset.span.to - 1 };
    const july = eventRow("visit-2022-07-bell-arvania");
    expect(widenWindow(dataset, inside, "events", [july])).toBeNull();
  });

  it("passes over undated rows", () => {
    const row = eventRow("talks-undated-delta");
    expect(daysOf(dataset, "events", row)).toBeNull();
    expect(widenWindow(dataset, MARCH, "events", [row])).toEqual(MARCH);
  });

  it("cuts an open side at the end of the data", () => {
    const open = buildDataset({
      ...TINY_GRAPH,
      events: TINY_GRAPH.events.map((event) =>
        event.id === "call-2022-03-01-arden-bell"
          ? Object.assign({}, event, { date: "2022-03-01/.." })
          : event,
      ),
    });
    const row = open.eventRow.get("call-2022-03-01-arden-bell") ?? -1;
    expect(daysOf(open, "events", row)).toEqual({ from: dayFromCalendar(2022, 3, 1), to: open.span.to });
  });
});

describe("nearestRows", () => {
  it("finds the nearest on either side of the window", () => {
    const april = { from: dayFromCalendar(2022, 4, 10), to: dayFromCalendar(2022, 4, 12) };
    const rows = EVENT_ROWS.filter((row) => row !== eventRow("letter-2022-04-arden-bell"));
    const { before, after } = nearestRows(dataset, april, "events", rows);
    expect(eventIds([before ?? -1])[0]).toMatch(/2022-03-30/u);
    expect(after).toBe(eventRow("visit-2022-05-10-cane-arvania"));
  });

  it("does not depend on the order of the rows", () => {
    const forwards = nearestRows(dataset, MAY, "events", EVENT_ROWS);
    expect(nearestRows(dataset, MAY, "events", EVENT_ROWS.toReversed())).toEqual(forwards);
    expect(forwards.before).toBe(eventRow("letter-2022-04-arden-bell"));
  });

  it("finds nothing where there is nothing", () => {
    expect(nearestRows(dataset, MARCH, "events", [])).toEqual({ before: null, after: null });
  });
});

describe("what the filters hide of a selection", () => {
  const parts = (inside: number, filtered: number, outside = 0): Parts => ({
    inside: Array.from({ length: inside }, (_, row) => row),
    counted: inside,
    outside: Array.from({ length: outside }, (_, row) => row),
    undated: [],
    filtered: Array.from({ length: filtered }, (_, row) => row),
  });
  const several = { kind: "several", ids: [] } as const;

  it("is told only where nothing is left, and only of the filters", () => {
    expect(hiddenByFilters(several, parts(0, 2), parts(0, 1))).toEqual({ statements: 2, events: 1 });
    expect(hiddenByFilters(several, parts(1, 2), parts(0, 1))).toBeNull();
    expect(hiddenByFilters(several, parts(0, 2), parts(1, 1))).toBeNull();
    expect(hiddenByFilters(several, parts(0, 0, 3), parts(0, 0, 1))).toBeNull();
    expect(hiddenByFilters({ kind: "all" }, parts(0, 2), parts(0, 1))).toBeNull();
  });
});
