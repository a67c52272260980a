import type { BinUnit } from "#domain/time/bins.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { AxisTick } from "#features/timeline/axis/axis-ticks.ts";
import type { TimeScale } from "#features/timeline/axis/time-scale.ts";
import type { TimeMode } from "#store/view-state.ts";
import { clickedWindow, doubleClickedWindow, type AxisPart } from "./clicked-window.ts";
import { dragWindow, type Drag, type Grip } from "./drag-window.ts";
import type { WindowEditor } from "./window-editor.ts";

/** A pointer that moves less than this (CSS pixels) clicks. */
const CLICK_SLOP = 3;
/** Two clicks within this time and this distance (CSS pixels) are a double click. */
const DOUBLE_CLICK_MS = 500;
const DOUBLE_CLICK_SLOP = 6;

/** One pointer event, with pixels counted from the left end of the axis. */
export interface PointerAt {
  pointerId: number;
  x: number;
  timeStampMs: number;
  shift: boolean;
}

/** What a pointer acts on at the moment of an event. */
export interface DragPlace {
  editor: WindowEditor;
  scale: TimeScale;
  /** The span of the data: no window leaves it. */
  limits: DayWindow;
  unit: BinUnit;
  ticks: readonly AxisTick[];
  mode: TimeMode;
}

/** The pointer's side of the slider: from press to release, what becomes of the window. */
export interface PointerDrag {
  /** False when another pointer already holds the slider: this one is then ignored. */
  down: (at: PointerAt, part: AxisPart, place: DragPlace) => boolean;
  move: (at: PointerAt, place: DragPlace) => void;
  /** Answers the part that was pressed; null for a pointer that holds nothing. */
  up: (at: PointerAt, place: DragPlace) => AxisPart | null;
  /** Gives the window back as it was before the press; nothing when no pointer holds the slider. */
  cancel: (editor: WindowEditor) => void;
}

interface Press {
  pointerId: number;
  startX: number;
  part: AxisPart;
  drag: Drag;
  moved: boolean;
}

/** A drag of its own for one slider. A drag previews and commits once, on release; clicks commit after a pause. */
export function createPointerDrag(): PointerDrag {
  let press: Press | null = null;
  let lastClick: PointerAt | null = null;

  function move(at: PointerAt, { editor, scale, limits }: DragPlace): void {
    if (press === null || at.pointerId !== press.pointerId) return;
    if (!press.moved && Math.abs(at.x - press.startX) < CLICK_SLOP) return;
    press.moved = true;
    const bounds = boundsOf(press.drag.window, scale.axis, limits);
    editor.preview(dragWindow(press.drag, scale.dayAt(at.x), bounds, at.shift ? "month" : null));
  }

  function click(at: PointerAt, part: AxisPart, place: DragPlace): void {
    const { editor, mode } = place;
    const isDouble = lastClick !== null && isDoubleClick(lastClick, at);
    lastClick = isDouble ? null : at;
    if (isDouble && mode === "window" && (part === "empty" || part === "body")) {
      editor.commit(doubleClickedWindow(at.x, place));
      return;
    }
    const clicked = clickedWindow({ x: at.x, part }, { ...place, window: editor.current() });
    // A second click may follow and mean the bar: both together are one undo step.
    if (clicked !== null) editor.commitSoon(clicked);
  }

  return {
    down(at, part, { editor, scale, mode }) {
      if (press !== null) return false;
      const drag: Drag = {
        grip: gripOf(part, mode),
        grabbed: scale.dayAt(at.x),
        window: held(editor.current(), part, scale.axis),
      };
      press = { pointerId: at.pointerId, startX: at.x, part, drag, moved: false };
      return true;
    },
    move,
    up(at, place) {
      if (press === null || at.pointerId !== press.pointerId) return null;
      move(at, place);
      const { part, moved } = press;
      press = null;
      if (moved) place.editor.flush();
      else click(at, part, place);
      return part;
    },
    cancel(editor) {
      if (press === null) return;
      const { moved } = press;
      press = null;
      if (moved) editor.cancel();
    },
  };
}

/** A window that is seen whole stays in sight while it is dragged; another one may be drawn in from beside. */
function boundsOf(window: DayWindow, axis: DayWindow, limits: DayWindow): DayWindow {
  return window.from >= axis.from && window.to <= axis.to ? axis : limits;
}

/** A handle that waits at the end of the axis for a day beside it goes from where it is seen. */
function held(window: DayWindow, part: AxisPart, axis: DayWindow): DayWindow {
  if (part === "from" && window.from < axis.from && window.to >= axis.from)
    return { ...window, from: axis.from };
  if (part === "to" && window.to > axis.to && window.from <= axis.to) return { ...window, to: axis.to };
  return window;
}

/** A single day moves as a whole; a cumulative window has only its end to move. */
function gripOf(part: AxisPart, mode: TimeMode): Grip {
  const isHeld = part === "from" || part === "to" || part === "body";
  if (mode === "day") return isHeld ? "body" : "day";
  if (mode === "cumulative") return isHeld ? "to" : "until";
  return isHeld ? part : "new";
}

function isDoubleClick(first: PointerAt, second: PointerAt): boolean {
  return (
    second.timeStampMs - first.timeStampMs <= DOUBLE_CLICK_MS &&
    Math.abs(second.x - first.x) <= DOUBLE_CLICK_SLOP
  );
}
