import type { DayWindow } from "#domain/time/day-window.ts";
import type { App } from "#store/app.ts";
import { setAxis } from "#store/commands/view-commands.ts";
import { keptAxis, shownAxis } from "#domain/time/shown-axis.ts";

/** Wheel notches and pinches count as one change while less than this (ms) lies between them. */
export const AXIS_REST_MS = 400;

/** Changes the shown part of the axis: at most once a frame, and one undo step for what belongs together. */
export interface AxisEditor {
  /** The shown part, with a change that still waits for its frame. */
  current: () => DayWindow;
  /** Shows a part for now, and settles it after a pause. */
  change: (axis: DayWindow) => void;
  /** Settles a part at once. */
  commit: (axis: DayWindow) => void;
  /** Settles what still waits; nothing when there is none. */
  flush: () => void;
}

/** An editor of one app over the span of its data; `home` is what is shown when nobody has chosen. */
export function createAxisEditor(app: App, span: DayWindow, home: DayWindow = span): AxisEditor {
  let waiting: DayWindow | null = null;
  let frameTaken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(axis: DayWindow): void {
    if (frameTaken) {
      waiting = axis;
      return;
    }
    frameTaken = true;
    app.ports.requestFrame(() => {
      frameTaken = false;
      const late = waiting;
      waiting = null;
      if (late !== null) show(late);
    });
    setAxis(app, keptAxis(axis, span, home), "preview");
  }
  function settle(axis: DayWindow): void {
    clearTimeout(timer);
    timer = undefined;
    waiting = null;
    setAxis(app, keptAxis(axis, span, home), "commit");
  }
  const current = (): DayWindow => waiting ?? shownAxis(app.store.getState().view.axis, span, home);
  return {
    current,
    change(axis) {
      clearTimeout(timer);
      show(axis);
      timer = setTimeout(() => settle(current()), AXIS_REST_MS);
    },
    commit: settle,
    flush() {
      if (timer !== undefined) settle(current());
    },
  };
}
