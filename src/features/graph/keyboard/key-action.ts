import { STEPS, type Steps } from "#domain/network/neighbourhood.ts";
import type { Direction } from "./next-node.ts";

/** What a key pressed on the canvas means. */
export type KeyAction =
  | { readonly type: "go"; readonly direction: Direction }
  | { readonly type: "most-connected" }
  | { readonly type: "least-connected" }
  | { readonly type: "neighbour"; readonly step: 1 | -1 }
  | { readonly type: "select"; readonly how: "replace" | "toggle" }
  | { readonly type: "escape" }
  | { readonly type: "zoom"; readonly factor: number }
  | { readonly type: "fit" }
  | { readonly type: "depth"; readonly depth: Steps }
  | { readonly type: "pick-up" }
  | { readonly type: "nudge"; readonly dx: number; readonly dy: number }
  | { readonly type: "put-down" }
  | { readonly type: "cancel-move" };

/** The part of a keyboard event that decides. */
export interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

export const ZOOM_STEP = 1.25;
/** Scene units that an arrow key moves a node by; five times as far with Shift. */
export const NUDGE = 8;

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
]);
const ARROW_STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
const PLAIN: ReadonlyMap<string, KeyAction> = new Map<string, KeyAction>([
  ["Home", { type: "most-connected" }],
  ["End", { type: "least-connected" }],
  ["PageDown", { type: "neighbour", step: 1 }],
  [".", { type: "neighbour", step: 1 }],
  ["PageUp", { type: "neighbour", step: -1 }],
  [",", { type: "neighbour", step: -1 }],
  ["Escape", { type: "escape" }],
  ["+", { type: "zoom", factor: ZOOM_STEP }],
  ["=", { type: "zoom", factor: ZOOM_STEP }],
  ["-", { type: "zoom", factor: 1 / ZOOM_STEP }],
  ["f", { type: "fit" }],
  ["F", { type: "fit" }],
  ...STEPS.map((depth): [string, KeyAction] => [String(depth), { type: "depth", depth }]),
  ["m", { type: "pick-up" }],
  ["M", { type: "pick-up" }],
]);

/** The meaning of a key; null = not ours, the page and the browser may have it. `isMoving`: a node is picked up. */
export function keyAction(key: Key, isMoving: boolean): KeyAction | null {
  // Combinations belong to the page (undo, back) and to the browser.
  if (key.ctrlKey || key.altKey || key.metaKey) return null;
  const direction = ARROWS.get(key.key);
  if (isMoving) return movingAction(key, direction);
  if (direction !== undefined) return { type: "go", direction };
  if (key.key === "Enter" || key.key === " ")
    return { type: "select", how: key.shiftKey ? "toggle" : "replace" };
  return PLAIN.get(key.key) ?? null;
}

function movingAction(key: Key, direction: Direction | undefined): KeyAction | null {
  if (direction !== undefined) {
    const [x, y] = ARROW_STEPS[direction];
    const far = key.shiftKey ? 5 * NUDGE : NUDGE;
    return { type: "nudge", dx: x * far, dy: y * far };
  }
  if (key.key === "Enter" || key.key === " " || key.key === "m" || key.key === "M")
    return { type: "put-down" };
  return key.key === "Escape" ? { type: "cancel-move" } : null;
}
