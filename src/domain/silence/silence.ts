import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/** What is measured, for people: shown one click away from every colour that rests on it. */
export const SILENCE_DEFINITION =
  "Silence compares how long two actors (or one actor) have had no contact with how often they usually have one. " +
  "The usual interval is the median number of days between one day with a contact and the next, over all contacts " +
  "from the beginning of the data to the end of the selected dates; at least three different days with a contact are needed, or " +
  "the interval is unknown. Only contacts whose day is known count towards it, each on the day it ended. The days of " +
  "silence run from the last contact inside the selected dates to their end; a contact of unknown day is taken at " +
  "the latest day it can have happened, so that silence is never overstated, and the measure says so. Overdue is the " +
  "days of silence divided by the usual interval: 1 means that a contact is due, 2 that the silence is twice the " +
  "usual one. Only contacts recorded in this data and passing the filters are known: silence here is not " +
  "proof that nothing happened.";

/** The silence of one tie or one actor at the end of a window. */
export interface SilenceOf {
  /** Different known days with a contact, from the beginning of the data to the end of the window. */
  contactDays: number;
  /** Median gap between them in days; null = fewer than three. */
  usualDays: number | null;
  /** Latest day on which the last contact inside the window can have ended, at most the window's last; null = none. */
  lastDay: Day | null;
  /** The day of that contact is not known: it may have been earlier. */
  isLastVague: boolean;
  /** Row of that event; -1 = none. */
  lastEvent: number;
  /** Days from lastDay to the end of the window; null = no contact inside it. */
  silentDays: number | null;
  /** silentDays / usualDays; null when one of them is unknown. */
  overdue: number | null;
}

/** In `SilenceColumns.silentDays`: no contact inside the window. */
export const NO_CONTACT = -1;
/** In `SilenceColumns.overdue`: no contact inside the window, or fewer than three days with one until its end. */
export const UNKNOWN_INTERVAL = -1;

/** The silence of all ties or of all actors, by row, without an object for each. */
export interface SilenceColumns {
  /** Days; NO_CONTACT. */
  silentDays: Int32Array;
  /** As in `SilenceOf`; UNKNOWN_INTERVAL where that is null. */
  overdue: Float64Array;
}

/** Silence at the end of one window; answers are made when asked for. */
export interface Silence {
  window: DayWindow;
  ofPair: (pair: number) => SilenceOf;
  ofActor: (actor: number) => SilenceOf;
  /** Every pair at once, and every actor: to count and to sort by. */
  ofPairs: () => SilenceColumns;
  ofActors: () => SilenceColumns;
}
