import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Criteria } from "#domain/filter/criteria.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { actorChanges, countActorChanges, countTieChanges, tieChanges } from "./change-lists.ts";
import {
  CHANGE_KINDS,
  type ActorChange,
  type Change,
  type Comparison,
  type TieChange,
} from "./comparison.ts";
import { createPeriod, type Period } from "./period.ts";

/**
 * What changed from period a to period b under the facets, the words and the judgement of vague dates of `criteria`
 * (its window and undated items play no part: what has no date is in neither period). Only what entered or left a
 * period since the question before is counted anew; lists of changes are made when they are looked at.
 */
export function compareWindows(dataset: Dataset, criteria: Criteria, a: DayWindow, b: DayWindow): Comparison {
  const periods = periodsOf(dataset);
  const first = periods.a(criteria, a);
  const second = periods.b(criteria, b);
  const counted = { a: first, b: second };
  let ties: readonly TieChange[] | null = null;
  let actors: readonly ActorChange[] | null = null;
  let tieOfPair: Int32Array | null = null;
  let actorOfRow: Int32Array | null = null;
  return {
    a,
    b,
    days: { a: a.to - a.from + 1, b: b.to - b.from + 1 },
    events: { a: first.total, b: second.total },
    get ties() {
      return (ties ??= tieChanges(dataset, counted));
    },
    get actors() {
      return (actors ??= actorChanges(dataset, counted));
    },
    tieCounts: countTieChanges(counted),
    actorCounts: countActorChanges(counted),
    get tieOfPair() {
      tieOfPair ??= places(
        dataset.columns.pairA.length,
        this.ties.map(({ pair }) => pair),
      );
      return tieOfPair;
    },
    get actorOfRow() {
      actorOfRow ??= places(
        dataset.actors.length,
        this.actors.map(({ row }) => row),
      );
      return actorOfRow;
    },
    masks: { a: first.events, b: second.events },
    counted,
  };
}

const known = new WeakMap<Dataset, { a: Period; b: Period }>();

/** Each period is followed by itself, so that dragging one of them is a small step of its own. */
function periodsOf(dataset: Dataset): { a: Period; b: Period } {
  let periods = known.get(dataset);
  if (periods === undefined) {
    periods = { a: createPeriod(dataset), b: createPeriod(dataset) };
    known.set(dataset, periods);
  }
  return periods;
}

function places(size: number, rows: readonly number[]): Int32Array {
  const place = new Int32Array(size).fill(-1);
  for (const [at, row] of rows.entries()) place[row] = at;
  return place;
}

/** How a list of changes is ordered: by the kind of change, by its size, by either count or by name. */
export type ChangeOrder = "kind" | "difference" | "before" | "after" | "name";

/** A sorted copy; equal ones stay by id, so that the order is the same each time. `nameOf` is asked for "name" only. */
export function sortChanges<T extends Change>(
  changes: readonly T[],
  order: ChangeOrder,
  nameOf: (change: T) => string = ({ id }) => id,
): readonly T[] {
  return changes.toSorted((x, y) => compareBy(x, y, order, nameOf) || (x.id < y.id ? -1 : 1));
}

function compareBy<T extends Change>(x: T, y: T, order: ChangeOrder, nameOf: (change: T) => string): number {
  switch (order) {
    case "kind":
      return CHANGE_KINDS.indexOf(x.kind) - CHANGE_KINDS.indexOf(y.kind) || difference(y) - difference(x);
    case "difference":
      return difference(y) - difference(x);
    case "before":
      return y.before - x.before;
    case "after":
      return y.after - x.after;
    case "name":
      return nameOf(x).localeCompare(nameOf(y), "en");
  }
}

function difference({ before, after }: Change): number {
  return Math.abs(after - before);
}
