import { LASTED, type Adjacency, type Columns, type Dataset } from "#domain/dataset/dataset.ts";
import { eventsOfPairs } from "#domain/dataset/events-of-pairs.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { createContactDays } from "./contact-days.ts";
import { createLastContact } from "./last-contact.ts";
import {
  NO_CONTACT,
  UNKNOWN_INTERVAL,
  type Silence,
  type SilenceColumns,
  type SilenceOf,
} from "./silence.ts";

/** The measure needs this many different days with a contact: two gaps. */
const LEAST_DAYS = 3;

/**
 * Readies the measure for the events of a mask (`Visible.eventsAnyDate`). The answer is asked again for each window:
 * `prepared(window).ofPair(row)` costs only that pair's events when it is first asked for, and little more than a
 * look afterwards.
 */
export function prepareSilence(dataset: Dataset, mask: Uint8Array): (window: DayWindow) => Silence {
  const { columns } = dataset;
  const pairs = createMeasure(columns, mask, eventsOfPairs(columns));
  const actors = createMeasure(columns, mask, relationsOf(dataset).actorEvents);
  return (window) => ({
    window,
    ofPair: (pair) => pairs.of(pair, window),
    ofActor: (actor) => actors.of(actor, window),
    ofPairs: () => pairs.ofAll(window),
    ofActors: () => actors.ofAll(window),
  });
}

interface Measure {
  of: (owner: number, window: DayWindow) => SilenceOf;
  ofAll: (window: DayWindow) => SilenceColumns;
}

/** The rules are those of SILENCE_DEFINITION. Nothing is read before the first question. */
function createMeasure(columns: Columns, mask: Uint8Array, events: Adjacency): Measure {
  const { eventTo, eventCertainty } = columns;
  const owners = events.offsets.length - 1;
  let made: {
    days: ReturnType<typeof createContactDays>;
    last: ReturnType<typeof createLastContact>;
  } | null = null;
  const prepared = () =>
    (made ??= {
      days: createContactDays(columns, mask, events),
      last: createLastContact(columns, mask, events),
    });
  /** The row of the last contact inside a window; -1 = none. */
  const lastInside = (owner: number, { from, to }: DayWindow): number => {
    const row = prepared().last(owner, to);
    return row >= 0 && Math.min(eventTo[row] as number, to) >= from ? row : -1;
  };
  return {
    of(owner, window) {
      const { days } = prepared();
      const contactDays = days.countTo(owner, window.to);
      const usualDays = contactDays < LEAST_DAYS ? null : days.medianGap(owner, contactDays);
      const row = lastInside(owner, window);
      const lastDay = row < 0 ? null : Math.min(eventTo[row] as number, window.to);
      const silentDays = lastDay === null ? null : window.to - lastDay;
      return {
        contactDays,
        usualDays,
        lastDay,
        lastEvent: row,
        isLastVague: row >= 0 && eventCertainty[row] !== LASTED,
        silentDays,
        overdue: usualDays === null || silentDays === null ? null : silentDays / usualDays,
      };
    },
    ofAll(window) {
      const { days } = prepared();
      const silentDays = new Int32Array(owners).fill(NO_CONTACT);
      const overdue = new Float64Array(owners).fill(UNKNOWN_INTERVAL);
      for (let owner = 0; owner < owners; owner += 1) {
        const row = lastInside(owner, window);
        if (row < 0) continue;
        const silent = window.to - Math.min(eventTo[row] as number, window.to);
        silentDays[owner] = silent;
        const count = days.countTo(owner, window.to);
        if (count >= LEAST_DAYS) overdue[owner] = silent / days.medianGap(owner, count);
      }
      return { silentDays, overdue };
    },
  };
}
