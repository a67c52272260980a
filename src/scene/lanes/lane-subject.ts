// Whom a chosen id means in lanes: an actor with those it stands for, a side with its people, an office with its holder
// of the day.
import type { Dataset } from "#domain/dataset/dataset.ts";
import { seatHistory, type SeatHistory } from "#domain/evidence/seat-history.ts";
import { parseSeatId, parseSideId } from "#domain/ref/ref.ts";
import { partyOf, type Party } from "#domain/relations/chosen-events.ts";
import { laneRelations } from "./lane-relations.ts";

export interface LaneSubject extends Party {
  label: string;
  /** Place of its side; -1 = none. */
  side: number;
  /** Row of the actor that it is; -1 = a side or an office. */
  row: number;
  /** Of an office: who held it when. */
  seat: SeatHistory | null;
}

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
  const party = partyOf(dataset, id);
  if (party === null) return null;
  const { sides, sideOf } = laneRelations(dataset);
  const sideId = parseSideId(id);
  if (sideId !== null) {
    const side = sides.findIndex((one) => one.id === sideId);
    return { ...party, label: sides[side]?.label ?? sideId, side, row: -1, seat: null };
  }
  const seatId = parseSeatId(id);
  const seat = seatId === null ? null : seatHistory(dataset, seatId);
  const row = dataset.actorRow.get(seat?.of ?? id) ?? -1;
  const side = sideOf[row] ?? -1;
  if (seat !== null) return { ...party, label: seat.label, side, row: -1, seat };
  return { ...party, label: dataset.actors[row]?.name ?? id, side, row, seat: null };
}
