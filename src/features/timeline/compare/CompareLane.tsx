import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from "react";
import { describeWindow } from "#domain/time/describe-date.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import type { BinUnit } from "#domain/time/bins.ts";
import type { TimeScale } from "#features/timeline/axis/time-scale.ts";
import { AFTER_AXIS } from "#features/timeline/axis/use-axis-room.ts";
import { shownWindow } from "#features/timeline/window/shown-window.ts";
import { SliderThumb, type ThumbWords } from "#features/timeline/window/SliderThumb.tsx";
import { usePointerDrag } from "#features/timeline/window/use-pointer-drag.ts";
import { createWindowEditor } from "#features/timeline/window/window-editor.ts";
import { windowAfterKey, type Thumb } from "#features/timeline/window/window-keys.ts";
import { keysHelp } from "#features/timeline/window/keys-help.ts";

import "./lanes.css";

export interface CompareLaneProps {
  scale: TimeScale;
  /** The span of the data. */
  limits: DayWindow;
  unit: BinUnit;
}

const START_WORDS: ThumbWords = { name: "Second period start", meaning: "start of the second period" };
const END_WORDS: ThumbWords = { name: "Second period end", meaning: "end of the second period" };

/** The second period in a lane of its own under the same axis, so that its handles never meet the window's. */
export function CompareLane({ scale, limits, unit }: CompareLaneProps) {
  const app = useApp();
  const compare = useAppState((state) => state.view.compare);
  const editor = useMemo(() => createWindowEditor(app, limits, "compare"), [app, limits]);
  useEffect(() => () => editor.flush(), [editor]);
  const plot = useRef<HTMLDivElement>(null);
  const startRef = useRef<HTMLDivElement>(null);
  const endRef = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const { from, to } = shownWindow(compare, limits);
  const left = scale.xInside(from);
  const right = scale.xInside(to + 1);
  const { handlers, pressed } = usePointerDrag({
    place: { editor, scale, limits, unit, ticks: [], mode: "window" },
    plotLeft: () => plot.current?.getBoundingClientRect().left ?? 0,
    onStart: () => editor.flush(),
    onReleased: (x) => (x <= (left + right) / 2 ? startRef : endRef).current?.focus({ preventScroll: true }),
  });

  function onKey(event: KeyboardEvent, thumb: Thumb): void {
    // Escape belongs to the window: here it would make the period all dates.
    if (event.altKey || event.key === "Escape") return;
    const press = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
    const next = windowAfterKey(press, { thumb, window: editor.current(), limits, unit, mode: "window" });
    if (next === null) {
      if (press.control) editor.flush();
      return;
    }
    event.preventDefault();
    editor.commitSoon(next);
  }
  const handles = {
    describedBy: helpId,
    onKey,
    onBlur: () => {
      if (!pressed) editor.flush();
    },
  };
  const { axis } = scale;
  const words = `Second: ${describeWindow({ from, to })}`;
  const side = sideOfWords(words, { left, right, width: scale.width });
  return (
    <div
      className="timeline-track timeline-lane"
      role="group"
      aria-label="Second period"
      data-pressed={pressed}
      {...handlers}
    >
      <div className="timeline-plot" ref={plot}>
        <div
          className="timeline-lane-body"
          data-part="body"
          style={{ transform: `translateX(${left}px)`, width: right - left }}
        />
        {side === null ? null : (
          <p className="timeline-lane-words" data-side={side} aria-hidden="true">
            {words}
          </p>
        )}
        <SliderThumb
          ref={startRef}
          thumb="from"
          words={START_WORDS}
          value={from}
          least={limits.from}
          greatest={to}
          x={left}
          room={scale.width - left + AFTER_AXIS}
          beside={from < axis.from || from > axis.to}
          {...handles}
        />
        <SliderThumb
          ref={endRef}
          thumb="to"
          words={END_WORDS}
          value={to}
          least={from}
          greatest={limits.to}
          x={right}
          room={scale.width - right + AFTER_AXIS}
          beside={to < axis.from || to > axis.to}
          {...handles}
        />
      </div>
      <p id={helpId} className="visually-hidden">
        {keysHelp(unit, "window")}
      </p>
    </div>
  );
}

/** px that a letter takes at most, and a handle. */
const LETTER = 6.5;
const HANDLE = 24;

/** Beside the period where there is room, else nowhere: the words above the axis say it too. */
function sideOfWords(
  words: string,
  { left, right, width }: { left: number; right: number; width: number },
): "start" | "end" | null {
  const room = words.length * LETTER + HANDLE;
  if (left >= room) return "start";
  return width - right >= room ? "end" : null;
}
