// How complete a collection is, as far as it can tell of itself: which pairs of sides it holds contacts of, and when.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { contactAxis } from "#domain/dataset/contact-axis.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { calendarFromDay } from "#domain/time/day.ts";
import { contactWords } from "./own-words.ts";

/** Stretches of time: months where they are few, else years or decades. */
export type CoverageUnit = "month" | "year" | "decade";

export interface CoverageBin {
  /** First year of the stretch. */
  year: number;
  /** 1 to 12; null unless the unit is a month. */
  month: number | null;
}

export interface PairCoverage {
  /** Places in the table's sides. */
  sides: readonly [number, number];
  contacts: number;
  /** Contacts by bin. */
  byBin: readonly number[];
}

export interface CollectionCoverage {
  contacts: number;
  /** Contacts of which nothing is quoted or paraphrased. */
  without: number;
  /** Contacts between two governments, and those of which both sides' own words are here. */
  betweenTwo: number;
  bothSides: number;
  /** A handful far ahead of all others, which no bin holds. */
  before: number;
  unit: CoverageUnit;
  bins: readonly CoverageBin[];
  /** Pairs of sides with most contacts first; a contact of three sides counts for three pairs. */
  pairs: readonly PairCoverage[];
}

/** So many columns are read at a glance. */
const MOST_BINS = 36;

/** The coverage of a whole collection, whatever is filtered. A contact is placed by its first possible day. */
export function collectionCoverage(dataset: Dataset): CollectionCoverage {
  const words = contactWords(dataset);
  const between = words.filter(({ governments }) => governments.length === 2);
  const placed = words.flatMap(({ event }) => {
    const day = dataset.columns.eventFrom[event];
    return dataset.events[event]?.date == null || day === undefined
      ? []
      : [{ event, at: day, ...calendarFromDay(day) }];
  });
  const { axis } = contactAxis(dataset);
  const dated = placed.filter(({ at }) => at >= axis.from);
  const { unit, bins, binOf } = binsOf(dated);
  return {
    contacts: words.length,
    without: words.filter(({ statements }) => statements === 0).length,
    betweenTwo: between.length,
    bothSides: between.filter(({ governments, heard }) => heard.length === governments.length).length,
    before: placed.length - dated.length,
    unit,
    bins,
    pairs: pairsOf(
      dataset,
      placed.map((one) => ({ event: one.event, bin: one.at < axis.from ? -1 : binOf(one) })),
      bins.length,
    ),
  };
}

interface MonthOfYear {
  year: number;
  month: number;
}

function binsOf(dated: readonly MonthOfYear[]): {
  unit: CoverageUnit;
  bins: readonly CoverageBin[];
  binOf: (one: MonthOfYear) => number;
} {
  if (dated.length === 0) return { unit: "month", bins: [], binOf: () => 0 };
  const months = dated.map(({ year, month }) => year * 12 + month - 1);
  const first = months.reduce((least, each) => Math.min(least, each));
  const last = months.reduce((most, each) => Math.max(most, each));
  const numbers = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at);
  if (last - first < MOST_BINS)
    return {
      unit: "month",
      bins: numbers(first, last).map((each) => ({ year: Math.floor(each / 12), month: (each % 12) + 1 })),
      binOf: ({ year, month }) => year * 12 + month - 1 - first,
    };
  const [from, to] = [Math.floor(first / 12), Math.floor(last / 12)];
  const step = to - from < MOST_BINS ? 1 : 10;
  const start = Math.floor(from / step);
  return {
    unit: step === 1 ? "year" : "decade",
    bins: numbers(start, Math.floor(to / step)).map((each) => ({ year: each * step, month: null })),
    binOf: ({ year }) => Math.floor(year / step) - start,
  };
}

function pairsOf(
  dataset: Dataset,
  contacts: readonly { event: number; bin: number }[],
  bins: number,
): readonly PairCoverage[] {
  const { eventSides } = relationsOf(dataset);
  const pairs = new Map<string, { sides: readonly [number, number]; contacts: number; byBin: number[] }>();
  for (const { event, bin } of contacts) {
    const there = Array.from(rowsOf(eventSides, event)).toSorted((a, b) => a - b);
    for (const [at, a] of there.entries())
      for (const b of there.slice(at + 1)) {
        const key = `${a} ${b}`;
        const pair = pairs.get(key) ?? { sides: [a, b], contacts: 0, byBin: Array<number>(bins).fill(0) };
        pair.contacts += 1;
        if (bin >= 0) pair.byBin[bin] = (pair.byBin[bin] ?? 0) + 1;
        pairs.set(key, pair);
      }
  }
  return [...pairs.values()].toSorted(
    (a, b) => b.contacts - a.contacts || a.sides[0] - b.sides[0] || a.sides[1] - b.sides[1],
  );
}
