// In the page: a step of the window against other ways to the same counts. Answers lines of text.
import type { DayWindow } from "#domain/time/day-window.ts";
import { madeEvents } from "./made-events.ts";
import { race } from "./race.ts";
import {
  crossfilter2,
  oneIncrement,
  oneListedIncrement,
  plainScan,
  rowLists,
  wholeFilter,
} from "./rivals.ts";

/** Small steps are many, so that a round is long for the browser's coarse clock. */
const SCRUBBED_DAYS = 3000;
const WINDOW_DAYS = 730;
/** A fast scrub, a week, a day. */
const STEPS = [33, 7, 1];

/** A window that moves over the data by `step` days, back from its end. */
function scrub(days: number, step: number): DayWindow[] {
  const room = days - WINDOW_DAYS;
  return Array.from({ length: Math.ceil(SCRUBBED_DAYS / step) + 100 }, (_, at) => {
    const place = (at * step) % (2 * room);
    const from = place < room ? place : 2 * room - place;
    return { from, to: from + WINDOW_DAYS - 1 };
  });
}

/** Measures everything, largest first. */
export function run(): string[] {
  return [...large(), ...againstCrossfilter(0), ...againstCrossfilter(0.05), ...whole()];
}

function large(): string[] {
  const made = madeEvents(5_000_000, 500_000, 0.05);
  return STEPS.flatMap((step) => {
    const windows = scrub(made.days, step);
    const title = `5,000,000 events, a window of two years, ${stepWords(step)}`;
    return [
      ...race(`${title}, counted by pair`, windows, [
        rowLists(made, [made.pairs]),
        plainScan(made, false),
        oneIncrement(made, windows),
        oneListedIncrement(made, windows),
      ]),
      ...race(`${title}, counted by pair and actor`, windows, [
        rowLists(made, [made.pairs, made.actors]),
        plainScan(made, true),
      ]),
    ];
  });
}

function againstCrossfilter(spans: number): string[] {
  const made = madeEvents(500_000, 65_000, spans);
  const rival = crossfilter2(made, spans > 0);
  const kind = spans === 0 ? "all of one day" : "one in twenty of several days";
  return STEPS.flatMap((step) => {
    const windows = scrub(made.days, step);
    const title = `500,000 events (${kind}), a window of two years, ${stepWords(step)}, counted by pair and actor`;
    return race(title, windows, [rowLists(made, [made.pairs, made.actors]), rival]);
  });
}

/** The filter as the page runs it, with its masks, facets and news, against a library that counts actors alone. */
function whole(): string[] {
  const made = madeEvents(100_000, 20_000, 0.05);
  const filter = wholeFilter(made);
  const rival = crossfilter2(made, true, true);
  return STEPS.flatMap((step) => {
    const title = `100,000 events, a window of two years, ${stepWords(step)}, everything that the page asks for`;
    return race(title, scrub(made.days, step), [filter, rival]);
  });
}

function stepWords(step: number): string {
  return step === 1 ? "1 day a step" : `${step} days a step`;
}

declare global {
  interface Window {
    runBench: () => string[];
  }
}
window.runBench = run;
