import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { prepareSilence } from "#domain/silence/prepare-silence.ts";
import type { Silence } from "#domain/silence/silence.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

let last: { dataset: Dataset; mask: Uint8Array; prepared: (window: DayWindow) => Silence } | null = null;

/** The silence at the end of a window (null = all dates), among what passes the filters whatever its date. */
export function silenceOf(
  dataset: Dataset,
  { eventsAnyDate }: Pick<Visible, "eventsAnyDate">,
  window: DayWindow | null,
): Silence {
  if (last === null || last.dataset !== dataset || last.mask !== eventsAnyDate) {
    last = { dataset, mask: eventsAnyDate, prepared: prepareSilence(dataset, eventsAnyDate) };
  }
  return last.prepared(window ?? dataset.span);
}
