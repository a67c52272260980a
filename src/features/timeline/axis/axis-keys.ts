import type { DayWindow } from "#domain/time/day-window.ts";
import { panAxis, zoomAxis, ZOOM_STEP } from "./zoom-axis.ts";

export interface AxisKeyTarget {
  axis: DayWindow;
  /** The span of the data. */
  span: DayWindow;
  /** What is shown when nobody has chosen; the span unless said. */
  home?: DayWindow;
  /** What the zoom keeps in its place: the middle of the window, when it is shown. */
  window: DayWindow;
}

/** One press of a pan key moves the axis by this part of what is shown. */
const PAN_SHARE = 1 / 2;

/**
 * The axis after a key; null when the key means nothing here. Plus and minus magnify and widen about the window, 0
 * shows what is shown at first, < and > move what is shown.
 */
export function axisAfterKey(
  key: string,
  { axis, span, home = span, window }: AxisKeyTarget,
): DayWindow | null {
  const about = aboutWindow(axis, window);
  const step = (axis.to - axis.from + 1) * PAN_SHARE;
  switch (key) {
    case "+":
    case "=":
      return zoomAxis(axis, span, { factor: ZOOM_STEP, about });
    case "-":
    case "_":
      return zoomAxis(axis, span, { factor: 1 / ZOOM_STEP, about });
    case "0":
      return home;
    case "<":
      return panAxis(axis, span, -step);
    case ">":
      return panAxis(axis, span, step);
    default:
      return null;
  }
}

/** The middle of the window where it is shown, else the middle of the axis; a fractional day. */
export function aboutWindow(axis: DayWindow, window: DayWindow): number {
  const middle = (window.from + window.to + 1) / 2;
  return middle >= axis.from && middle <= axis.to + 1 ? middle : (axis.from + axis.to + 1) / 2;
}
