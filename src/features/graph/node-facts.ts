// What the canvas says of a node or tie, to the eye (hover card) and to the ear (announcements).
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { roleAt } from "#domain/evidence/role-at.ts";
import { parseRef } from "#domain/ref/ref.ts";
import { isShown, type Visible } from "#domain/filter/visible.ts";
import { actorDegrees, COUNTING_WORDS, weightWords, type Counting } from "#domain/network/counting.ts";
import type { ActorKind, RecordId } from "#domain/records/record-types.ts";
import { choiceOf, chosenEvents } from "#domain/relations/chosen-events.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { counted } from "#domain/text/counted.ts";
import { describeDate } from "#domain/time/describe-date.ts";
import { formatIsoDay, type Day } from "#domain/time/day.ts";

export interface NodeFacts {
  title: string;
  /** "person", "call": what it is, in one or two words. */
  kind: string;
  /** The office held at the end of the window, or the date of an event; null when there is none. */
  note: string | null;
  /**
   * Counted events of an actor, those of whom it stands for included, or in which two met (of an actor, the pairs they
   * expand to, when counted so); null for an event.
   */
  contacts: number | null;
  /** Of an actor that stands for others: in how many of the events it took part itself. Else null. */
  own: number | null;
  /** Of a tie: counted sittings of many that only put the two in one room. Else null. */
  inRoom: number | null;
  /** How the contacts are counted, and the weight of a tie; null for an event. */
  counted: string | null;
  /** Actors that it, or whom it stands for, met in a counted event; participants of an event; null for a tie. */
  linked: number | null;
  /** Counted statements that it or whom it stands for made, or that were made at it; null for a tie. */
  statements: number | null;
  /** Inside the window and the filters. */
  isInside: boolean;
}

/** The end of the window, alone or with how multilateral events are counted. */
type Moment = Day | { lastDay: Day; counting: Counting };

export const KIND_WORDS: Readonly<Record<ActorKind, string>> = {
  person: "person",
  state: "state",
  organization: "organization",
  group: "group",
};

/**
 * The facts of what has this id on the canvas: an actor, an event, a tie `a~b` or a participation `event>actor`
 * (then of its event). `moment`: the end of the window, for the office held, and how multilateral events are counted
 * (once when absent). Null for anything else.
 */
export function nodeFacts(dataset: Dataset, visible: Visible, id: string, moment: Moment): NodeFacts | null {
  const { lastDay, counting } =
    typeof moment === "number" ? { lastDay: moment, counting: "once" as const } : moment;
  const actor = dataset.actorRow.get(id);
  if (actor !== undefined) return actorFacts(dataset, visible, actor, { lastDay, counting });
  const ref = parseRef(id);
  if (ref?.kind === "tie") return tieFacts(dataset, visible, ref.ends, counting);
  const event = dataset.eventRow.get(ref?.kind === "participation" ? ref.event : id);
  return event === undefined ? null : eventFacts(dataset, visible, event);
}

/** One sentence part for screen readers: "Wang Yi, person, 12 contacts in these dates, linked to 7". */
export function factsInWords({
  title,
  kind,
  note,
  contacts,
  own,
  inRoom,
  counted: how,
  linked,
  isInside,
}: NodeFacts): string {
  const parts = [title, kind];
  if (contacts === null) {
    if (note !== null) parts.push(note);
    if (linked !== null) parts.push(counted(linked, "participant"));
    if (!isInside) parts.push("outside these dates or filters");
  } else {
    parts.push(
      contacts === 0 ? "no contacts in these dates" : `${counted(contacts, "contact")} in these dates`,
    );
    if (own !== null && contacts > 0) parts.push(ownWords(own));
    if (inRoom !== null && inRoom > 0) parts.push(`${inRoom} more only in the same room`);
    if (linked !== null && linked > 0) parts.push(`linked to ${linked}`);
    // To count each event once is what "contacts" means to the ear; only what differs from that is said each time.
    if (contacts > 0 && how !== null && how !== COUNTING_WORDS.once) parts.push(how);
  }
  return parts.join(", ");
}

/** "4 of them itself", "none of them itself". */
export function ownWords(own: number): string {
  return `${own === 0 ? "none" : own} of them itself`;
}

function actorFacts(
  dataset: Dataset,
  visible: Visible,
  row: number,
  { lastDay, counting }: Exclude<Moment, number>,
): NodeFacts | null {
  const actor = dataset.actors[row];
  if (actor === undefined) return null;
  return {
    title: actor.name,
    kind: KIND_WORDS[actor.kind],
    note: roleAt(dataset, actor.id, formatIsoDay(lastDay)),
    contacts: actorDegrees(dataset, visible, counting)[row] ?? 0,
    own: counting === "once" ? ownEvents(dataset, visible, row) : null,
    inRoom: null,
    counted: COUNTING_WORDS[counting],
    linked: linkedActors(dataset, visible, row),
    statements: visible.actorStatementCount[row] ?? 0,
    isInside: isShown(visible, row),
  };
}

function eventFacts(dataset: Dataset, visible: Visible, row: number): NodeFacts | null {
  const event = dataset.events[row];
  if (event === undefined) return null;
  return {
    title: event.title,
    kind: (dataset.eventTypeLabel.get(event.type) ?? event.type).toLowerCase(),
    note: describeDate(event.date).text,
    contacts: null,
    own: null,
    inRoom: null,
    counted: null,
    linked: rowsOf(dataset.columns.participants, row).length,
    statements: visible.eventStatementCount[row] ?? 0,
    isInside: visible.events[row] === 1,
  };
}

function tieFacts(
  dataset: Dataset,
  visible: Visible,
  ends: readonly [RecordId, RecordId],
  counting: Counting,
): NodeFacts | null {
  const [a = -1, b = -1] = ends.map((id) => dataset.actorRow.get(id));
  const [first, second] = [dataset.actors[a], dataset.actors[b]];
  if (first === undefined || second === undefined) return null;
  const { joinKind } = relationsOf(dataset);
  const shared = chosenEvents(dataset, choiceOf(dataset, ends), true).filter(
    (row) => visible.events[row] === 1,
  );
  const met = shared.filter((row) => joinKind(row) === "joins");
  const weight = met.reduce(
    (sum, row) => sum + 1 / (rowsOf(dataset.columns.participants, row).length - 1),
    0,
  );
  const contacts = met.length;
  return {
    title: `${first.name} – ${second.name}`,
    kind: "tie",
    note: null,
    contacts,
    own: null,
    inRoom: shared.length - met.length,
    counted: weightWords(counting === "once" ? weight : contacts, counting),
    linked: null,
    statements: null,
    isInside: shared.length > 0,
  };
}

/** In how many counted events it took part itself; null where it stands for nobody else. */
function ownEvents(dataset: Dataset, visible: Visible, row: number): number | null {
  const { standsFor, eventsOf } = relationsOf(dataset);
  if (rowsOf(standsFor, row).length === 0) return null;
  return eventsOf(row).own.filter((event) => visible.events[event] === 1).length;
}

/** Whom it met, itself or by those it stands for; to be in one room with many is not to meet. */
function linkedActors(dataset: Dataset, visible: Visible, row: number): number {
  const { actorEvents, standsFor, joins, joinKind } = relationsOf(dataset);
  const here = new Set([row, ...rowsOf(standsFor, row)]);
  const others = new Set<number>();
  for (const event of rowsOf(actorEvents, row)) {
    if (visible.events[event] !== 1 || joinKind(event) !== "joins") continue;
    const pairs = rowsOf(joins, event);
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const [a, b] = [pairs[at] ?? -1, pairs[at + 1] ?? -1];
      if (here.has(a) === here.has(b)) continue;
      others.add(here.has(a) ? b : a);
    }
  }
  return others.size;
}
