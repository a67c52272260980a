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
  return changeBetween(before > 0, after > 0, { before, after });
}

/** The change of an actor by its row; null = in neither period. */
export function changeOfActor({ a, b }: Counted, row: number): ChangeOf | null {
  const before = a.actorEvents[row] ?? 0;
  const after = b.actorEvents[row] ?? 0;
  return changeBetween(before > 0, after > 0, { before, after });
}

function changeBetween(wasThere: boolean, isThere: boolean, counts: Omit<ChangeOf, "kind">): ChangeOf | null {
  if (!wasThere && !isThere) return null;
  if (!wasThere) return { kind: "gained", ...counts };
  if (!isThere) return { kind: "lost", ...counts };
  const difference = counts.after - counts.before;
  if (difference === 0) return { kind: "kept", ...counts };
  return { kind: difference > 0 ? "stronger" : "weaker", ...counts };
}
