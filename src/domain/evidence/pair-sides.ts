import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { actorsOf } from "./actors-of.ts";

/** An actor, with whom it acts for. */
interface Acting {
  actor: RecordId;
  onBehalfOf?: RecordId;
}

export interface PairSides {
  /** The actors of each side, and no actor on both. */
  a: ReadonlySet<RecordId>;
  b: ReadonlySet<RecordId>;
  isA: (one: Acting) => boolean;
  isB: (one: Acting) => boolean;
}

/**
 * The sides of two actors. A state stands for its people, ministries and embassies too, unless one of them is the
 * other actor of the pair: that one is on its own side. Who belongs to neither side is on that of whom it acts for.
 */
export function pairSides(dataset: Dataset, [idA, idB]: readonly [RecordId, RecordId]): PairSides {
  const [a, b] = [new Set(actorsOf(dataset, idA)), new Set(actorsOf(dataset, idB))];
  a.delete(idB);
  b.delete(idA);
  return { a, b, isA: (one) => isOn(a, b, one), isB: (one) => isOn(b, a, one) };
}

function isOn(
  own: ReadonlySet<RecordId>,
  other: ReadonlySet<RecordId>,
  { actor, onBehalfOf }: Acting,
): boolean {
  return own.has(actor) || (onBehalfOf !== undefined && own.has(onBehalfOf) && !other.has(actor));
}
