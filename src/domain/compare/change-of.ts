import type { ChangeKind, Comparison } from "./comparison.ts";

/** How one thing differs between two periods. */
export interface ChangeOf {
  kind: ChangeKind;
  before: number;
  after: number;
}

type Counted = Comparison["counted"];

/** The change of a tie by its pair row; null = in neither period. */
export function changeOfPair({ a, b }: Counted, pair: number): ChangeOf | null {
  const before = a.pairEvents[pair] ?? 0;
  const after = b.pairEvents[pair] ?? 0;
  return changeBetween({ before, after });
}

/** The change of an actor by its row; null = in neither period. */
export function changeOfActor({ a, b }: Counted, row: number): ChangeOf | null {
  const before = a.actorEvents[row] ?? 0;
  const after = b.actorEvents[row] ?? 0;
  return changeBetween({ before, after });
}

/** The change between two counts; null = none in either. */
export function changeBetween(counts: Omit<ChangeOf, "kind">): ChangeOf | null {
  if (counts.before === 0 && counts.after === 0) return null;
  if (counts.before === 0) return { kind: "gained", ...counts };
  if (counts.after === 0) return { kind: "lost", ...counts };
  const difference = counts.after - counts.before;
  if (difference === 0) return { kind: "kept", ...counts };
  return { kind: difference > 0 ? "stronger" : "weaker", ...counts };
}
