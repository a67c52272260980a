import type { App } from "#store/app.ts";
import { changeView } from "#store/commands/view-commands.ts";
import type { AxisEditor } from "#features/timeline/axis/axis-editor.ts";
import type { WindowEditor } from "./window-editor.ts";

/**
 * All dates again, as one undo step. A single day cannot be all dates, so that mode ends; where all dates are shown
 * already, a magnified axis goes back to showing all of them too.
 */
export function showAllDates(app: App, editor: WindowEditor, axisEditor: AxisEditor): void {
  editor.flush();
  axisEditor.flush();
  const { window, timeMode, axis } = app.store.getState().view;
  changeView(app, {
    window: null,
    timeMode: timeMode === "day" ? "window" : timeMode,
    axis: window === null ? null : axis,
  });
}
