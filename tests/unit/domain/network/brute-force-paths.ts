import type { Dataset } from "#domain/dataset/dataset.ts";
import { edtfSpan } from "#domain/evidence/edtf-span.ts";
import type { GraphEvent } from "#domain/records/record-types.ts";
import { isPlainSitting, plainlyMet } from "#tests/support/plain-joins.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

// Paths found by trying every chain of different actors over every event, without columns or rounds.

/** A chain of events from one actor to another. */
export type Chain = readonly GraphEvent[];

/** Whether an event is a contact of two actors: said of each pair anew, part by part. */
export function isContact({ graph }: Dataset, event: GraphEvent, a: string, b: string): boolean {
  return plainlyMet(graph, event, a, b) && !isPlainSitting(graph, event);
}

/** Every chain of contacts over the events, no actor twice. */
export function everyChain(
  dataset: Dataset,
  events: readonly GraphEvent[],
  from: string,
  to: string,
): Chain[] {
  const chains: Chain[] = [];
  const walk = (at: string, been: readonly string[], chain: Chain): void => {
    if (at === to) {
      chains.push(chain);
      return;
    }
    for (const event of events) {
      const actors = event.participants.map(({ actor }) => actor);
      if (!actors.includes(at)) continue;
      for (const next of new Set(actors)) {
        if (!been.includes(next) && isContact(dataset, event, at, next))
          walk(next, [...been, next], [...chain, event]);
      }
    }
  };
  walk(from, [from], []);
  return chains;
}

/**
 * The first day by which a chain can have been gone through, when the unknown day of each step is `dayOf(step)` and an
 * event that lasted can be used on any of its days in the window; null = not in time order.
 */
function arrivalOf(chain: Chain, window: DayWindow, dayOf: (step: number) => number): number | null {
  let now = -Infinity;
  for (const [step, event] of chain.entries()) {
    const span = edtfSpan(event.date);
    if (span === null) return null;
    const isKnown = span.certainty === "lasted";
    const from = Math.max(isKnown ? span.from : dayOf(step), window.from);
    const to = Math.min(isKnown ? span.to : dayOf(step), window.to);
    if (from > to || now > to) return null;
    now = Math.max(now, from);
  }
  return now;
}

/**
 * The arrivals of a chain for every choice of its unknown days. Two steps over one event have a day each: only a tour
 * is gone over twice (from host to traveller to host), and which of its stops came first is not known.
 */
export function everyArrival(chain: Chain, window: DayWindow): (number | null)[] {
  const choices = chain.reduce<number[][]>(
    (so, event) => {
      const span = edtfSpan(event.date);
      const isUnknown = span?.certainty === "unknown";
      const days = isUnknown
        ? Array.from({ length: span.to - span.from + 1 }, (_, at) => span.from + at)
        : [0];
      return so.flatMap((one) => days.map((day) => one.concat(day)));
    },
    [[]],
  );
  return choices.map((choice) => arrivalOf(chain, window, (step) => choice[step] ?? 0));
}

/** The counted, dated events of a data set. */
export function countedEvents(dataset: Dataset, mask: Uint8Array): GraphEvent[] {
  return dataset.events.filter((_, row) => mask[row] === 1);
}
