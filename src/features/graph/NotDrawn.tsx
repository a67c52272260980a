import { notDrawnWords } from "./not-drawn-words.ts";
import type { SceneSource } from "./scene-source.ts";
import { useSceneValue } from "./use-scene-value.ts";

/** Says in words what the canvas leaves out. */
export function NotDrawn({ source }: { source: SceneSource }) {
  const words = useSceneValue(source, notDrawnWords);
  return words === null ? null : <p className="graph-not-drawn">{words}</p>;
}
