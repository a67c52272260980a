// How two actors are joined by the contacts that count now.
import type { Dataset } from "#domain/dataset/dataset.ts";
import { pairSides } from "#domain/evidence/pair-sides.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { contactWays } from "./contact-ways.ts";
import { earliestArrival } from "./earliest-arrival.ts";
import { hopsOf } from "./hops-of.ts";
import type { Path, PathEnds } from "./path.ts";
import { noPathWords } from "./path-words.ts";
import { fewestSteps } from "./fewest-steps.ts";

/** What the search may use. */
export interface PathScope {
  /** A filter's answer: its counted events are gone through. */
  visible: Pick<Visible, "events">;
  /** The dates of the view; null = all dates. */
  window: DayWindow | null;
  /** Sources that are switched off; they are not named. */
  off?: ReadonlySet<RecordId>;
  /** Whether to have sat in one room with many others is a step too. */
  rooms?: boolean;
}

/** The shortest chain, whatever the order of its events. */
export interface PlainPath {
  path: Path | null;
  /** Why there is none, in one sentence; null = there is one. */
  words: string | null;
}

/** The chains that lead forward in time: each hop no earlier than the one before. */
export interface TimedPath {
  /** Forward in time whatever the unknown days are. */
  certain: Path | null;
  /** Forward in time if the unknown days fell favourably: never later than the certain one. */
  possible: Path | null;
  /** What there is not, in one sentence; null = there is a certain path. */
  words: string | null;
}

/** A path with the fewest hops; of equals one over the earliest events. Undated events count where they are shown. */
export function plainPath(dataset: Dataset, ends: PathEnds, scope: PathScope): PlainPath {
  const rows = rowsOfEnds(dataset, ends);
  const ways = contactWays(dataset, scope.rooms === true);
  const steps = rows === null ? null : fewestSteps(dataset, scope.visible, rows, ways);
  if (steps === null) return { path: null, words: noPathWords(dataset, ends, scope.window, "plain") };
  return { path: { hops: hopsOf(dataset, steps, scope, ways), arrival: null }, words: null };
}

/**
 * Paths of earliest arrival inside the window, with the fewest hops of those. An event that lasted can be used on any
 * of its days in the window. An unknown day is taken as favourable ("possible"), or as the worst that it can be
 * ("certain", which leaves out what may lie outside the window). Undated events cannot be put in order, and are
 * left out.
 */
export function timedPath(dataset: Dataset, ends: PathEnds, scope: PathScope): TimedPath {
  const rows = rowsOfEnds(dataset, ends);
  const ways = contactWays(dataset, scope.rooms === true);
  const search = (mode: "certain" | "possible"): Path | null => {
    const found = rows === null ? null : earliestArrival(dataset, scope, { ...rows, mode, ways });
    return found && { hops: hopsOf(dataset, found.steps, scope, ways), arrival: found.arrival };
  };
  const certain = search("certain");
  const possible = search("possible");
  const kind = possible === null ? "timed" : "certain";
  return {
    certain,
    possible,
    words: certain === null ? noPathWords(dataset, ends, scope.window, kind) : null,
  };
}

/** The actor rows of both ends, without any on both; null when one of the actors is unknown, or both are one. */
function rowsOfEnds(dataset: Dataset, { from, to }: PathEnds): { from: number[]; to: number[] } | null {
  if (from === to) return null;
  const sides = pairSides(dataset, [from, to]);
  if (sides === null) return null;
  const rows = (ids: ReadonlySet<RecordId>): number[] =>
    [...ids].flatMap((id) => dataset.actorRow.get(id) ?? []);
  return { from: rows(sides.a), to: rows(sides.b) };
}
