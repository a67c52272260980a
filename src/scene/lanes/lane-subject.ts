// Whom a chosen id means: an actor with those it stands for, a side with its people, an office with its holder of the
// day. Each has the contacts that it is in.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import { seatHistory, termsAt, type SeatHistory } from "#domain/evidence/seat-history.ts";
import { parseSeatId } from "#domain/evidence/seat-id.ts";
import { laneRelations } from "./lane-relations.ts";

export interface LaneSubject {
  id: string;
  label: string;
  /** Place of its side; -1 = none. */
  side: number;
  /** Rows of the actors that it is or stands for; of an office its holders. */
  members: ReadonlySet<number>;
  /** By event row: 1 = a contact that it is in. */
  events: Uint8Array;
  /** Of an office: who held it when. */
  seat: SeatHistory | null;
}

const SIDE_PREFIX = "side:";
const known = new WeakMap<Dataset, Map<string, LaneSubject | null>>();

/** What an id of the selection means in lanes; null = neither an actor nor a side nor an office. */
export function laneSubject(dataset: Dataset, id: string): LaneSubject | null {
  const subjects = known.get(dataset) ?? new Map<string, LaneSubject | null>();
  known.set(dataset, subjects);
  let subject = subjects.get(id);
  if (subject === undefined) {
    subject = find(dataset, id);
    subjects.set(id, subject);
  }
  return subject;
}

function find(dataset: Dataset, id: string): LaneSubject | null {
  const seat = parseSeatId(id);
  if (seat !== null) return seatSubject(dataset, id, seat);
  return id.startsWith(SIDE_PREFIX) ? sideSubject(dataset, id) : actorSubject(dataset, id);
}

function actorSubject(dataset: Dataset, id: string): LaneSubject | null {
  const row = dataset.actorRow.get(id);
  const actor = row === undefined ? undefined : dataset.actors[row];
  if (row === undefined || actor === undefined) return null;
  const members = new Set([row]);
  dataset.actors.forEach((other, at) => {
    const isMember = other.memberOf?.some(({ actor: group }) => group === id) === true;
    if (other.state === id || isMember) members.add(at);
  });
  const side = laneRelations(dataset).sideOf[row] ?? -1;
  return { id, label: actor.name, side, members, events: eventsOf(dataset, members), seat: null };
}

function sideSubject(dataset: Dataset, id: string): LaneSubject | null {
  const { sides, sideOf } = laneRelations(dataset);
  const side = sides.findIndex((one) => one.id === id.slice(SIDE_PREFIX.length));
  if (side < 0) return null;
  const members = new Set<number>();
  sideOf.forEach((of, row) => {
    if (of === side) members.add(row);
  });
  const label = sides[side]?.label ?? id;
  return { id, label, side, members, events: eventsOf(dataset, members), seat: null };
}

function seatSubject(dataset: Dataset, id: string, seat: string): LaneSubject | null {
  const history = seatHistory(dataset, seat);
  if (history === null) return null;
  const { columns, actorRow } = dataset;
  const members = new Set(history.terms.flatMap(({ actor }) => actorRow.get(actor) ?? []));
  const events = new Uint8Array(dataset.events.length);
  for (const holder of members) {
    for (const event of rowsOf(columns.actorEvents, holder)) {
      if (columns.eventCountable[event] !== 1 || columns.eventCertainty[event] === UNDATED) continue;
      const days = { from: columns.eventFrom[event] ?? 0, to: columns.eventTo[event] ?? 0 };
      if (termsAt(history, days).some(({ actor }) => actorRow.get(actor) === holder)) events[event] = 1;
    }
  }
  const of = actorRow.get(history.of);
  const side = of === undefined ? -1 : (laneRelations(dataset).sideOf[of] ?? -1);
  return { id, label: history.label, side, members, events, seat: history };
}

function eventsOf(dataset: Dataset, members: ReadonlySet<number>): Uint8Array {
  const { columns } = dataset;
  const events = new Uint8Array(dataset.events.length);
  for (const member of members) {
    for (const event of rowsOf(columns.actorEvents, member)) {
      if (columns.eventCountable[event] === 1) events[event] = 1;
    }
  }
  return events;
}
