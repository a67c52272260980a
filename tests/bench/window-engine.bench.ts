// In the page: a step of the window against other ways to the same counts. Answers lines of text.
import type { DayWindow } from "#domain/time/day-window.ts";
import { madeEvents } from "./made-events.ts";
import { crossfilter2, engine, oneIncrement, plainScan, type Contender } from "./rivals.ts";

const ROUNDS = 31;
/** Small steps are many, so that a round is long for the browser's coarse clock. */
const SCRUBBED_DAYS = 3000;
const WINDOW_DAYS = 730;
/** A fast scrub, a week, a day. */
const STEPS = [33, 7, 1];
const NOWHERE: DayWindow = { from: 0, to: 0 };

/** A window that moves over the data by `step` days, back from its end. */
function scrub(days: number, step: number): DayWindow[] {
  const room = days - WINDOW_DAYS;
  return Array.from({ length: Math.ceil(SCRUBBED_DAYS / step) + 100 }, (_, at) => {
    const place = (at * step) % (2 * room);
    const from = place < room ? place : 2 * room - place;
    return { from, to: from + WINDOW_DAYS - 1 };
  });
}

interface Timed {
  /** Milliseconds per step in the best round: other work on the machine only ever adds. */
  ms: number;
  checksum: number;
}

interface Runner {
  contender: Contender;
  /** So many of the last windows in each round; slow ones are given fewer. */
  steps: number;
}

/**
 * Runs everybody over the same windows by turns, so that a busy moment of the machine hits all. Who goes first changes
 * from round to round: the second finds memory that the first has just read.
 */
function race(runners: readonly Runner[], windows: readonly DayWindow[]): Timed[] {
  const best = runners.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < runners.length; turn += 1) {
      const at = (round + turn) % runners.length;
      const runner = runners[at];
      if (runner === undefined) continue;
      const { contender, steps } = runner;
      const first = windows.length - steps;
      // The jump to the first window is not a step.
      contender.move(windows[first - 1] ?? NOWHERE, first - 1);
      const started = performance.now();
      for (let step = first; step < windows.length; step += 1) contender.move(windows[step] ?? NOWHERE, step);
      best[at] = Math.min(best[at] ?? Infinity, (performance.now() - started) / steps);
    }
  }
  return runners.map(({ contender }, at) => ({ ms: best[at] ?? NaN, checksum: contender.checksum() }));
}

function report(title: string, runners: readonly Runner[], timed: readonly Timed[]): string[] {
  const [own] = timed;
  const isSame = timed.every(({ checksum }) => checksum === own?.checksum);
  const lines = runners.slice(1).map(({ contender }, at) => {
    const ratio = (timed[at + 1]?.ms ?? NaN) / (own?.ms ?? NaN);
    return ratio >= 1
      ? `  ${ratio.toFixed(1)} times faster than ${contender.name}`
      : `  ${(1 / ratio).toFixed(2)} times the time of ${contender.name}`;
  });
  return [`${title}: checksums ${isSame ? "equal" : "DIFFER"}`, ...lines];
}

function compete(title: string, windows: readonly DayWindow[], contenders: readonly Contender[]): string[] {
  const runners = contenders.map((contender) => ({
    contender,
    steps: contender.name.includes("scan") ? 3 : windows.length - 1,
  }));
  return report(title, runners, race(runners, windows));
}

/** Measures everything, largest first. */
export function run(): string[] {
  return [...large(), ...againstCrossfilter(0), ...againstCrossfilter(0.05)];
}

function large(): string[] {
  const made = madeEvents(5_000_000, 500_000, 0.05);
  return STEPS.flatMap((step) => {
    const windows = scrub(made.days, step);
    const title = `5,000,000 events, a window of two years, ${stepWords(step)}`;
    return [
      ...compete(`${title}, counted by pair`, windows, [
        engine(made, [made.pairs]),
        plainScan(made, false),
        oneIncrement(made, windows),
      ]),
      ...compete(`${title}, counted by pair and actor`, windows, [
        engine(made, [made.pairs, made.actors]),
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
    return compete(title, windows, [engine(made, [made.pairs, made.actors]), rival]);
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
