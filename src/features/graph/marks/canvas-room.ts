// The room that seats and lanes are made for: that of the canvas at the last resize of the window, whatever folds, opens
// and appears around it afterwards.
import { sizeOf } from "./follow-host.ts";
import type { Size } from "./stage.ts";

export interface CanvasRoom {
  /** CSS px. */
  size: () => Size;
  /** The canvas has another size. A panel that folds leaves every seat where it is; a new window seats everybody anew. */
  resized: (size: Size, isNewWindow: boolean) => void;
}

/**
 * The room in an element; `lent` = px of its width that folded columns lend it, `rowsBelow` = how high the rows are that
 * come and go under it.
 */
export function createCanvasRoom(
  host: HTMLElement,
  lent: () => number = () => 0,
  rowsBelow: () => number = rowsOfPage,
): CanvasRoom {
  const own = ({ width, height }: Size): Size => ({ width: Math.max(1, width - lent()), height });
  let room = own(sizeOf(host));
  let rowsAllowed = rowsBelow();
  return {
    size: () => room,
    resized(size, isNewWindow) {
      if (isNewWindow || size.width < room.width - 1) {
        room = own(size);
        rowsAllowed = rowsBelow();
        return;
      }
      // Rows that the page has already made longer for: going, they lend their height for a moment, until it is told.
      if (Math.abs(size.height - room.height) < 1) rowsAllowed = rowsBelow();
      // A page that opens with such rows gives the canvas their height back only after it was first measured: a link to
      // two periods seats everybody where comparing them on the page would have.
      const rows = rowsBelow() - rowsAllowed;
      if (rows <= 0 || Math.abs(size.height - room.height - rows) > 2) return;
      room = { ...room, height: size.height };
      rowsAllowed += rows;
    },
  };
}

/** As the page has told its style sheet. */
function rowsOfPage(): number {
  const height = getComputedStyle(document.documentElement).getPropertyValue("--extra-rows");
  return Number.parseFloat(height) || 0;
}
