// What the selection lights: the contacts of one, what joins two, what is between several, an event itself.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseTieId } from "#domain/evidence/tie-id.ts";
import type { RecordId } from "#domain/records/record-types.ts";
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
  const events = chosenEvents(dataset, view.selection);
  const hops = (path ?? []).flatMap((id) => dataset.eventRow.get(id) ?? []);
  if (hops.length > 0) return { subjects, lit: maskOf(dataset, hops), path: hops, events };
  if (subjects.length === 0 && events.size === 0) return { subjects, lit: null, path: [], events };
  const lit = maskOf(dataset, events);
  if (subjects.length > 0) lightSubjects(lit, subjects, view.between);
  return { subjects, lit, path: [], events };
}

/** Two mean what joins them; of more, what at least two of them share unless everything of each is wanted. */
function lightSubjects(lit: Uint8Array, subjects: readonly LaneSubject[], between: boolean): void {
  const least = subjects.length === 1 ? 1 : subjects.length === 2 || between ? 2 : 1;
  for (let event = 0; event < lit.length; event += 1) {
    let count = 0;
    for (const { events } of subjects) count += events[event] ?? 0;
    if (count >= least) lit[event] = 1;
  }
}

function subjectsOf(dataset: Dataset, selection: readonly string[]): readonly LaneSubject[] {
  const ids = selection.flatMap((id) => parseTieId(id) ?? [id]);
  return [...new Set(ids)].flatMap((id) => laneSubject(dataset, id) ?? []);
}

function chosenEvents(dataset: Dataset, selection: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const id of selection) {
    const event = dataset.eventRow.get(id);
    if (event !== undefined) for (const row of withParts(dataset, event)) rows.add(row);
    const statement = dataset.statementRow.get(id);
    const at = statement === undefined ? -1 : (dataset.columns.statementEvent[statement] ?? -1);
    if (at >= 0) rows.add(at);
    if (dataset.sourceById.has(id)) for (const row of citing(dataset, id)) rows.add(row);
  }
  return rows;
}

/** A visit or a week stands for the contacts that are part of it. */
function withParts(dataset: Dataset, event: number): readonly number[] {
  const id = dataset.events[event]?.id;
  const parts = dataset.events.flatMap(({ partOf }, row) => (partOf === id ? [row] : []));
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
