// Offices as seats: where one holder's end and the next one's start leave days between them, or share days.
import type { Dataset } from "#domain/dataset/dataset.ts";
import { seatHistory, type SeatHistory } from "#domain/evidence/seat-history.ts";
import type { SeatTerm } from "#domain/evidence/seat-term.ts";
import type { Edtf, RecordId } from "#domain/records/record-types.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";

/** A seat that stood empty between two holders, or had both at once, for at least so many days. */
export interface SeatBreak {
  kind: "gap" | "overlap";
  seat: string;
  label: string;
  before: RecordId;
  until: Edtf;
  after: RecordId;
  from: Edtf;
  /** Certain at any reading of the two dates. */
  days: number;
}

/** A term of which the sources at hand do not say when it began, when it ended, or either. */
export interface OpenTerm {
  seat: string;
  label: string;
  actor: RecordId;
  from: Edtf | null;
  to: Edtf | null;
}

export interface SeatBreaks {
  /** Seats of the vocabulary, and terms in them. */
  seats: number;
  terms: number;
  gaps: readonly SeatBreak[];
  overlaps: readonly SeatBreak[];
  /** Terms without a start or an end, by seat. */
  open: readonly OpenTerm[];
}

/** The seats whose holders do not follow one another day by day, and the terms with an unknown bound; by seat. */
export function seatBreaks(dataset: Dataset): SeatBreaks {
  const histories = [...dataset.seatById.keys()]
    .toSorted()
    .flatMap((seat): SeatHistory | SeatHistory[] => seatHistory(dataset, seat) ?? []);
  return {
    seats: histories.length,
    terms: histories.reduce((sum, { terms }) => sum + terms.length, 0),
    gaps: histories.flatMap(gapsOf),
    overlaps: histories.flatMap(overlapsOf),
    open: histories.flatMap(openTermsOf),
  };
}

function gapsOf(history: SeatHistory): SeatBreak[] {
  return history.changes.flatMap(({ vacantDays, after, from }) => {
    if (vacantDays === null || after === null) return [];
    const next = history.terms.find((term) => term.actor === after && term.start?.from === from);
    const last = history.terms.find((term) => term.end?.to === from - vacantDays - 1);
    return next === undefined || last === undefined
      ? []
      : seatBreak(history, "gap", [last, next], vacantDays);
  });
}

function overlapsOf(history: SeatHistory): SeatBreak[] {
  return history.terms.flatMap((one, at) =>
    history.terms.slice(at + 1).flatMap((other) => {
      const days = sharedDays(one, other);
      return days > 0 ? seatBreak(history, "overlap", [one, other], days) : [];
    }),
  );
}

/**
 * The days on which two terms, in the order of their starts, surely fell together; the day of a hand-over is not one.
 * Of a start or an end that is not known, only what is in the order of terms is taken for granted: who began first may
 * have begun any time before, who left last any time after. Where only the contrary would make the two overlap, or
 * where that order is in doubt, nothing is known of an overlap.
 */
function sharedDays(before: SeatTerm, after: SeatTerm): number {
  if (before.end === null || after.start === null) return 0;
  const mayStartLater = before.start !== null && before.start.to > after.start.from;
  const mayEndEarlier = after.end !== null && after.end.from < before.end.to;
  if ((after.end === null && mayStartLater) || (before.start === null && mayEndEarlier)) return 0;
  const from = Math.max(before.start?.to ?? EARLIEST_DAY, after.start.to);
  const to = Math.min(before.end.from, after.end?.from ?? LATEST_DAY);
  return to - from;
}

function seatBreak(
  { seat, label }: SeatHistory,
  kind: SeatBreak["kind"],
  [before, after]: readonly [SeatTerm, SeatTerm],
  days: number,
): SeatBreak[] {
  if (before.to === null || after.from === null) return [];
  return [
    { kind, seat, label, before: before.actor, until: before.to, after: after.actor, from: after.from, days },
  ];
}

function openTermsOf({ seat, label, terms }: SeatHistory): OpenTerm[] {
  return terms
    .filter(({ from, to }) => from === null || to === null)
    .map(({ actor, from, to }) => ({ seat, label, actor, from, to }));
}
