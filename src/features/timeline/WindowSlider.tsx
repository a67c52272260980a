import { useId, useRef, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { BinUnit } from "#domain/time/bins.ts";
import { useAppState } from "#store/react/app-context.ts";
import type { AxisTick } from "./axis-ticks.ts";
import { shownWindow } from "./shown-window.ts";
import { SliderThumb } from "./SliderThumb.tsx";
import type { TimeScale } from "./time-scale.ts";
import { LARGER_UNIT } from "./unit-boundaries.ts";
import type { Player } from "./use-player.ts";
import { usePointerDrag } from "./use-pointer-drag.ts";
import type { WindowEditor } from "./window-editor.ts";
import { windowAfterKey, type Thumb } from "./window-keys.ts";

export interface WindowSliderProps {
  editor: WindowEditor;
  player: Player;
  scale: TimeScale;
  unit: BinUnit;
  ticks: readonly AxisTick[];
  plotRef: RefObject<HTMLDivElement | null>;
  /** What is drawn behind the window: bars, marks, labels. */
  children: ReactNode;
}

/** The two handles and the window between them, over the axis. */
export function WindowSlider({ editor, player, scale, unit, ticks, plotRef, children }: WindowSliderProps) {
  const window = useAppState((state) => state.view.window);
  const helpId = useId();
  const fromRef = useRef<HTMLDivElement>(null);
  const toRef = useRef<HTMLDivElement>(null);
  const { axis } = scale;
  const { from, to } = shownWindow(window, axis);
  const left = scale.x(from);
  const right = scale.x(to + 1);
  const { handlers, pressed } = usePointerDrag({
    place: { editor, scale, unit, ticks },
    plotLeft: () => plotRef.current?.getBoundingClientRect().left ?? 0,
    onStart: () => {
      player.pause();
      editor.flush();
    },
    // Whoever has pressed the axis can go on by keys.
    onReleased: (x) => (x <= (left + right) / 2 ? fromRef : toRef).current?.focus({ preventScroll: true }),
  });

  function onKey(event: KeyboardEvent, thumb: Thumb): void {
    if (event.altKey) return;
    const press = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
    if (press.key === " ") {
      event.preventDefault();
      player.toggle();
      return;
    }
    const next = windowAfterKey(press, { thumb, window: editor.current(), axis, unit });
    if (next === null) {
      // Another shortcut (undo, say) must find the window settled.
      if (press.control) editor.flush();
      return;
    }
    event.preventDefault();
    player.pause();
    if (press.key === "Escape") editor.commit(next);
    else editor.commitSoon(next);
  }

  function onBlur(): void {
    if (!player.playing && !pressed) editor.flush();
  }

  const handles = { describedBy: helpId, onKey, onBlur };
  return (
    <div className="timeline-track" role="group" aria-label="Window" data-pressed={pressed} {...handlers}>
      <div className="timeline-plot" ref={plotRef}>
        <div
          className="timeline-window"
          style={{ transform: `translateX(${left}px)`, width: right - left }}
        />
        {children}
        <div className="timeline-outside" style={{ width: left }} />
        <div
          className="timeline-outside timeline-outside-after"
          style={{ width: Math.max(0, scale.width - right) }}
        />
        {window === null ? null : (
          <div
            className="timeline-body"
            data-part="body"
            style={{ transform: `translateX(${left}px)`, width: right - left }}
          />
        )}
        <SliderThumb
          ref={fromRef}
          thumb="from"
          value={from}
          least={axis.from}
          greatest={to}
          x={left}
          {...handles}
        />
        <SliderThumb
          ref={toRef}
          thumb="to"
          value={to}
          least={from}
          greatest={axis.to}
          x={right}
          {...handles}
        />
      </div>
      <p id={helpId} className="visually-hidden">
        Arrow keys move by one {unit}, with Shift by{" "}
        {unit === "year" ? "ten years" : `one ${LARGER_UNIT[unit]}`}. Control and an arrow move the whole
        window. Brackets make it shorter or longer, Space plays, Escape shows all dates.
      </p>
    </div>
  );
}
