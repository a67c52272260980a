import { useId, useRef, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { DayWindow } from "#domain/time/day-window.ts";
import { setTimeMode } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import type { AxisEditor } from "#features/timeline/axis/axis-editor.ts";
import { axisAfterKey } from "#features/timeline/axis/axis-keys.ts";
import type { AxisTick } from "#features/timeline/axis/axis-ticks.ts";
import type { TimeScale } from "#features/timeline/axis/time-scale.ts";
import { useAxisGestures } from "#features/timeline/axis/use-axis-gestures.ts";
import type { Player } from "#features/timeline/play/use-player.ts";
import type { BinUnit } from "#domain/time/bins.ts";
import { AFTER_AXIS } from "#features/timeline/axis/use-axis-room.ts";
import "./window.css";
import { keysHelp } from "./keys-help.ts";
import { showAllDates } from "./show-all-dates.ts";
import { shownWindow } from "./shown-window.ts";
import { SliderThumb, type ThumbWords } from "./SliderThumb.tsx";
import { usePointerDrag } from "./use-pointer-drag.ts";
import type { WindowEditor } from "./window-editor.ts";
import { windowAfterKey, type Thumb } from "./window-keys.ts";

export interface WindowSliderProps {
  editor: WindowEditor;
  axisEditor: AxisEditor;
  player: Player;
  scale: TimeScale;
  /** The span of the data: no window leaves it. */
  limits: DayWindow;
  /** The part of it that the axis shows when nobody has chosen. */
  home: DayWindow;
  unit: BinUnit;
  ticks: readonly AxisTick[];
  plotRef: RefObject<HTMLDivElement | null>;
  /** What is drawn behind the window: bars, marks, labels. */
  children: ReactNode;
}

/** The window with the end of a handle no farther than the axis shows. */
function shownEnd({ from, to }: DayWindow, thumb: Thumb, axis: DayWindow): DayWindow {
  return thumb === "from" ? { from: Math.max(from, axis.from), to } : { from, to: Math.min(to, axis.to) };
}

const FROM_WORDS: ThumbWords = { name: "From", meaning: "start of the window" };
const TO_WORDS: ThumbWords = { name: "To", meaning: "end of the window" };

/** The two handles and the window between them, over the axis. */
export function WindowSlider(props: WindowSliderProps) {
  const { editor, axisEditor, player, scale, limits, home, unit, ticks, plotRef, children } = props;
  const app = useApp();
  const window = useAppState((state) => state.view.window);
  const mode = useAppState((state) => state.view.timeMode);
  const helpId = useId();
  const trackRef = useRef<HTMLDivElement>(null);
  const fromRef = useRef<HTMLDivElement>(null);
  const toRef = useRef<HTMLDivElement>(null);
  const { from, to } = shownWindow(window, limits);
  const left = scale.xInside(from);
  const right = scale.xInside(to + 1);
  const { handlers, pressed, cancel } = usePointerDrag({
    place: { editor, scale, limits, unit, ticks, mode },
    plotLeft: () => plotRef.current?.getBoundingClientRect().left ?? 0,
    onStart: () => {
      player.pause();
      editor.flush();
    },
    // Whoever has pressed the axis can go on by keys.
    onReleased: (x) => (x <= (left + right) / 2 ? fromRef : toRef).current?.focus({ preventScroll: true }),
  });
  useAxisGestures({ track: trackRef, plot: plotRef, editor: axisEditor, span: limits, onPinch: cancel });

  function onKey(event: KeyboardEvent, thumb: Thumb): void {
    if (event.altKey) return;
    const press = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
    const current = editor.current();
    const isDone = !press.control && (onOtherKey(press.key) || onAxisKey(press.key, current));
    if (isDone) {
      event.preventDefault();
      return;
    }
    // All dates reach farther than the axis; a handle goes from where it is seen.
    const seen = window === null && mode === "window" ? shownEnd(current, thumb, scale.axis) : current;
    const next = windowAfterKey(press, { thumb, window: seen, limits, unit, mode });
    if (next === null) {
      // Another shortcut (undo, say) must find the window settled.
      if (press.control) editor.flush();
      return;
    }
    event.preventDefault();
    player.pause();
    editor.commitSoon(next);
  }

  /** Space plays, C switches the cumulative mode, Escape shows all dates. */
  function onOtherKey(key: string): boolean {
    if (key === " ") player.toggle();
    else if (key === "Escape") {
      player.pause();
      showAllDates(app, editor, axisEditor);
    } else if (key === "c") setTimeMode(app, mode === "cumulative" ? "window" : "cumulative");
    else return false;
    return true;
  }

  function onAxisKey(key: string, current: DayWindow): boolean {
    const axis = axisAfterKey(key, { axis: axisEditor.current(), span: limits, home, window: current });
    if (axis === null) return false;
    axisEditor.change(axis);
    return true;
  }

  function onBlur(): void {
    axisEditor.flush();
    if (!player.playing && !pressed) editor.flush();
  }

  const handles = { describedBy: helpId, onKey, onBlur };
  const { axis } = scale;
  return (
    <div
      ref={trackRef}
      className="timeline-track"
      role="group"
      aria-label="Window"
      data-pressed={pressed}
      data-playing={player.playing}
      {...handlers}
    >
      <div className="timeline-plot" ref={plotRef}>
        <div
          className="timeline-window"
          style={{ transform: `translateX(${left}px)`, width: right - left }}
        />
        {children}
        <Outside before={left} after={Math.max(0, scale.width - right)} />
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
          words={FROM_WORDS}
          value={from}
          least={limits.from}
          greatest={mode === "day" ? limits.to : to}
          x={left}
          room={scale.width - left + AFTER_AXIS}
          beside={window !== null && (from < axis.from || from > axis.to)}
          isFixed={mode === "cumulative"}
          {...handles}
        />
        <SliderThumb
          ref={toRef}
          thumb="to"
          words={TO_WORDS}
          value={to}
          least={mode === "day" ? limits.from : from}
          greatest={limits.to}
          x={right}
          room={scale.width - right + AFTER_AXIS}
          beside={window !== null && (to < axis.from || to > axis.to)}
          {...handles}
        />
      </div>
      <p id={helpId} className="visually-hidden">
        {keysHelp(unit, mode)}
      </p>
    </div>
  );
}

/** What lies outside the window, dimmed: so many CSS pixels before and after it. */
function Outside({ before, after }: { before: number; after: number }) {
  return (
    <>
      <div className="timeline-outside" style={{ width: before }} />
      <div className="timeline-outside timeline-outside-after" style={{ width: after }} />
    </>
  );
}
