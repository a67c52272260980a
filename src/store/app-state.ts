import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { Problem } from "#domain/problem.ts";
import { INITIAL_VIEW, type ViewState } from "./view-state.ts";

/** The graph on the page. A failed load keeps `previous`, so nothing already loaded is lost. */
export type DataStatus =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly problems: readonly Problem[] }
  | { readonly status: "ready"; readonly dataset: Dataset; readonly origin: string };

export type DialogName = "open" | "export" | "share" | "help" | "coverage";
/** What the export dialog is open at. */
export type ExportTab = "picture" | "footnotes";
export type PanelTab = "statements" | "contacts" | "about";
export type ThemeChoice = "system" | "light" | "dark";

/** In which order records are read: by date, or the best sourced first (of equals the newest). */
export const READING_ORDERS = ["newest", "oldest", "sourced"] as const;
export type ReadingOrder = (typeof READING_ORDERS)[number];

/** The panels beside the graph. */
export type SidePanelName = "filters" | "details";
export type Folded = Readonly<Record<SidePanelName, boolean>>;

/** Bins a second while playing. */
export const PLAY_SPEEDS = [0.5, 1, 2, 4] as const;
export type PlaySpeed = (typeof PLAY_SPEEDS)[number];

/** A message that stays until dismissed or replaced; `kind` decides its look and its live region. */
export interface Notice {
  id: string;
  kind: "info" | "warning" | "error";
  title: string;
  /** Further lines, e.g. the problems of a file. */
  lines: readonly string[];
}

/** The visited selections of the details panel, for its Back and Forward. */
export interface Trail {
  entries: readonly (readonly string[])[];
  at: number;
}

/** Data only: behaviour lives in commands, derivations in selectors. */
export interface AppState {
  data: DataStatus;
  view: ViewState;
  /** True while a drag goes on: the address and undo wait for the commit. */
  previewing: boolean;
  /** The view as last committed; what the next undo step returns to. */
  settled: ViewState;
  past: readonly ViewState[];
  future: readonly ViewState[];
  /** Derived from data and view once per frame; null until the first run. */
  visible: Visible | null;
  /** Node or tie under the pointer or the graph's keyboard cursor; null = none. */
  hover: string | null;
  trail: Trail;
  tab: PanelTab;
  dialog: DialogName | null;
  /** Where the export dialog opens; what is chosen inside it is its own. */
  exportTab: ExportTab;
  tablesOpen: boolean;
  /** Narrow screens: which panel is up over the page. */
  sheet: SidePanelName | "none";
  /** Wide screens: which columns are put away. */
  folded: Folded;
  /** CSS px that the graph has more than with every column open, on its left and right: seats stay where they are. */
  spare: { readonly left: number; readonly right: number };
  theme: ThemeChoice;
  /** Plain letters and signs work as shortcuts; off for people whose speech or hands press them by accident. */
  singleKeys: boolean;
  /** null = not chosen: what is read decides. */
  readingOrder: ReadingOrder | null;
  /** Time plays: the window moves by itself. */
  playing: boolean;
  speed: PlaySpeed;
  /** Play begins again at the end; else it stops there. */
  loop: boolean;
  /** Play passes over windows in which nothing new falls. */
  skipEmpty: boolean;
  notices: readonly Notice[];
  /** What screen readers hear next (polite). */
  announcement: string;
}

export const INITIAL_STATE: AppState = {
  data: { status: "loading" },
  view: INITIAL_VIEW,
  previewing: false,
  settled: INITIAL_VIEW,
  past: [],
  future: [],
  visible: null,
  hover: null,
  trail: { entries: [[]], at: 0 },
  tab: "statements",
  dialog: null,
  exportTab: "picture",
  tablesOpen: false,
  sheet: "none",
  folded: { filters: false, details: false },
  spare: { left: 0, right: 0 },
  theme: "system",
  singleKeys: true,
  readingOrder: null,
  playing: false,
  speed: 1,
  loop: false,
  skipEmpty: true,
  notices: [],
  announcement: "",
};
