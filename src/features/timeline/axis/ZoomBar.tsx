import { describeWindow } from "#domain/time/describe-date.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { shownWindow } from "#features/timeline/window/shown-window.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import type { AxisEditor } from "./axis-editor.ts";
import { aboutWindow } from "./axis-keys.ts";
import { LEAST_AXIS_DAYS } from "#domain/time/shown-axis.ts";
import { zoomAxis, ZOOM_STEP } from "./zoom-axis.ts";

export interface ZoomBarProps {
  axis: DayWindow;
  span: DayWindow;
  /** What is shown when nobody has chosen. */
  home: DayWindow;
  editor: AxisEditor;
}

/** Buttons that magnify the axis, and in words which part of it is shown. */
export function ZoomBar({ axis, span, home, editor }: ZoomBarProps) {
  const app = useApp();
  const isMagnified = axis.from > span.from || axis.to < span.to;
  const days = axis.to - axis.from + 1;
  // The window keeps its place, as far as it is shown.
  const zoom = (factor: number): void => {
    const window = shownWindow(app.store.getState().view.window, span);
    editor.commit(zoomAxis(axis, span, { factor, about: aboutWindow(axis, window) }));
  };
  return (
    <div className="timeline-zoom">
      {axis === home || !isMagnified ? null : (
        <p className="timeline-zoom-words">
          Showing {describeWindow(axis)}
          <Button variant="quiet" onPress={() => editor.commit(home)}>
            Reset
          </Button>
        </p>
      )}
      <IconButton
        label="Widen axis"
        icon="minus"
        isDisabled={!isMagnified}
        onPress={() => zoom(1 / ZOOM_STEP)}
      />
      <IconButton
        label="Magnify axis"
        icon="plus"
        isDisabled={days <= LEAST_AXIS_DAYS}
        onPress={() => zoom(ZOOM_STEP)}
      />
    </div>
  );
}
