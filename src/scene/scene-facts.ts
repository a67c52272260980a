// What the scene needs to know of a graph whatever the window: worked out once for each Dataset.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { participationId, tieId } from "#domain/ref/ref.ts";
import type { Actor, RecordId } from "#domain/records/record-types.ts";
import { eventLabel } from "./event-label.ts";
import { initialsOf } from "./initials.ts";
import { labelText } from "./label-text.ts";
import { nodeSize } from "./node-size.ts";
import { NO_RING } from "#drawing/palette.ts";
import type { NodeLook, SceneMode, SceneTie } from "./scene-types.ts";

/** The parts of a node that neither the window nor the selection changes. */
export interface FixedLook {
  label: string;
  size: number;
  look: NodeLook;
}

export interface SceneFacts {
  /** Countable events per actor row, whatever their date. */
  activity: Int32Array;
  /** Rows of the actors that take part in a countable event or speak in a statement, in row order. */
  drawableActors: readonly number[];
  /** Countable events that each pair row shares, whatever their date. */
  pairTotal: Int32Array;
  /** State id -> rows of its people, ministries and embassies. */
  members: ReadonlyMap<RecordId, readonly number[]>;
  /** Event id -> rows of the events that are part of it. */
  parts: ReadonlyMap<RecordId, readonly number[]>;
  actorLook: (row: number) => FixedLook;
  eventLook: (row: number) => FixedLook;
  /** The tie of a pair row (Ties view). */
  pairEnds: (pair: number) => TieEnds;
  /** The tie of a participation (Contacts view), by its place in `columns.participants.values`. */
  participationEnds: (event: number, at: number) => TieEnds;
  /** The ties that were drawn last, by pair and by participation: what stays the same is drawn as the same object. */
  lastTies: Readonly<Record<SceneMode, (SceneTie | undefined)[]>>;
}

/** What a tie is called and what it joins. */
export type TieEnds = Pick<SceneTie, "id" | "source" | "target">;

const known = new WeakMap<Dataset, SceneFacts>();

/** The facts of a dataset: the same reference for the same dataset. */
export function sceneFacts(dataset: Dataset): SceneFacts {
  let facts = known.get(dataset);
  if (facts === undefined) {
    facts = collectFacts(dataset);
    known.set(dataset, facts);
  }
  return facts;
}

function collectFacts(dataset: Dataset): SceneFacts {
  const { actors, events, columns } = dataset;
  const activity = new Int32Array(actors.length);
  const pairTotal = new Int32Array(columns.pairA.length);
  let mostParticipants = 0;
  for (let event = 0; event < events.length; event++) {
    if (columns.eventCountable[event] !== 1) continue;
    const participants = rowsOf(columns.participants, event);
    mostParticipants = Math.max(mostParticipants, participants.length);
    for (const actor of participants) activity[actor] = (activity[actor] ?? 0) + 1;
    for (const pair of rowsOf(columns.eventPairs, event)) pairTotal[pair] = (pairTotal[pair] ?? 0) + 1;
  }
  const spoken = statementsPerActor(dataset);
  const mostActive = activity.reduce((most, count) => Math.max(most, count), 0);
  const drawableActors = actors
    .map((_, row) => row)
    .filter((row) => (activity[row] ?? 0) > 0 || (spoken[row] ?? 0) > 0);
  return {
    activity,
    drawableActors,
    pairTotal,
    members: rowsBy(actors.map((actor) => actor.state)),
    parts: rowsBy(events.map((event) => event.partOf)),
    actorLook: remember((row) => actorLook(dataset, row, nodeSize("actor", activity[row] ?? 0, mostActive))),
    eventLook: remember((row) => eventLook(dataset, row, mostParticipants)),
    pairEnds: remember((pair) => pairEnds(dataset, pair)),
    participationEnds: rememberParticipations(dataset),
    lastTies: { contacts: [], ties: [] },
  };
}

function statementsPerActor(dataset: Dataset): Int32Array {
  const spoken = new Int32Array(dataset.actors.length);
  for (const actor of dataset.columns.speakers.values) spoken[actor] = (spoken[actor] ?? 0) + 1;
  return spoken;
}

function actorLook(dataset: Dataset, row: number, size: number): FixedLook {
  const actor = dataset.actors[row];
  if (actor === undefined) return { label: "", size, look: { kind: "state", iso2: null } };
  return { label: labelText(actor.name), size, look: lookOf(actor, dataset) };
}

function lookOf(actor: Actor, dataset: Dataset): NodeLook {
  if (actor.kind === "state") return { kind: "state", iso2: actor.iso2 ?? null };
  const stateRow = actor.state === undefined ? undefined : dataset.actorRow.get(actor.state);
  const ring = (stateRow === undefined ? undefined : dataset.actors[stateRow]?.iso2) ?? NO_RING;
  // A person's name stands beside the disc; whom the ring's colour means is written in it, for every eye and printer.
  const letters =
    actor.kind === "person" && ring !== NO_RING ? ring : initialsOf(actor.name, actor.kind === "person");
  return { kind: actor.kind, letters, ring };
}

function eventLook(dataset: Dataset, row: number, mostParticipants: number): FixedLook {
  const event = dataset.events[row];
  const size = nodeSize("event", rowsOf(dataset.columns.participants, row).length, mostParticipants);
  if (event === undefined) return { label: "", size, look: { kind: "event", eventType: "other" } };
  const typeLabel = dataset.eventTypeLabel.get(event.type) ?? event.type;
  return { label: eventLabel(event, typeLabel), size, look: { kind: "event", eventType: event.type } };
}

function rowsBy(keys: readonly (RecordId | undefined)[]): ReadonlyMap<RecordId, readonly number[]> {
  const rows = new Map<RecordId, number[]>();
  keys.forEach((key, row) => {
    if (key === undefined) return;
    const list = rows.get(key);
    if (list === undefined) rows.set(key, [row]);
    else list.push(row);
  });
  return rows;
}

function pairEnds({ actors, columns }: Dataset, pair: number): TieEnds {
  const a = actors[columns.pairA[pair] ?? -1]?.id ?? "";
  const b = actors[columns.pairB[pair] ?? -1]?.id ?? "";
  return { id: tieId(a, b), source: a < b ? a : b, target: a < b ? b : a };
}

function rememberParticipations({ actors, events, columns }: Dataset): SceneFacts["participationEnds"] {
  const made: (TieEnds | undefined)[] = [];
  return (event, at) => {
    const known = made[at];
    if (known !== undefined) return known;
    const source = events[event]?.id ?? "";
    const target = actors[columns.participants.values[at] ?? -1]?.id ?? "";
    const ends = { id: participationId(source, target), source, target };
    made[at] = ends;
    return ends;
  };
}

/** Large graphs have far more rows than are ever drawn, so a thing is made when first asked for. */
function remember<T>(make: (row: number) => T): (row: number) => T {
  const made = new Map<number, T>();
  return (row) => {
    let look = made.get(row);
    if (look === undefined) {
      look = make(row);
      made.set(row, look);
    }
    return look;
  };
}
