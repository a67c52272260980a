// The rows of the lanes view: where they lie, and which contacts lie in them. A function of the data, the canvas, the
// side in the middle and the two acts that move lanes; dates, filters, choice and hover are not in it.
import { invertAdjacency, packAdjacency } from "#domain/dataset/adjacency.ts";
import type { Adjacency, Dataset } from "#domain/dataset/dataset.ts";
import type { LaneMetrics } from "#scene/lanes/lane-metrics.ts";
import type { LaneSubject } from "#scene/lanes/lane-subject.ts";

export type RowKind =
  /** A side; the lane of those who have none. */
  | "heading"
  | "lane"
  /** One of those that were chosen, alone on the page. */
  | "subject"
  /** The people of a side over their pairs; the lane of the pairs that have none. */
  | "people"
  | "pair"
  /** People of few pairs, together. */
  | "rest"
  /** Contacts of three or more. */
  | "many";

export interface RowDraft {
  /** The same for the same row in every layout. */
  key: string;
  kind: RowKind;
  /** Place of the side; -1 = none. */
  side: number;
  /** Row of the actor whose name it bears; -1 = none. */
  lead: number;
  subject: LaneSubject | null;
  /** Rows of the actors whose contacts lie in it. */
  actors: readonly number[];
  /** Rows of those who lie in it without a row of their own: a heading's people. */
  folded: readonly number[];
  /** Contacts with the middle and all, over all dates. */
  first: number;
  all: number;
  /** px; the gap is above the row. */
  height: number;
  gap: number;
  /** px at the top of the row for the names of an office's holders. */
  band: number;
}

export interface LaneRow extends RowDraft {
  /** Place in `LaneLayout.rows`. */
  at: number;
  top: number;
  /** Where its line lies: the middle of what its band leaves. */
  middle: number;
}

/** What is in a lanes view alone: everything, one and those it met, pairs of two sides, a few side by side. */
export type LaneForm = "all" | "one" | "pairs" | "few";

export interface LaneLayout {
  form: LaneForm;
  metrics: LaneMetrics;
  width: number;
  height: number;
  rows: readonly LaneRow[];
  /** By actor row, the place of the row in which its contacts lie; -1 = in none. */
  rowOfActor: Int16Array;
  /** Event row -> places of rows; and the other way round, in order of time. */
  rowsOfEvent: Adjacency;
  eventsOfRow: Adjacency;
  /** Beside `eventsOfRow.values`: the last day on which one of the row's events up to here ends. */
  reach: Int32Array;
  top: number;
  bottom: number;
}

interface LayoutParts {
  dataset: Dataset;
  form: LaneForm;
  metrics: LaneMetrics;
  size: { readonly width: number; readonly height: number };
  drafts: readonly RowDraft[];
  /** Places of the rows in which an event lies, given the row of each actor. */
  placesOf: (event: number, rowOfActor: Int16Array, rows: readonly LaneRow[]) => readonly number[];
}

/** Stacks rows from the top down and lays every event into its rows. */
export function makeLayout({ dataset, form, metrics, size, drafts, placesOf }: LayoutParts): LaneLayout {
  let bottom = metrics.top;
  const rows = drafts.map((draft, at): LaneRow => {
    const top = bottom + draft.gap;
    bottom = top + draft.height;
    return { ...draft, at, top, middle: top + draft.band + (draft.height - draft.band) / 2 };
  });
  const rowOfActor = new Int16Array(dataset.actors.length).fill(-1);
  for (const row of rows) {
    for (const actor of row.actors) if (rowOfActor[actor] === -1) rowOfActor[actor] = row.at;
  }
  const rowsOfEvent = packAdjacency(dataset.events.map((_, event) => placesOf(event, rowOfActor, rows)));
  const eventsOfRow = invertAdjacency(rowsOfEvent, rows.length);
  return {
    form,
    metrics,
    ...size,
    rows,
    rowOfActor,
    rowsOfEvent,
    eventsOfRow,
    reach: reachOf(dataset, eventsOfRow),
    top: metrics.top,
    bottom,
  };
}

function reachOf({ columns }: Dataset, { offsets, values }: Adjacency): Int32Array {
  const reach = new Int32Array(values.length);
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    let latest = -Infinity;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      latest = Math.max(latest, columns.eventTo[values[at] ?? 0] ?? 0);
      reach[at] = latest;
    }
  }
  return reach;
}

/** Places in `eventsOfRow.values` from the first to before the last event of a row that can lie in some days. */
export function eventsIn(
  { eventsOfRow, reach }: LaneLayout,
  { columns }: Dataset,
  row: number,
  days: { from: number; to: number },
): { start: number; end: number } {
  const first = eventsOfRow.offsets[row] ?? 0;
  const last = eventsOfRow.offsets[row + 1] ?? 0;
  return {
    start: firstWhere(first, last, (at) => (reach[at] ?? 0) >= days.from),
    end: firstWhere(first, last, (at) => (columns.eventFrom[eventsOfRow.values[at] ?? 0] ?? 0) > days.to),
  };
}

/** The first place from which on a test holds; `to` when it never does. */
function firstWhere(from: number, to: number, holds: (at: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
