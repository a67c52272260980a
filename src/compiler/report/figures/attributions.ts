import type { ReadoutGraph, RecordId } from "#domain/records/record-types.ts";

/** A statement that reached its source through others. */
export interface AttributionChain {
  id: RecordId;
  /** From nearest the speaker to nearest the source: "ministry (readout)". */
  steps: readonly string[];
}

export interface Attributions {
  total: number;
  /** How many statements have so many steps of attribution, fewest first. */
  byLength: readonly { steps: number; statements: number }[];
  without: readonly RecordId[];
  /** Statements with two steps or more, longest first, then by id. */
  chains: readonly AttributionChain[];
}

/** According to whom the statements are: which have no attribution, and which a chain of it. */
export function attributions({ statements }: ReadoutGraph): Attributions {
  const counts = new Map<number, number>();
  const chains: AttributionChain[] = [];
  for (const { id, attribution } of statements) {
    counts.set(attribution.length, (counts.get(attribution.length) ?? 0) + 1);
    if (attribution.length > 1) {
      chains.push({ id, steps: attribution.map(({ by, kind }) => `${by} (${kind})`) });
    }
  }
  return {
    total: statements.length,
    byLength: [...counts]
      .toSorted(([a], [b]) => a - b)
      .map(([steps, count]) => ({ steps, statements: count })),
    without: statements.filter(({ attribution }) => attribution.length === 0).map(({ id }) => id),
    chains: chains.toSorted((a, b) => b.steps.length - a.steps.length || (a.id < b.id ? -1 : 1)),
  };
}
