import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromCalendar } from "#domain/time/day.ts";
import { describeDate, describeDay, describeWindow, shortDate } from "#domain/time/describe-date.ts";
import { arbitraryDate } from "#tests/support/arbitrary-graph.ts";
import { ACCEPTED } from "./edtf-cases.ts";

describe("describeDate and shortDate", () => {
  it.each([
    [null, "undated", "undated", false],
    ["2023-04-26", "26 April 2023", "26 Apr 2023", true],
    ["2023-04-26T10:00:00Z", "26 April 2023", "26 Apr 2023", true],
    ["2023-04", "April 2023, day unknown", "Apr 2023", false],
    ["2023-04-XX", "April 2023, day unknown", "Apr 2023", false],
    ["2022", "2022, day unknown", "2022", false],
    ["2022-XX", "2022, day unknown", "2022", false],
    [
      "[2023-02-17..2023-02-19]",
      "one day between 17 and 19 February 2023",
      "between 17 and 19 Feb 2023",
      false,
    ],
    [
      "[2022-12-30..2023-01-02]",
      "one day between 30 December 2022 and 2 January 2023",
      "between 30 Dec 2022 and 2 Jan 2023",
      false,
    ],
    ["[2023-02-17,2023-02-19]", "17 February 2023 or 19 February 2023", "17 Feb 2023 or 19 Feb 2023", false],
    ["[..2023-02-17]", "17 February 2023 or earlier", "17 Feb 2023 or earlier", false],
    ["[2023-02-17..2023-02-17]", "17 February 2023", "17 Feb 2023", true],
    [
      "{2023-02-17,2023-02-19..2023-02-20}",
      "17 February 2023 and 19 to 20 February 2023",
      "17 Feb 2023 and 19 to 20 Feb 2023",
      false,
    ],
    ["2022-03-30/2022-03-31", "30 to 31 March 2022", "30 to 31 Mar 2022", true],
    ["2022-03-30/2022-03-30", "30 March 2022", "30 Mar 2022", true],
    ["2022-03-30/2022-04-01", "30 March to 1 April 2022", "30 Mar to 1 Apr 2022", true],
    ["2022-03/2022-05", "March 2022 to May 2022, exact days unknown", "Mar 2022 to May 2022", false],
    ["2022-03-30~/2022-04-01", "about 30 March 2022 to 1 April 2022", "c. 30 Mar 2022 to 1 Apr 2022", false],
    ["2022-03-30/..", "from 30 March 2022 on", "from 30 Mar 2022 on", false],
    ["2022-03-30/", "from 30 March 2022, end unknown", "from 30 Mar 2022, end unknown", false],
    ["../2022-03-30", "until 30 March 2022", "until 30 Mar 2022", false],
    ["/2022-03-30", "until 30 March 2022, start unknown", "until 30 Mar 2022, start unknown", false],
    ["2022-04-04~", "about 4 April 2022", "c. 4 Apr 2022", false],
    ["2022-04-04?", "4 April 2022, uncertain", "4 Apr 2022?", false],
    ["2022-04-04%", "about 4 April 2022, uncertain", "c. 4 Apr 2022?", false],
    ["2022-04~", "about April 2022, day unknown", "c. Apr 2022", false],
    ["2022-21", "spring 2022, day unknown", "spring 2022", false],
    ["2022-24", "winter 2022 to 2023, day unknown", "winter 2022 to 2023", false],
    ["2022-33", "first quarter of 2022, day unknown", "first quarter of 2022", false],
    ["2022-41", "second half of 2022, day unknown", "second half of 2022", false],
    ["199X", "1990s, day unknown", "1990s", false],
    ["19XX", "between 1900 and 1999, day unknown", "between 1900 and 1999", false],
    ["2023-04-1X", "one day between 10 and 19 April 2023", "between 10 and 19 Apr 2023", false],
    ["-0043-03-15", "15 March 44 BC", "15 Mar 44 BC", true],
    ["Y170000002", "year 170,000,002, day unknown", "year 170,000,002", false],
    ["not a date", "not a date", "not a date", false],
  ] as const)("says %s as: %s / %s", (edtf, long, short, precise) => {
    expect(describeDate(edtf)).toEqual({ text: long, precise });
    expect(shortDate(edtf)).toBe(short);
  });

  it("has words for every date that parses", () => {
    for (const [text] of ACCEPTED) expect(describeDate(text).text).toMatch(/^[\w ,().?]{4,}$/);
    fc.assert(
      fc.property(arbitraryDate(), (date) => {
        expect(describeDate(date).text).not.toMatch(/undefined|NaN|[X/[]/);
        if (describeDate(date).precise) expect(describeDate(date).text).toMatch(/\d \w+ \d{4}$/);
      }),
    );
  });
});

describe("describeDay and describeWindow", () => {
  const day = dayFromCalendar;

  it("says a day in full", () => {
    expect(describeDay(day(2023, 4, 26))).toBe("26 April 2023");
  });

  it.each([
    [day(2022, 3, 1), day(2022, 4, 30), "1 March to 30 April 2022"],
    [day(2022, 3, 1), day(2022, 3, 31), "March 2022"],
    [day(2024, 2, 1), day(2024, 2, 29), "February 2024"],
    [day(2024, 2, 1), day(2024, 2, 28), "1 to 28 February 2024"],
    [day(2022, 1, 1), day(2022, 12, 31), "2022"],
    [day(2022, 1, 1), day(2023, 12, 31), "1 January 2022 to 31 December 2023"],
    [day(2022, 3, 1), day(2022, 3, 1), "1 March 2022"],
    [day(2021, 12, 30), day(2022, 1, 2), "30 December 2021 to 2 January 2022"],
  ])("says the window %i to %i as %s", (from, to, words) => {
    expect(describeWindow({ from, to })).toBe(words);
  });
});
