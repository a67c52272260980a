import type { GraphSession } from "./graph-session.ts";
import { notDrawnWords } from "./not-drawn-words.ts";
import { useSceneValue } from "./use-scene-value.ts";

/** Says in words what the canvas leaves out. */
export function NotDrawn({ session }: { session: GraphSession | null }) {
  const words = useSceneValue(session, notDrawnWords);
  return words === null ? null : <p className="graph-not-drawn">{words}</p>;
}
