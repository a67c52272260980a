import type { Dataset } from "#domain/dataset/dataset.ts";
import { COUNTING_WORDS } from "#domain/network/counting.ts";
import { legendOf, type LegendEntry } from "#scene/legend.ts";
import type { Scene } from "#scene/scene-types.ts";

/**
 * The legend beside the canvas: that of the scene, made steady. What comes and goes with the pointer or with every
 * day of the window is left out or said in words that stay, so that the canvas keeps its height.
 */
export function legendEntries(scene: Scene, dataset: Dataset): readonly LegendEntry[] {
  return legendOf(scene, dataset)
    .filter(({ sign }) => sign !== "selected" && sign !== "dimmed" && sign !== "faded")
    .map((entry) =>
      entry.sign === "tie" ? { sign: "tie", least: 1, most: 9, label: widerWords(scene) } : entry,
    );
}

function widerWords({ counting = "once" }: Scene): string {
  return `Wider: more shared events, ${COUNTING_WORDS[counting]}`;
}
