import { NO_FACETS, type Facets, type UndatedMode } from "#domain/filter/criteria.ts";
import type { Certainty } from "#domain/time/certainty.ts";
import { ALL_SOURCES, type Without } from "#domain/filter/without.ts";
import type { Counting } from "#domain/network/counting.ts";
import type { Steps } from "#domain/network/neighbourhood.ts";
import type { Positions, RecordId } from "#domain/records/record-types.ts";
import type { BinUnit } from "#domain/time/bins.ts";
import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/**
 * How the window moves. window: both ends. cumulative: the start stays at the start of the data and the end moves.
 * day: one day.
 */
export type TimeMode = "window" | "cumulative" | "day";

/** Who with whom, contact by contact; how often; when. */
export type ViewMode = "contacts" | "ties" | "lanes";

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
  /** The words whose uses are marked on the axis; nothing is filtered by them. "" = none. */
  phrase: string;
  mode: ViewMode;
  /** Actors sit by side, or lie where a layout or the person put them. Lanes have rows either way. */
  arrange: "side" | "free";
  /** The side in the middle, by its id; null = the data's own. */
  middle: string | null;
  /** Of several chosen: what is between them; else everything of each. */
  between: boolean;
  /** Lanes: only those of what is selected. */
  lanesOnly: boolean;
  /** Lanes: the side whose lanes are all shown; null = none. */
  openSide: string | null;
  /** Events of a path that is looked at, hop by hop; empty = none. */
  path: readonly RecordId[];
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
  /** The day at which the contacts of a pair are split into before and after; null = not split. */
  split: Day | null;
  /** Multilateral events count once, or expanded to pairs: degrees and weights of ties. */
  counting: Counting;
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
  phrase: "",
  mode: "contacts",
  arrange: "side",
  middle: null,
  between: true,
  lanesOnly: false,
  openSide: null,
  path: [],
  outside: "fade",
  selection: [],
  arranged: null,
  without: ALL_SOURCES,
  depth: 1,
  split: null,
  counting: "once",
};
