// An office looked at as a seat: who held it one after another, and when it changed hands.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import type { Day } from "#domain/time/day.ts";
import { edtfSpan } from "./edtf-span.ts";
import { changesOfSeat, type SeatChange } from "./seat-changes.ts";
import type { SeatTerm } from "./seat-term.ts";

export interface SeatHistory {
  /** The seat of the vocabulary. */
  seat: string;
  label: string;
  /** The state or organization that the seat is of. */
  of: RecordId;
  /** By first possible day; a term of unknown start comes before those that began later. */
  terms: readonly SeatTerm[];
  /** Dated hand-overs, beginnings and ends, by day: marks for the time axis. */
  changes: readonly SeatChange[];
}

/** The history of a seat of the vocabulary, as far as the sources say; null for an unknown seat. */
export function seatHistory(dataset: Dataset, seat: string): SeatHistory | null {
  const known = dataset.seatById.get(seat);
  if (known === undefined) return null;
  const terms = termsOf(dataset, seat);
  return { seat, label: known.label, of: known.of, terms, changes: changesOfSeat(terms) };
}

/** The terms during which the seat was possibly held on some of the days. */
export function termsAt(history: SeatHistory, days: { from: Day; to: Day }): readonly SeatTerm[] {
  return history.terms.filter(
    ({ start, end }) => (start?.from ?? EARLIEST_DAY) <= days.to && (end?.to ?? LATEST_DAY) >= days.from,
  );
}

function termsOf(dataset: Dataset, seat: string): readonly SeatTerm[] {
  const terms: SeatTerm[] = [];
  for (const actor of dataset.actors) {
    for (const office of actor.offices ?? []) {
      if (office.seat !== seat) continue;
      terms.push({
        actor: actor.id,
        name: actor.name,
        from: office.from ?? null,
        to: office.to ?? null,
        acting: office.acting === true,
        start: edtfSpan(office.from),
        end: edtfSpan(office.to),
        citations: office.citations,
      });
    }
  }
  return terms.toSorted(inOrder);
}

function inOrder(a: SeatTerm, b: SeatTerm): number {
  return (
    (a.start?.from ?? EARLIEST_DAY) - (b.start?.from ?? EARLIEST_DAY) ||
    (a.end?.to ?? LATEST_DAY) - (b.end?.to ?? LATEST_DAY) ||
    (a.actor < b.actor ? -1 : 1)
  );
}
