// The sides of the table. The data name them, or they are found: people look at diplomacy by side whatever file it
// comes from.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Bench, RecordId, Side } from "#domain/records/record-types.ts";

/** The sides of a data set, and where each actor sits. */
export interface Sides {
  /** Empty where no actor belongs anywhere. */
  list: readonly Side[];
  /** Actor row -> place in `list`, or -1. */
  ofActor: Int16Array;
  /** Place in `list` of the side that sits in the middle unless a person chooses another; -1 = no sides. */
  hub: number;
}

/** A state needs so many actors to be a side of its own. */
const OWN_SIDE_ACTORS = 4;
/** So many sides found are shown by name, "Other states" among them; forums come on top. */
const MOST_SIDES = 8;
/** The side of whoever is on none of the others. */
export const OTHERS_ID = "other-states";
const FORUMS_ID = "forums";
/** Degrees of hue for sides that are found, far from one another and from the colours of kinds of contact. */
const HUES = [3, 214, 41, 243, 276, 186, 130];
const MAX_STEPS = 5;

/** The curated sides, or those that the data suggest. */
export function sidesOf(dataset: Dataset): Sides {
  const curated = dataset.graph.vocabulary.sides ?? [];
  return curated.length > 0 ? curatedSides(dataset, curated) : foundSides(dataset);
}

function curatedSides(dataset: Dataset, curated: readonly Side[]): Sides {
  const placeOfMember = new Map(curated.flatMap((side, place) => side.members.map((id) => [id, place])));
  const ofActor = new Int16Array(dataset.actors.length).fill(-1);
  const homeless: number[] = [];
  for (const row of dataset.actors.keys()) {
    const place = placeOf(dataset, row, (id) => placeOfMember.get(id));
    ofActor[row] = place ?? -1;
    if (place === undefined && takesPart(dataset, row)) homeless.push(row);
  }
  const list = [...curated];
  for (const row of homeless) ofActor[row] = fallbackPlace(dataset, row, list);
  const hub = list.findIndex(({ bench }) => bench === "hub");
  return { list, ofActor, hub: hub >= 0 ? hub : busiest(dataset, list, ofActor) };
}

/** Whoever the curators have forgotten sits with the forums, or with the other states. */
function fallbackPlace({ actors }: Dataset, row: number, list: Side[]): number {
  const actor = actors[row];
  const isForum = actor?.kind === "organization" && actor.state === undefined;
  const place = isForum
    ? list.findIndex(({ bench }) => bench === "foot")
    : list.findIndex(({ id }) => id === OTHERS_ID || id === "others");
  if (place >= 0) return place;
  list.push(isForum ? side(FORUMS_ID, "Forums", "foot", []) : side(OTHERS_ID, "Other states", "right", []));
  return list.length - 1;
}

/**
 * Where an actor sits: as a member itself; with its state; with the state or body that its office is of; with a body
 * that it is a member of. The nearest answer wins.
 */
function placeOf(
  { actors, actorRow, seatById }: Dataset,
  row: number,
  placeOfMember: (id: RecordId) => number | undefined,
): number | undefined {
  let reached = [row];
  const seen = new Set(reached);
  for (let step = 0; step < MAX_STEPS && reached.length > 0; step++) {
    const next: number[] = [];
    for (const at of reached) {
      const actor = actors[at];
      const place = actor === undefined ? undefined : placeOfMember(actor.id);
      if (place !== undefined) return place;
      const ways = [
        actor?.state,
        ...(actor?.offices ?? []).map(({ seat }) => seatById.get(seat)?.of),
        ...(actor?.memberOf ?? []).map(({ actor: group }) => group),
      ];
      for (const id of ways) {
        const to = id === undefined ? undefined : actorRow.get(id);
        if (to === undefined || seen.has(to)) continue;
        seen.add(to);
        next.push(to);
      }
    }
    reached = next;
  }
  return undefined;
}

/**
 * Sides that nobody has named: one for each state with at least four actors in contact; states that share a group are
 * one; at most eight, the rest "Other states"; organizations without a state are the forums.
 */
function foundSides(dataset: Dataset): Sides {
  const stateOf = statesInContact(dataset);
  const ofActor = new Int16Array(dataset.actors.length).fill(-1);
  if (stateOf.size === 0) return { list: [], ofActor, hub: -1 };
  const unions = unionsOfStates(dataset, new Set(stateOf.values()));
  const list = largestUnions(dataset, stateOf, unions).map((union, at) => foundSide(dataset, union, at));
  const places = new Map(list.map(({ id }, place) => [id, place]));
  for (const [row, actor] of dataset.actors.entries()) {
    if (!takesPart(dataset, row)) continue;
    const state = stateOf.get(row);
    const home = state === undefined ? actor.id : (unions.get(state) ?? state);
    const isForum = state === undefined && actor.kind !== "person";
    ofActor[row] = places.get(home) ?? placeIn(list, isForum ? FORUMS_ID : OTHERS_ID);
  }
  const hub = busiest(dataset, list, ofActor);
  return { list: list.map((one, at) => (at === hub ? withBench(one, "hub") : one)), ofActor, hub };
}

/** The state of each actor that takes part in a contact and has one. */
function statesInContact(dataset: Dataset): ReadonlyMap<number, RecordId> {
  const stateOf = new Map<number, RecordId>();
  for (const [row, actor] of dataset.actors.entries()) {
    const state = actor.kind === "state" ? actor.id : (actor.state ?? stateByOffice(dataset, row));
    if (state !== undefined && takesPart(dataset, row)) stateOf.set(row, state);
  }
  return stateOf;
}

/**
 * The states and groups of states that are sides of their own, those with most contacts first. Where fewer than two have
 * so many actors (a file of states alone, a small one), every state may be a side.
 */
function largestUnions(
  { columns }: Dataset,
  stateOf: ReadonlyMap<number, RecordId>,
  unions: ReadonlyMap<RecordId, RecordId>,
): readonly RecordId[] {
  const sizes = new Map<RecordId, number>();
  for (const state of stateOf.values()) {
    const union = unions.get(state) ?? state;
    sizes.set(union, (sizes.get(union) ?? 0) + 1);
  }
  const groups = new Set(unions.values());
  const large = [...sizes].filter(([union, size]) => size >= OWN_SIDE_ACTORS || groups.has(union));
  const contacts = new Map<RecordId, number>();
  for (let event = 0; event < columns.eventCountable.length; event++) {
    if (columns.eventCountable[event] !== 1) continue;
    const there = new Set<RecordId>();
    for (const actor of rowsOf(columns.participants, event)) {
      const state = stateOf.get(actor);
      if (state !== undefined) there.add(unions.get(state) ?? state);
    }
    for (const union of there) contacts.set(union, (contacts.get(union) ?? 0) + 1);
  }
  return (large.length < 2 ? [...sizes] : large)
    .map(([union]) => union)
    .toSorted((a, b) => (contacts.get(b) ?? 0) - (contacts.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, MOST_SIDES - 1);
}

/** Sides take the benches by turns, so that neither is the longer one by more than one. */
function foundSide({ actors, actorRow }: Dataset, id: RecordId, at: number): Side {
  const found = side(id, actors[actorRow.get(id) ?? -1]?.name ?? id, at % 2 === 1 ? "left" : "right", [id]);
  const hue = HUES[at];
  return hue === undefined ? found : { ...found, hue };
}

/** State -> the group that it shares with another state of the data; the group with most of them wins. */
function unionsOfStates(dataset: Dataset, states: ReadonlySet<RecordId>): ReadonlyMap<RecordId, RecordId> {
  const members = new Map<RecordId, RecordId[]>();
  for (const id of states) {
    const actor = dataset.actors[dataset.actorRow.get(id) ?? -1];
    for (const { actor: group } of actor?.memberOf ?? []) {
      if (dataset.actors[dataset.actorRow.get(group) ?? -1]?.kind !== "group") continue;
      members.set(group, [...(members.get(group) ?? []), id]);
    }
  }
  const unions = new Map<RecordId, RecordId>();
  const bySize = [...members].toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  for (const [group, ids] of bySize) {
    const free = ids.filter((id) => !unions.has(id));
    if (free.length > 1) for (const id of free) unions.set(id, group);
  }
  return unions;
}

function stateByOffice({ actors, actorRow, seatById }: Dataset, row: number): RecordId | undefined {
  for (const { seat } of actors[row]?.offices ?? []) {
    const of = actors[actorRow.get(seatById.get(seat)?.of ?? "") ?? -1];
    if (of?.kind === "state") return of.id;
    if (of?.state !== undefined) return of.state;
  }
  return undefined;
}

function placeIn(list: Side[], id: string): number {
  const at = list.findIndex((one) => one.id === id);
  if (at >= 0) return at;
  list.push(id === FORUMS_ID ? side(id, "Forums", "foot", []) : side(id, "Other states", "right", []));
  return list.length - 1;
}

/** The side with most contacts; forums and the rest are no middle while there is another. */
function busiest(dataset: Dataset, list: readonly Side[], ofActor: Int16Array): number {
  const counts = contactCounts(dataset, list.length, ofActor);
  const candidates = [...list.keys()].filter(
    (place) => list[place]?.bench !== "foot" && list[place]?.id !== OTHERS_ID,
  );
  const best = candidates.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)[0];
  return best ?? (list.length > 0 ? 0 : -1);
}

/** How many countable events each side is in. */
function contactCounts({ columns }: Dataset, sideCount: number, ofActor: Int16Array): Int32Array {
  const counts = new Int32Array(sideCount);
  for (let event = 0; event < columns.eventCountable.length; event++) {
    if (columns.eventCountable[event] !== 1) continue;
    const there = new Set(Array.from(rowsOf(columns.participants, event), (actor) => ofActor[actor] ?? -1));
    for (const place of there) if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function takesPart({ columns }: Dataset, row: number): boolean {
  return rowsOf(columns.actorEvents, row).some((event) => columns.eventCountable[event] === 1);
}

function side(id: string, label: string, bench: Bench, members: readonly RecordId[]): Side {
  return { id, label, bench, members };
}

function withBench(one: Side, bench: Bench): Side {
  return { ...one, bench };
}
