import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import type { GraphEvent, RecordId } from "#domain/records/record-types.ts";

/** Through an event: each actor row of `from` was in touch with each other one of `to`. */
export interface ContactWay {
  from: Int32Array;
  to: Int32Array;
}

/** What a step of a path is and what not, as people read it. */
export const CONTACT_WORDS =
  "A step is a contact: an event at which the two were in touch. Not a step: a vote; a sitting of many, which only puts " +
  "people in one room; to be absent, to abstain, to vote or to be only the subject; to be two hosts of one visit or " +
  "tour, unless another event joins them.";

/**
 * Who was in touch with whom at an event (row), for paths: all who took part, except that a vote, a frame and a sitting
 * of many join nobody, that
 * nobody is joined by being absent, abstaining, voting or being the subject alone, and that the hosts of a tour (a
 * visit or an envoy's journey with several) are joined to its travellers, not to each other. No way = it joins nobody.
 */
export function contactWays(dataset: Dataset, event: number): readonly ContactWay[] {
  let ways = known.get(dataset);
  if (ways === undefined) {
    ways = new Map();
    known.set(dataset, ways);
  }
  let found = ways.get(event);
  if (found === undefined) {
    found = findWays(dataset, event);
    ways.set(event, found);
  }
  return found;
}

/** Whether an event (row) put two actors (rows) in touch. */
export function areInTouch(dataset: Dataset, event: number, [a, b]: readonly [number, number]): boolean {
  return a !== b && contactWays(dataset, event).some(({ from, to }) => from.includes(a) && to.includes(b));
}

const known = new WeakMap<Dataset, Map<number, readonly ContactWay[]>>();

const OUT_OF_TOUCH = new Set(["absent", "abstained", "subject"]);
const TOURS = new Set(["visit", "envoy"]);

function findWays(dataset: Dataset, row: number): readonly ContactWay[] {
  const { events, actorRow, columns } = dataset;
  const event = events[row];
  // What joins nobody is no way, nor is a sitting of many, which only put people in one room.
  if (event === undefined || relationsOf(dataset).joinKind(row) !== "joins") return [];
  const there = event.participants.filter(
    ({ role }) => !OUT_OF_TOUCH.has(role) && !role.startsWith("voted-"),
  );
  const hosts = hostsOfTour(event, there);
  if (hosts.size === 0 && there.length === event.participants.length) {
    const all = rowsOf(columns.participants, row);
    return [{ from: all, to: all }];
  }
  const ids = new Set(there.map(({ actor }) => actor));
  const rows = (wanted: (id: RecordId) => boolean): Int32Array =>
    Int32Array.from([...ids].filter(wanted).flatMap((id) => actorRow.get(id) ?? []));
  const all = rows(() => true);
  if (hosts.size === 0) return [{ from: all, to: all }];
  const travellers = rows((id) => !hosts.has(id));
  return [
    { from: all, to: travellers },
    { from: travellers, to: rows((id) => hosts.has(id)) },
  ];
}

/** Who takes part as a host alone, where a visit or an envoy's journey has several; else nobody. */
function hostsOfTour({ type }: GraphEvent, there: GraphEvent["participants"]): ReadonlySet<RecordId> {
  const hosts = new Set(there.filter(({ role }) => role === "host").map(({ actor }) => actor));
  if (!TOURS.has(type) || hosts.size < 2) return new Set();
  for (const { actor, role } of there) if (role !== "host") hosts.delete(actor);
  return hosts;
}
