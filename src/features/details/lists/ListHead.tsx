import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { Parts } from "#features/details/model/partition-rows.ts";
import { widenWindow, type RecordKind } from "#features/details/model/widen-window.ts";
import { setWindow } from "#store/commands/view-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { TextField } from "#ui/TextField.tsx";
import type { ReadingOrder } from "#store/app-state.ts";
import { OrderChoice } from "./OrderChoice.tsx";

interface ListHeadProps {
  dataset: Dataset;
  kind: RecordKind;
  parts: Parts;
  window: DayWindow | null;
  /** There is an order to speak of: more than one card is shown. */
  canOrder: boolean;
  order: ReadingOrder;
  onOrder: (order: ReadingOrder) => void;
  /** null = too short a list to search. */
  find: { query: string; onQuery: (query: string) => void } | null;
}

/** Above a list: what is not in it (how many are, its tab says), the order, and the search. */
export function ListHead({ dataset, kind, parts, window, canOrder, order, onOrder, find }: ListHeadProps) {
  const app = useApp();
  const outside = parts.outside.length;
  const uncounted = parts.inside.length - parts.counted;
  return (
    <div className="details-list-head">
      <p className="details-count">
        {uncounted === 0 ? null : `${uncounted.toLocaleString("en")} more shown, not counted. `}
        {outside === 0 || window === null ? null : (
          <button
            type="button"
            className="details-link"
            title="Widen the dates to include them"
            onClick={() => setWindow(app, widenWindow(dataset, window, kind, parts.outside))}
          >
            +{outside.toLocaleString("en")} outside these dates
          </button>
        )}
      </p>
      {canOrder ? <OrderChoice order={order} onOrder={onOrder} /> : null}
      {find === null ? null : (
        <div className="details-find">
          <TextField
            label={kind === "statements" ? "Find in these statements" : "Find in these contacts"}
            hideLabel
            placeholder={kind === "statements" ? "Find in these statements" : "Find in these contacts"}
            type="search"
            value={find.query}
            onChange={find.onQuery}
          />
        </div>
      )}
    </div>
  );
}
