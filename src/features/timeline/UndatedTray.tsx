import { useMemo, type Ref } from "react";
import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import { setUndated } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Checkbox } from "#ui/Checkbox.tsx";

export interface UndatedTrayProps {
  dataset: Dataset;
  ref?: Ref<HTMLDivElement>;
}

/** Events without a date have no place on the axis: how many pass the filters, and a switch to count them too. */
export function UndatedTray({ dataset, ref }: UndatedTrayProps) {
  const app = useApp();
  const undated = useAppState((state) => state.view.undated);
  const passing = useAppState((state) => state.visible?.eventsAnyDate ?? null);
  const count = useMemo(() => countUndated(dataset, passing), [dataset, passing]);
  return (
    <div className="timeline-undated" ref={ref}>
      <Checkbox
        label="Undated"
        checked={undated}
        count={count}
        onChange={(on) => setUndated(app, on)}
        faint={count === 0}
      />
    </div>
  );
}

function countUndated({ columns, events }: Dataset, passing: Uint8Array | null): number {
  let count = 0;
  // Undated rows come last.
  for (let row = events.length - 1; row >= 0 && columns.eventCertainty[row] === UNDATED; row -= 1) {
    count += passing?.[row] ?? 0;
  }
  return count;
}
