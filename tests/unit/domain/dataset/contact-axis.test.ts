import { describe, expect, it } from "vitest";
import { contactAxis } from "#domain/dataset/contact-axis.ts";
import { mainLandmark } from "#domain/dataset/main-landmark.ts";
import { formatIsoDay } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { parseIsoDay } from "#domain/time/parse-iso-day.ts";
import { eventGraph, type ShortEvent } from "#tests/support/event-graph.ts";

const words = ({ from, to }: DayWindow): string => `${formatIsoDay(from)}..${formatIsoDay(to)}`;
const day = (text: string): number => parseIsoDay(text) ?? NaN;
const CONTEXT = { context: true } as const;
/** Forty contacts, one a week from the first week of 2022 on. */
const YEAR: readonly ShortEvent[] = Array.from({ length: 40 }, (_, at) => [
  formatIsoDay(day("2022-01-05") + 7 * at),
  "ab",
]);

describe("contactAxis", () => {
  it("is the whole months from the first contact to the last; context alone does not lengthen it", () => {
    const dataset = eventGraph([["2020-05-05", "a", CONTEXT], ...YEAR, ["2023-06-01", "a", CONTEXT]]);
    const { axis, isCut, contactsBefore } = contactAxis(dataset);
    expect(words(axis)).toBe("2022-01-01..2022-10-31");
    expect([isCut, contactsBefore]).toEqual([dataset.span.from < axis.from, 0]);
  });

  it("leaves a contact that stands more than a year ahead of forty others before the axis", () => {
    const { axis, contactsBefore, isCut } = contactAxis(eventGraph([["2020-07-16", "ab"], ...YEAR]));
    expect(words(axis)).toBe("2022-01-01..2022-10-31");
    expect([isCut, contactsBefore]).toEqual([true, 1]);
  });

  it("keeps it where less than a year lies between, or where the others are few", () => {
    expect(words(contactAxis(eventGraph([["2021-07-16", "ab"], ...YEAR])).axis)).toMatch(/^2021-07-01/);
    const few = contactAxis(eventGraph([["2020-07-16", "ab"], ...YEAR.slice(0, 5)]));
    expect(words(few.axis)).toMatch(/^2020-07-01/);
    expect(few.contactsBefore).toBe(0);
  });

  it("is the span of the data where nothing is dated", () => {
    const dataset = eventGraph([[null, "ab"]]);
    expect(contactAxis(dataset)).toEqual({ axis: dataset.span, contactsBefore: 0, isCut: false });
  });

  it("counts an open side by the side that is known", () => {
    expect(
      words(
        contactAxis(
          eventGraph([
            ["2022-03-05/..", "ab"],
            ["../2022-08-09", "ab"],
          ]),
        ).axis,
      ),
    ).toBe("2022-03-01..2022-08-31");
  });
});

describe("mainLandmark", () => {
  const landmark = (type: string) => ({ type, landmark: "it", context: true }) as const;
  const dataset = eventGraph([
    ["2022-02-04", "", landmark("other")],
    ["2022-02-24", "", landmark("military")],
    ["2023-02-24", "", landmark("vote")],
    ["2022-05-01", "ab"],
  ]);
  const within = (from: string, to: string) => {
    const found = mainLandmark(dataset, { from: day(from), to: day(to) });
    return found === null ? null : formatIsoDay(found);
  };

  it("is the war before anything else, else the earliest", () => {
    expect(within("2022-01-01", "2023-12-31")).toBe("2022-02-24");
    expect(within("2022-01-01", "2022-02-20")).toBe("2022-02-04");
    expect(within("2022-03-01", "2023-12-31")).toBe("2023-02-24");
  });

  it("parts nothing from nothing: a window that begins with it has no time before it", () => {
    expect(within("2022-02-24", "2022-12-31")).toBeNull();
    expect(within("2022-03-01", "2022-12-31")).toBeNull();
  });
});
