// What stands out because something is selected or hovered. By rows, so that a pointer move stays cheap.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { linkedToSeat } from "#domain/evidence/linked-to-seat.ts";
import { seatHistory } from "#domain/evidence/seat-history.ts";
import { parseRef } from "#domain/ref/ref.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { neighbourhood, type Steps } from "#domain/network/neighbourhood.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { sceneFacts } from "./scene-facts.ts";
import type { Emphasis } from "./scene-types.ts";

const NEAR = 1;
const FOCUS = 2;

/** The emphasis of every row, and of the ties that were chosen themselves. */
export interface EmphasisByRow {
  /** False when nothing drawn is selected or hovered: then nothing is emphasised. */
  active: boolean;
  actor: (row: number) => Emphasis;
  event: (row: number) => Emphasis;
  /** Steps of an actor from the focus; -1 = far. */
  steps: (row: number) => number;
  /** Ids of ties and participations that are selected or hovered themselves. */
  focusTies: ReadonlySet<string>;
}

/** Marks by row; `mark` never lowers what is there. */
interface Marks {
  dataset: Dataset;
  visible: Visible;
  actors: Uint8Array;
  events: Uint8Array;
  ties: Set<string>;
}

/**
 * Focus is on the selected and the hovered; near are the neighbours. The neighbours of an actor are its events that
 * count now and their other participants; of a state also its people and their events; of an event its
 * participants and its parts; of a tie the events that it stands for. A statement stands for its event and
 * speakers, a source for what cites it, a seat for its holders and what they did while they held it. Ids of nothing
 * are passed over. That is one step (`depth` 1); 0 leaves the neighbours out, and with 2 or 3 the neighbours'
 * neighbours are near as well.
 */
export function findEmphasis(
  dataset: Dataset,
  visible: Visible,
  chosen: readonly string[],
  depth: Steps = 1,
): EmphasisByRow {
  const marks: Marks = {
    dataset,
    visible,
    actors: new Uint8Array(chosen.length === 0 ? 0 : dataset.actors.length),
    events: new Uint8Array(chosen.length === 0 ? 0 : dataset.events.length),
    ties: new Set(),
  };
  for (const id of chosen) markChosen(marks, id);
  const steps = chosen.length === 0 ? null : spread(marks, depth);
  const active =
    marks.ties.size > 0 || marks.actors.some((mark) => mark > 0) || marks.events.some((mark) => mark > 0);
  const word = (mark: number | undefined): Emphasis => {
    if (!active) return "none";
    if (mark === FOCUS) return "focus";
    return mark === NEAR ? "near" : "far";
  };
  return {
    active,
    actor: (row) => word(marks.actors[row]),
    event: (row) => word(marks.events[row]),
    steps: (row) => steps?.[row] ?? -1,
    focusTies: marks.ties,
  };
}

/** Takes the neighbours back, or goes on from them; answers each actor's steps from the focus. */
function spread({ dataset, visible, actors, events }: Marks, depth: Steps): Int8Array {
  const steps = new Int8Array(actors.length).fill(-1);
  if (depth === 0)
    for (const rows of [actors, events]) rows.forEach((mark, row) => (rows[row] = mark === NEAR ? 0 : mark));
  actors.forEach((mark, row) => (steps[row] = mark === FOCUS ? 0 : mark === NEAR ? 1 : -1));
  if (depth < 2) return steps;
  const seeds = { actors: rowsMarked(actors), events: rowsMarked(events) };
  const around = neighbourhood(dataset, visible, seeds, depth - 1);
  around.actors.forEach((distance, row) => {
    if (distance < 1 || steps[row] !== -1) return;
    steps[row] = distance + 1;
    raise(actors, row, NEAR);
  });
  around.events.forEach((distance, row) => {
    if (distance >= 1) raise(events, row, NEAR);
  });
  return steps;
}

function rowsMarked(marks: Uint8Array): number[] {
  return Array.from(marks.keys()).filter((row) => marks[row] !== 0);
}

function markChosen(marks: Marks, id: string): void {
  const { dataset } = marks;
  const actor = dataset.actorRow.get(id);
  if (actor !== undefined) return markActor(marks, actor);
  const event = dataset.eventRow.get(id);
  if (event !== undefined) return markEvent(marks, event);
  const statement = dataset.statementRow.get(id);
  if (statement !== undefined) return markStatement(marks, statement, FOCUS);
  if (dataset.sourceById.has(id)) return markSource(marks, id);
  const ref = parseRef(id);
  switch (ref?.kind) {
    case "seat":
      return markSeat(marks, ref.seat);
    case "tie":
      return markTie(marks, id, ref.ends);
    case "participation":
      return markParticipation(marks, id, ref);
    case "record":
    case "side":
    case undefined:
      return undefined;
  }
}

function markActor(marks: Marks, row: number): void {
  raise(marks.actors, row, FOCUS);
  markEventsOf(marks, row);
  for (const member of sceneFacts(marks.dataset).members.get(marks.dataset.actors[row]?.id ?? "") ?? []) {
    raise(marks.actors, member, NEAR);
    markEventsOf(marks, member);
  }
}

function markEventsOf(marks: Marks, actor: number): void {
  const { columns } = marks.dataset;
  for (const event of rowsOf(columns.actorEvents, actor)) {
    if (marks.visible.events[event] !== 1) continue;
    raise(marks.events, event, NEAR);
    raiseAll(marks.actors, rowsOf(columns.participants, event));
  }
}

function markEvent(marks: Marks, row: number): void {
  raise(marks.events, row, FOCUS);
  raiseAll(marks.actors, rowsOf(marks.dataset.columns.participants, row));
  raiseAll(marks.events, sceneFacts(marks.dataset).parts.get(marks.dataset.events[row]?.id ?? "") ?? []);
}

function markStatement(marks: Marks, row: number, mark: number): void {
  const { dataset } = marks;
  const event = dataset.columns.statementEvent[row] ?? -1;
  if (event >= 0) raise(marks.events, event, mark);
  for (const speaker of rowsOf(dataset.columns.speakers, row)) raise(marks.actors, speaker, mark);
  for (const addressee of dataset.statements[row]?.to ?? []) raiseId(marks, addressee, NEAR);
}

function markSource(marks: Marks, id: RecordId): void {
  const { dataset, visible } = marks;
  const cites = (record: { citations: readonly { source: RecordId }[] } | undefined): boolean =>
    record?.citations.some((citation) => citation.source === id) === true;
  dataset.events.forEach((event, row) => {
    if (visible.events[row] === 1 && cites(event)) raise(marks.events, row, NEAR);
  });
  dataset.statements.forEach((statement, row) => {
    if (visible.statements[row] === 1 && cites(statement)) markStatement(marks, row, NEAR);
  });
}

/** Its holders, and what they did while they held it. */
function markSeat(marks: Marks, seat: string): void {
  const { dataset, visible } = marks;
  for (const { actor } of seatHistory(dataset, seat)?.terms ?? []) raiseId(marks, actor, FOCUS);
  for (const { row } of linkedToSeat(dataset, seat).events) {
    if (visible.events[row] !== 1) continue;
    raise(marks.events, row, NEAR);
    raiseAll(marks.actors, rowsOf(dataset.columns.participants, row));
  }
}

function markTie(marks: Marks, id: string, ends: readonly [string, string]): void {
  const { actorRow, columns } = marks.dataset;
  const [a, b] = ends.map((end) => actorRow.get(end));
  if (a === undefined || b === undefined) return;
  raise(marks.actors, a, FOCUS);
  raise(marks.actors, b, FOCUS);
  marks.ties.add(id);
  for (const event of rowsOf(columns.actorEvents, a)) {
    const isShared = rowsOf(columns.participants, event).includes(b);
    if (isShared && marks.visible.events[event] === 1) raise(marks.events, event, NEAR);
  }
}

function markParticipation(marks: Marks, id: string, part: { event: RecordId; actor: RecordId }): void {
  const event = marks.dataset.eventRow.get(part.event);
  if (event === undefined || !marks.dataset.actorRow.has(part.actor)) return;
  raise(marks.events, event, FOCUS);
  raiseId(marks, part.actor, FOCUS);
  marks.ties.add(id);
}

function raiseId(marks: Marks, id: RecordId, mark: number): void {
  const row = marks.dataset.actorRow.get(id);
  if (row !== undefined) raise(marks.actors, row, mark);
}

function raiseAll(rows: Uint8Array, which: Iterable<number>): void {
  for (const row of which) raise(rows, row, NEAR);
}

function raise(rows: Uint8Array, row: number, mark: number): void {
  rows[row] = Math.max(rows[row] ?? 0, mark);
}
