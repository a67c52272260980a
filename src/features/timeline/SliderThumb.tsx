import type { KeyboardEvent, Ref } from "react";
import type { Day } from "#domain/time/day.ts";
import { describeDay } from "#domain/time/describe-date.ts";
import type { Thumb } from "./window-keys.ts";

export interface SliderThumbProps {
  thumb: Thumb;
  value: Day;
  /** The least and greatest day that this handle can reach: the other handle bounds it. */
  least: Day;
  greatest: Day;
  /** CSS pixels on the plot: the first day's start, or the last day's end. */
  x: number;
  describedBy: string;
  onKey: (event: KeyboardEvent, thumb: Thumb) => void;
  onBlur: () => void;
  ref?: Ref<HTMLDivElement>;
}

const LABEL: Readonly<Record<Thumb, string>> = { from: "From", to: "To" };
const MEANING: Readonly<Record<Thumb, string>> = { from: "start of the window", to: "end of the window" };

/** One handle of the date slider; pointers are handled by the track around it. */
export function SliderThumb({
  thumb,
  value,
  least,
  greatest,
  x,
  describedBy,
  onKey,
  onBlur,
  ref,
}: SliderThumbProps) {
  return (
    <div
      ref={ref}
      role="slider"
      tabIndex={0}
      data-part={thumb}
      className={`timeline-thumb timeline-thumb-${thumb}`}
      style={{ transform: `translateX(${x}px)` }}
      aria-label={LABEL[thumb]}
      aria-orientation="horizontal"
      aria-valuemin={least}
      aria-valuemax={greatest}
      aria-valuenow={value}
      aria-valuetext={`${describeDay(value)}, ${MEANING[thumb]}`}
      aria-describedby={describedBy}
      onKeyDown={(event) => onKey(event, thumb)}
      onBlur={onBlur}
    >
      <span className="timeline-grip" />
    </div>
  );
}
