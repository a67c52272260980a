import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useAppState } from "#store/react/app-context.ts";
import { seatMarks } from "./seat-marks.ts";
import type { TimeScale } from "./time-scale.ts";

/** When a selected seat changed hands: a line on its day, or a hatched band over all the days that it may have been. */
export function SeatMarks({ dataset, scale }: { dataset: Dataset; scale: TimeScale }) {
  const selection = useAppState((state) => state.view.selection);
  const marks = useMemo(() => seatMarks(dataset, selection, scale), [dataset, selection, scale]);
  if (marks.length === 0) return null;
  return (
    <ul className="timeline-last-list" aria-label="Hand-overs">
      {marks.map(({ key, words, label, left, width, isDayKnown, place }) => (
        <li
          key={key}
          className="timeline-seat"
          data-unknown={!isDayKnown}
          style={{ transform: `translateX(${left}px)`, width }}
          title={words}
        >
          <span className="visually-hidden">{words}</span>
          {place === null ? null : (
            <span
              className="timeline-last-label timeline-seat-label"
              data-side={place.side}
              data-row={place.row}
              aria-hidden="true"
            >
              {label}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
