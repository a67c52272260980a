import { dayFromCalendar, formatIsoDay } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/** "2022-03-01" as a day number. */
export function day(iso: string): number {
  const [year = 0, month = 1, date = 1] = iso.split("-").map(Number);
  return dayFromCalendar(year, month, date);
}

/** A window between two days written as in ISO 8601. */
export function days(from: string, to: string): DayWindow {
  return { from: day(from), to: day(to) };
}

/** "2022-03-01..2022-04-30". */
export function written({ from, to }: DayWindow): string {
  return `${formatIsoDay(from)}..${formatIsoDay(to)}`;
}
