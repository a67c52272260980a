import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { collectLinked } from "#features/details/model/collect-linked.ts";
import { resolveSubject, subjectTitle } from "#features/details/model/subject.ts";
import { actorLines, buildHead } from "#features/details/views/build-head.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { lineText } from "#features/details/words/line.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);

function titleOf(...selection: string[]): string {
  return subjectTitle(dataset, resolveSubject(dataset, selection));
}

function linkedIds(...selection: string[]) {
  const linked = collectLinked(dataset, resolveSubject(dataset, selection));
  return {
    statements: linked.statements.map((row) => dataset.statements[row]?.id),
    events: linked.events.map((row) => dataset.events[row]?.id),
  };
}

function headOf(windowEnd: number, ...selection: string[]) {
  const subject = resolveSubject(dataset, selection);
  return buildHead(dataset, subject, collectLinked(dataset, subject), windowEnd);
}

describe("resolveSubject", () => {
  it("calls an empty selection everything", () => {
    expect(titleOf()).toBe("Everything in these dates");
  });

  it.each([
    ["ana-arden", "Ana Arden"],
    ["summit-2022-03-30-river", "River summit"],
    ["bell-denies-promise", "Statement by Boris Bell, 5 March 2022"],
    ["both-summit-joint", "Statement by Arvania and Borland, 31 March 2022"],
    ["lantern-2022-04-02", "What the river summit settled, and what it did not"],
    ["ana-arden~boris-bell", "Ana Arden, Boris Bell"],
  ])("is about %s", (id, title) => {
    expect(titleOf(id)).toBe(title);
  });

  it("takes two actors for their pair, in the order chosen", () => {
    expect(resolveSubject(dataset, ["boris-bell", "ana-arden"]).kind).toBe("pair");
    expect(titleOf("boris-bell", "ana-arden")).toBe("Boris Bell, Ana Arden");
    expect(linkedIds("boris-bell", "ana-arden")).toEqual(linkedIds("ana-arden~boris-bell"));
  });

  it("names two things, and counts more", () => {
    expect(titleOf("ana-arden", "summit-2022-03-30-river")).toBe("Ana Arden, River summit");
    expect(titleOf("ana-arden", "boris-bell", "cora-cane")).toBe("3 selected");
  });

  it("leaves out ids that the graph does not hold", () => {
    expect(titleOf("nobody", "ana-arden")).toBe("Ana Arden");
    expect(titleOf("nobody", "a~nobody")).toBe("Everything in these dates");
  });
});

describe("collectLinked", () => {
  it("joins what several things have, each row once and by date", () => {
    const both = linkedIds("summit-2022-03-30-river", "river-council", "lantern-2022-04-02");
    expect(new Set(both.statements).size).toBe(both.statements.length);
    const rows = collectLinked(
      dataset,
      resolveSubject(dataset, ["cora-cane", "ana-arden", "arvania"]),
    ).events;
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it("shows a selected event and a selected statement themselves", () => {
    expect(linkedIds("call-2022-03-01-arden-bell").events).toContain("call-2022-03-01-arden-bell");
    expect(linkedIds("bell-denies-promise").statements).toContain("bell-denies-promise");
    expect(linkedIds("bell-denies-promise").statements).toContain("bell-call-promise");
  });

  it("holds everything when nothing is selected", () => {
    expect(linkedIds().statements).toHaveLength(dataset.statements.length);
    expect(linkedIds().events).toHaveLength(dataset.events.length);
  });
});

describe("buildHead", () => {
  it("gives the office held at the end of the window", () => {
    const head = headOf(dayFromCalendar(2022, 4, 30), "boris-bell");
    expect(head.kind).toBe("Person");
    expect(head.lines.map(lineText)).toEqual(["Foreign Minister of Borland on 30 April 2022", "Borland"]);
  });

  it("gives the last known office with its dates where none is held then", () => {
    const head = headOf(dayFromCalendar(2022, 7, 31), "boris-bell");
    expect(head.lines.map(lineText)[0]).toBe(
      "Foreign Minister of Borland (from 15 Jan 2020 until 31 May 2022)",
    );
  });

  it("goes by the last office before that day, and by the first after it where there is none before", () => {
    const citations = [{ source: "lantern-2022-04-02" }];
    const seat = "borland-foreign-minister";
    const offices = [
      { seat, from: "2025-01-01", citations },
      { seat, from: "2010-01-01", to: "2011-01-01", citations },
      { seat, from: "2020-01-01", to: "2021-01-01", citations },
    ];
    const actor = { id: "x", kind: "person", name: "X", aliases: [], offices } as const;
    const words = (year: number) => actorLines(dataset, actor, dayFromCalendar(year, 6, 1)).map(lineText);
    expect(words(2022)).toEqual(["Foreign Minister of Borland (from 1 Jan 2020 until 1 Jan 2021)"]);
    expect(words(2015)).toEqual(["Foreign Minister of Borland (from 1 Jan 2010 until 1 Jan 2011)"]);
    expect(words(2000)).toEqual(["Foreign Minister of Borland (from 1 Jan 2010 until 1 Jan 2011)"]);
  });

  it("says what kind of thing an event is, and when its status is not plain", () => {
    expect(headOf(0, "call-2022-03-01-arden-bell").kind).toBe("Call, by telephone");
    expect(headOf(0, "meeting-2022-05-20-cancelled").kind).toBe("Meeting, Cancelled, not counted");
  });
});
