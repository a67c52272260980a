import { describe, expect, it } from "vitest";
import { dateConflicts } from "#compiler/report/figures/date-conflicts.ts";
import type { Citation, GraphEvent } from "#domain/records/record-types.ts";
import { TINY_EVENTS } from "#tests/support/tiny-events.ts";

function judged(date: string | null, ...cited: Omit<Citation, "source">[]): "conflict" | "fits" | "agrees" {
  const citations = cited.map((citation, at) => Object.assign({ source: `source-${at}` }, citation));
  const event = { ...TINY_EVENTS[0], id: "talk", date, citations } as GraphEvent;
  const { conflicting, compatible } = dateConflicts([event]);
  if (conflicting.length > 0) return "conflict";
  return compatible.length > 0 ? "fits" : "agrees";
}

describe("events with conflicting dates", () => {
  it.each([
    ["one source has the day before", "2022-03-02", [{}, { date: "2022-03-01" }], "conflict"],
    [
      "two sources differ inside the record's span",
      "[2022-03-01..2022-03-02]",
      [{ date: "2022-03-01" }, { date: "2022-03-02" }],
      "conflict",
    ],
    ["one source has another month", "2022-03-02", [{}, { date: "2022-04" }], "conflict"],
    ["one source has the month only", "2022-03-02", [{}, { date: "2022-03" }], "fits"],
    ["one source has a part of the days", "2022-03-01/2022-03-03", [{}, { date: "2022-03-02" }], "fits"],
    ["the sources give the record's date", "2022-03-02", [{}, { date: "2022-03-02" }], "agrees"],
    ["only one source is there, with a coarser date", "2022-03-02", [{ date: "2022-03" }], "fits"],
    [
      "the other source carries other fields",
      "2022-03-02",
      [{ supports: ["place"] }, { date: "2022-03-01" }],
      "fits",
    ],
    [
      "the other source carries the date too",
      "2022-03-02",
      [{ supports: ["date"] }, { date: "2022-03-01" }],
      "conflict",
    ],
    ["the record is undated, and one source dates it", null, [{}, { date: "2022-03" }], "fits"],
    ["no source gives a date of its own", "2022-03-02", [{}, {}], "agrees"],
  ] as const)("are judged right when %s", (_, date, cited, verdict) => {
    expect(judged(date, ...cited)).toBe(verdict);
  });

  it("say who gives which date, the record's own included", () => {
    expect(dateConflicts(TINY_EVENTS)).toEqual({
      conflicting: [
        {
          id: "call-2022-03-01-arden-bell",
          title: "Arden calls Bell about the flood",
          date: "2022-03-01",
          cited: [
            { source: "arvania-readout-2022-03-01", date: "2022-03-01" },
            { source: "lantern-2022-04-02", date: "2022-03-02" },
          ],
        },
      ],
      compatible: [],
    });
  });
});
