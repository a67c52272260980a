// What the selection lights: the contacts of one, what joins two, what is between several, an event itself.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseTieId } from "#domain/ref/ref.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { chosenEvents, choiceOf } from "#domain/relations/chosen-events.ts";
import type { MarkView } from "#scene/mark-scene.ts";
import { laneSubject, type LaneSubject } from "./lane-subject.ts";

export interface LaneChoice {
  /** Actors, sides and offices that are chosen, in the order of choosing. */
  subjects: readonly LaneSubject[];
  /** By event row: 1 = lit by what is chosen; null = nothing is chosen. */
  lit: Uint8Array | null;
  /** Rows of the events of a path, in the order of its hops. */
  path: readonly number[];
  /** Rows of the events that are chosen themselves. */
  events: ReadonlySet<number>;
}

type Chosen = Pick<MarkView, "selection" | "between">;

/** The choice in a view. Ids of nothing are passed over; a path outweighs the selection. */
export function laneChoice(dataset: Dataset, view: Chosen, path: readonly RecordId[] | null): LaneChoice {
  const subjects = subjectsOf(dataset, view.selection);
  const chosen = choiceOf(dataset, view.selection);
  const events = new Set(chosen.events.flatMap((event) => withParts(dataset, event)));
  for (const id of view.selection) {
    if (dataset.sourceById.has(id)) for (const event of citing(dataset, id)) events.add(event);
  }
  const hops = (path ?? []).flatMap((id) => dataset.eventRow.get(id) ?? []);
  if (hops.length > 0) return { subjects, lit: maskOf(dataset, hops), path: hops, events };
  if (subjects.length === 0 && events.size === 0) return { subjects, lit: null, path: [], events };
  const lit = maskOf(dataset, chosenEvents(dataset, chosen, view.between));
  for (const event of events) lit[event] = 1;
  return { subjects, lit, path: [], events };
}

function subjectsOf(dataset: Dataset, selection: readonly string[]): readonly LaneSubject[] {
  const ids = selection.flatMap((id) => parseTieId(id) ?? [id]);
  return [...new Set(ids)].flatMap((id) => laneSubject(dataset, id) ?? []);
}

/** A visit or a week stands for the contacts that are part of it. */
function withParts(dataset: Dataset, event: number): readonly number[] {
  const record = dataset.events[event];
  if (record?.frames !== true) return [event];
  const parts = dataset.events.flatMap(({ partOf }, row) => (partOf === record.id ? [row] : []));
  return [event, ...parts];
}

function citing(dataset: Dataset, source: RecordId): readonly number[] {
  return dataset.events.flatMap(({ citations }, row) =>
    citations.some((citation) => citation.source === source) ? [row] : [],
  );
}

function maskOf(dataset: Dataset, rows: Iterable<number>): Uint8Array {
  const mask = new Uint8Array(dataset.events.length);
  for (const row of rows) mask[row] = 1;
  return mask;
}

/** Rows of everybody who takes part in an event. */
export function takingPart(dataset: Dataset, event: number): Int32Array {
  return rowsOf(dataset.columns.participants, event);
}
