// One meeting of six is one event, or fifteen pairs: every degree and weight says which.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { counted } from "#domain/text/counted.ts";

/**
 * once: an event is one event, however many take part. An actor's degree is the number of its events, those of whom it
 * stands for included; a tie gets 1/(n − 1) of an event of n actors that joins the two, so that the weights of an
 * actor's ties add up to the events in which it met all others (M. Newman's weights of co-authorship), and never to more.
 * pairs: an event is expanded to the pairs that it joins, n(n − 1)/2 of n actors who all met. An actor's degree is the
 * number of pairs that it is in itself; a tie gets 1 of every event that joins both.
 */
export type Counting = "once" | "pairs";

/** The part of a filter's answer that is counted. */
type Counted = Pick<Visible, "events" | "actorEventCount" | "pairWeight">;

/** The degree of every actor row: its counted events, or the pairs that these expand to. Always whole numbers. */
export function actorDegrees(dataset: Dataset, visible: Counted, counting: Counting): Int32Array {
  if (counting === "once") return visible.actorEventCount;
  const { pairA, pairB } = dataset.columns;
  const degrees = new Int32Array(dataset.actors.length);
  for (const [pair, weight] of visible.pairWeight.entries()) {
    for (const actor of [pairA[pair] ?? -1, pairB[pair] ?? -1])
      degrees[actor] = (degrees[actor] ?? 0) + weight;
  }
  return degrees;
}

/** The weight of every pair row; under "once" in parts of an event, to three decimals. */
export function tieWeights(
  dataset: Dataset,
  visible: Counted,
  counting: Counting,
): Int32Array | Float64Array {
  if (counting === "pairs") return visible.pairWeight;
  const weights = new Float64Array(visible.pairWeight);
  const inParts = new Set<number>();
  const { participants, eventPairs } = dataset.columns;
  for (const event of multilateralRows(dataset)) {
    if (visible.events[event] !== 1) continue;
    const size = rowsOf(participants, event).length;
    for (const pair of rowsOf(eventPairs, event)) {
      weights[pair] = (weights[pair] ?? 0) - 1 + 1 / (size - 1);
      inParts.add(pair);
    }
  }
  for (const pair of inParts) weights[pair] = toThousandths(weights[pair] ?? 0);
  return weights;
}

/** Rows of the countable events of more than two actors: few, even in large data. */
export function multilateralRows(dataset: Dataset): readonly number[] {
  let rows = known.get(dataset);
  if (rows === undefined) {
    const { participants, eventCountable } = dataset.columns;
    rows = dataset.events.flatMap((_, row) =>
      eventCountable[row] === 1 && rowsOf(participants, row).length > 2 ? [row] : [],
    );
    known.set(dataset, rows);
  }
  return rows;
}

const known = new WeakMap<Dataset, readonly number[]>();

/** How a number is counted, for people: stands after every degree and weight. */
export const COUNTING_WORDS: Readonly<Record<Counting, string>> = {
  once: "each event counted once",
  pairs: "events expanded to pairs",
};

/** "12 events, each event counted once", "31 pair contacts, events expanded to pairs". */
export function degreeWords(degree: number, counting: Counting): string {
  const number = counting === "once" ? counted(degree, "event") : counted(degree, "pair contact");
  return `${number}, ${COUNTING_WORDS[counting]}`;
}

/** "weight 4.4, each event counted once", "6 shared events, events expanded to pairs". */
export function weightWords(weight: number, counting: Counting): string {
  const number = counting === "once" ? `weight ${weightNumber(weight)}` : counted(weight, "shared event");
  return `${number}, ${COUNTING_WORDS[counting]}`;
}

/** A weight as people read it: whole numbers plain, parts to two digits that matter ("3", "1.33", "0.067"). */
export function weightNumber(weight: number): string {
  return String(weight < 0.1 ? Number(weight.toPrecision(2)) : Math.round(weight * 100) / 100);
}

function toThousandths(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
