import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { LASTED, UNDATED, UNKNOWN_DAY } from "#domain/dataset/dataset.ts";
import { isCountable } from "#domain/dataset/is-countable.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { dayFromCalendar, formatIsoDay } from "#domain/time/day.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";
import { isPlainSitting, plainlyMet } from "#tests/support/plain-joins.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const tiny = buildDataset(TINY_GRAPH);

function isoSpan({ span }: { span: { from: number; to: number } }): string[] {
  return [formatIsoDay(span.from), formatIsoDay(span.to)];
}

/** The tiny graph without statements, its events reduced to the given dates. */
function withDates(dates: readonly (string | null)[], change: Partial<ReadoutGraph> = {}): ReadoutGraph {
  const event = TINY_GRAPH.events.find(isCountable);
  if (event === undefined) throw new Error("the tiny graph has countable events");
  const events = dates.map((date, row) => ({ ...event, id: `event-${row}`, date }));
  return { ...TINY_GRAPH, events, statements: [], ...change };
}

function ids(rows: Int32Array, records: readonly { id: string }[]): (string | undefined)[] {
  return Array.from(rows, (row) => records[row]?.id);
}

function firstDay(text: string | null): number {
  const date = text === null ? null : parseEdtf(text);
  return date !== null && date.ok ? date.value.span.from : 0;
}

describe("buildDataset", () => {
  it("sorts events and statements by first day, then id, undated last", () => {
    expect(tiny.events.map(({ id }) => id)).toEqual([
      "flood-2022-02-24",
      "call-2022-03-01-arden-bell",
      "meeting-2022-03-30-arden-bell",
      "summit-2022-03-30-river",
      "letter-2022-04-arden-bell",
      "visit-2022-05-10-cane-arvania",
      "meeting-2022-05-20-cancelled",
      "visit-2022-07-bell-arvania",
      "talks-undated-delta",
    ]);
    expect(tiny.statements[0]?.id).toBe("arden-call-gates");
    expect(tiny.statements.at(-1)?.id).toBe("delta-patience");
  });

  it("shows on its axis the whole months of countable events and statements, context left out", () => {
    expect(isoSpan(tiny)).toEqual(["2022-03-01", "2022-07-31"]);
  });

  it("counts an open side by its finite other side", () => {
    expect(isoSpan(buildDataset(withDates(["2022-03-10/..", "../2021-02-03"])))).toEqual([
      "2021-02-01",
      "2022-03-31",
    ]);
  });

  it("falls back to the coverage, and then to the month of day 0, when nothing is dated", () => {
    expect(isoSpan(buildDataset(withDates([null, "../.."])))).toEqual(["2022-02-01", "2022-07-31"]);
    const coverage = { from: "long ago", to: "soon" };
    expect(isoSpan(buildDataset(withDates([], { coverage })))).toEqual(["1970-01-01", "1970-01-31"]);
  });

  it("keeps days, certainty and type in columns", () => {
    const { columns, eventRow } = tiny;
    const look = (id: string) => {
      const row = eventRow.get(id) ?? -1;
      return [
        columns.eventFrom[row],
        columns.eventTo[row],
        columns.eventCertainty[row],
        columns.eventCountable[row],
      ];
    };
    const day = dayFromCalendar;
    expect(look("summit-2022-03-30-river")).toEqual([day(2022, 3, 30), day(2022, 3, 31), LASTED, 1]);
    expect(look("letter-2022-04-arden-bell")).toEqual([day(2022, 4, 1), day(2022, 4, 30), UNKNOWN_DAY, 1]);
    expect(look("talks-undated-delta")).toEqual([0, 0, UNDATED, 1]);
    expect(look("flood-2022-02-24")[3]).toBe(0);
    expect(look("meeting-2022-05-20-cancelled")[3]).toBe(0);
  });

  it("holds pairs of actors for countable events only", () => {
    const cancelled = tiny.eventRow.get("meeting-2022-05-20-cancelled") ?? -1;
    const summit = tiny.eventRow.get("summit-2022-03-30-river") ?? -1;
    expect(rowsOf(tiny.columns.eventPairs, cancelled)).toHaveLength(0);
    expect(rowsOf(tiny.columns.eventPairs, summit)).toHaveLength(6);
  });

  it("breaks on a date or an id that was never checked", () => {
    expect(() => buildDataset(withDates(["26/04/2023"]))).toThrow(/Invariant broken.*26\/04\/2023.*event-0/);
    const [event] = withDates(["2022"]).events;
    if (event === undefined) throw new Error("there is one event");
    const stray = { ...event, participants: [{ actor: "nobody", role: "host" }] };
    expect(() => buildDataset({ ...withDates([]), events: [stray] })).toThrow(/nobody/);
  });

  it("agrees with the records in every row and direction, on random graphs", () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const { columns, actors, events, statements } = buildDataset(graph);
        for (const [row, event] of events.entries()) {
          const people = [...new Set(event.participants.map(({ actor }) => actor))];
          expect(ids(rowsOf(columns.participants, row), actors)).toEqual(people);
          expect(new Set(ids(rowsOf(columns.eventStatements, row), statements))).toEqual(
            new Set(statements.filter((one) => one.event === event.id).map(({ id }) => id)),
          );
          const pairs = rowsOf(columns.eventPairs, row);
          const met = people.flatMap((a, at) =>
            people.slice(at + 1).filter((b) => plainlyMet(graph, event, a, b)),
          );
          expect(pairs.length).toBe(isPlainSitting(graph, event) ? 0 : met.length);
          for (const pair of pairs) {
            const [a = "", b = ""] = [columns.pairA[pair] ?? -1, columns.pairB[pair] ?? -1].map(
              (one) => actors[one]?.id,
            );
            expect(people).toEqual(expect.arrayContaining([a, b]));
          }
        }
        for (const [row, actor] of actors.entries()) {
          const own = events.filter((event) => event.participants.some((one) => one.actor === actor.id));
          expect(ids(rowsOf(columns.actorEvents, row), events)).toEqual(own.map(({ id }) => id));
        }
        const pairKeys = Array.from(columns.pairA, (a, pair) => [a, columns.pairB[pair] ?? -1]);
        for (const [a = 0, b = 0] of pairKeys) expect(a).toBeLessThan(b);
        expect(new Set(pairKeys.map(String)).size).toBe(pairKeys.length);
      }),
    );
  });

  it("dates every statement of a random graph by itself, else by its event", () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const { columns, actors, events, statements, statementRow } = buildDataset(graph);
        for (const [row, one] of statements.entries()) {
          expect(ids(rowsOf(columns.speakers, row), actors)).toEqual(one.speakers);
          const event = events.find(({ id }) => id === one.event);
          expect(columns.statementFrom[row]).toBe(firstDay(one.date ?? event?.date ?? null));
          expect(statementRow.get(one.id)).toBe(row);
        }
      }),
    );
  });
});

describe("the span of the date axis", () => {
  it("is not stretched by a statement of one unknown day between two far dates", () => {
    const [first] = TINY_GRAPH.statements;
    if (first === undefined) throw new Error("the tiny graph has statements");
    const before = buildDataset(TINY_GRAPH).span;
    const withDate = (date: string) =>
      buildDataset({
        ...TINY_GRAPH,
        statements: [...TINY_GRAPH.statements, { ...first, id: "st-far", date }],
      }).span;
    expect(withDate("[1990-01-01..2022-03-01]")).toEqual(before);
    expect(withDate("1990-01-01").from).toBeLessThan(before.from);
  });
});
