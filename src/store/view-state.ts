import { NO_FACETS, type Facets } from "#domain/filter/criteria.ts";
import { ALL_SOURCES, type Without } from "#domain/filter/without.ts";
import type { Counting } from "#domain/network/counting.ts";
import type { Steps } from "#domain/network/neighbourhood.ts";
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
  /** Ids of actors, events, statements or sources, ties as `a~b` (a < b), seats as `seat:id`, in the order chosen. */
  selection: readonly string[];
  /** Positions that the person moved or arranged again; null = the graph's own. Not in the address. */
  arranged: Positions | null;
  /** Sources that are switched off: a record counts only while another source still supports it. */
  without: Without;
  /** How many steps around the selected and the hovered stand out. */
  depth: Steps;
  /** Multilateral events count once, or expanded to pairs: degrees and weights of ties. */
  counting: Counting;
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
  without: ALL_SOURCES,
  depth: 1,
  counting: "once",
};
