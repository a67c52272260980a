import { useSyncExternalStore } from "react";
import type { Scene } from "#scene/scene-types.ts";
import type { GraphSession } from "./graph-session.ts";

/** What is drawn now; null before the first scene. Rendering follows every frame, so what uses it must be small. */
export function useScene(session: GraphSession | null): Scene | null {
  return useSyncExternalStore(session?.binding.subscribe ?? subscribeToNothing, session?.binding.getScene ?? noScene);
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

function noScene(): null {
  return null;
}
