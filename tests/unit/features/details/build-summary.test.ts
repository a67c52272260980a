import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { collectLinked } from "#features/details/model/collect-linked.ts";
import { resolveSubject } from "#features/details/model/subject.ts";
import { buildSummary, type Summary } from "#features/details/summary/build-summary.ts";
import { lineText } from "#features/details/words/line.ts";
import { edition20261 } from "#tests/support/edition-2026-1.ts";
import { eventGraph } from "#tests/support/event-graph.ts";

const EDITION = buildDataset(edition20261());

function summaryOf(
  selection: readonly string[],
  window: DayWindow | null = null,
  dataset = EDITION,
): Summary {
  const visible = createFilter(dataset).run({ ...NO_CRITERIA, window });
  const subject = resolveSubject(dataset, selection);
  const events = collectLinked(dataset, subject).events.filter((row) => visible.events[row] === 1);
  const summary = buildSummary(dataset, subject, events);
  if (summary === null) throw new Error(`nothing to say of ${selection.join()}`);
  return summary;
}

const wordsOf = (summary: Summary): string => summary.lines.map(lineText).join(" ");
const metOf = (summary: Summary): readonly string[] =>
  summary.met.map(({ head, entries, more }) =>
    [
      head === null ? "" : `${head.name.name} ${head.count}:`,
      ...entries.map(({ name, count }) => `${name.name} ${count}`),
      ...(more === 0 ? [] : [`+${more}`]),
    ].join(" "),
  );

describe("the summary of edition 2026.1", () => {
  it("of everything is a table of contacts by side and kind, the busiest first", () => {
    const { table } = summaryOf([]);
    expect(table?.kinds).toEqual(["Calls", "Meetings", "Visits", "Letters", "Other"]);
    expect(table?.rows[0]).toMatchObject({ side: { id: "side:china", name: "China" }, total: 119 });
    const totals = table?.rows.map(({ total }) => total) ?? [];
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    for (const row of table?.rows ?? []) {
      expect(row.counts.reduce((sum, count) => sum + count, 0)).toBe(row.total);
      const place = relationsOf(EDITION).sides.list.findIndex(({ id }) => row.side.id === `side:${id}`);
      expect(row.total).toBe(relationsOf(EDITION).eventsOfSide(place).length);
    }
  });

  it("of a state counts what it stands for, and says how much was the state itself", () => {
    expect(wordsOf(summaryOf(["china"]))).toMatch(/^119 contacts, 4 of them the state itself: 24 calls, /u);
    expect(metOf(summaryOf(["china"]))[0]).toMatch(/^Russia 44: Sergei Lavrov 20 /u);
  });

  it("of a person names the kinds, and the sides with their people", () => {
    const summary = summaryOf(["wang-yi"]);
    expect(wordsOf(summary)).toBe(
      "13 calls, 29 meetings and 4 visits; 2 sittings of many among them. First 16 Jul 2020, last 26 to 28 Oct 2023.",
    );
    expect(summary.met[0]?.head?.select).toEqual(["wang-yi", "side:russia"]);
    expect(summary.met[0]?.entries[0]?.select).toEqual(["wang-yi", "sergei-lavrov"]);
  });

  it("has, of every side met, with the sittings of many, what the side and the subject have when both are chosen", () => {
    const visible = createFilter(EDITION).run({ ...NO_CRITERIA, window: null });
    for (const id of ["side:central-asia", "side:russia", "china", "wang-yi"]) {
      const heads = summaryOf([id]).met.flatMap(({ head }) => head ?? []);
      expect(heads.length, id).toBeGreaterThan(1);
      for (const { select, count, inRoom } of heads) {
        const { events } = collectLinked(EDITION, resolveSubject(EDITION, select));
        expect(count + inRoom, select.join()).toBe(events.filter((row) => visible.events[row] === 1).length);
      }
    }
    expect(summaryOf(["side:central-asia"]).met.some(({ head }) => (head?.inRoom ?? 0) > 0)).toBe(true);
  });

  it("of China and the C5 counts twenty contacts in two years", () => {
    const window = { from: dayFromCalendar(2022, 1, 1), to: dayFromCalendar(2023, 12, 31) };
    const visible = createFilter(EDITION).run({ ...NO_CRITERIA, window });
    const { events } = collectLinked(EDITION, resolveSubject(EDITION, ["china", "c5"]));
    expect(events.filter((row) => visible.events[row] === 1)).toHaveLength(20);
    expect(wordsOf(summaryOf(["china", "c5"], window))).toMatch(
      /only in the same room at \d+ sittings of many/u,
    );
  });

  it("of several is the pairs among them", () => {
    expect(metOf(summaryOf(["wang-yi", "qin-gang", "sergei-lavrov"]))).toEqual([
      " Wang Yi – Sergei Lavrov 12 Qin Gang – Sergei Lavrov 5",
    ]);
  });
});

describe("the summary of a pair", () => {
  it("says where a tie rests on sittings alone", () => {
    const states = ["a", "b", "c", "d", "e"];
    const made = eventGraph([["2022-03-01", "abcde", { type: "summit" }]]);
    const graph: ReadoutGraph = {
      ...made.graph,
      actors: made.graph.actors.map((actor) =>
        states.includes(actor.id) ? { ...actor, kind: "state" } : actor,
      ),
      vocabulary: {
        ...made.graph.vocabulary,
        sides: states.map((id) => ({ id: `side-${id}`, label: id, bench: "left", members: [id] })),
      },
    };
    expect(wordsOf(summaryOf(["a", "b"], null, buildDataset(graph)))).toBe(
      "Only in the same room: 1 sitting of many. On 1 Mar 2022.",
    );
  });

  it("is nothing where nothing counts", () => {
    expect(buildSummary(EDITION, resolveSubject(EDITION, ["wang-yi"]), [])).toBeNull();
  });
});
