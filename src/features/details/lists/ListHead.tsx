import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { Parts } from "#features/details/model/partition-rows.ts";
import { counted } from "#domain/text/counted.ts";
import { widenWindow, type RecordKind } from "#features/details/model/widen-window.ts";
import { setWindow } from "#store/commands/view-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { TextField } from "#ui/TextField.tsx";
import type { Order } from "./RecordList.tsx";

interface ListHeadProps {
  dataset: Dataset;
  kind: RecordKind;
  parts: Parts;
  window: DayWindow | null;
  /** There is an order to speak of: more than one card is shown. */
  canOrder: boolean;
  order: Order;
  onOrder: (order: Order) => void;
  /** null = too short a list to search. */
  find: { query: string; onQuery: (query: string) => void } | null;
}

/** Above a list: how many are in these dates, how many are not, the order, and the search. */
export function ListHead({ dataset, kind, parts, window, canOrder, order, onOrder, find }: ListHeadProps) {
  const app = useApp();
  const outside = parts.outside.length;
  return (
    <div className="details-list-head">
      <p className="details-count">
        {countWords(kind, parts, window)}
        {outside === 0 || window === null ? null : (
          <>
            {" "}
            <button
              type="button"
              className="details-link"
              title="Widen the dates to include them"
              onClick={() => setWindow(app, widenWindow(dataset, window, kind, parts.outside))}
            >
              +{outside.toLocaleString("en")} outside these dates
            </button>
          </>
        )}
      </p>
      {!canOrder ? null : (
        <Button
          variant="quiet"
          ariaLabel={
            order === "oldest"
              ? "Oldest first: change to newest first"
              : "Newest first: change to oldest first"
          }
          onPress={() => onOrder(order === "oldest" ? "newest" : "oldest")}
        >
          <Icon name="sort" size={14} /> {order === "oldest" ? "Oldest first" : "Newest first"}
        </Button>
      )}
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

function countWords(kind: RecordKind, parts: Parts, window: DayWindow | null): string {
  const count = counted(parts.counted, kind === "statements" ? "statement" : "contact");
  const uncounted = parts.inside.length - parts.counted;
  const dates = window === null ? "" : " in these dates";
  return `${count}${dates}${uncounted === 0 ? "" : `, and ${uncounted.toLocaleString("en")} not counted`}`;
}
