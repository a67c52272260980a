// What seats, strings and lanes give to whatever draws them: a list of things in the order they are painted. Canvas,
// SVG, keyboard, hit-testing and the tests read this and nothing else. Coordinates are CSS px of the canvas at
// zoom 1, from its upper left corner; y grows downwards.
import type { Comparison } from "#domain/compare/comparison.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { Counting } from "#domain/network/counting.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { Silence } from "#domain/silence/silence.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Primitive } from "#drawing/primitive.ts";
import type { Box } from "./label-box.ts";

/** What an item is for the eye, the pointer and the tests that measure a picture. */
export type MarkRole =
  /** Tints, edges, grids: nothing to press. */
  | "ground"
  | "heading"
  /** A guest's row, or a name in a run-in line. */
  | "seat"
  /** A bar in the middle. */
  | "bar"
  /** A lane of the lanes view. */
  | "lane"
  | "fold"
  /** One contact. */
  | "bead"
  /** One contact of three or more. */
  | "tile"
  /** A contact in a lane that stands back, or some at one place: a grey stroke. */
  | "tick"
  /** Several contacts under one sign. */
  | "pill"
  | "stack"
  | "string"
  | "date"
  | "axis"
  | "offer"
  /** What the pointer adds over a picture that stays as it is. */
  | "hover"
  | "legend";

/** inside the dates and filters; outside them; pushed back because something else is chosen. */
export type Tone = "lit" | "plain" | "out" | "far";

/** A text that an item shows, for whoever measures names: the box is the room that its letters take. */
export interface MarkText {
  text: string;
  box: Box;
  /** px */
  size: number;
  /** The actor whose name it is; absent = no name. */
  names?: string;
}

export interface MarkItem {
  /** Unique in the scene, and the same for the same thing in every scene of a graph. */
  key: string;
  role: MarkRole;
  /** The selection that pressing it makes; [] = nothing happens. */
  chooses: readonly string[];
  /** Rows of the events that it stands for. */
  events: readonly number[];
  /** Event types that pressing it shows alone, and pressing it again shows beside all others (legends only). */
  isolates?: readonly string[];
  /** Where it can be pressed; null = nowhere. A string is pressed along `line`. */
  box: Box | null;
  /** The points of a string: cubic Bézier, start, two controls, end, and so on. */
  line?: readonly number[];
  tone: Tone;
  selected: boolean;
  /** What a screen reader and the hover card call it: "Wang Yi, foreign minister, China, 46 contacts". */
  label: string;
  /** The side it belongs to, where it belongs to one. */
  side?: string;
  texts: readonly MarkText[];
  /** Painted in this order, with the item's tone already in their opacities. */
  primitives: readonly Primitive[];
}

/** What an item has that is looked at and not pressed: a ground, a legend, a ring. */
export const ONLY_SEEN = { chooses: [], events: [], box: null, tone: "plain", selected: false } as const;

/**
 * A picture made of marks. An item that looks as before is the same object as before, so that a painter and a diff
 * compare by identity.
 */
export interface MarkScene {
  kind: "seats" | "ties" | "lanes";
  /** CSS px of the canvas that it was made for; a phone's may be taller than the screen. */
  width: number;
  height: number;
  items: readonly MarkItem[];
  /** The picture in words, for the ear and as the alternative text of an export. */
  description: string;
  /** Said in words on the page when not everything is drawn; null when all is. */
  notDrawn: string | null;
  /** A side that would show more of what is lit if it sat in the middle; null = none to offer. */
  offersMiddle: { side: string; label: string } | null;
}

/** What decides a mark scene. The same input gives the same scene; `before` only lets unchanged items be shared. */
export interface MarkInput {
  dataset: Dataset;
  visible: Visible;
  view: MarkView;
  /** What the pointer or the keyboard's cursor is on: the key of an item, or an id as in `view.selection`; null = nothing. */
  hover: string | null;
  /** CSS px of the canvas with every panel open; its width picks the size class. */
  size: { readonly width: number; readonly height: number };
  palette: Palette;
  /** The days that the timeline's axis shows; lanes lie on it pixel under pixel. */
  axis: DayWindow;
  /** A side whose fold line is opened, for now; null = none. */
  openFold: string | null;
  /** Events of a path that is looked at, in the order of its hops; null = none. */
  path: readonly RecordId[] | null;
  comparison: Comparison | null;
  silence: Silence | null;
  before: MarkScene | null;
}

/** The part of a view that decides what a mark scene shows. */
export interface MarkView {
  kind: MarkScene["kind"];
  /** null = all dates. */
  window: DayWindow | null;
  outside: "fade" | "hide";
  /** Ids of actors, events, statements or sources, ties as `a~b`, sides as `side:id`, seats of office as `seat:id`. */
  selection: readonly string[];
  /** The side in the middle; null = the data's own hub. */
  middle: string | null;
  /** Several chosen: events with at least two of them; else everything of each. */
  between: boolean;
  counting: Counting;
  /** Lanes: only those of what is chosen; the side that is opened. */
  lanesOnly: boolean;
  openSide: string | null;
}
