import type { GraphSession } from "./graph-session.ts";
import { notDrawnWords } from "./not-drawn-words.ts";
import { useScene } from "./use-scene.ts";

/** Says in words what the canvas leaves out. */
export function NotDrawn({ session }: { session: GraphSession | null }) {
  const words = notDrawnWords(useScene(session));
  return words === null ? null : <p className="graph-not-drawn">{words}</p>;
}
