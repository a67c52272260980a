import { NO_FACETS, type Facets } from "#domain/filter/criteria.ts";
import type { Positions } from "#domain/records/record-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { SceneMode } from "#scene/scene-types.ts";

/** Everything that undo restores and an address carries: what the person looks at, and nothing else. */
export interface ViewState {
  /** null = all dates. */
  window: DayWindow | null;
  undated: boolean;
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
  undated: false,
  facets: NO_FACETS,
  query: "",
  mode: "contacts",
  outside: "fade",
  selection: [],
  arranged: null,
};
