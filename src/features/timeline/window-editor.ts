import type { DayWindow } from "#domain/time/day-window.ts";
import type { App } from "#store/app.ts";
import { setWindow } from "#store/commands/view-commands.ts";
import { keptWindow, shownWindow } from "./shown-window.ts";

/** Keys and clicks count as one change while less than this lies between them. */
export const REST_MS = 400;

/** Changes the store's window for the timeline: previews at most once a frame, commits as one undo step. */
export interface WindowEditor {
  /** The window as the axis shows it, with a preview that still waits for its frame. */
  current: () => DayWindow;
  /** Shows a window for now: at once, or with the next frame when this frame already had one. */
  preview: (window: DayWindow) => void;
  /** Settles a window: one undo step, and the address. */
  commit: (window: DayWindow) => void;
  /** Shows a window, and settles it after a pause, or when flushed. */
  commitSoon: (window: DayWindow) => void;
  /** Settles what `commitSoon` or `preview` still holds back; nothing when there is none. */
  flush: () => void;
  /** Drops previews: the window is again what it was when last settled. */
  cancel: () => void;
}

/** An editor of one app over one axis; a new axis needs a new one, after flushing the old. */
export function createWindowEditor(app: App, axis: DayWindow): WindowEditor {
  let waiting: DayWindow | null = null;
  let frameTaken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The store's window as the last preview left or found it; any other there is somebody else's change. */
  let base: { window: DayWindow | null } | null = null;

  function show(window: DayWindow): void {
    const kept = keptWindow(window, axis);
    base = { window: kept };
    setWindow(app, kept, "preview");
  }
  /** False when nothing is being chosen, or somebody else has changed the window since. */
  function isOurs(): boolean {
    return base !== null && app.store.getState().view.window === base.window;
  }
  function onFrame(): void {
    frameTaken = false;
    const window = waiting;
    waiting = null;
    if (window !== null && isOurs()) preview(window);
  }
  function preview(window: DayWindow): void {
    if (frameTaken) {
      waiting = window;
      base ??= { window: app.store.getState().view.window };
      return;
    }
    frameTaken = true;
    app.ports.requestFrame(onFrame);
    show(window);
  }
  function forget(): void {
    clearTimeout(timer);
    timer = undefined;
    waiting = null;
    base = null;
  }
  function flush(): void {
    const late = waiting;
    const ours = isOurs();
    forget();
    if (!ours) return;
    setWindow(app, late === null ? app.store.getState().view.window : keptWindow(late, axis), "commit");
  }
  return {
    current: () => waiting ?? shownWindow(app.store.getState().view.window, axis),
    preview,
    flush,
    commit: (window) => {
      forget();
      setWindow(app, keptWindow(window, axis), "commit");
    },
    cancel: () => {
      forget();
      setWindow(app, app.store.getState().settled.window, "commit");
    },
    commitSoon: (window) => {
      clearTimeout(timer);
      preview(window);
      timer = setTimeout(flush, REST_MS);
    },
  };
}
