import type { Dataset } from "#domain/dataset/dataset.ts";
import { tieId } from "#domain/evidence/tie-id.ts";
import type { Criteria } from "#domain/filter/criteria.ts";
import { createFilter, type Filter } from "#domain/filter/run-filter.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import {
  CHANGE_KINDS,
  type ActorChange,
  type ChangeKind,
  type Comparison,
  type TieChange,
} from "./comparison.ts";

/**
 * What changed from period a to period b under the facets, the words and the judgement of vague dates of `criteria`
 * (its window and undated items play no part: what has no date is in neither period).
 */
export function compareWindows(dataset: Dataset, criteria: Criteria, a: DayWindow, b: DayWindow): Comparison {
  const filters = filtersOf(dataset);
  const first = filters.a.run({ ...criteria, undated: "out", window: a });
  const second = filters.b.run({ ...criteria, undated: "out", window: b });
  const ties = tieChanges(dataset, first, second);
  const actors = actorChanges(dataset, first, second);
  return {
    a,
    b,
    days: { a: a.to - a.from + 1, b: b.to - b.from + 1 },
    events: { a: first.counts.events, b: second.counts.events },
    ties,
    actors,
    tieCounts: countKinds(ties),
    actorCounts: countKinds(actors),
    tieOfPair: places(
      dataset.columns.pairA.length,
      ties.map(({ pair }) => pair),
    ),
    actorOfRow: places(
      dataset.actors.length,
      actors.map(({ row }) => row),
    ),
    masks: { a: first.events.slice(), b: second.events.slice() },
  };
}

const known = new WeakMap<Dataset, { a: Filter; b: Filter }>();

/** One filter for each period, so that dragging one of them is a small step of its own filter. */
function filtersOf(dataset: Dataset): { a: Filter; b: Filter } {
  let filters = known.get(dataset);
  if (filters === undefined) {
    filters = { a: createFilter(dataset), b: createFilter(dataset) };
    known.set(dataset, filters);
  }
  return filters;
}

function tieChanges({ actors, columns }: Dataset, first: Visible, second: Visible): TieChange[] {
  const changes: TieChange[] = [];
  for (let pair = 0; pair < columns.pairA.length; pair += 1) {
    const before = first.pairWeight[pair] ?? 0;
    const after = second.pairWeight[pair] ?? 0;
    if (before + after === 0) continue;
    const [a = "", b = ""] = [columns.pairA[pair], columns.pairB[pair]]
      .map((row) => actors[row ?? -1]?.id ?? "")
      .toSorted();
    const kind = changeKind(before > 0, after > 0, after - before);
    changes.push({ id: tieId(a, b), pair, a, b, kind, before, after });
  }
  return changes;
}

function actorChanges({ actors }: Dataset, first: Visible, second: Visible): ActorChange[] {
  const changes: ActorChange[] = [];
  for (const [row, { id }] of actors.entries()) {
    const wasThere = first.actors[row] === 1;
    const isThere = second.actors[row] === 1;
    if (!wasThere && !isThere) continue;
    const before = first.actorEventCount[row] ?? 0;
    const after = second.actorEventCount[row] ?? 0;
    changes.push({ id, row, kind: changeKind(wasThere, isThere, after - before), before, after });
  }
  return changes;
}

function changeKind(wasThere: boolean, isThere: boolean, difference: number): ChangeKind {
  if (!wasThere) return "gained";
  if (!isThere) return "lost";
  if (difference === 0) return "kept";
  return difference > 0 ? "stronger" : "weaker";
}

function countKinds(changes: readonly { kind: ChangeKind }[]): Readonly<Record<ChangeKind, number>> {
  const counts: Record<ChangeKind, number> = { gained: 0, lost: 0, stronger: 0, weaker: 0, kept: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

function places(size: number, rows: readonly number[]): Int32Array {
  const place = new Int32Array(size).fill(-1);
  for (const [at, row] of rows.entries()) place[row] = at;
  return place;
}

/** How a list of changes is ordered: by the kind of change, by its size, by either count or by name. */
export type ChangeOrder = "kind" | "difference" | "before" | "after" | "name";

/** A sorted copy; equal ones stay by id, so that the order is the same each time. `nameOf` is asked for "name" only. */
export function sortChanges<T extends TieChange | ActorChange>(
  changes: readonly T[],
  order: ChangeOrder,
  nameOf: (change: T) => string = ({ id }) => id,
): readonly T[] {
  return changes.toSorted((x, y) => compareBy(x, y, order, nameOf) || (x.id < y.id ? -1 : 1));
}

function compareBy<T extends TieChange | ActorChange>(
  x: T,
  y: T,
  order: ChangeOrder,
  nameOf: (change: T) => string,
): number {
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

function difference({ before, after }: TieChange | ActorChange): number {
  return Math.abs(after - before);
}
