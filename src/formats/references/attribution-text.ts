import type { Dataset } from "#domain/dataset/dataset.ts";
import type { AttributionStep } from "#domain/records/record-types.ts";

/** "Ministry of Foreign Affairs of China (readout), reported by Agence France-Presse"; "" for an empty chain. */
export function attributionText(dataset: Dataset, steps: readonly AttributionStep[]): string {
  return steps
    .map((step, at) => {
      const name = dataset.actors[dataset.actorRow.get(step.by) ?? -1]?.name ?? step.by;
      if (at > 0 && step.kind === "report") return `reported by ${name}`;
      const kind = step.kind.replaceAll("-", " ");
      return at === 0 ? `${name} (${kind})` : `as given by ${name} (${kind})`;
    })
    .join(", ");
}
