import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseTieId } from "#domain/ref/ref.ts";
import { useAppState } from "#store/react/app-context.ts";

/** The names of the selected actors, and of ties as "A and B together", in the order chosen. */
export function useSelectedNames(dataset: Dataset): readonly string[] {
  const selection = useAppState((state) => state.view.selection);
  return useMemo(() => {
    const nameOf = (id: string): string | null =>
      dataset.actors[dataset.actorRow.get(id) ?? -1]?.name ?? null;
    return selection.flatMap((id) => {
      const tie = parseTieId(id);
      if (tie === null) return nameOf(id) ?? [];
      const [a, b] = tie.map(nameOf);
      return a == null || b == null ? [] : [`${a} with ${b}`];
    });
  }, [dataset, selection]);
}
