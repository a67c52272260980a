import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { relationsOf } from "#domain/relations/relations.ts";

/** Through an event: each actor row of `from` was in touch with each other one of `to`. */
export interface ContactWay {
  from: Int32Array;
  to: Int32Array;
}

/** Ways through the events (rows) of a data set; none where an event joins nobody. */
export type ContactWays = (event: number) => readonly ContactWay[];

/**
 * The ways along which paths go: from each to whom an event joined it. Those whom a sitting of many only put in one
 * room are left apart unless `rooms` asks for them.
 */
export function contactWays(dataset: Dataset, rooms: boolean): ContactWays {
  const { joinKind, joins } = relationsOf(dataset);
  const found = waysOf(dataset);
  return (event) => {
    const kind = joinKind(event);
    if (kind === "nobody" || (kind === "room" && !rooms)) return NO_WAYS;
    let ways = found.get(event);
    if (ways === undefined) {
      ways = findWays(rowsOf(joins, event));
      found.set(event, ways);
    }
    return ways;
  };
}

const NO_WAYS: readonly ContactWay[] = [];
const known = new WeakMap<Dataset, Map<number, readonly ContactWay[]>>();

function waysOf(dataset: Dataset): Map<number, readonly ContactWay[]> {
  let ways = known.get(dataset);
  if (ways === undefined) {
    ways = new Map();
    known.set(dataset, ways);
  }
  return ways;
}

/** Whoever met the same others goes one way with them; where all met all that is one way. */
function findWays(pairs: Int32Array): readonly ContactWay[] {
  const met = new Map<number, number[]>();
  const add = (one: number, other: number): void => {
    const list = met.get(one);
    if (list === undefined) met.set(one, [other]);
    else list.push(other);
  };
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    add(pairs[at] ?? -1, pairs[at + 1] ?? -1);
    add(pairs[at + 1] ?? -1, pairs[at] ?? -1);
  }
  const all = Int32Array.from(met.keys()).sort();
  if (pairs.length === all.length * (all.length - 1)) return [{ from: all, to: all }];
  const ways = new Map<string, { from: number[]; to: number[] }>();
  for (const [actor, others] of met) {
    const to = others.sort((a, b) => a - b);
    const way = ways.get(to.join(" "));
    if (way === undefined) ways.set(to.join(" "), { from: [actor], to });
    else way.from.push(actor);
  }
  return Array.from(ways.values(), ({ from, to }) => ({
    from: Int32Array.from(from),
    to: Int32Array.from(to),
  }));
}
