import { NO_FACETS, type Certainty, type Facets, type UndatedMode } from "#domain/filter/criteria.ts";
import type { Positions } from "#domain/records/record-types.ts";
import type { BinUnit } from "#domain/time/bins.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { SceneMode } from "#scene/scene-types.ts";

/**
 * How the window moves. window: both ends. cumulative: the start stays at the start of the data and the end moves.
 * day: one day.
 */
export type TimeMode = "window" | "cumulative" | "day";

/** Everything that undo restores and an address carries: what the person looks at, and nothing else. */
export interface ViewState {
  /** null = all dates. */
  window: DayWindow | null;
  /** How vague dates are judged against the window. */
  certainty: Certainty;
  undated: UndatedMode;
  timeMode: TimeMode;
  /** The second period, compared with the window; null = no comparison. */
  compare: DayWindow | null;
  /** The part of time that the axis shows; null = all of the data's span. */
  axis: DayWindow | null;
  /** The unit of a bar; null = chosen from the width. */
  bin: BinUnit | null;
  /** Actors and ties are coloured by how overdue their next contact is. */
  silence: boolean;
  facets: Facets;
  query: string;
  mode: SceneMode;
  /** Items outside the window are faded or hidden. */
  outside: "fade" | "hide";
  /** Ids of actors, events, statements or sources, and ties as `a~b` (a < b), in the order chosen. */
  selection: readonly string[];
  /** Positions that the person moved or arranged again; null = the graph's own. Not in the address. */
  arranged: Positions | null;
}

export const INITIAL_VIEW: ViewState = {
  window: null,
  certainty: "possibly",
  undated: "out",
  timeMode: "window",
  compare: null,
  axis: null,
  bin: null,
  silence: false,
  facets: NO_FACETS,
  query: "",
  mode: "contacts",
  outside: "fade",
  selection: [],
  arranged: null,
};
