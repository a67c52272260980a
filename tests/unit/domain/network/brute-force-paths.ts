import type { Dataset } from "#domain/dataset/dataset.ts";
import { edtfSpan } from "#domain/evidence/edtf-span.ts";
import type { GraphEvent } from "#domain/records/record-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

// Paths found by trying every chain of different actors over every event, without columns or rounds.

/** A chain of events from one actor to another. */
export type Chain = readonly GraphEvent[];

/** Whether an event is a contact of two actors: said of each pair anew, part by part. */
export function isContact(event: GraphEvent, a: string, b: string): boolean {
  if (event.type === "vote" || a === b) return false;
  const idle = new Set(["absent", "abstained", "voted-for", "voted-against", "subject"]);
  const rolesOf = (id: string): string[] =>
    event.participants.filter(({ actor, role }) => actor === id && !idle.has(role)).map(({ role }) => role);
  const [ofA, ofB] = [rolesOf(a), rolesOf(b)];
  if (ofA.length === 0 || ofB.length === 0) return false;
  const isTour = event.type === "visit" || event.type === "envoy";
  return !(isTour && [...ofA, ...ofB].every((role) => role === "host"));
}

/** Every chain of contacts over the events, no actor twice. */
export function everyChain(events: readonly GraphEvent[], from: string, to: string): Chain[] {
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
        if (!been.includes(next) && isContact(event, at, next))
          walk(next, [...been, next], [...chain, event]);
      }
    }
  };
  walk(from, [from], []);
  return chains;
}

/**
 * The first day by which a chain can have been gone through, when each unknown day is `dayOf(event)` and an event that
 * lasted can be used on any of its days in the window; null = not in time order.
 */
function arrivalOf(chain: Chain, window: DayWindow, dayOf: (event: GraphEvent) => number): number | null {
  let now = -Infinity;
  for (const event of chain) {
    const span = edtfSpan(event.date);
    if (span === null) return null;
    const isKnown = span.certainty === "lasted";
    const from = Math.max(isKnown ? span.from : dayOf(event), window.from);
    const to = Math.min(isKnown ? span.to : dayOf(event), window.to);
    if (from > to || now > to) return null;
    now = Math.max(now, from);
  }
  return now;
}

/** The arrivals of a chain for every choice of its unknown days. */
export function everyArrival(chain: Chain, window: DayWindow): (number | null)[] {
  const unknown = [...new Set(chain)].filter((event) => edtfSpan(event.date)?.certainty === "unknown");
  const choices = unknown.reduce<Map<GraphEvent, number>[]>(
    (so, event) => {
      const span = edtfSpan(event.date);
      const days = Array.from(
        { length: (span?.to ?? 0) - (span?.from ?? 0) + 1 },
        (_, at) => (span?.from ?? 0) + at,
      );
      return so.flatMap((one) => days.map((day) => new Map([...one, [event, day]])));
    },
    [new Map()],
  );
  return choices.map((choice) => arrivalOf(chain, window, (event) => choice.get(event) ?? 0));
}

/** The counted, dated events of a data set. */
export function countedEvents(dataset: Dataset, mask: Uint8Array): GraphEvent[] {
  return dataset.events.filter((_, row) => mask[row] === 1);
}
