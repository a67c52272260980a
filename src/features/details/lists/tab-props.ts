import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { CardViews } from "#features/details/views/card-views.ts";
import type { Parts } from "#features/details/model/partition-rows.ts";
import type { Subject } from "#features/details/model/subject.ts";
import type { ReadingOrder } from "#store/app-state.ts";

/** What a tab of records is given. */
export interface TabProps {
  dataset: Dataset;
  subject: Subject;
  parts: Parts;
  /** null = all dates. */
  window: DayWindow | null;
  cards: CardViews;
  /** The filters' answer that the parts were made by. */
  visible: Visible;
  /** Sources that are switched off. */
  off: ReadonlySet<RecordId>;
  /** null = not chosen. */
  order: ReadingOrder | null;
  onOrder: (order: ReadingOrder) => void;
}
