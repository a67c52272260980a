import { useSyncExternalStore } from "react";
import type { Scene } from "#scene/scene-types.ts";
import type { SceneSource } from "./scene-source.ts";

/**
 * A value worked out from what is drawn now (null before the first scene). `select` runs in every frame that draws,
 * so it must be quick, and must return a primitive: what did not change renders nothing.
 */
export function useSceneValue<T extends string | number | boolean | null>(
  source: SceneSource,
  select: (scene: Scene | null) => T,
): T {
  return useSyncExternalStore(source.subscribe, () => select(source.getScene()));
}
