import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { isAnyWithout } from "#domain/filter/without.ts";
import type { Parts } from "#features/details/model/partition-rows.ts";
import { widenWindow, type RecordKind } from "#features/details/model/widen-window.ts";
import { clearFilters, clearWithout, setUndated, setWindow } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";

interface HiddenNotesProps {
  dataset: Dataset;
  kind: RecordKind;
  parts: Parts;
  window: DayWindow | null;
  showsOutside: boolean;
  onShowOutside: (shows: boolean) => void;
}

/** Under a list: how many are not in it, why, and the switch that brings them in. */
export function HiddenNotes({ dataset, kind, parts, window, showsOutside, onShowOutside }: HiddenNotesProps) {
  const app = useApp();
  const isWithout = useAppState((state) => isAnyWithout(state.view.without));
  const isFiltered = useAppState(
    ({ view }) => view.query !== "" || Object.values(view.facets).some((values) => values.length > 0),
  );
  const { outside, undated, filtered } = parts;
  if (outside.length + undated.length + filtered.length === 0) return null;
  return (
    <ul className="details-notes" aria-label="Not in this list">
      {outside.length === 0 || window === null ? null : (
        <li>
          <span>More lies outside these dates.</span>
          <Button onPress={() => setWindow(app, widenWindow(dataset, window, kind, outside))}>
            Widen the dates
          </Button>
          <Button isPressed={showsOutside} onPress={() => onShowOutside(!showsOutside)}>
            Show here
          </Button>
        </li>
      )}
      {undated.length === 0 ? null : (
        <li>
          <span>{undated.length.toLocaleString("en")} without a date, left out.</span>
          <Button onPress={() => setUndated(app, "in")}>Show undated</Button>
        </li>
      )}
      {filtered.length === 0 ? null : (
        <li>
          <span>
            {filtered.length.toLocaleString("en")} hidden by filters
            {isWithout ? " or by switched-off sources" : ""}.
          </span>
          {isFiltered ? <Button onPress={() => clearFilters(app)}>Clear filters</Button> : null}
          {isWithout ? <Button onPress={() => clearWithout(app)}>Count all sources again</Button> : null}
        </li>
      )}
    </ul>
  );
}
