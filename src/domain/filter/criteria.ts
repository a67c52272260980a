import type { RecordId } from "#domain/records/record-types.ts";
import type { Certainty } from "#domain/time/certainty.ts";
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
  /** Sides that act in an event or speak. */
  sides: readonly string[];
  /** Countries (ISO 3166-1 alpha-2) in which an event was; NO_PLACE for those of which no place is given. */
  where: readonly string[];
}

/** The value of `where` for events without a place, or with one that names no country. */
export const NO_PLACE = "none";

/** Undated items are left out, counted too, or counted alone (the window then plays no part). */
export type UndatedMode = "out" | "in" | "only";

/** Everything that decides what is counted and shown. */
export interface Criteria {
  /** null = all dates. */
  window: DayWindow | null;
  certainty: Certainty;
  undated: UndatedMode;
  facets: Facets;
  /** Words that must all be found; "" = none. */
  query: string;
  /** Sources that are switched off; absent = none. */
  without?: Without;
}

export const NO_FACETS: Facets = {
  kinds: [],
  types: [],
  topics: [],
  sources: [],
  by: [],
  sides: [],
  where: [],
};
/** All dates, undated items left out, no facet, no words. */
export const NO_CRITERIA: Criteria = {
  window: null,
  certainty: "possibly",
  undated: "out",
  facets: NO_FACETS,
  query: "",
};
export type FacetName = keyof Facets;
export const FACET_NAMES: readonly FacetName[] = [
  "kinds",
  "types",
  "topics",
  "sources",
  "by",
  "sides",
  "where",
];
