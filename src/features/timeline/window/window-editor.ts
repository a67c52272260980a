import type { DayWindow } from "#domain/time/day-window.ts";
import { keptAxis, shownAxis } from "#domain/time/shown-axis.ts";
import { axisShowing } from "#features/timeline/axis/zoom-axis.ts";
import type { App } from "#store/app.ts";
import { changeView } from "#store/commands/view-commands.ts";
import type { ViewState } from "#store/view-state.ts";
import { keptWindow, shownWindow } from "./shown-window.ts";

/** Keys and clicks count as one change while less than this lies between them. */
export const REST_MS = 400;

/** Changes one period of the view for the timeline: previews at most once a frame, commits as one undo step. */
export interface WindowEditor {
  /** The period as the axis shows it, with a preview that still waits for its frame. */
  current: () => DayWindow;
  /** Shows a period for now: at once, or with the next frame when this frame already had one. */
  preview: (window: DayWindow) => void;
  /** The same, and a magnified axis moves along so that the end that moved is seen. */
  follow: (window: DayWindow) => void;
  /** Settles a period: one undo step, and the address. A magnified axis moves along. */
  commit: (window: DayWindow) => void;
  /** Shows a period and lets the axis follow; settles it after a pause, or when flushed. */
  commitSoon: (window: DayWindow) => void;
  /** Settles what `commitSoon` or `preview` still holds back; nothing when there is none. */
  flush: () => void;
  /** Drops previews: the period is again what it was when last settled. */
  cancel: () => void;
}

/** The window itself, or the second period that it is compared with. */
export type Period = "window" | "compare";

/**
 * An editor of one app over the span of its data; a new span needs a new one, after flushing the old. `home` is the part
 * of the axis that is shown when nobody has chosen.
 */
export function createWindowEditor(
  app: App,
  limits: DayWindow,
  period: Period = "window",
  home: DayWindow = limits,
): WindowEditor {
  let waiting: Partial<ViewState> | null = null;
  let frameTaken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The store's period as the last preview left or found it; any other there is somebody else's change. */
  let base: { window: DayWindow | null } | null = null;

  const stored = (): DayWindow | null => app.store.getState().view[period];
  /** All dates are kept as null; a second period is kept as it is, since null would end the comparison. */
  const changeTo = (window: DayWindow): Partial<ViewState> =>
    period === "window" ? { window: keptWindow(window, limits) } : { compare: window };

  function show(change: Partial<ViewState>): void {
    base = { window: change[period] ?? null };
    changeView(app, change, "preview");
  }
  /** False when nothing is being chosen, or somebody else has changed the period since. */
  function isOurs(): boolean {
    return base !== null && stored() === base.window;
  }
  function onFrame(): void {
    frameTaken = false;
    const change = waiting;
    waiting = null;
    if (change !== null && isOurs()) showSoon(change);
  }
  function showSoon(change: Partial<ViewState>): void {
    if (frameTaken) {
      waiting = change;
      base ??= { window: stored() };
      return;
    }
    frameTaken = true;
    app.ports.requestFrame(onFrame);
    show(change);
  }
  function forget(): void {
    clearTimeout(timer);
    timer = undefined;
    waiting = null;
    base = null;
  }
  function current(): DayWindow {
    const window = waiting === null ? stored() : (waiting[period] ?? null);
    return shownWindow(window, limits);
  }
  /** The change with the axis moved to where the window went; without an axis when it is shown anyway. */
  function following(window: DayWindow): Partial<ViewState> {
    const change = changeTo(window);
    const { axis } = app.store.getState().view;
    if (change[period] === null) return change;
    const shown = shownAxis(axis, limits, home);
    const moved = axisShowing(shown, limits, movedEnd(current(), window));
    return moved === shown ? change : { ...change, axis: keptAxis(moved, limits, home) };
  }
  function flush(): void {
    const late = waiting;
    const ours = isOurs();
    forget();
    if (ours) changeView(app, late ?? {}, "commit");
  }
  return {
    current,
    preview: (window) => showSoon(changeTo(window)),
    follow: (window) => showSoon(following(window)),
    flush,
    commit: (window) => {
      const change = following(window);
      forget();
      changeView(app, change, "commit");
    },
    cancel: () => {
      forget();
      changeView(app, { [period]: app.store.getState().settled[period] }, "commit");
    },
    commitSoon: (window) => {
      clearTimeout(timer);
      showSoon(following(window));
      timer = setTimeout(flush, REST_MS);
    },
  };
}

/** The end that moved, the last day when both did. */
function movedEnd(before: DayWindow, after: DayWindow): number {
  return after.to === before.to && after.from !== before.from ? after.from : after.to;
}
