import type { CSSProperties, KeyboardEvent, Ref } from "react";
import type { Day } from "#domain/time/day.ts";
import { describeDay } from "#domain/time/describe-date.ts";
import type { Thumb } from "./window-keys.ts";

/** How a handle is called and what its day means, spoken after the day. */
export interface ThumbWords {
  name: string;
  meaning: string;
}

export interface SliderThumbProps {
  thumb: Thumb;
  words: ThumbWords;
  value: Day;
  /** The least and greatest day that this handle can reach: the other handle bounds it. */
  least: Day;
  greatest: Day;
  /** CSS pixels on the plot: the first day's start, or the last day's end. */
  x: number;
  /** CSS pixels to the right of that in which the handle may lie. */
  room: number;
  /** The day lies beside the magnified part of the axis: the handle waits at that end. */
  beside?: boolean;
  /** The mode holds this end where it is. */
  isFixed?: boolean;
  describedBy: string;
  onKey: (event: KeyboardEvent, thumb: Thumb) => void;
  onBlur: () => void;
  ref?: Ref<HTMLDivElement>;
}

/** One handle of a date slider; pointers are handled by the track around it. */
export function SliderThumb(props: SliderThumbProps) {
  const { thumb, words, value, least, greatest, x, room, describedBy, onKey, onBlur, ref } = props;
  const { beside = false, isFixed = false } = props;
  const style: CSSProperties & Record<"--room", string> = {
    transform: `translateX(${x}px)`,
    "--room": `${room}px`,
  };
  return (
    <div
      ref={ref}
      role="slider"
      tabIndex={0}
      data-part={thumb}
      data-beside={beside}
      data-fixed={isFixed}
      className={`timeline-thumb timeline-thumb-${thumb}`}
      style={style}
      aria-label={words.name}
      aria-orientation="horizontal"
      aria-disabled={isFixed ? true : undefined}
      aria-valuemin={least}
      aria-valuemax={greatest}
      aria-valuenow={value}
      aria-valuetext={`${describeDay(value)}, ${words.meaning}`}
      aria-describedby={describedBy}
      onKeyDown={(event) => onKey(event, thumb)}
      onBlur={onBlur}
    >
      <span className="timeline-grip" />
    </div>
  );
}
