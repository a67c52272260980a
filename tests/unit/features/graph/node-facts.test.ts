import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { factsInWords, nodeFacts } from "#features/graph/node-facts.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const MARCH: DayWindow = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 3, 31) };

function factsOf(id: string, window: DayWindow | null = null) {
  const visible = createFilter(dataset).run({ ...NO_CRITERIA, window });
  return nodeFacts(dataset, visible, id, (window ?? dataset.span).to);
}

function words(id: string, window: DayWindow | null = null): string {
  const facts = factsOf(id, window);
  return facts === null ? "" : factsInWords(facts);
}

describe("nodeFacts", () => {
  it("counts an actor's contacts inside the window and whom they link it to", () => {
    expect(factsOf("ana-arden", MARCH)).toMatchObject({
      title: "Ana Arden",
      kind: "person",
      contacts: 3,
      linked: 4,
      isInside: true,
    });
  });

  it("names the office held at the end of the window", () => {
    expect(factsOf("ana-arden", MARCH)?.note).toBe("Foreign Minister of Arvania");
  });

  it("gives an event its type, date and participants", () => {
    expect(factsOf("summit-2022-03-30-river")).toMatchObject({
      title: "River summit",
      kind: "summit",
      note: "30 to 31 March 2022",
      linked: 4,
      contacts: null,
    });
  });

  it("takes a participation for its event", () => {
    expect(factsOf("summit-2022-03-30-river>arvania")?.title).toBe("River summit");
  });

  it("counts the events that the two ends of a tie share", () => {
    expect(factsOf("ana-arden~boris-bell", MARCH)).toMatchObject({
      title: "Ana Arden – Boris Bell",
      contacts: 2,
    });
  });

  it("knows nothing of an id that is not on the canvas", () => {
    expect(factsOf("nobody")).toBeNull();
    expect(factsOf("ana-arden~nobody")).toBeNull();
  });
});

describe("contacts, counted once or expanded to pairs", () => {
  const visible = createFilter(dataset).run({ ...NO_CRITERIA, window: MARCH });
  const counted = (id: string, counting: "once" | "pairs") =>
    nodeFacts(dataset, visible, id, { lastDay: MARCH.to, counting });

  it("are an actor's events, or the pairs that they expand to, and say which", () => {
    // A call of two, a summit of four, a meeting of two.
    expect(counted("ana-arden", "once")).toMatchObject({ contacts: 3, counted: "each event counted once" });
    const pairs = counted("ana-arden", "pairs");
    expect(pairs).toMatchObject({ contacts: 5, counted: "events expanded to pairs" });
    expect(pairs === null ? "" : factsInWords(pairs)).toContain("events expanded to pairs");
  });

  it("give a tie its weight in parts of events, or in shared events", () => {
    expect(counted("ana-arden~arvania", "once")?.counted).toBe("weight 0.33, each event counted once");
    expect(counted("ana-arden~arvania", "pairs")?.counted).toBe("1 shared event, events expanded to pairs");
  });
});

describe("factsInWords", () => {
  it("says who, what, how many contacts and links", () => {
    expect(words("ana-arden", MARCH)).toBe("Ana Arden, person, 3 contacts in these dates, linked to 4");
  });

  it("says when there is no contact in these dates", () => {
    expect(words("cora-cane", MARCH)).toBe("Cora Cane, person, no contacts in these dates");
  });

  it("says when an event lies outside", () => {
    expect(words("visit-2022-05-10-cane-arvania", MARCH)).toContain(
      "2 participants, outside these dates or filters",
    );
  });
});
