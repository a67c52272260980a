import type { RecordId } from "#domain/records/record-types.ts";
import type { Day } from "#domain/time/day.ts";
import type { SeatTerm } from "./seat-term.ts";

/** A dated change of a seat's holder: a mark on the time axis. */
export interface SeatChange {
  /** hand-over: one follows another; start, end: the other side is not known, or a gap lies between. */
  kind: "hand-over" | "start" | "end";
  /** Who leaves; null for a start. */
  before: RecordId | null;
  /** Who takes office; null for an end. */
  after: RecordId | null;
  /** The days on which it can have happened, both ends inclusive; one day when it is known. */
  from: Day;
  to: Day;
  /** "Wang Yi → Qin Gang", "Qin Gang takes office", "Wang Yi leaves office". */
  words: string;
  /** Days, at least, that the seat stood empty before this start; null = no gap is known. */
  vacantDays: number | null;
}

type Days = Pick<SeatChange, "from" | "to">;

/**
 * The changes that the terms' dates tell, by day. A term that ended is followed by the first other term that began
 * no earlier; when no day surely lies between the two, that is one hand-over, else an end and a start.
 */
export function changesOfSeat(terms: readonly SeatTerm[]): readonly SeatChange[] {
  const changes: SeatChange[] = [];
  const followed = new Set<SeatTerm>();
  for (const ended of terms.toSorted((a, b) => (a.end?.to ?? 0) - (b.end?.to ?? 0))) {
    if (ended.end === null) continue;
    const next = successorOf(ended, terms, followed);
    if (next !== null) followed.add(next);
    changes.push(...changesBetween(ended, next));
  }
  for (const term of terms) if (!followed.has(term)) changes.push(...startOf(term, null));
  return changes.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function successorOf(
  ended: SeatTerm,
  terms: readonly SeatTerm[],
  followed: ReadonlySet<SeatTerm>,
): SeatTerm | null {
  const leaves = ended.end?.from ?? 0;
  const later = terms.filter(
    (term) => term !== ended && !followed.has(term) && term.start !== null && term.start.to >= leaves,
  );
  return later.toSorted((a, b) => (a.start?.from ?? 0) - (b.start?.from ?? 0))[0] ?? null;
}

function changesBetween(ended: SeatTerm, next: SeatTerm | null): SeatChange[] {
  const { end } = ended;
  if (end === null) return [];
  const start = next?.start ?? null;
  if (next === null || start === null) return [endOf(ended, end)];
  const vacantDays = start.from - end.to - 1;
  if (vacantDays > 0) return [endOf(ended, end), ...startOf(next, vacantDays)];
  return [
    {
      kind: "hand-over",
      before: ended.actor,
      after: next.actor,
      ...commonDays(end, start),
      words: `${ended.name} → ${next.name}${next.acting ? " (acting)" : ""}`,
      vacantDays: null,
    },
  ];
}

/** Both dates tell of one change, so it fell on a day that both allow; else somewhere in what they span. */
function commonDays(end: Days, start: Days): Days {
  const from = Math.max(end.from, start.from);
  const to = Math.min(end.to, start.to);
  return from <= to ? { from, to } : { from: Math.min(end.from, start.from), to: Math.max(end.to, start.to) };
}

function endOf(term: SeatTerm, { from, to }: Days): SeatChange {
  return {
    kind: "end",
    before: term.actor,
    after: null,
    from,
    to,
    words: `${term.name} leaves office`,
    vacantDays: null,
  };
}

function startOf(term: SeatTerm, vacantDays: number | null): SeatChange[] {
  if (term.start === null) return [];
  const { from, to } = term.start;
  const words = `${term.name} takes office${term.acting ? " (acting)" : ""}`;
  return [{ kind: "start", before: null, after: term.actor, from, to, words, vacantDays }];
}
