import { EARLIEST_DAY } from "#domain/time/date-span.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { landmarkRows } from "#domain/dataset/landmark-rows.ts";
import { mainLandmark } from "#domain/dataset/main-landmark.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { TimeScale } from "./time-scale.ts";

/** A landmark of the data on the axis: a line through the bars, and its name where there is room. */
export interface PlacedLandmark {
  id: string;
  /** CSS pixels of its first day. */
  x: number;
  /** "24 Feb 2022: the invasion". */
  label: string;
  side: "left" | "right" | null;
  /** The one that parts the time before from the time after: its name is never left out. */
  isMain: boolean;
}

const SIZE = 12;
/** CSS pixels around a name. */
const AIR = 8;

/** The landmarks on the axis, the main one first; a name never lies over another or beyond the axis. */
export function placedLandmarks(dataset: Dataset, scale: TimeScale): readonly PlacedLandmark[] {
  const { eventFrom } = dataset.columns;
  const main = mainLandmark(dataset, dataset.span);
  const taken: { from: number; to: number }[] = [];
  return landmarkRows(dataset)
    .flatMap((row) => {
      const event = dataset.events[row];
      const day = eventFrom[row] ?? EARLIEST_DAY;
      return event !== undefined && day >= scale.axis.from && day <= scale.axis.to
        ? [{ id: event.id, day, label: `${shortDate(event.date)}: ${event.landmark}`, isMain: day === main }]
        : [];
    })
    .toSorted((a, b) => Number(b.isMain) - Number(a.isMain) || a.day - b.day)
    .map(({ id, day, label, isMain }) => {
      const x = scale.x(day);
      const length = textWidth(label, SIZE, isMain ? 600 : 400) + AIR;
      const places = [
        { side: "right", from: x, to: x + length },
        { side: "left", from: x - length, to: x },
      ] as const;
      const free = places.find(
        ({ from, to }) =>
          from >= 0 && to <= scale.width && taken.every((other) => other.to <= from || other.from >= to),
      );
      if (free !== undefined) taken.push(free);
      return { id, x, label, side: free?.side ?? (isMain ? ("right" as const) : null), isMain };
    });
}
