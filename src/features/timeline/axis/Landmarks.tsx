import { memo, useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { placedLandmarks } from "./landmarks.ts";
import type { TimeScale } from "./time-scale.ts";

/** What parts the time before from the time after, as lines through the bars. The marks above say the same aloud. */
export const Landmarks = memo(function Landmarks({ dataset, scale }: { dataset: Dataset; scale: TimeScale }) {
  const placed = useMemo(() => placedLandmarks(dataset, scale), [dataset, scale]);
  return (
    <div className="timeline-landmarks" aria-hidden="true">
      {placed.map(({ id, x, label, side, isMain }) => (
        <span
          key={id}
          className={isMain ? "timeline-landmark timeline-landmark-main" : "timeline-landmark"}
          style={{ transform: `translateX(${x}px)` }}
        >
          {side === null ? null : (
            <span className="timeline-landmark-label" data-side={side}>
              {label}
            </span>
          )}
        </span>
      ))}
    </div>
  );
});
