import { describe, expect, test } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { actorColumns } from "#features/tables/columns/actor-columns.ts";
import { actorSpans } from "#features/tables/columns/actor-spans.ts";
import { eventColumns } from "#features/tables/columns/event-columns.ts";
import { statementColumns } from "#features/tables/columns/statement-columns.ts";
import type { TableColumn } from "#features/tables/columns/table-column.ts";
import { plainCount } from "#tests/support/plain-counts.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const ALL = NO_CRITERIA;
const SPRING = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 3, 31) };

function cells(columns: readonly TableColumn[], row: number): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column.id, column.text(row)]));
}

describe("the columns of the actors", () => {
  test("say kind, state, role at the end of the dates, and what the actor did in them", () => {
    const visible = createFilter(dataset).run({ ...ALL, window: SPRING });
    const row = dataset.actorRow.get("boris-bell") ?? -1;
    expect(cells(actorColumns(dataset, visible, SPRING.to), row)).toEqual({
      name: "Boris Bell",
      kind: "Person",
      role: "Foreign Minister of Borland",
      side: "Borland",
      state: "Borland",
      contacts: "2",
      own: "2",
      statements: "2",
      first: "1 Mar 2022",
      last: "between 30 and 31 Mar 2022",
    });
  });
  test("know no role once the office has ended", () => {
    const visible = createFilter(dataset).run(ALL);
    const row = dataset.actorRow.get("boris-bell") ?? -1;
    expect(cells(actorColumns(dataset, visible, dayFromCalendar(2022, 7, 31)), row)["role"]).toBe("");
  });
  test("count as the filter counts, actor by actor", () => {
    const visible = createFilter(dataset).run({ ...ALL, undated: "in" });
    const { first, last, own } = actorSpans(dataset, visible);
    dataset.actors.forEach((actor, row) => {
      const events = dataset.events.filter(
        (event, at) =>
          visible.events[at] === 1 &&
          event.date !== null &&
          plainCount(TINY_GRAPH, actor.id, (id) => id === event.id) === 1,
      );
      const itself = dataset.events.filter(
        (event, at) => visible.events[at] === 1 && event.participants.some((part) => part.actor === actor.id),
      );
      expect(own[row], actor.id).toBe(itself.length);
      expect(first[row] === -1, actor.id).toBe(events.length === 0);
      expect(last[row] === -1, actor.id).toBe(events.length === 0);
      if (events.length > 0) expect(dataset.events[first[row] ?? -1]?.id, actor.id).toBe(events[0]?.id);
    });
  });
});

describe("the columns of the events", () => {
  const columns = eventColumns(dataset);
  test("give the date in words, and participants with the office held then, roles and on whose behalf", () => {
    expect(cells(columns, dataset.eventRow.get("call-2022-03-01-arden-bell") ?? -1)).toEqual({
      date: "1 March 2022",
      title: "Arden calls Bell about the flood",
      type: "Call",
      participants:
        "Ana Arden (Foreign Minister of Arvania, caller, according to the Foreign Ministry of Arvania, for Arvania), Boris Bell (Foreign Minister of Borland)",
      place: "",
      status: "Held",
      sources: "2",
      independent: "1",
    });
  });
  test("sort an undated event after all others", () => {
    const date = columns.find((column) => column.id === "date");
    expect(date?.key(dataset.eventRow.get("talks-undated-delta") ?? -1)).toBeNull();
    expect(date?.text(dataset.eventRow.get("talks-undated-delta") ?? -1)).toBe("undated");
  });
});

test("the contacts of actors are counted once or in pairs, and the header says which", () => {
  const visible = createFilter(dataset).run(ALL);
  const label = (counting: "once" | "pairs") =>
    actorColumns(dataset, visible, SPRING.to, counting).find(({ id }) => id === "contacts");
  const council = dataset.actorRow.get("river-council") ?? -1;
  expect(label("once")?.label).toBe("Contacts (events once)");
  expect(label("once")?.text(council)).toBe("1");
  expect(label("pairs")?.label).toBe("Contacts (in pairs)");
  expect(label("pairs")?.text(council)).toBe("3");
});

describe("the columns of the statements", () => {
  const columns = statementColumns(dataset);
  test("keep the printed words apart from our paraphrase, and take the event's date where there is no other", () => {
    expect(cells(columns, dataset.statementRow.get("arden-call-gates") ?? -1)).toEqual({
      date: "1 March 2022",
      speakers: "Ana Arden (Foreign Minister of Arvania), on behalf of Arvania",
      to: "Boris Bell",
      text: "Arden asked Bell to keep the gates open.",
      quotation: "“keep every gate open until the water falls” · “the river has no passport”",
      by: "Foreign Ministry of Arvania (readout)",
      sources:
        "Foreign Ministry of Arvania: Minister Arden speaks with Minister Bell; The Daily Lantern: What the river summit settled, and what it did not",
    });
  });
  test("say which words are a machine's translation", () => {
    expect(cells(columns, dataset.statementRow.get("cane-visit-mills") ?? -1)["quotation"]).toContain(
      "“mills, too, are thirsty” (machine-translated)",
    );
  });
  test("name the whole chain of attribution", () => {
    expect(cells(columns, dataset.statementRow.get("both-summit-joint") ?? -1)["by"]).toBe(
      "River Council (joint statement), via The Daily Lantern (report)",
    );
  });
});
