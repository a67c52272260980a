import type { RecordId } from "#domain/records/record-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { Without } from "./without.ts";

/** What a person has switched on in the filters. An empty list restricts nothing. */
export interface Facets {
  /** Actor kinds. */
  kinds: readonly string[];
  /** Event type ids. */
  types: readonly string[];
  topics: readonly string[];
  sources: readonly RecordId[];
  /** Actors that a statement is according to (any step of its attribution). */
  by: readonly RecordId[];
}

/** Everything that decides what is counted and shown. */
export interface Criteria {
  /** null = all dates. */
  window: DayWindow | null;
  /** Count and show undated items too. */
  undated: boolean;
  facets: Facets;
  /** Words that must all be found; "" = none. */
  query: string;
  /** Sources that are switched off; absent = none. */
  without?: Without;
}

export const NO_FACETS: Facets = { kinds: [], types: [], topics: [], sources: [], by: [] };
export type FacetName = keyof Facets;
export const FACET_NAMES: readonly FacetName[] = ["kinds", "types", "topics", "sources", "by"];
