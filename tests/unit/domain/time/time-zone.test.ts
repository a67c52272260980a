import { expect, it } from "vitest";
import { dayFromCalendar, formatIsoDay } from "#domain/time/day.ts";

// These tests run twice, east and west of Greenwich; this one proves that the zone is really set.
const MINUTES_BEHIND_UTC: Readonly<Record<string, number>> = {
  "Pacific/Kiritimati": -840,
  "America/Los_Angeles": 480,
};

it("runs in the time zone that it is meant to run in, and knows nothing of it", () => {
  const zone = process.env["TZ"] ?? "";
  expect(Object.keys(MINUTES_BEHIND_UTC)).toContain(zone);
  expect(new Date(2022, 0, 1).getTimezoneOffset()).toBe(MINUTES_BEHIND_UTC[zone]);
  expect(formatIsoDay(dayFromCalendar(2022, 1, 1))).toBe("2022-01-01");
});
