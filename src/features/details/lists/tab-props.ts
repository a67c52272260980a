import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { CardViews } from "#features/details/views/card-views.ts";
import type { Parts } from "#features/details/model/partition-rows.ts";
import type { Subject } from "#features/details/model/subject.ts";
import type { Order } from "./RecordList.tsx";

/** What a tab of records is given. */
export interface TabProps {
  dataset: Dataset;
  subject: Subject;
  parts: Parts;
  /** null = all dates. */
  window: DayWindow | null;
  cards: CardViews;
  order: Order;
  onOrder: (order: Order) => void;
}
