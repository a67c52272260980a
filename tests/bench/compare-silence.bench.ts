// In the page: what a frame costs while a window is dragged over two periods, or over silence, against a plain
// recomputation of the same numbers.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import type { Comparison } from "#domain/compare/comparison.ts";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import { eventsOfPairs } from "#domain/dataset/events-of-pairs.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { prepareSilence } from "#domain/silence/prepare-silence.ts";
import { NO_CONTACT, UNKNOWN_INTERVAL, type SilenceColumns } from "#domain/silence/silence.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { plainSilence } from "#tests/support/plain-silence.ts";
import { syntheticGraph } from "#tests/support/synthetic-graph.ts";
import { checksumOf } from "./checksum.ts";
import { race, type Contender } from "./race.ts";

/** A window of two years that moves by 33 days a step. */
function windowsOver({ span }: Dataset): DayWindow[] {
  return Array.from({ length: 60 }, (_, at) => ({
    from: span.from + at * 33,
    to: span.from + at * 33 + 729,
  }));
}

/** The product's way: counts of both periods by pair and actor, and how many ties changed in which way. */
function compareByStep(dataset: Dataset, second: DayWindow): Contender {
  let last: Comparison | null = null;
  return {
    name: "the comparison",
    move: (window) => (last = compareWindows(dataset, NO_CRITERIA, window, second)),
    checksum() {
      if (last === null) return 0;
      const { a, b } = last.counted;
      const kinds = Object.values(last.tieCounts);
      return checksumOf([a.pairEvents, b.pairEvents, a.actorEvents, b.actorEvents, kinds]);
    },
  };
}

/** Both periods counted from zero by one pass over the events each. */
function comparePlainly({ columns, actors }: Dataset, second: DayWindow): Contender {
  const { eventFrom, eventTo, eventCertainty, eventCountable, eventPairs, participants } = columns;
  const empty = () => ({
    pairs: new Int32Array(columns.pairA.length),
    actors: new Int32Array(actors.length),
  });
  let [a, b] = [empty(), empty()];
  let kinds: number[] = [];
  const countPeriod = ({ from, to }: DayWindow): ReturnType<typeof empty> => {
    const counts = empty();
    for (let row = 0; row < eventFrom.length; row += 1) {
      if (eventCountable[row] !== 1 || eventCertainty[row] === UNDATED) continue;
      if ((eventFrom[row] as number) > to || (eventTo[row] as number) < from) continue;
      for (const pair of rowsOf(eventPairs, row)) (counts.pairs[pair] as number)++;
      for (const actor of rowsOf(participants, row)) (counts.actors[actor] as number)++;
    }
    return counts;
  };
  return {
    name: "a plain recomputation",
    isSlow: true,
    move(window) {
      [a, b] = [countPeriod(window), countPeriod(second)];
      kinds = [0, 0, 0, 0, 0];
      for (const [pair, before] of a.pairs.entries()) {
        const after = b.pairs[pair] ?? 0;
        if (before + after > 0) (kinds[kindOf(before, after)] as number)++;
      }
    },
    checksum: () => checksumOf([a.pairs, b.pairs, a.actors, b.actors, kinds]),
  };
}

/** In the order gained, lost, stronger, weaker, kept. */
function kindOf(before: number, after: number): number {
  if (before === 0) return 0;
  if (after === 0) return 1;
  if (before === after) return 4;
  return after > before ? 2 : 3;
}

/** The product's way: the silence of every pair. */
function silenceByStep(dataset: Dataset): Contender {
  const prepared = prepareSilence(dataset, dataset.columns.eventCountable);
  let last: SilenceColumns | null = null;
  return {
    name: "silence",
    move: (window) => (last = prepared(window).ofPairs()),
    checksum: () => (last === null ? 0 : checksumOf([last.silentDays, last.overdue])),
  };
}

/** Every pair measured from its events. */
function silencePlainly({ columns }: Dataset): Contender {
  const events = eventsOfPairs(columns);
  const silentDays = new Int32Array(columns.pairA.length);
  const overdue = new Float64Array(columns.pairA.length);
  return {
    name: "a plain recomputation",
    isSlow: true,
    move(window) {
      for (let pair = 0; pair < silentDays.length; pair += 1) {
        const of = plainSilence(columns, columns.eventCountable, rowsOf(events, pair), window);
        silentDays[pair] = of.silentDays ?? NO_CONTACT;
        overdue[pair] = of.overdue ?? UNKNOWN_INTERVAL;
      }
    },
    checksum: () => checksumOf([silentDays, overdue]),
  };
}

/** Measures with many pairs of few events each, and with few pairs of many. */
export function run(): string[] {
  const lines: string[] = [];
  for (const events of [20_000, 100_000]) {
    for (const actors of [400, 40]) {
      const dataset = buildDataset(syntheticGraph({ events, actors }));
      const pairs = dataset.columns.pairA.length.toLocaleString("en");
      const of = `${events.toLocaleString("en")} events, ${pairs} pairs, a window of two years, 33 days a step`;
      const windows = windowsOver(dataset);
      const second = { from: dataset.span.to - 729, to: dataset.span.to };
      lines.push(
        ...race(`compared with a second period: ${of}`, windows, [
          compareByStep(dataset, second),
          comparePlainly(dataset, second),
        ]),
        ...race(`the silence of all pairs: ${of}`, windows, [
          silenceByStep(dataset),
          silencePlainly(dataset),
        ]),
      );
    }
  }
  return lines;
}

declare global {
  interface Window {
    runBench: () => string[];
  }
}
window.runBench = run;
