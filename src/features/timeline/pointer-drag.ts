import type { BinUnit } from "#domain/time/bins.ts";
import type { AxisTick } from "./axis-ticks.ts";
import { clickedWindow, doubleClickedWindow, type AxisPart } from "./clicked-window.ts";
import { dragWindow, type Drag } from "./drag-window.ts";
import type { TimeScale } from "./time-scale.ts";
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
  unit: BinUnit;
  ticks: readonly AxisTick[];
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

  function move(at: PointerAt, { editor, scale }: DragPlace): void {
    if (press === null || at.pointerId !== press.pointerId) return;
    if (!press.moved && Math.abs(at.x - press.startX) < CLICK_SLOP) return;
    press.moved = true;
    editor.preview(dragWindow(press.drag, scale.dayAt(at.x), scale.axis, at.shift ? "month" : null));
  }

  function click(at: PointerAt, part: AxisPart, { editor, scale, unit, ticks }: DragPlace): void {
    const isDouble = lastClick !== null && isDoubleClick(lastClick, at);
    lastClick = isDouble ? null : at;
    if (isDouble && (part === "empty" || part === "body")) {
      editor.commit(doubleClickedWindow(at.x, scale, unit));
      return;
    }
    const clicked = clickedWindow({ x: at.x, part }, { scale, unit, ticks, window: editor.current() });
    // A second click may follow and mean the bar: both together are one undo step.
    if (clicked !== null) editor.commitSoon(clicked);
  }

  return {
    down(at, part, { editor, scale }) {
      if (press !== null) return false;
      const grip = part === "empty" || part === "labels" ? "new" : part;
      const drag: Drag = { grip, grabbed: scale.dayAt(at.x), window: editor.current() };
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

function isDoubleClick(first: PointerAt, second: PointerAt): boolean {
  return (
    second.timeStampMs - first.timeStampMs <= DOUBLE_CLICK_MS &&
    Math.abs(second.x - first.x) <= DOUBLE_CLICK_SLOP
  );
}
