import type { Dataset } from "#domain/dataset/dataset.ts";
import { FACET_NAMES, type Criteria } from "./criteria.ts";
import { actorsOfKinds, facetClause } from "./facet-clauses.ts";
import type { FacetIndex } from "./facet-index.ts";
import { createQueryClause } from "./query-clause.ts";
import type { RowMasks } from "./row-masks.ts";
import { ALL_SOURCES, withoutClause } from "./without.ts";

/**
 * What fails each row, one bit per clause: bit i for FACET_NAMES[i], QUERY_BIT for the query, NEVER_BIT for events
 * that never count, and the last bit for what has lost all its sources. 0 = passes everything; a single facet's bit = would pass without that facet.
 */
export interface FailBits {
  events: Uint16Array;
  statements: Uint16Array;
  /** Actors whose kind is switched on. */
  actors: Uint8Array;
}

export const QUERY_BIT = 1 << FACET_NAMES.length;
export const NEVER_BIT = QUERY_BIT << 1;
/** The bit after it is that of switched-off sources. */
const WITHOUT_AT = FACET_NAMES.length + 2;

/** Answers the fail bits of criteria; the same object as long as facets and query stay the same. */
export type ClauseCache = (criteria: Criteria) => FailBits;

/** Each clause is computed anew only when its own values change; the window plays no part here. */
export function createClauseCache(dataset: Dataset, index: FacetIndex): ClauseCache {
  const queryClause = createQueryClause(dataset);
  // The place of NEVER_BIT stays empty.
  const clauses: { key: string | null; masks: RowMasks | null }[] = Array.from(
    { length: WITHOUT_AT + 1 },
    () => ({ key: null, masks: null }),
  );
  let bits: FailBits | null = null;

  return ({ facets, query, without = ALL_SOURCES }) => {
    let changed = bits === null;
    const refresh = (at: number, key: string, compute: () => RowMasks | null): void => {
      if (clauses[at]?.key === key) return;
      clauses[at] = { key, masks: compute() };
      changed = true;
    };
    for (const [at, facet] of FACET_NAMES.entries()) {
      const ids = facets[facet];
      refresh(at, ids.toSorted().join("\n"), () => facetClause(dataset, index, facet, ids));
    }
    refresh(FACET_NAMES.length, query.trim(), () => queryClause(query));
    refresh(WITHOUT_AT, JSON.stringify(without), () => withoutClause(dataset, without));
    if (bits === null || changed) {
      bits = combine(
        dataset,
        clauses.map(({ masks }) => masks),
        actorsOfKinds(index, facets.kinds),
      );
    }
    return bits;
  };
}

function combine(dataset: Dataset, clauses: readonly (RowMasks | null)[], actors: Uint8Array): FailBits {
  const events = Uint16Array.from(dataset.columns.eventCountable, (one) => (one === 1 ? 0 : NEVER_BIT));
  const statements = new Uint16Array(dataset.statements.length);
  for (const [at, masks] of clauses.entries()) {
    if (masks === null) continue;
    addFailures(events, masks.events, 1 << at);
    addFailures(statements, masks.statements, 1 << at);
  }
  return { events, statements, actors };
}

function addFailures(failures: Uint16Array, passing: Uint8Array, bit: number): void {
  for (let row = 0; row < failures.length; row++) {
    if (passing[row] === 0) failures[row] = (failures[row] ?? 0) | bit;
  }
}
