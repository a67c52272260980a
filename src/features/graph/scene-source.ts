import type { Scene } from "#scene/scene-types.ts";

/** Whoever draws: what is drawn now, and word of every change. */
export interface SceneSource {
  /** What is drawn now; null before the first scene. A new reference whenever it changes. */
  getScene: () => Scene | null;
  /** Called after each new scene; the returned function stops it. */
  subscribe: (listener: () => void) => () => void;
}
