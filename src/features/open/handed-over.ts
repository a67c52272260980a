import type { App } from "#store/app.ts";
import type { DroppedFiles } from "./check-dropped.ts";

const WAITING = new WeakMap<App, DroppedFiles>();

/** Keeps what was dropped on the page until the Open dialog, which opens next, takes it. */
export function handOver(app: App, dropped: DroppedFiles): void {
  WAITING.set(app, dropped);
}

/** What was dropped on the page, once; null when nothing was. */
export function takeHandedOver(app: App): DroppedFiles | null {
  const dropped = WAITING.get(app) ?? null;
  WAITING.delete(app);
  return dropped;
}

/** Forgets what was dropped on the page. */
export function dropHandedOver(app: App): void {
  WAITING.delete(app);
}
