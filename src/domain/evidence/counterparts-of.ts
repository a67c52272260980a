import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { eventSpan } from "#domain/dataset/row-span.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { partiesOf, type Parties } from "./between.ts";
import type { Party } from "./party-of.ts";

/** Somebody whom a party was in contact with, and the contacts. */
export interface Counterpart {
  /** Row in Dataset.actors. */
  actor: number;
  /** Rows of the events that join the two, ascending. */
  events: readonly number[];
}

/** A side whose people a party was in contact with. */
export interface SideCounterpart {
  /** Place in the sides of the relations; -1 = those who sit with none. */
  side: number;
  /** Rows of the events that join the party with anybody of the side, ascending. */
  events: readonly number[];
  /** Who it was, the most contacts first. */
  actors: readonly Counterpart[];
}

export interface Counterparts {
  /** The most contacts first, then in the order of the sides. */
  sides: readonly SideCounterpart[];
  /**
   * Everybody who can be paired with the party, those who only stand for somebody there too (a state for its
   * minister), the most contacts first, then by row.
   */
  actors: readonly Counterpart[];
  /** Rows of sittings of many among the events, which join nobody: those there were in one room. */
  inRoom: readonly number[];
}

/** With whom a party was in contact at these events (rows): whom the events join it with, outside itself. */
export function counterpartsOf(dataset: Dataset, party: Party, events: readonly number[]): Counterparts {
  const relations = relationsOf(dataset);
  const parties = partiesOf(dataset, [party]);
  const met = new Map<number, number[]>();
  const inRoom: number[] = [];
  for (const event of events) {
    if (relations.joinKind(event) === "room") inRoom.push(event);
    else for (const actor of othersAt(dataset, parties, event)) push(met, actor, event);
  }
  return {
    sides: bySide(dataset, met),
    actors: mostFirst(withStandIns(dataset, party, met)),
    inRoom,
  };
}

/** Rows of the actors outside the party that an event joins with somebody of it, and of whom these acted for. */
function othersAt(dataset: Dataset, { homeOf }: Parties, event: number): ReadonlySet<number> {
  const span = eventSpan(dataset, event);
  const inside = new Set<number>();
  const actsFor = new Map<number, number>();
  for (const part of dataset.events[event]?.participants ?? []) {
    const row = dataset.actorRow.get(part.actor);
    if (row === undefined) continue;
    if (homeOf(part, span) === 0) inside.add(row);
    const behalf = dataset.actorRow.get(part.onBehalfOf ?? "");
    if (behalf !== undefined) actsFor.set(row, behalf);
  }
  const others = new Set<number>();
  const meet = (row: number): void => {
    others.add(row);
    const behalf = actsFor.get(row);
    if (behalf !== undefined) others.add(behalf);
  };
  const joined = rowsOf(relationsOf(dataset).joins, event);
  for (let at = 0; at + 1 < joined.length; at += 2) {
    const [a, b] = [joined[at] ?? -1, joined[at + 1] ?? -1];
    if (inside.has(a) && !inside.has(b)) meet(b);
    if (inside.has(b) && !inside.has(a)) meet(a);
  }
  return others;
}

/** Who stands for others that were met (a state for its minister) was met as often as any of these. */
function withStandIns(
  dataset: Dataset,
  party: Party,
  met: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, readonly number[]> {
  const { standsFor } = relationsOf(dataset);
  const all = new Map(met);
  for (const actor of dataset.actors.keys()) {
    const represented = rowsOf(standsFor, actor);
    if (party.members.has(actor) || represented.every((row) => !met.has(row))) continue;
    // Who shares members with a larger party keeps them for itself: then the two cannot be told apart here.
    if (represented.length < party.members.size && represented.some((row) => party.members.has(row)))
      continue;
    const events = new Set([actor, ...represented].flatMap((row) => met.get(row) ?? []));
    all.set(actor, ascending(events));
  }
  return all;
}

function bySide(dataset: Dataset, met: ReadonlyMap<number, readonly number[]>): readonly SideCounterpart[] {
  const { sideOfActor } = relationsOf(dataset);
  const groups = new Map<number, [number, readonly number[]][]>();
  for (const [actor, events] of met) push(groups, sideOfActor(actor), [actor, events]);
  return [...groups]
    .map(([side, group]) => ({
      side,
      events: ascending(new Set(group.flatMap(([, events]) => events))),
      actors: mostFirst(group),
    }))
    .toSorted((a, b) => b.events.length - a.events.length || a.side - b.side);
}

function mostFirst(met: Iterable<readonly [number, readonly number[]]>): readonly Counterpart[] {
  return [...met]
    .map(([actor, events]) => ({ actor, events }))
    .sort((a, b) => b.events.length - a.events.length || a.actor - b.actor);
}

function ascending(rows: ReadonlySet<number>): readonly number[] {
  return [...rows].sort((a, b) => a - b);
}

function push<V>(map: Map<number, V[]>, key: number, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
