import type { Day } from "#domain/time/day.ts";
import { EARLIEST_DAY } from "#domain/time/date-span.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { Dataset } from "./dataset.ts";
import { landmarkRows } from "./landmark-rows.ts";

/**
 * The first day of the landmark that parts the time before from the time after, inside some days; null when none does.
 * A war comes before an opening or a paper; of equals the earliest.
 */
export function mainLandmark(dataset: Dataset, inside: DayWindow): Day | null {
  const { events, columns } = dataset;
  const days = landmarkRows(dataset).flatMap((row) => {
    const day = columns.eventFrom[row] ?? EARLIEST_DAY;
    return day > inside.from && day <= inside.to ? [{ day, isWar: events[row]?.type === "military" }] : [];
  });
  days.sort((a, b) => Number(b.isWar) - Number(a.isWar) || a.day - b.day);
  return days[0]?.day ?? null;
}
