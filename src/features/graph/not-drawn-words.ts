import type { Scene } from "#scene/scene-types.ts";

/**
 * "400 of 6,869 actors drawn, the most active; 12 ties not drawn. Tables and counts cover everything."; null when
 * everything is drawn.
 */
export function notDrawnWords(scene: Scene | null): string | null {
  if (scene === null || scene.notDrawn === null) return null;
  const { actors, drawnActors, ties } = scene.notDrawn;
  const parts: string[] = [];
  if (drawnActors < actors)
    parts.push(`${number(drawnActors)} of ${number(actors)} actors drawn, the most active`);
  if (ties > 0) parts.push(`${number(ties)} ${tieWord(scene, ties)} not drawn`);
  return parts.length === 0 ? null : `${parts.join("; ")}. Tables and counts cover everything.`;
}

function tieWord({ mode }: Scene, count: number): string {
  if (mode === "ties") return count === 1 ? "tie" : "ties";
  return count === 1 ? "line" : "lines";
}

function number(count: number): string {
  return count.toLocaleString("en");
}
