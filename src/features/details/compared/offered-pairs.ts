import type { Dataset } from "#domain/dataset/dataset.ts";
import { seatHistory } from "#domain/evidence/seat-history.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { Subject } from "#features/details/model/subject.ts";
import { nameOf } from "#features/details/words/name-of.ts";

/** Two that are worth a comparison, and what the button says. */
export interface OfferedPair {
  readonly ids: readonly [RecordId, RecordId];
  readonly label: string;
}

/** More than these are reached by choosing two. */
const MOST = 3;

/**
 * Of a person, the others who held an office that it held; of an office, each holder with the next: "Compare with Qin
 * Gang", "Compare Wang Yi and Qin Gang". Each pair once.
 */
export function offeredPairs(dataset: Dataset, subject: Subject): readonly OfferedPair[] {
  if (subject.kind === "actor") {
    const { id, offices = [] } = subject.actor;
    const others = new Set(offices.flatMap(({ seat }) => holdersOf(dataset, seat)));
    others.delete(id);
    return [...others]
      .slice(0, MOST)
      .map((other) => ({ ids: [id, other], label: `Compare with ${nameOf(dataset, other).name}` }));
  }
  if (subject.kind !== "seat") return [];
  const holders = holdersOf(dataset, subject.seat);
  return holders.slice(1, MOST + 1).flatMap((other, at) => {
    const before = holders[at];
    if (before === undefined) return [];
    const names = [before, other].map((one) => nameOf(dataset, one).name).join(" and ");
    return [{ ids: [before, other] as const, label: `Compare ${names}` }];
  });
}

/** Everybody who held an office, once, in the order of their first terms. */
function holdersOf(dataset: Dataset, seat: string): readonly RecordId[] {
  return [...new Set((seatHistory(dataset, seat)?.terms ?? []).map(({ actor }) => actor))];
}
