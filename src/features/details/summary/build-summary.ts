import { rowsOf } from "#domain/dataset/adjacency.ts";
import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import { chosenParties, partiesJoined } from "#domain/evidence/between.ts";
import { CHANNELS, channelOf, type Channel } from "#domain/evidence/contact-channel.ts";
import { counterpartsOf } from "#domain/evidence/counterparts-of.ts";
import { partyOf } from "#domain/evidence/party-of.ts";
import type { ActorKind, RecordId } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { sideSelectionId, tieId } from "#domain/ref/ref.ts";
import { counted } from "#domain/text/counted.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { subjectIds, type Subject } from "#features/details/model/subject.ts";
import type { Line, NameRef } from "#features/details/words/line.ts";
import { inSeries, nameOf } from "#features/details/words/name-of.ts";

/** Somebody who was met, how often, and the selection that shows what joins. */
export interface Met {
  readonly name: NameRef;
  readonly count: number;
  /** Sittings of many that only put the two in one room: counted besides. */
  readonly inRoom: number;
  readonly select: readonly RecordId[];
}

/** A group of those who were met: a side with its people, or pairs. */
export interface MetGroup {
  readonly key: string;
  /** null = the entries stand alone. */
  readonly head: Met | null;
  readonly entries: readonly Met[];
  /** How many more there are. */
  readonly more: number;
}

/** Contacts by side and kind. */
export interface SideTable {
  readonly kinds: readonly string[];
  readonly rows: readonly {
    readonly side: NameRef;
    readonly total: number;
    readonly counts: readonly number[];
  }[];
}

/** What the panel opens on. */
export interface Summary {
  readonly lines: readonly Line[];
  readonly table: SideTable | null;
  readonly met: readonly MetGroup[];
}

/** So many people of one side are named. */
const NAMED = 3;
/** So many pairs of several chosen are told. */
const MOST_PAIRS = 10;

const ITSELF: Readonly<Record<ActorKind, string>> = {
  person: "in person",
  state: "the state itself",
  organization: "the organization itself",
  group: "the group itself",
};

/**
 * A subject in short, from the events that count now (rows, ascending): how many, of which kinds, with whom, first and
 * last. null = there is nothing to sum up.
 */
export function buildSummary(dataset: Dataset, subject: Subject, events: readonly number[]): Summary | null {
  if (events.length === 0) return null;
  switch (subject.kind) {
    case "all":
      return { lines: [dateLine(dataset, events)], table: sideTable(dataset, events), met: [] };
    case "actor":
    case "side":
    case "seat":
      return partySummary(dataset, subjectIds(subject)[0] ?? "", events);
    case "pair":
      return {
        lines: [joinedLine(dataset, events), dateLine(dataset, events)],
        table: null,
        met: [],
      };
    case "between":
      return {
        lines: [joinedLine(dataset, events), dateLine(dataset, events)],
        table: null,
        met: pairsMet(dataset, subject.ids, events),
      };
    case "event":
    case "statement":
    case "source":
    case "several":
      return null;
  }
}

function partySummary(dataset: Dataset, id: RecordId, events: readonly number[]): Summary | null {
  const party = partyOf(dataset, id);
  if (party === null) return null;
  const { sides, inRoom } = counterpartsOf(dataset, party, events);
  return {
    lines: [
      [`${ownWords(dataset, id, events)}${kindWords(dataset, events)}${roomWords(inRoom.length)}.`],
      dateLine(dataset, events),
    ],
    table: null,
    met: sides.map((side): MetGroup => {
      const ref = sideRef(dataset, side.side);
      // Russia is said by its side already, where nobody else of that side was met.
      const told = side.actors.filter(
        ({ actor, events: shared }) =>
          shared.length < side.events.length || dataset.actors[actor]?.kind === "person",
      );
      return {
        key: `${side.side}`,
        head:
          ref === null
            ? null
            : { name: ref, count: side.events.length, inRoom: side.inRoom.length, select: [id, ref.id] },
        entries: told.slice(0, NAMED).map(({ actor, events: shared }): Met => {
          const name = nameOf(dataset, dataset.actors[actor]?.id ?? "");
          return { name, count: shared.length, inRoom: 0, select: [id, name.id] };
        }),
        more: Math.max(0, told.length - NAMED),
      };
    }),
  };
}

/** "119 contacts, 4 of them the state itself: " for whoever stands for others; a person's are counted by the tab. */
function ownWords(dataset: Dataset, id: RecordId, events: readonly number[]): string {
  const row = dataset.actorRow.get(id);
  const actor = row === undefined ? undefined : dataset.actors[row];
  if (row === undefined || actor === undefined || actor.kind === "person") return "";
  const { own, standsFor } = relationsOf(dataset).eventsOf(row);
  if (standsFor.length === 0) return "";
  const isOwn = new Set(own);
  const count = events.filter((event) => isOwn.has(event)).length;
  return `${counted(events.length, "contact")}, ${count === 0 ? "none" : count.toLocaleString("en")} of them ${ITSELF[actor.kind]}: `;
}

/** "14 calls, 25 meetings and 4 visits". */
function kindWords(dataset: Dataset, events: readonly number[]): string {
  const words = kindsOf(dataset, events).map(([channel, count]) => {
    const label = (CHANNELS.get(channel) ?? channel).toLowerCase();
    return `${count.toLocaleString("en")} ${count === 1 ? label.replace(/s$/u, "") : label}`;
  });
  return inSeries(words);
}

function kindsOf(dataset: Dataset, events: readonly number[]): readonly (readonly [Channel, number])[] {
  const counts = new Map<Channel, number>();
  for (const row of events) {
    const event = dataset.events[row];
    if (event !== undefined) counts.set(channelOf(event), (counts.get(channelOf(event)) ?? 0) + 1);
  }
  return [...CHANNELS.keys()].flatMap((channel) => {
    const count = counts.get(channel) ?? 0;
    return count === 0 ? [] : [[channel, count] as const];
  });
}

function roomWords(count: number): string {
  return count === 0 ? "" : `; ${counted(count, "sitting")} of many among them`;
}

/** Of two or more: by which kinds they are joined, and what only put them in one room. */
function joinedLine(dataset: Dataset, events: readonly number[]): Line {
  const { joinKind } = relationsOf(dataset);
  const rooms = events.filter((event) => joinKind(event) === "room");
  const joined = events.filter((event) => joinKind(event) !== "room");
  const sittings = `${counted(rooms.length, "sitting")} of many`;
  if (joined.length === 0) return [`Only in the same room: ${sittings}.`];
  const apart = rooms.length === 0 ? "" : `; besides, only in the same room at ${sittings}`;
  return [`${kindWords(dataset, joined)}${apart}.`];
}

/** "First 10 Jan 2022, last 26 to 28 Oct 2023", each date a way to its event. */
function dateLine(dataset: Dataset, events: readonly number[]): Line {
  const { eventCertainty, eventTo } = dataset.columns;
  const dated = events.filter((row) => eventCertainty[row] !== UNDATED);
  const [first] = dated;
  if (first === undefined) return ["None of them is dated."];
  const last = dated.reduce(
    (latest, row) => ((eventTo[row] ?? 0) > (eventTo[latest] ?? 0) ? row : latest),
    first,
  );
  if (first === last) return ["On ", dateRef(dataset, first), "."];
  return ["First ", dateRef(dataset, first), ", last ", dateRef(dataset, last), "."];
}

function dateRef(dataset: Dataset, row: number): NameRef {
  const event = dataset.events[row];
  return { id: event?.id ?? "", name: shortDate(event?.date ?? null), what: "event" };
}

/** One pass over the events, however many sides they are of. */
function sideTable(dataset: Dataset, events: readonly number[]): SideTable | null {
  const { sides, eventSides } = relationsOf(dataset);
  const channels = [...CHANNELS.keys()];
  const placeOf = new Map(channels.map((channel, place) => [channel, place]));
  const all = channels.map(() => 0);
  const ofSide = sides.list.map(() => channels.map(() => 0));
  const add = (counts: number[] | undefined, place: number): void => {
    if (counts !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  };
  for (const row of events) {
    const event = dataset.events[row];
    const place = event === undefined ? undefined : placeOf.get(channelOf(event));
    if (place === undefined) continue;
    add(all, place);
    for (const side of rowsOf(eventSides, row)) add(ofSide[side], place);
  }
  const used = channels.flatMap((channel, place) => ((all[place] ?? 0) > 0 ? [{ channel, place }] : []));
  const rows = ofSide.flatMap((counts, side) => {
    const ref = sideRef(dataset, side);
    const total = counts.reduce((sum, count) => sum + count, 0);
    return ref === null || total === 0
      ? []
      : [{ side: ref, total, counts: used.map(({ place }) => counts[place] ?? 0) }];
  });
  if (rows.length === 0) return null;
  return {
    kinds: used.map(({ channel }) => (channel === "others" ? "Other" : (CHANNELS.get(channel) ?? channel))),
    rows: rows.toSorted((a, b) => b.total - a.total),
  };
}

function sideRef(dataset: Dataset, place: number): NameRef | null {
  const side = relationsOf(dataset).sides.list[place];
  return side === undefined ? null : { id: sideSelectionId(side.id), name: side.label, what: "side" };
}

/** The pairs among several chosen, the most contacts first; one room alone joins nobody. */
function pairsMet(
  dataset: Dataset,
  ids: readonly RecordId[],
  events: readonly number[],
): readonly MetGroup[] {
  const parties = chosenParties(dataset, ids);
  const { joinKind } = relationsOf(dataset);
  const counts = new Map<string, { a: number; b: number; count: number }>();
  for (const event of events) {
    if (joinKind(event) === "room") continue;
    for (const [a, b] of partiesJoined(dataset, parties, event)) {
      const known = counts.get(`${a} ${b}`) ?? { a, b, count: 0 };
      counts.set(`${a} ${b}`, { a, b, count: known.count + 1 });
    }
  }
  const sorted = [...counts.values()].toSorted((one, other) => other.count - one.count);
  const entries = sorted.slice(0, MOST_PAIRS).flatMap(({ a, b, count }): readonly Met[] => {
    const [one, other] = [parties.list[a], parties.list[b]];
    if (one === undefined || other === undefined) return [];
    const name: NameRef = { id: tieId(one.id, other.id), name: `${one.name} – ${other.name}`, what: "tie" };
    return [{ name, count, inRoom: 0, select: [one.id, other.id] }];
  });
  return entries.length === 0
    ? []
    : [{ key: "pairs", head: null, entries, more: sorted.length - entries.length }];
}
