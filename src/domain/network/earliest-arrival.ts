import type { Dataset } from "#domain/dataset/dataset.ts";
import { eventSpan, type RowSpan } from "#domain/dataset/row-span.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { ContactWay, ContactWays } from "./contact-ways.ts";
import type { Step } from "./fewest-steps.ts";

export interface ArrivalQuery {
  /** Actor rows. */
  from: readonly number[];
  to: readonly number[];
  mode: "certain" | "possible";
  ways: ContactWays;
}

/** When something can be passed on at an event, and by whom to whom. */
interface Passing extends ContactWay {
  event: number;
  /** What came before must have arrived by then. */
  latest: Day;
  /** The day after it, for what has arrived: never before this day. */
  earliest: Day;
}

/** By how many hops, and by which step, an actor was reached earlier than with fewer. */
interface Reached {
  day: Day;
  hops: number;
  step: Step | null;
}

/**
 * The path of earliest arrival from any of the one rows to any of the others, with the fewest hops of those; null =
 * none. Round by round with one hop more: to arrive earlier never hurts, so each actor's earliest day with so many
 * hops is found from those with one hop fewer. Each step over an event of unknown day has a day of its own, also two
 * steps over one tour: which of its stops came first is not known.
 */
export function earliestArrival(
  dataset: Dataset,
  scope: { visible: Pick<Visible, "events">; window: DayWindow | null },
  { from, to, mode, ways }: ArrivalQuery,
): { steps: readonly Step[]; arrival: Day } | null {
  const passings = passingsOf(dataset, scope, mode, ways);
  const reached: Reached[][] = dataset.actors.map(() => []);
  for (const row of from) reached[row]?.push({ day: EARLIEST_DAY, hops: 0, step: null });
  for (let hops = 1; improve(passings, reached, hops); hops++);
  const best = to
    .flatMap((row) => reached[row]?.at(-1) ?? [])
    .toSorted((a, b) => a.day - b.day || a.hops - b.hops)[0];
  return best === undefined ? null : { steps: chainTo(best, reached), arrival: best.day };
}

function passingsOf(
  dataset: Dataset,
  { visible, window }: { visible: Pick<Visible, "events">; window: DayWindow | null },
  mode: ArrivalQuery["mode"],
  ways: ContactWays,
): readonly Passing[] {
  const passings: Passing[] = [];
  for (let event = 0; event < dataset.events.length; event++) {
    const span = visible.events[event] === 1 ? eventSpan(dataset, event) : null;
    const days = span && passingDays(span, window ?? ALL_DATES, mode);
    if (days === null) continue;
    for (const { from, to } of ways(event)) passings.push({ event, ...days, from, to });
  }
  return passings;
}

const ALL_DATES: DayWindow = { from: EARLIEST_DAY, to: LATEST_DAY };

function passingDays(
  span: RowSpan,
  window: DayWindow,
  mode: ArrivalQuery["mode"],
): Pick<Passing, "latest" | "earliest"> | null {
  const from = Math.max(span.from, window.from);
  const to = Math.min(span.to, window.to);
  if (from > to) return null;
  if (span.certainty === "lasted" || mode === "possible") return { latest: to, earliest: from };
  // Whatever its day is: what comes before must be there on the first, what follows waits for the last.
  return span.from < window.from || span.to > window.to ? null : { latest: span.from, earliest: span.to };
}

/** One round; false when no actor was reached earlier than before. */
function improve(passings: readonly Passing[], reached: Reached[][], hops: number): boolean {
  let hasImproved = false;
  for (const { event, latest, earliest, from: givers, to: takers } of passings) {
    const [from, arrived] = firstThere(givers, reached, hops);
    if (from === -1 || arrived > latest) continue;
    const day = Math.max(arrived, earliest);
    for (const to of takers) {
      const last = reached[to]?.at(-1);
      if (to === from || (last !== undefined && last.day <= day)) continue;
      // Found in this round already, by a later event: that one is not needed.
      if (last?.hops === hops) reached[to]?.pop();
      reached[to]?.push({ day, hops, step: { from, event, to } });
      hasImproved = true;
    }
  }
  return hasImproved;
}

/** The actor of these that was reached first with fewer hops, and its day; -1 = none was. */
function firstThere(actors: Int32Array, reached: readonly Reached[][], hops: number): readonly [number, Day] {
  let first = -1;
  let firstDay: Day = LATEST_DAY + 1;
  for (const actor of actors) {
    const day = reached[actor]?.findLast((one) => one.hops < hops)?.day;
    if (day === undefined || day >= firstDay) continue;
    first = actor;
    firstDay = day;
  }
  return [first, firstDay];
}

/** Back from the end: each step left from where its actor was reached with fewer hops. */
function chainTo(end: Reached, reached: readonly Reached[][]): Step[] {
  const steps: Step[] = [];
  let at: Reached | undefined = end;
  while (at?.step != null) {
    const { step, hops }: Reached = at;
    if (step === null) break;
    steps.unshift(step);
    at = reached[step.from]?.findLast((one) => one.hops < hops);
  }
  return steps;
}
