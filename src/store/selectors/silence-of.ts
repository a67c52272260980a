import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { prepareSilence } from "#domain/silence/prepare-silence.ts";
import type { Silence } from "#domain/silence/silence.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

interface Asked {
  dataset: Dataset;
  mask: Uint8Array;
  prepared: (window: DayWindow) => Silence;
  answer: Silence | null;
}

let last: Asked | null = null;

/**
 * The silence at the end of a window (null = all dates), among what passes the filters whatever its date. The same
 * question gives the same answer, by reference.
 */
export function silenceOf(
  dataset: Dataset,
  { eventsAnyDate }: Pick<Visible, "eventsAnyDate">,
  window: DayWindow | null,
): Silence {
  if (last === null || last.dataset !== dataset || last.mask !== eventsAnyDate) {
    const prepared = prepareSilence(dataset, eventsAnyDate);
    last = { dataset, mask: eventsAnyDate, prepared, answer: null };
  }
  const days = window ?? dataset.span;
  if (last.answer === null || last.answer.window !== days) last.answer = last.prepared(days);
  return last.answer;
}
