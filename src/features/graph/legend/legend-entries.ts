import type { Dataset } from "#domain/dataset/dataset.ts";
import { COUNTING_WORDS } from "#domain/network/counting.ts";
import { legendOf, type LegendEntry } from "#scene/legend.ts";
import type { Scene } from "#scene/scene-types.ts";

/**
 * The legend beside the canvas: that of the scene in at most two rows of a wide page, and steady, so that the canvas
 * keeps its height while dates and pointer move: words that change with every day are replaced, and all that is
 * faint shares one entry.
 */
export function legendEntries(scene: Scene, dataset: Dataset): readonly LegendEntry[] {
  const entries = legendOf(scene, dataset);
  const signs = new Set(entries.map(({ sign }) => sign));
  return [
    ...entries
      .filter(({ sign }) => sign !== "selected" && sign !== "dimmed" && sign !== "faded")
      .map((entry): LegendEntry =>
        entry.sign === "tie" ? { sign: "tie", least: 1, most: 9, label: widerWords(scene) } : entry,
      ),
    ...faintEntry(signs.has("faded"), signs.has("dimmed") && signs.has("selected")),
  ];
}

/** Only what is selected counts as dimming: a legend that changed with the pointer would distract. */
function faintEntry(isFaded: boolean, isDimmed: boolean): LegendEntry[] {
  if (isFaded) return [{ sign: "faded", label: isDimmed ? "Outside, not linked" : "Outside the dates" }];
  return isDimmed ? [{ sign: "dimmed", label: "Not linked" }] : [];
}

function widerWords({ counting = "once" }: Scene): string {
  return `Wider: more shared events, ${COUNTING_WORDS[counting]}`;
}
