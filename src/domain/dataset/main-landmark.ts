import type { Day } from "#domain/time/day.ts";
import { EARLIEST_DAY } from "#domain/time/date-span.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { UNDATED, type Dataset } from "./dataset.ts";

/**
 * The first day of the landmark that parts the time before from the time after, inside some days; null when none does.
 * A war comes before an opening or a paper; of equals the earliest.
 */
export function mainLandmark({ events, columns }: Dataset, inside: DayWindow): Day | null {
  const days = events.flatMap((event, row) => {
    const day = columns.eventFrom[row] ?? EARLIEST_DAY;
    const isDated = columns.eventCertainty[row] !== UNDATED && day > inside.from && day <= inside.to;
    return event.landmark === undefined || !isDated ? [] : [{ day, isWar: event.type === "military" }];
  });
  days.sort((a, b) => Number(b.isWar) - Number(a.isWar) || a.day - b.day);
  return days[0]?.day ?? null;
}
