import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RowSpan } from "#domain/dataset/row-span.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { partiesOf, type Acting, type Parties } from "./between.ts";
import { partyOf } from "./party-of.ts";

export interface PairSides {
  parties: Parties;
  /** The actors of each side, and no actor on both. */
  a: ReadonlySet<RecordId>;
  b: ReadonlySet<RecordId>;
  /** On these days; null = undated. */
  isA: (one: Acting, span: RowSpan | null) => boolean;
  isB: (one: Acting, span: RowSpan | null) => boolean;
}

/**
 * The two sides of a pair of actors, sides or offices. Each stands for its people, bodies or members too; somebody who
 * belongs to both is on the smaller one: a minister paired with his own state is on his own side. Who belongs to
 * neither is on that of whom it acts for. null = an id means nobody.
 */
export function pairSides(dataset: Dataset, [idA, idB]: readonly [RecordId, RecordId]): PairSides | null {
  const [a, b] = [partyOf(dataset, idA), partyOf(dataset, idB)];
  if (a === null || b === null) return null;
  const parties = partiesOf(dataset, [a, b]);
  const isSmallerA = a.members.size <= b.members.size;
  const idsOf = (rows: ReadonlySet<number>, without: ReadonlySet<number> | null): ReadonlySet<RecordId> =>
    new Set(
      [...rows].filter((row) => without?.has(row) !== true).flatMap((row) => dataset.actors[row]?.id ?? []),
    );
  return {
    parties,
    a: idsOf(a.members, isSmallerA ? null : b.members),
    b: idsOf(b.members, isSmallerA ? a.members : null),
    isA: (one, span) => parties.homeOf(one, span) === 0,
    isB: (one, span) => parties.homeOf(one, span) === 1,
  };
}
